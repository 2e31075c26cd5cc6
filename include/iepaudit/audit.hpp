// The audit: one file's bytes in, one finished FileReport out. Start here to use iepaudit as a library.
//
//     iepaudit::AuditOptions options;
//     options.as_of = 2026y / std::chrono::November / 22;
//     iepaudit::FileReport report = iepaudit::audit("my-iep.json", bytes, options);
//
// Same bytes and same day give the same report, on any machine. reporter.hpp prints it.
#pragma once

#include "iepaudit/baseline.hpp"
#include "iepaudit/case.hpp"
#include "iepaudit/report.hpp"
#include "iepaudit/rule.hpp"
#include "iepaudit/waivers.hpp"

#include <span>
#include <string>
#include <vector>

namespace iepaudit {

/// A rule that counts as more or as less than usual.
struct SeverityChange {
    const Rule* rule = nullptr;
    Severity severity = Severity::note;
};

/// A service log as it was found.
struct LogFile {
    std::string path;
    std::string bytes;
};

/// What is pointed at must outlive the audit. It may be shared by audits on several threads.
struct AuditOptions {
    Date as_of; ///< the day every date is judged on; there is no default, and the clock is never asked
    const Policy* policy = &washington();
    /// last year's IEP, taken up by the caller; else the one that the file itself carries
    const Paper* prior = nullptr;
    std::string prior_name;       ///< of last year's file, in reports
    const LogFile* log = nullptr; ///< the service log that belongs to the IEP
    ReadLimits limits;
    std::vector<const Rule*> rules = {all_rules().begin(), all_rules().end()}; ///< those to run, in report order
    Severity least_shown = Severity::note;
    std::vector<SeverityChange> severities;
    const Waivers* waivers = nullptr;
    const Baseline* baseline = nullptr;
    /// The plan is a line of this file. Lines move, so its findings' fingerprints name it by the student and the plan's
    /// dates; by `path` when it gives none of them.
    std::string line_of;
    bool names_student = false; ///< the report carries the student's name, school and district
};

/// `path` is a name: it goes into the report and its fingerprints, and no file is opened. Never throws on any bytes: a
/// file that is no IEP gives a report with `is_readable` false and a finding that says why.
FileReport audit(std::string_view path, std::string bytes, const AuditOptions& options);

/// The report of a file that could not be opened or read at all.
FileReport unreadable_file(std::string_view path, std::string_view because);

/// Takes the child's words out of a report: service names, quoted cells, excerpts, the grade, keys of the file's own.
void redact(FileReport& report);
/// The same for what is said about the run.
void redact(Summary& summary);

std::string_view version(); ///< "0.1.0"

} // namespace iepaudit
