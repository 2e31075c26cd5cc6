#include "report/compare.hpp"
#include "report/escape.hpp"
#include "text/number.hpp"

#include <fmt/format.h>

namespace iepaudit::report {

namespace {

std::string low_and_high(const std::optional<Range>& range) {
    return range ? text::plain_number(range->low) + ',' + text::plain_number(range->high) : ",";
}

} // namespace

// RFC 4180: CRLF, text in quotes, numbers bare. One line for each row, or rows, of the table.
std::string compare_as_csv(const FileReport& report, const RunInfo&, const ReportOptions&) {
    std::string out = "\"lastRows\",\"rows\",\"lastService\",\"service\",\"lastLow\",\"lastHigh\",\"low\",\"high\","
                      "\"change\",\"matched\"\r\n";
    for (const RowChange& change : report.comparison->rows) {
        const ChangeWords words = in_words(change, report);
        const std::string last_name = change.before.empty()      ? std::string{}
                                      : words.was_called.empty() ? words.service
                                                                 : words.was_called;
        out += fmt::format("{},{},{},{},{},{},{},{}\r\n", for_csv(change.before.empty() ? "" : words.last_rows),
                           for_csv(change.after.empty() ? "" : words.rows), for_csv(last_name),
                           for_csv(change.after.empty() ? "" : words.service), low_and_high(change.minutes_before),
                           low_and_high(change.minutes_after), for_csv(words.change), for_csv(change.how_matched));
    }
    return out;
}

} // namespace iepaudit::report
