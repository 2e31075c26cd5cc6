#include "iepaudit/rule.hpp"
#include "meaning/summer.hpp"
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
    if (summer.decision != SummerDecision::open || summer.has_row) {
        return;
    }
    const std::optional<Date> decide_by =
        section.decide_by.has_value() ? day_of(section.decide_by) : day_to_decide(section);
    if (decide_by && *decide_by < c.as_of) {
        sink.report(
            summer.place,
            say("Summer services were to be decided by {}. That day is past ({}), and no decision is written here.",
                {day(*decide_by), as_of(c)}));
    } else if (!decide_by && !section.decide_by.has_value()) {
        if (summer.printed.empty()) {
            sink.report(summer.place, say("The line for summer services is empty, with no day to decide."));
        } else {
            sink.report(summer.place,
                        say("The line for summer services says {}, with no day to decide.", {quoted(summer.printed)}));
        }
    }
}

constexpr Citation citations[] = {sources::wac_esy};

constexpr std::string_view leaves_alone[] = {
    "a plain yes or no",
    "an open decision with a day to decide that is still ahead, in its own cell or in the words",
    "a plan that has rows for the summer",
};

} // namespace

extern const Rule esy_undecided;
constinit const Rule esy_undecided{
    .id = "esy-undecided",
    .family = Family::supports,
    .severity = Severity::note,
    .basis = Basis::law,
    .title = "Summer services are not decided, and no day is set to decide.",
    .meaning = "The team decides for each child whether help must go on in the summer. Without a day to decide, the "
               "summer may come first.",
    .ask = "By which day will we decide about summer services, and which data will we look at?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A time to decide without a year, such as \"by spring break\", is not taken for a day.",
    .bad = "TBD",
    .good = "TBD, decide by 2027-04-30",
    .check = check,
};

} // namespace iepaudit::rules
