// What the readers of an answer work on, and the words they share.
#pragma once

#include "interview/questions.hpp"

#include "iepaudit/case.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::interview {

using Sentences = std::vector<std::string>;

/// The words, and the whole plan as the audit would take it up now.
struct Heard {
    std::string words;
    Position at;
    Paper paper;

    [[nodiscard]] const RowMeaning* row() const {
        return at.item < paper.meaning.rows.size() ? &paper.meaning.rows[at.item] : nullptr;
    }
};

inline Sentences kept(std::string_view why) {
    return {"Kept as typed. " + std::string(why)};
}

template <class List, class Name>
std::string joined(const List& list, Name name_of) {
    std::string words;
    for (const auto& each : list) {
        words += (words.empty() ? "" : ", ") + std::string(name_of(each));
    }
    return words;
}

inline std::string areas_in_words(const AreaList& areas) {
    return joined(areas, [](Area area) { return plain_name(area); });
}

inline bool is_unknown(const AreaList& areas) {
    return areas.empty() || areas.only(Area::other);
}

} // namespace iepaudit::interview
