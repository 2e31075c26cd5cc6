#include "cli/acceptance.hpp"

#include "cli/path_names.hpp"
#include "cli/settings_file.hpp"
#include "report/escape.hpp"

#include <array>
#include <limits>

namespace iepaudit::cli {

namespace {

Waivers load_waivers(const std::string& path) {
    WaiversRead read = read_waivers(load_settings("--waivers", path));
    refuse_faults(path, read.faults);
    return std::move(read.waivers);
}

/// A report on many files is large, and no harm: nothing but its findings' names is kept.
Baseline load_baseline(const std::string& path) {
    BaselineRead read = read_baseline(load_settings("--baseline", path, std::numeric_limits<std::int32_t>::max()));
    if (read.fault) {
        refuse_faults(path, std::array{*read.fault});
    }
    return std::move(read.baseline);
}

} // namespace

Acceptance::Acceptance(const CheckOptions& options, AuditOptions& audit) {
    if (!options.waivers.empty()) {
        waivers_ = load_waivers(options.waivers);
        audit.waivers = &*waivers_;
    }
    if (!options.baseline.empty()) {
        baseline_ = load_baseline(options.baseline);
        audit.baseline = &*baseline_;
    }
    ledger_.emplace(audit);
}

void Acceptance::note(const FileReport& report) {
    ledger_->note(report, shareable_name(report.path));
}

void say_remarks(const Summary& summary, bool may_quote, std::ostream& err) {
    for (const Remark& remark : summary.remarks) {
        err << "iepaudit: warning: " << report::for_terminal(may_quote ? remark.message.shown : remark.message.safe)
            << " [" << remark.id << "]\n";
    }
}

} // namespace iepaudit::cli
