// A clean IEP with one cell of the table replaced, or one column taken out.
#pragma once

#include "support/audited.hpp"

#include <cstddef>

namespace iepaudit::test {

inline Json with_cell(std::size_t row, const char* key, Json value) {
    Json iep = clean_iep();
    iep["services"][row][key] = std::move(value);
    return iep;
}

/// The key is in no row, as if the person who typed the file had left the column out.
inline Json without_column(const char* key) {
    Json iep = clean_iep();
    for (Json& row : iep["services"]) {
        row.erase(key);
    }
    return iep;
}

/// The first row becomes one that is consulting between adults.
inline Json consulting(Json iep) {
    iep["services"][0]["delivery"] = "consultation";
    return iep;
}

/// The first row once more at the end of the table, changed as asked. The added row has number 6.
template <class Change>
Json with_row_again(Change change) {
    Json iep = clean_iep();
    Json again = iep["services"][0];
    change(again);
    iep["services"].push_back(again);
    return iep;
}

inline Json with_row_again() {
    return with_row_again([](Json&) {});
}

} // namespace iepaudit::test
