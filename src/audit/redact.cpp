#include "iepaudit/audit.hpp"

#include "read/known_keys.hpp"

#include <algorithm>

namespace iepaudit {

namespace {

bool is_index(std::string_view step) {
    return std::all_of(step.begin(), step.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// A pointer with * for every key that is not a word of our format: "/services/0/Maria" becomes "/services/0/*".
std::string without_own_keys(std::string_view pointer) {
    std::string hidden;
    while (!pointer.empty()) {
        pointer.remove_prefix(1);
        const std::string_view step = pointer.substr(0, pointer.find('/'));
        hidden += '/';
        hidden += is_index(step) || is_known_key(step) ? step : "*";
        pointer.remove_prefix(step.size());
    }
    return hidden;
}

void hide_words(ReportedFinding& finding) {
    finding.where = without_own_keys(finding.where);
    finding.message.shown = finding.message.safe;
    finding.excerpt.clear();
    finding.caret_begin = finding.caret_end = 0;
    if (finding.ask != finding.rule->ask) {
        finding.ask = std::string(finding.rule->ask); // a finding's own question may hold words of the file
    }
}

void hide_words(std::vector<ServiceLine>& services) {
    for (ServiceLine& service : services) {
        service.where = without_own_keys(service.where);
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
}

} // namespace

// One place for all reporters: what is not in the report cannot leak from it.
void redact(FileReport& report) {
    report.grade.clear();
    report.student = {};
    hide_words(report.services);
    if (report.comparison) {
        hide_words(report.comparison->last_services);
        report.comparison->last_totals.assumptions.clear();
    }
    for (GoalLine& goal : report.goals) {
        goal.where = without_own_keys(goal.where);
        goal.id.clear();
    }
    report.totals.assumptions.clear();
    if (report.delivery) {
        report.delivery->source.clear();
        for (DeliveryLine& line : report.delivery->rows) {
            line.service.clear();
        }
    }
    for (ReportedFinding& finding : report.findings) {
        hide_words(finding);
    }
    for (WaivedFinding& waived : report.waived) {
        hide_words(waived.finding);
        waived.reason = "The reason is in the waivers file.";
        waived.by.clear();
    }
    for (WaiverUse& use : report.waiver_uses) {
        use.service.clear();
    }
}

void redact(Summary& summary) {
    for (Remark& remark : summary.remarks) {
        remark.message.shown = remark.message.safe;
    }
}

} // namespace iepaudit
