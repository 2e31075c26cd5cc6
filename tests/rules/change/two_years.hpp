// Two years of the same plan: tests change one thing on one of the pages.
#pragma once

#include "support/audited.hpp"

namespace iepaudit::test {

/// clean_iep() a year before: the same rows, the dates of that year, and goals that this year's go on from.
Json last_years_iep();

/// This year's page with last year's beside it.
FileReport audited_beside(const Json& last, const Json& now);

Places places(std::string_view rule, const Json& last, const Json& now);

/// The message of the rule's only finding.
std::string message(std::string_view rule, const Json& last, const Json& now);

/// A notice about `area`, all seven parts filled.
Json notice_about(std::string_view area);

/// Adds last year's goal of the area with what became of it.
void goal_was(Json& last, std::string_view area, std::string_view status);

} // namespace iepaudit::test
