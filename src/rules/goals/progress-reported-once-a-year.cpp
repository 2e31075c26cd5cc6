#include "iepaudit/rule.hpp"
#include "meaning/report_times.hpp"
#include "rules/goals/goal_words.hpp"
#include "rules/sources.hpp"

#include <algorithm>

namespace iepaudit::rules {

namespace {

bool some_goal_says_otherwise(const Case& c) {
    const auto& goals = c.iep().goals.items;
    return std::any_of(goals.begin(), goals.end(),
                       [](const Goal& goal) { return goal_reports(goal).times == ReportTimes::otherwise; });
}

/// False when no goal says when reports on it come.
bool judge_goals(const Case& c, Sink& sink) {
    bool judged = false;
    for (std::size_t i = 0; i < c.iep().goals.size(); ++i) {
        const GoalReports reports = goal_reports(c.iep().goals.items[i]);
        judged = judged || reports.times != ReportTimes::unsaid;
        if (reports.times == ReportTimes::once_a_year) {
            sink.report(reports.cell->place,
                        say("{} names one time a year for reports on its progress.", {goal_label(c, i)}));
        }
    }
    return judged;
}

void check(const Case& c, Sink& sink) {
    const ProgressReporting& reporting = c.iep().progress_reporting;
    const ReportTimes frequency = report_times(reporting.frequency.value);
    const ReportTimes method = report_times(reporting.method.value);
    if (frequency == ReportTimes::otherwise || method == ReportTimes::otherwise) {
        return;
    }
    if (frequency == ReportTimes::once_a_year || method == ReportTimes::once_a_year) {
        const Words& cell = frequency == ReportTimes::once_a_year ? reporting.frequency : reporting.method;
        if (!some_goal_says_otherwise(c)) {
            sink.report(cell.place, say("The page names one time a year for progress reports: {}.",
                                        {quoted(cell.value, "as printed")}));
        }
        return;
    }
    if (reporting.is_blank() || reporting.frequency.is_blank()) {
        return; // no-progress-reporting asks about it
    }
    if (!judge_goals(c, sink)) {
        sink.not_checked(reporting.is_absent() ? "the file does not give the section on progress reports"
                                               : "the file does not say when progress reports come");
    }
}

constexpr Citation citations[] = {sources::wac_iep_content, sources::cfr_progress_reports};

constexpr std::string_view leaves_alone[] = {
    "\"quarterly and at the annual review\", \"at the end of each trimester; annual review in May\"",
    "\"at least once a year\", \"annually and as needed\": more reports may come",
    "words it does not know beside \"annually\"",
    "goals that are measured once a year, and \"annual goals\"",
    "a section or a goal whose other words give more times",
    "a section that was not typed into the file, or is empty",
};

} // namespace

extern const Rule progress_reported_once_a_year;
constinit const Rule progress_reported_once_a_year{
    .id = "progress-reported-once-a-year",
    .family = Family::goals,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "Progress reports come only once a year.",
    .meaning = "The IEP must say when regular reports on progress come. The law's example is each quarter, with report "
               "cards. If the only one comes at the yearly meeting, the year is over before anyone can act on it.",
    .ask = "Can reports come more often, such as each quarter or with report cards, so that we can act in time?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A plan with reports twice a year, or at least once a year, is not asked about.",
    .bad = "progress reports: at the annual review",
    .good = "progress reports: quarterly and at the annual review",
    .check = check,
};

} // namespace iepaudit::rules
