#include "iepaudit/rule.hpp"
#include "meaning/grade.hpp"
#include "rules/dates/days.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

/// A plan may be written before the third birthday for the days after it.
bool starts_at_three(const Case& c) {
    const std::optional<Date> start = day_of(c.iep().plan.start_date);
    return start && *age_on(c.iep().student, *start) >= c.policy.first_age;
}

void check(const Case& c, Sink& sink) {
    const Words& printed = c.iep().student.eligibility_category;
    if (printed.is_absent()) {
        sink.not_checked("the file does not give the eligibility category");
        return;
    }
    if (!c.meaning().category.named.only(Category::developmental_delay)) {
        return;
    }
    const std::optional<int> age = age_on(c.iep().student, c.as_of);
    if (!age) {
        sink.not_checked("the file does not give the student's birth date or age");
        return;
    }
    const int last_age = c.policy.developmental_delay_until - 1;
    if (*age > last_age) {
        sink.report(printed.place,
                    say("The category is developmental delay, which ends at the 10th birthday. The student is "
                        "10 or older ({}).",
                        {as_of(c)}));
    } else if (*age == last_age) {
        sink.report(printed.place,
                    say("The category is developmental delay, which ends at the 10th birthday. The student is 9 "
                        "({}).",
                        {as_of(c)}))
            .soften(Severity::warning, "there is time until the 10th birthday");
    } else if (*age < c.policy.first_age && !starts_at_three(c)) {
        sink.report(printed.place,
                    say("The category is developmental delay, which begins at age 3. The student is under 3 ({}).",
                        {as_of(c)}));
    }
}

constexpr Citation citations[] = {sources::wac_eligibility};

constexpr std::string_view leaves_alone[] = {
    "a child of three through eight",
    "a child of nine: a warning",
    "a plan written before the third birthday that starts on it or later",
    "another category beside developmental delay",
};

} // namespace

extern const Rule developmental_delay_age;
constinit const Rule developmental_delay_age{
    .id = "developmental-delay-age",
    .family = Family::student,
    .severity = Severity::error,
    .basis = Basis::law,
    .title = "Developmental delay does not fit the student's age.",
    .meaning =
        "The state keeps this category for children of three through nine. By ten, the team must find another one.",
    .ask = "Is a new evaluation of my child due, and which category may come next?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "When two categories are printed, the age is not checked.",
    .bad = "developmental delay, age 11",
    .good = "developmental delay, age 5",
    .check = check,
};

} // namespace iepaudit::rules
