// One plan from its bytes to what every report says about it. Runs on any thread.
#pragma once

#include "cli/outputs.hpp"
#include "cli/plans.hpp"

#include "iepaudit/audit.hpp"

#include <string>

namespace iepaudit::cli {

struct Audited {
    Finished finished;
    FileReport account;    ///< what the sums of the run need of the report: no findings, no words of the plan
    std::string complaint; ///< for standard error: the world's refusal; empty when there is none
};

class PlanAuditor {
public:
    PlanAuditor(const CheckOptions& options, const AuditOptions& audit, const Outputs& outputs)
        : options_(options), audit_(audit), outputs_(outputs) {}

    /// A bug or a lack of memory costs this plan alone: it is reported as not read.
    [[nodiscard]] Audited operator()(Plan plan) const;

private:
    void load(Plan& plan) const;
    [[nodiscard]] FileReport report_on(Plan& plan) const;
    [[nodiscard]] Audited finish(FileReport report, const Plan& plan) const;
    [[nodiscard]] std::string complaint_about(const Plan& plan) const;

    const CheckOptions& options_;
    const AuditOptions& audit_;
    const Outputs& outputs_;
};

} // namespace iepaudit::cli
