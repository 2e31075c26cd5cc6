#include "rules/reading/report_problems.hpp"

namespace iepaudit::rules {

void report_problems(std::string_view rule_id, const Case& c, Sink& sink) {
    for (const Problem& problem : c.current.read.problems) {
        if (problem.rule == rule_id) {
            sink.report(problem.place, {problem.message, problem.safe});
        }
    }
}

} // namespace iepaudit::rules
