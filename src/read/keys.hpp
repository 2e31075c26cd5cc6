// Keys as people type them: "startDate", "Start Date", START_DATE and "Begin Date" are one key.
#pragma once

#include "iepaudit/document.hpp"
#include "read/problems.hpp"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace iepaudit {

/// A key as the tables compare it: small letters, digits and nothing else (but letters past ASCII stay).
/// Empty when nothing is left, or when it is longer than any key we know.
class FoldedKey {
public:
    explicit FoldedKey(std::string_view key);
    [[nodiscard]] std::string_view view() const { return {letters_.data(), size_}; }

private:
    std::array<char, 64> letters_{};
    std::size_t size_ = 0;
};

/// Keys for people, not for programs: "$schema", "x-anything", notes and comments. Never reported as unknown.
bool is_remark_key(std::string_view key);

/// They differ at most in case, blanks, "_" and "-".
bool same_key(std::string_view a, std::string_view b);

struct Duplicate {
    NodeId first;
    NodeId second;
};
/// Keys of one object that are the same key.
std::vector<Duplicate> duplicate_keys(const Document& document, NodeId object);
/// An error at the second key that names the place of the first.
void report_duplicate_key(const Document& document, Problems& problems, NodeId first, NodeId second);

/// The accepted keys of one kind of object: every spelling, folded, leads to its entry.
class KeyTable {
public:
    struct Entry {
        const char* name;           ///< the field's own key; entries with one name are one field
        std::string_view spellings; ///< what else is accepted: "Begin Date | Start"
    };
    explicit KeyTable(const std::vector<Entry>& entries);

    [[nodiscard]] std::size_t size() const { return fields_.size(); }
    [[nodiscard]] std::optional<std::size_t> find(std::string_view key) const;
    /// The field an entry belongs to: the first entry with its name.
    [[nodiscard]] std::size_t field(std::size_t entry) const { return fields_[entry]; }
    /// The name of the field whose spelling is near the key; nullptr when none is.
    [[nodiscard]] const char* suggest(std::string_view key) const;

private:
    struct Spelling {
        std::string folded;
        std::size_t entry;
    };
    void add(std::string_view spelling, std::size_t entry);

    std::vector<Spelling> spellings_; // sorted
    std::vector<std::size_t> fields_;
    std::vector<const char*> names_;
    std::vector<std::string_view>
        near_; // worth a suggestion: the spellings that are not too short to be near by chance
};

/// "A | B" to its parts, trimmed.
std::vector<std::string_view> split_spellings(std::string_view spellings);

} // namespace iepaudit
