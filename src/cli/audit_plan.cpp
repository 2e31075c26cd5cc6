#include "cli/audit_plan.hpp"

#include "batch/load.hpp"
#include "cli/cannot_read.hpp"
#include "cli/path_names.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <mutex>
#include <new>
#include <optional>

namespace iepaudit::cli {

namespace {

/// The work on a plan takes many times its size, so of large ones only one is taken up at a time.
class TurnOfLargePlans {
public:
    explicit TurnOfLargePlans(std::size_t bytes) {
        if (bytes > most_at_once) {
            static std::mutex mutex;
            turn_ = std::unique_lock(mutex);
        }
    }

private:
    static constexpr std::size_t most_at_once = std::size_t{1} << 20U;
    std::unique_lock<std::mutex> turn_;
};

std::size_t size_of(const Plan& plan) {
    std::error_code unknown; // what is wrong is said when the file is opened
    const std::uintmax_t size = plan.is_loaded ? plan.bytes.size() : std::filesystem::file_size(plan.path, unknown);
    return unknown ? 0 : static_cast<std::size_t>(size);
}

/// Finds the plan's own line in the file: to the audit it was line 1.
void move_to_line(FileReport& report, std::uint32_t line) {
    report.line = line;
    for (ReportedFinding& finding : report.findings) {
        if (!finding.in_log) {
            finding.line += line - 1;
            finding.end_line += line - 1;
        }
    }
}

FileReport account_of(const FileReport& report) {
    FileReport account;
    account.path = report.path;
    account.line = report.line;
    account.is_readable = report.is_readable;
    account.counts = report.counts;
    account.known = report.known;
    account.waived_count = report.waived_count;
    account.waiver_uses = report.waiver_uses;
    account.baseline_matches = report.baseline_matches;
    if (report.delivery) {
        account.delivery.emplace().is_readable = report.delivery->is_readable;
    }
    return account;
}

} // namespace

std::string PlanAuditor::complaint_about(const Plan& plan) const {
    const bool hides_names = options_.path_names == "hash";
    std::string name = hides_names || plan.path == "-" ? plan.name : plan.path;
    if (plan.line > 0) {
        name += fmt::format(":{}", plan.line);
    }
    return cannot_read(name, plan.refused,
                       plan.is_missing && plan.was_named && !hides_names ? plan.path : std::string{});
}

void PlanAuditor::load(Plan& plan) const {
    if (!plan.is_loaded) {
        batch::Loaded loaded = batch::load_file(plan.path, audit_.limits.file_bytes, plan.was_named);
        plan.bytes = std::move(loaded.bytes);
        plan.refused = std::move(loaded.reason);
        plan.is_missing = loaded.is_missing;
    }
}

FileReport PlanAuditor::report_on(Plan& plan) const {
    if (!plan.refused.empty()) {
        return unreadable_file(plan.name, plan.refused);
    }
    // The fingerprints are those of the real path: they stay the same however files are named in the report.
    std::string path = plan.path == "-" ? options_.stdin_name : relative_name(plan.path);
    std::optional<AuditOptions> of_line;
    if (plan.line > 0) {
        of_line = audit_;
        of_line->limits.first_line = plan.line;
        of_line->line_of = path;
        path += fmt::format(":{}", plan.line);
    }
    FileReport report = audit(path, std::move(plan.bytes), of_line ? *of_line : audit_);
    report.path = plan.name;
    report.is_about_delivery = options_.is_about_delivery;
    if (report.delivery && options_.path_names == "hash") {
        report.delivery->path = hashed_name(report.delivery->path);
    }
    return report;
}

Audited PlanAuditor::finish(FileReport report, const Plan& plan) const {
    if (plan.line > 0) {
        move_to_line(report, plan.line);
    }
    Audited audited;
    audited.account = account_of(report);
    if (!plan.refused.empty()) {
        audited.complaint = complaint_about(plan);
    }
    audited.finished = outputs_.render(std::move(report), plan.shared_name);
    return audited;
}

Audited PlanAuditor::operator()(Plan plan) const {
    try {
        const TurnOfLargePlans turn(size_of(plan));
        load(plan);
        return finish(report_on(plan), plan);
    } catch (const std::bad_alloc&) {
        plan.refused = "this computer has not enough memory for it";
    } catch (const std::exception&) {
        plan.refused = "something went wrong inside the program; report it with what you typed";
    }
    return finish(unreadable_file(plan.name, plan.refused), plan);
}

} // namespace iepaudit::cli
