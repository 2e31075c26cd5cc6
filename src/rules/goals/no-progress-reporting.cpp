#include "iepaudit/rule.hpp"
#include "meaning/report_times.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    const ProgressReporting& reporting = c.iep().progress_reporting;
    if (reporting.is_absent()) {
        sink.not_checked("the file does not give the section on progress reports");
        return;
    }
    if (reporting.is_blank()) {
        sink.report(reporting.place,
                    say("The section on progress reports is empty, so nobody knows when reports come."));
        return;
    }
    const bool method_says_when = reporting.method.has_value() && says_when(reporting.method.value);
    if (reporting.frequency.is_blank() && !method_says_when) {
        sink.report(reporting.frequency.place, say("The IEP does not say when progress reports come."));
        return;
    }
    if (reporting.frequency.has_value() && leaves_time_open(reporting.frequency.value) && !method_says_when) {
        sink.report(reporting.frequency.place, say("Progress reports come {}, which names no time.",
                                                   {quoted(reporting.frequency.value, "as printed")}))
            .soften(Severity::warning, "something is printed there");
        return;
    }
    if (reporting.method.is_blank()) {
        sink.report(reporting.method.place, say("The IEP says when progress reports come, but not how."))
            .soften(Severity::warning, "the times are given");
    }
    if (reporting.frequency.is_absent() && !method_says_when) {
        sink.not_checked("the file does not say when progress reports come");
    }
}

constexpr Citation citations[] = {sources::wac_iep_content};

constexpr std::string_view leaves_alone[] = {
    "times said once for all goals",
    "\"with report cards\", \"each trimester\", \"quarterly\"",
    "a section that was not typed into the file",
};

} // namespace

extern const Rule no_progress_reporting;
constinit const Rule no_progress_reporting{
    .id = "no-progress-reporting",
    .family = Family::goals,
    .severity = Severity::error,
    .basis = Basis::law,
    .title = "The IEP does not say when progress reports come.",
    .meaning = "The law asks the IEP to say when a parent hears about progress. Without that, a bad year shows only at "
               "its end.",
    .ask = "When will I get reports on my child's goals, and in what form?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Reports that are promised but never sent are not seen here.",
    .bad = "progress reports: (empty)",
    .good = "progress reports: quarterly, in writing, with report cards",
    .check = check,
};

} // namespace iepaudit::rules
