#include "rules/reading/report_problems.hpp"

namespace iepaudit::rules {

void report_problems(std::string_view rule_id, const Case& c, Sink& sink) {
    for (const Problem& problem : c.current.read.problems) {
        if (problem.rule != rule_id) {
            continue;
        }
        Finding& finding = sink.report(problem.place, {problem.message, problem.safe});
        if (problem.is_note) {
            finding.soften(Severity::note, "the file can be read all the same");
        }
    }
}

} // namespace iepaudit::rules
