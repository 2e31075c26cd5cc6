// Comparing a printed number with a sum of rows, and showing the sum so that it can be done again by hand.
#pragma once

#include "iepaudit/case.hpp"

#include <string>
#include <vector>

namespace iepaudit::rules {

/// How far a printed number of minutes may lie from a sum before it is called different: a minute, or one in a hundred.
double slack(double printed);

/// The printed number lies outside the range by more than the slack.
bool differs(double printed, const Range& sum);

/// "90", "84 to 105", "at least 84".
std::string in_words(const Range& minutes);

/// One decimal is as fine as any page prints.
double to_tenth(double number);

/// Rows whose minutes are part of the weekly sum.
std::vector<Row> counted_rows(const Case& c);

/// Counted rows in one of these settings.
std::vector<Row> counted_rows(const Case& c, const std::vector<Setting>& settings);

/// " (2 x 30 + 30)", or the number of rows when the sum would not fit on a line; empty for one bare number.
std::string shown_sum(const std::vector<Row>& rows);

/// The sum of `rows` with its parts: "90 minutes a week (2 x 30 + 30)".
std::string sum_with_parts(const Range& sum, const std::vector<Row>& rows);

} // namespace iepaudit::rules
