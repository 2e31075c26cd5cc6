#include "iepaudit/rule.hpp"
#include "meaning/grade.hpp"
#include "rules/dates/days.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

enum class Duty : std::uint8_t { unknown, none, due, past };

/// The notice must stand in the plan that is in effect one year before 18.
Duty duty_of(const Case& c) {
    const std::optional<Date> born = day_of(c.iep().student.birth_date);
    const std::optional<int> age = age_on(c.iep().student, c.as_of);
    if (!age) {
        return Duty::unknown;
    }
    if (*age >= c.policy.majority_age) {
        return Duty::past;
    }
    const std::optional<Date> end = day_of(c.iep().plan.end_date);
    const bool turns_in_time = born && end && add_years(*born, c.policy.notice_age) <= *end;
    return *age >= c.policy.notice_age || turns_in_time ? Duty::due : Duty::none;
}

void check(const Case& c, Sink& sink) {
    const Duty duty = duty_of(c);
    if (duty == Duty::unknown) {
        sink.not_checked("the file does not give the student's birth date or age");
        return;
    }
    const bool has_guardian = c.iep().student.guardian.has_value() && *c.iep().student.guardian;
    if (duty == Duty::none || has_guardian || has_left_school(c)) {
        return;
    }
    const Transition& page = c.iep().transition;
    const DateField& told = page.rights_at_age_of_majority_date;
    if (page.is_absent() || (!page.is_blank() && told.is_absent())) {
        sink.not_checked("the file does not say when the student was told about rights at 18");
        return;
    }
    if (!page.is_blank() && !told.is_blank()) {
        return;
    }
    const Place& place = page.is_blank() ? page.place : told.place;
    if (duty == Duty::past) {
        sink.report(place, say("The student is 18 or older ({}), and the plan has no day on which the student was told "
                               "that rights pass at 18.",
                               {as_of(c)}))
            .soften(Severity::warning, "the rights have passed by now")
            .asking("The rights have passed to my child. Was the notice given, and when?");
        return;
    }
    const bool is_seventeen = *age_on(c.iep().student, c.as_of) >= c.policy.notice_age;
    sink.report(place, say("The student {} ({}). The plan does not say that the student was told about rights at 18.",
                           {is_seventeen ? "is 17" : "turns 17 before this plan ends", as_of(c)}));
}

constexpr Citation citations[] = {sources::wac_age_of_majority, sources::transfer_guide};

constexpr std::string_view leaves_alone[] = {
    "a student with a guardian or an educational representative",
    "a student who turns 17 only after this plan ends",
    "a student of 18 or more: a warning",
    "a student who has left school",
};

} // namespace

extern const Rule age_of_majority_notice;
constinit const Rule age_of_majority_notice{
    .id = "age-of-majority-notice",
    .family = Family::dates,
    .severity = Severity::error,
    .basis = Basis::law,
    .title = "The plan does not say that the student was told about rights at 18.",
    .meaning =
        "At 18 the rights pass from parent to student. The plan must say, a year before, that the student was told.",
    .ask = "Was my child told about the rights that come at 18? On which day?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A notice given less than a year before 18 is not told apart from one in time.",
    .bad = "turns 17 in May 2027, plan to 2027-09-29, day of notice empty",
    .good = "day of notice 2026-09-30",
    .check = check,
};

} // namespace iepaudit::rules
