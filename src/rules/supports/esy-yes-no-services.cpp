#include "iepaudit/rule.hpp"
#include "rules/dates/days.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    const ExtendedSchoolYear& section = c.iep().extended_school_year;
    const SummerMeaning& summer = c.meaning().summer;
    if (section.is_absent() || summer.decision == SummerDecision::not_said) {
        sink.not_checked("the file does not say whether there are summer services");
        return;
    }
    if (summer.decision != SummerDecision::yes || summer.has_row) {
        return;
    }
    const std::optional<Date> decide_by = day_of(section.decide_by);
    Finding& finding = sink.report(
        summer.place, say("Summer services are marked yes, but no service row is for the summer ({}).", {as_of(c)}));
    if (decide_by && *decide_by >= c.as_of) {
        finding.soften(Severity::note, "the page sets a day to settle them");
    } else if (summer.told_elsewhere) {
        finding.soften(Severity::note, "the words give the help, or point to another page");
    }
}

constexpr Citation citations[] = {sources::wac_esy, sources::cfr_services};

constexpr std::string_view leaves_alone[] = {
    "a row marked as summer service, or named so",
    "a row whose dates lie in the summer",
    "a day ahead on which the services will be settled: a note",
    "hours given in the words, or a summer page beside this one: a note",
    "summer services marked no or still open",
};

} // namespace

extern const Rule esy_yes_no_services;
constinit const Rule esy_yes_no_services{
    .id = "esy-yes-no-services",
    .family = Family::supports,
    .severity = Severity::error,
    .basis = Basis::law,
    .title = "Summer services are promised, but no row says which.",
    .meaning = "A yes without a service, an amount and dates cannot be kept by anyone.",
    .ask = "Which summer services will my child get, how many minutes, and on which dates?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Whether the summer services are enough is not judged.",
    .bad = "eligible: yes, and no row for the summer",
    .good = "eligible: yes, Reading 30 minutes 3 times weekly, 2027-07-06 to 2027-07-29",
    .check = check,
};

} // namespace iepaudit::rules
