// A clean IEP with the amount of one row replaced.
#pragma once

#include "support/audited.hpp"

#include <cstddef>

namespace iepaudit::test {

/// The row gives its amount in the frequency cell and in no other.
inline void set_amount(Json& iep, std::size_t row, Json frequency) {
    Json& cells = iep["services"][row];
    for (const char* other :
         {"sessions", "frequencyInterval", "duration", "minutesPerWeek", "minutesPerMonth", "minutesPerYear"}) {
        cells.erase(other);
    }
    cells["frequency"] = std::move(frequency);
}

inline Json with_amount(std::size_t row, Json frequency) {
    Json iep = clean_iep();
    set_amount(iep, row, std::move(frequency));
    return iep;
}

/// No row has an amount column.
inline Json without_amounts() {
    Json iep = clean_iep();
    for (std::size_t row = 0; row < iep["services"].size(); ++row) {
        set_amount(iep, row, nullptr);
        iep["services"][row].erase("frequency");
    }
    return iep;
}

/// A row of another kind in place of the first one; the amount is the one given.
inline Json with_service(const char* category, const char* service, const char* provider, Json frequency) {
    Json iep = with_amount(0, std::move(frequency));
    iep["services"][0]["category"] = category;
    iep["services"][0]["service"] = service;
    iep["services"][0]["provider"] = provider;
    return iep;
}

} // namespace iepaudit::test
