// The audit: one file's bytes in, one finished FileReport out. Start here to use iepaudit as a library.
//
//     auto report = iepaudit::audit("my-iep.json", bytes, {.as_of = 2026y / November / 22});
//
// Same bytes and same day give the same report, on any machine.
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

struct AuditOptions {
    Date as_of;
    const Policy* policy = &washington();
    const Paper* prior = nullptr; ///< last year's IEP, taken up by the caller; else the one that the file itself carries
    std::string prior_name;       ///< of its file, in reports
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

FileReport audit(std::string_view path, std::string bytes, const AuditOptions& options);

/// The report of a file that could not be opened or read at all.
FileReport unreadable_file(std::string_view path, std::string_view because);

/// Takes the child's words out of a report: service names, quoted cells, excerpts, the grade, keys of the file's own.
void redact(FileReport& report);
/// The same for what is said about the run.
void redact(Summary& summary);

std::string_view version(); ///< "0.1.0"

} // namespace iepaudit
