// The problems of one file, each said twice: with the words of the file, and without them.
//
// A sentence is written once, with {} where words of the file go; FileWords gives those words and what stands for
// them where they must not be shown.
#pragma once

#include "iepaudit/document.hpp"
#include "iepaudit/read.hpp"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit {

/// Words of the file in quotes, cut when long.
std::string quote(std::string_view words);

struct FileWords {
    std::string shown;
    std::string_view hidden; ///< "this text"
};

namespace rule_id {
inline constexpr std::string_view not_json = "not-json";
inline constexpr std::string_view not_an_iep = "not-an-iep";
inline constexpr std::string_view wrong_type = "wrong-type";
inline constexpr std::string_view duplicate_key = "duplicate-key";
inline constexpr std::string_view unknown_field = "unknown-field";
inline constexpr std::string_view unreadable_date = "unreadable-date";
inline constexpr std::string_view control_character = "control-character";
} // namespace rule_id

class Problems {
public:
    Problems(const Document& document, std::vector<Problem>& list) : document_(document), list_(list) {}

    template <class... Words>
    void add(std::string_view rule, const Place& place, std::string_view sentence, const Words&... words) {
        if (has_room(rule, place)) {
            list_.push_back({.rule = rule,
                             .place = place,
                             .message = fmt::format(fmt::runtime(sentence), shown(words)...),
                             .safe = fmt::format(fmt::runtime(sentence), hidden(words)...)});
        }
    }
    template <class... Words>
    void note(std::string_view rule, const Place& place, std::string_view sentence, const Words&... words) {
        const std::size_t before = list_.size();
        add(rule, place, sentence, words...);
        if (list_.size() > before) {
            list_.back().is_note = true;
        }
    }
    /// "line 4, column 7", for a sentence that names a second place.
    std::string where(std::uint32_t byte);
    /// Says how many were left out. To be called last.
    void close();

private:
    struct Count {
        std::string_view rule;
        std::size_t kept = 0;
        std::size_t left_out = 0;
        Place first_left_out;
    };

    bool has_room(std::string_view rule, const Place& place);

    static const std::string& shown(const FileWords& words) { return words.shown; }
    static std::string_view hidden(const FileWords& words) { return words.hidden; }
    template <class T>
    static const T& shown(const T& ours) {
        return ours;
    }
    template <class T>
    static const T& hidden(const T& ours) {
        return ours;
    }

    const Document& document_;
    std::vector<Problem>& list_;
    std::vector<Count> counts_;
    std::optional<LineIndex> lines_; // made when a second place is first named
};

} // namespace iepaudit
