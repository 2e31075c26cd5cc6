// An amount read back in plain words: what the calculator says of a phrase, and what is said of a row that was just
// typed or imported.
#pragma once

#include "iepaudit/meaning.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace iepaudit::report {

/// "2 x 30 = 60 minutes a week, 12 a day, 4.0% of a 300-minute day"
std::string week_in_words(const Amount& amount, const Weekly& weekly, const Policy& policy);
/// `"as needed" gives no number: it says no amount`
std::string no_number_in_words(std::string_view phrase, const Amount& amount);

} // namespace iepaudit::report
