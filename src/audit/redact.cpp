#include "iepaudit/audit.hpp"

namespace iepaudit {

// One place for all reporters: what is not in the report cannot leak from it.
void redact(FileReport& report) {
    report.grade.clear();
    for (ServiceLine& service : report.services) {
        service.service.clear();
        service.printed_amount.clear();
        service.linked_goals.clear();
        if (service.amount) {
            service.amount->reason.clear();
            service.amount->assumptions.clear();
        }
        if (service.weekly) {
            service.weekly->assumptions.clear();
        }
    }
    for (GoalLine& goal : report.goals) {
        goal.id.clear();
    }
    report.totals.assumptions.clear();
    for (ReportedFinding& finding : report.findings) {
        finding.message.shown = finding.message.safe;
        finding.excerpt.clear();
        finding.caret_begin = finding.caret_end = 0;
        if (finding.ask != finding.rule->ask) {
            finding.ask = std::string(finding.rule->ask); // a finding's own question may hold words of the file
        }
    }
}

} // namespace iepaudit
