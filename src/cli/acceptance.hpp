// --waivers and --baseline: the files read before anything is audited, and the run's own word on them at the end.
#pragma once

#include "cli/check_options.hpp"

#include "audit/ledger.hpp"
#include "iepaudit/audit.hpp"

#include <optional>
#include <ostream>

namespace iepaudit::cli {

class Acceptance {
public:
    /// Reads the files that are named, and lets `audit` look at them. Throws UsageError. `audit` must outlive this.
    Acceptance(const CheckOptions& options, AuditOptions& audit);
    Acceptance(const Acceptance&) = delete;
    Acceptance& operator=(const Acceptance&) = delete;

    /// In input order, before anything is taken out of the report.
    void note(const FileReport& report);
    /// Completes the summary.
    void close(Summary& summary) const { ledger_->close(summary); }

private:
    std::optional<Waivers> waivers_;
    std::optional<Baseline> baseline_;
    std::optional<Ledger> ledger_;
};

/// One line each on standard error; without the words of the files unless they may be quoted.
void say_remarks(const Summary& summary, bool may_quote, std::ostream& err);

} // namespace iepaudit::cli
