#include "report/compare.hpp"

#include "report/phrases.hpp"
#include "text/fold.hpp"
#include "text/number.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace iepaudit::report {

namespace {

constexpr std::array formats{
    CompareFormat{"text", compare_as_text}, CompareFormat{"json", compare_as_json},
    CompareFormat{"html", compare_as_html}, CompareFormat{"markdown", compare_as_markdown},
    CompareFormat{"csv", compare_as_csv},
};

std::string row_numbers(const std::vector<std::size_t>& indexes) {
    std::string words;
    for (const std::size_t index : indexes) {
        words += words.empty() ? "" : ", ";
        words += std::to_string(index + 1);
    }
    return words.empty() ? "-" : words;
}

/// Each name once, in the order of the rows.
std::string service_names(const std::vector<std::size_t>& indexes, const std::vector<ServiceLine>& services) {
    constexpr std::size_t most = 3;
    std::vector<std::string> names;
    for (const std::size_t index : indexes) {
        std::string name = row_name(services[index]);
        if (std::find(names.begin(), names.end(), name) == names.end()) {
            names.push_back(std::move(name));
        }
        if (names.size() > most) {
            break;
        }
    }
    std::string words;
    for (std::size_t i = 0; i < std::min(names.size(), most); ++i) {
        words += (i == 0 ? "" : "; ") + names[i];
    }
    return names.size() > most ? words + "; and more" : words;
}

std::string minutes_or_mark(const std::vector<std::size_t>& rows, const std::optional<Range>& range) {
    return rows.empty() ? "-" : range ? minutes(*range) : "?";
}

/// "50 minutes more"; without the number when either side is a range.
std::string more_or_less(const Range& before, const Range& after, std::string_view word) {
    if (!before.is_single() || !after.is_single()) {
        return fmt::format("{} time", word);
    }
    const double difference = std::max(after.low - before.low, before.low - after.low);
    return fmt::format("{} {} {}", text::plain_number(difference), difference == 1 ? "minute" : "minutes", word);
}

std::string change_in_words(const RowChange& change) {
    std::string words;
    const auto add = [&](std::string_view more) {
        words += words.empty() ? "" : ", ";
        words += more;
    };
    for (const Direction direction : change.directions) {
        if (direction == Direction::less_time || direction == Direction::more_time) {
            add(more_or_less(*change.minutes_before, *change.minutes_after,
                             direction == Direction::less_time ? "less" : "more"));
        } else if (direction != Direction::provider_changed || !change.is(Direction::less_qualified)) {
            add(plain_name(direction));
        }
    }
    if (!words.empty()) {
        return words;
    }
    if (change.same_minutes_for_sure) {
        return "the same";
    }
    return change.minutes_before && change.minutes_after ? "may be the same" : "cannot be compared";
}

} // namespace

std::span<const CompareFormat> compare_formats() {
    return formats;
}

ChangeWords in_words(const RowChange& change, const FileReport& report) {
    const Comparison& comparison = *report.comparison;
    ChangeWords words;
    words.rows = row_numbers(change.after);
    words.last_rows = row_numbers(change.before);
    const std::string last_name = service_names(change.before, comparison.last_services);
    words.service = change.after.empty() ? last_name : service_names(change.after, report.services);
    if (!change.before.empty() && text::fold(last_name) != text::fold(words.service)) {
        words.was_called = last_name;
    }
    words.before = minutes_or_mark(change.before, change.minutes_before);
    words.after = minutes_or_mark(change.after, change.minutes_after);
    words.change = change_in_words(change);
    return words;
}

std::string rows_compared(const FileReport& report) {
    return fmt::format("{} this year, {} last year", count(report.services.size(), "row", "rows"),
                       report.comparison->last_services.size());
}

std::string totals_in_words(const FileReport& report) {
    const Totals& last = report.comparison->last_totals;
    const Totals& now = report.totals;
    if (last.counted_rows == 0 || now.counted_rows == 0) {
        return "The totals cannot be compared: one page has no row that can be counted.";
    }
    std::string words =
        fmt::format("Counted: {} minutes a week last year, {} this year", minutes(last.weekly), minutes(now.weekly));
    if (last.weekly.is_single() && now.weekly.is_single() && last.uncounted_rows + now.uncounted_rows == 0) {
        const bool is_less = now.weekly.low < last.weekly.low;
        words += now.weekly == last.weekly ? ": the same"
                                           : ": " + more_or_less(last.weekly, now.weekly, is_less ? "less" : "more");
    }
    return words + '.';
}

std::vector<std::string> remarks_on_totals(const FileReport& report) {
    const Totals& last = report.comparison->last_totals;
    const Totals& now = report.totals;
    std::vector<std::string> remarks;
    const auto uncounted = [&](const Totals& totals, std::string_view when) {
        if (totals.uncounted_rows > 0) {
            remarks.push_back(fmt::format("{} of {} could not be counted.",
                                          count(static_cast<std::size_t>(totals.uncounted_rows), "row", "rows"), when));
        }
        if (totals.set_apart_rows > 0) {
            remarks.push_back(fmt::format("{} of {} shown apart and not in the total.",
                                          count(static_cast<std::size_t>(totals.set_apart_rows), "row", "rows"), when));
        }
    };
    uncounted(last, "last year");
    uncounted(now, "this year");
    for (const Totals* totals : {&last, &now}) {
        for (const std::string& assumption : totals->assumptions) {
            if (std::find(remarks.begin(), remarks.end(), assumption) == remarks.end()) {
                remarks.push_back(assumption);
            }
        }
    }
    return remarks;
}

} // namespace iepaudit::report
