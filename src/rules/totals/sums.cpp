#include "rules/totals/sums.hpp"

#include "text/number.hpp"

#include <algorithm>
#include <cmath>

namespace iepaudit::rules {

double slack(double printed) {
    return std::max(1.0, std::abs(printed) * 0.01);
}

bool differs(double printed, const Range& sum) {
    return printed < sum.low - slack(printed) || printed > sum.high + slack(printed);
}

double to_tenth(double number) {
    return text::to_one_decimal(number);
}

std::string in_words(const Range& minutes) {
    const double low = to_tenth(minutes.low);
    const double high = to_tenth(minutes.high);
    if (low == high) {
        return Part(low).shown;
    }
    return std::isinf(high) ? "at least " + Part(low).shown : Part(low).shown + " to " + Part(high).shown;
}

std::vector<Row> counted_rows(const Case& c) {
    std::vector<Row> counted;
    for (const Row& row : c.rows()) {
        if (row.means.counting == Counting::counted && row.means.weekly) {
            counted.push_back(row);
        }
    }
    return counted;
}

std::vector<Row> counted_rows(const Case& c, const std::vector<Setting>& settings) {
    std::vector<Row> there;
    for (const Row& row : counted_rows(c)) {
        if (std::find(settings.begin(), settings.end(), row.means.setting.setting) != settings.end()) {
            there.push_back(row);
        }
    }
    return there;
}

std::string shown_sum(const std::vector<Row>& rows) {
    constexpr std::size_t fits_on_a_line = 8;
    if (rows.size() > fits_on_a_line) {
        return " (" + Part(rows.size()).shown + " rows)";
    }
    std::string parts;
    for (const Row& row : rows) {
        parts += parts.empty() ? "" : " + ";
        parts += row.means.weekly->how.empty() ? in_words(row.means.weekly->minutes) : row.means.weekly->how;
    }
    const bool is_bare_number = rows.size() == 1 && rows.front().means.weekly->how.empty();
    return parts.empty() || is_bare_number ? std::string() : " (" + parts + ")";
}

std::string sum_with_parts(const Range& sum, const std::vector<Row>& rows) {
    return in_words(sum) + " minutes a week" + shown_sum(rows);
}

} // namespace iepaudit::rules
