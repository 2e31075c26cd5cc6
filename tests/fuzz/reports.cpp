// The whole way: any bytes as a plan, every format out. What is JSON parses, the same bytes give the same reports, and
// a report without the child's words has none of them.
#include "property.hpp"

#include "iepaudit/audit.hpp"
#include "iepaudit/reporter.hpp"

#include <nlohmann/json.hpp>

#include <sstream>

using namespace iepaudit;

namespace {

constexpr std::string_view canary = "ZZCANARY";
constexpr Date day{std::chrono::year{2026}, std::chrono::November, std::chrono::day{22}};

std::string in(const Format& format, const FileReport& report) {
    std::ostringstream out;
    const auto reporter = format.make(out, ReportOptions{});
    reporter->begin({.version = version(), .as_of = day, .rules_as_of = day, .rules = all_rules()});
    reporter->file(report);
    Summary summary;
    summary.files = 1;
    reporter->end(summary);
    return out.str();
}

FileReport audited(const std::string& bytes) {
    AuditOptions options;
    options.as_of = day;
    return audit("plan.json", bytes, options);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const std::string bytes = fuzz::text_of(data, size);
    FileReport report = audited(bytes);
    const FileReport again = audited(bytes);
    for (const Format& format : all_formats()) {
        const std::string text = in(format, report);
        fuzz::hold(text == in(format, again), "the same bytes twice give the same report", format.name);
        if (format.name == "json" || format.name == "sarif" || format.name == "gitlab") {
            fuzz::hold(nlohmann::json::accept(text), "a JSON report parses", format.name);
        }
    }
    redact(report);
    for (const Format& format : all_formats()) {
        fuzz::hold(in(format, report).find(canary) == std::string::npos, "no word of the plan is in a hidden report",
                   format.name);
    }
    return 0;
}
