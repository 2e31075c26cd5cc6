// The service log for spreadsheets: one line for each row of the IEP, then one for each of its months or weeks.
#include "report/delivery_view.hpp"
#include "report/escape.hpp"
#include "report/reporters.hpp"

#include <fmt/format.h>

namespace iepaudit::report {

namespace {

constexpr std::string_view header =
    "\"file\",\"row\",\"service\",\"period\",\"startDate\",\"planned\",\"delivered\",\"madeUp\",\"shortSchool\","
    "\"shortStudent\",\"shortEvent\",\"unaccounted\",\"sessionsPlanned\",\"sessionsHeld\",\"sessionsMissed\"\r\n";

/// RFC 4180: CRLF, text in quotes, numbers bare.
class DeliveryCsvReporter final : public Reporter {
public:
    DeliveryCsvReporter(std::ostream& out, const ReportOptions& options) : out_(out), by_week_(options.by_week) {}

    void begin(const RunInfo&) override { out_ << header; }

    void file(const FileReport& report) override {
        if (!report.delivery) {
            return;
        }
        const std::string path = for_csv(report.path);
        for (const DeliveryLine& row : report.delivery->rows) {
            line(path, row, "all", row.from, row.all);
            for (const PeriodBuckets& period : periods(row, by_week_)) {
                line(path, row, by_week_ ? "week" : "month", period.start, period.sum);
            }
        }
    }

    void end(const Summary&) override {}

private:
    void line(const std::string& path, const DeliveryLine& row, std::string_view period, Date start,
              const Buckets& sum) {
        out_ << fmt::format("{},{},{},\"{}\",\"{}\"", path, row.row, for_csv(row.service), period, iso(start));
        for (const std::string& minutes : delivery_cells(sum)) {
            out_ << ',' << minutes;
        }
        out_ << fmt::format(",{},{},{}\r\n", sum.sessions_planned, sum.sessions_held, sum.sessions_missed);
    }

    std::ostream& out_;
    bool by_week_;
};

} // namespace

std::unique_ptr<Reporter> make_log(std::ostream& out, const ReportOptions& options) {
    return std::make_unique<DeliveryCsvReporter>(out, options);
}

} // namespace iepaudit::report
