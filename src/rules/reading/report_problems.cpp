#include "rules/reading/report_problems.hpp"

namespace iepaudit::rules {

namespace {

void report_each(const std::vector<Problem>& problems, std::string_view rule_id, bool in_log, Sink& sink) {
    for (const Problem& problem : problems) {
        if (problem.rule != rule_id) {
            continue;
        }
        Finding& finding = sink.report(problem.place, {problem.message, problem.safe});
        finding.in_log = in_log;
        if (problem.is_note) {
            finding.soften(Severity::note, "the file can be read all the same");
        }
    }
}

} // namespace

void report_problems(std::string_view rule_id, const Case& c, Sink& sink) {
    report_each(c.current.read.problems, rule_id, false, sink);
    if (c.log != nullptr) {
        report_each(c.log->read.problems, rule_id, true, sink);
        report_each(c.log->delivery.problems, rule_id, true, sink);
    }
}

} // namespace iepaudit::rules
