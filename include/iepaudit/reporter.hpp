// Reporters render a finished report to a stream they are given. They do not sort, filter, count or advise.
//
//     const auto reporter = iepaudit::find_format("text")->make(std::cout, {});
//     reporter->begin({.version = iepaudit::version(),
//                      .as_of = options.as_of,
//                      .rules_as_of = options.policy->rules_as_of,
//                      .rules = options.rules});
//     reporter->file(report);
//     iepaudit::Summary summary;
//     summary.add(report);
//     reporter->end(summary);
#pragma once

#include "iepaudit/report.hpp"

#include <array>
#include <memory>
#include <optional>
#include <ostream>
#include <span>
#include <string>
#include <string_view>

namespace iepaudit {

struct ReportOptions {
    bool color = false;
    int width = 80;       ///< columns for text; 0 for no wrapping
    bool quiet = false;   ///< no summary, no hints
    bool verbose = false; ///< also what was not checked, and why
    /// csv begins with U+FEFF: Excel takes it for UTF-8 then; strict readers see it in the first head
    bool csv_bom = false;
    bool by_week = false;                              ///< a service log by week, else by month
    std::optional<Severity> fail_on = Severity::error; ///< the least that fails a test case; empty: nothing does
    /// where what must wait for the end may stand, in a file without a name; empty: TMPDIR
    std::string spool_folder = {};
};

/// What one file adds to a report, by section: what the sections are is the reporter's own business.
struct Rendered {
    std::array<std::string, 4> sections;
};

/// Called once for begin, once for each file in input order, once for end. Output leaves as it comes.
class Reporter {
public:
    virtual ~Reporter() = default;
    virtual void begin(const RunInfo&) {}
    virtual void file(const FileReport& report) = 0;
    virtual void end(const Summary& summary) = 0;

    /// file() in two steps, for many files at once: render() on any thread, then add() in input order. Nothing when the
    /// reporter has to see the files one after the other.
    [[nodiscard]] virtual std::optional<Rendered> render(const FileReport&) const { return std::nullopt; }
    virtual void add(const Rendered&) {}
};

struct Format {
    std::string_view name;
    std::string_view summary;   ///< one line for the help
    bool shows_values;          ///< under --show-values auto
    std::string_view extension; ///< of a file that holds it: "xml"
    std::unique_ptr<Reporter> (*make)(std::ostream&, const ReportOptions&);
};

std::span<const Format> all_formats();
const Format* find_format(std::string_view name); ///< nullptr when there is none of this name

} // namespace iepaudit
