#include "iepaudit/rule.hpp"
#include "meaning/grade.hpp"
#include "rules/dates/days.hpp"
#include "rules/sources.hpp"

#include <optional>
#include <string>

namespace iepaudit::rules {

namespace {

enum class Duty : std::uint8_t { unknown, none, encouraged, due };

/// The plan that is in effect on the 16th birthday must have the page.
Duty duty_of(const Case& c) {
    const std::optional<Date> born = day_of(c.iep().student.birth_date);
    const std::optional<int> age = age_on(c.iep().student, c.as_of);
    if (!age) {
        return Duty::unknown;
    }
    const std::optional<Date> end = day_of(c.iep().plan.end_date);
    const bool turns_in_time = born && end && add_years(*born, c.policy.transition_age) <= *end;
    if (*age >= c.policy.transition_age || turns_in_time) {
        return Duty::due;
    }
    return *age >= c.policy.transition_encouraged_age ? Duty::encouraged : Duty::none;
}

/// "is 16 or older" today, else "turns 16 before this plan ends": the birthday itself is not printed.
std::string_view age_words(const Case& c) {
    return *age_on(c.iep().student, c.as_of) >= c.policy.transition_age ? "is 16 or older"
                                                                        : "turns 16 before this plan ends";
}

void check_goals(const Case& c, Sink& sink) {
    const List<Support>& goals = c.iep().transition.postsecondary_goals;
    const TransitionMeaning& means = c.meaning().transition;
    if (goals.is_absent() || means.unplaced_goal || (means.education_goal && means.employment_goal)) {
        return;
    }
    const std::string_view missing = means.education_goal    ? "work"
                                     : means.employment_goal ? "education or training"
                                                             : "education or training, and none for work";
    sink.report(goals.place, say("The student {} ({}). The page has no goal after school for {}.",
                                 {age_words(c), as_of(c), missing}));
}

void check_part(const Case& c, Presence presence, const Place& place, std::string_view missing, Sink& sink) {
    if (presence == Presence::blank) {
        sink.report(place, say("The student {} ({}). The page names no {}.", {age_words(c), as_of(c), missing}));
    }
}

void check_page(const Case& c, Sink& sink) {
    const Transition& page = c.iep().transition;
    const TransitionMeaning& means = c.meaning().transition;
    check_goals(c, sink);
    const Place& services = page.services.is_absent() ? page.postsecondary_goals.place : page.services.place;
    check_part(c, means.services, services, "services that lead there", sink);
    check_part(c, means.course_of_study, page.course_of_study.place, "course of study", sink);
    check_part(c, means.assessments, page.assessments.place, "assessment of the student's interests and skills", sink);
    if (means.agencies == Presence::blank) {
        sink.report(page.agency_linkages.place, say("The line for other agencies is empty ({}).", {as_of(c)}))
            .soften(Severity::note, "other agencies are named only where they have a part")
            .asking("Is there an agency outside school that should help my child after school?");
    }
    if (means.empty_independent_living) {
        sink.report(means.independent_living, say("The line for independent living is empty ({}).", {as_of(c)}))
            .soften(Severity::note, "a goal for independent living is set only where it fits the student")
            .asking("Does my child need a goal for living on their own?");
    }
}

void check(const Case& c, Sink& sink) {
    const Transition& page = c.iep().transition;
    switch (duty_of(c)) {
    case Duty::unknown:
        sink.not_checked("the file does not give the student's birth date or age");
        return;
    case Duty::none:
        return;
    case Duty::encouraged:
        if (page.is_blank()) {
            sink.report(page.place, say("The page for life after school is empty ({}).", {as_of(c)}))
                .soften(Severity::note, "the page must be there only at 16; 14 is a good age to begin")
                .asking("Could we begin to plan for my child's life after school now?");
        }
        return;
    case Duty::due:
        break;
    }
    if (has_left_school(c)) {
        return;
    }
    if (page.is_blank()) {
        sink.report(page.place,
                    say("The student {} ({}), and the page for life after school is empty.", {age_words(c), as_of(c)}));
    } else if (page.is_absent() || (page.postsecondary_goals.is_absent() && page.services.is_absent() &&
                                    page.course_of_study.is_absent() && page.assessments.is_absent())) {
        sink.not_checked("the file does not give the page for life after school");
    } else {
        check_page(c, sink);
    }
}

constexpr Citation citations[] = {sources::cfr_transition, sources::rcw_transition};

constexpr std::string_view leaves_alone[] = {
    "a student who turns 16 only after this plan ends",
    "an empty page at 14 or 15: a note",
    "an empty line for other agencies or for independent living: a note",
    "services that are listed beside each goal, or as a row of the service table",
    "a goal whose kind the program cannot tell",
    "parts that the file does not hold",
};

} // namespace

extern const Rule transition_missing;
constinit const Rule transition_missing{
    .id = "transition-missing",
    .family = Family::dates,
    .severity = Severity::error,
    .basis = Basis::law,
    .title = "Part of the plan for life after school is missing.",
    .meaning = "The plan in effect when a student turns 16 must have goals for life after school, and the steps that "
               "lead there.",
    .ask = "Where are my child's goals and services for life after school?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Whether the goals fit the student is not judged. With an age in place of a birth date, a birthday "
              "during the plan is not seen.",
    .bad = "turns 16 in May 2027, plan to 2027-09-29, page empty",
    .good = "goals for training and for work, services, course of study, assessments",
    .check = check,
};

} // namespace iepaudit::rules
