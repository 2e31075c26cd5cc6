#include "iepaudit/rule.hpp"
#include "meaning/grade.hpp"
#include "rules/dates/days.hpp"
#include "rules/sources.hpp"

#include <algorithm>

namespace iepaudit::rules {

namespace {

/// The end of the school year a day belongs to.
Date school_year_end(Date date, const Policy& policy) {
    const Date this_year = date.year() / policy.school_year_end;
    return date <= this_year ? this_year : (date.year() + std::chrono::years{1}) / policy.school_year_end;
}

void report_over(const Case& c, const Place& place, const Part& end, Sink& sink) {
    sink.report(place,
                say("The school year in which the student turned 22 ended {} ({}). It is taken to end on August 31.",
                    {end, as_of(c)}));
}

void report_last_year(const Case& c, const Place& place, const Part& end, Sink& sink) {
    sink.report(place, say("This is the school year of the student's 22nd birthday ({}). Services run to its end, {}.",
                           {as_of(c), end}))
        .soften(Severity::note, "services go on to the end of this school year")
        .asking("On which day do my child's services end, and what comes after?");
}

void check_birth_date(const Case& c, Date born, Sink& sink) {
    const Place& place = c.iep().student.birth_date.place;
    const std::optional<Date> start = day_of(c.iep().plan.start_date);
    const Date first_day = start ? std::max(*start, c.as_of) : c.as_of; // a plan may be written before the birthday
    if (first_day < add_years(born, c.policy.first_age)) {
        sink.report(place, say("The student is under 3 when this plan is in effect ({}).", {as_of(c)}));
        return;
    }
    const Date end = school_year_end(add_years(born, c.policy.last_age), c.policy);
    const Date last_year_begins = add_days(add_years(end, -1), 1);
    if (c.as_of > end) {
        report_over(c, place, day(end), sink);
    } else if (c.as_of >= last_year_begins) {
        report_last_year(c, place, day(end), sink);
    }
}

/// Without a birth date, 22 may be this school year or the next, and more than 22 is past it for certain.
void check_age(const Case& c, Sink& sink) {
    const NumberField& age = c.iep().student.age;
    if (*age < c.policy.first_age) {
        sink.report(age.place, say("The student is under 3 ({}).", {as_of(c)}));
    } else if (*age >= c.policy.last_age + 1) {
        report_over(c, age.place, "before now", sink);
    } else if (*age >= c.policy.last_age) {
        report_last_year(c, age.place, "August 31", sink);
    }
}

void check(const Case& c, Sink& sink) {
    const std::optional<Date> born = day_of(c.iep().student.birth_date);
    if (!born && !c.iep().student.age.has_value()) {
        sink.not_checked("the file does not give the student's birth date or age");
    } else if (has_left_school(c)) {
        return;
    } else if (born) {
        check_birth_date(c, *born, sink);
    } else {
        check_age(c, sink);
    }
}

constexpr Citation citations[] = {sources::rcw_ages};

constexpr std::string_view leaves_alone[] = {
    "a student of 21: services go on",
    "the school year of the 22nd birthday: a note",
    "a plan written before the third birthday that starts on it or later",
    "a student who has left school",
};

} // namespace

extern const Rule age_eligibility;
constinit const Rule age_eligibility{
    .id = "age-eligibility",
    .family = Family::dates,
    .severity = Severity::error,
    .basis = Basis::law,
    .title = "The student is too young or too old for services, or in the last year of them.",
    .meaning =
        "In Washington, services begin at age 3. They run to the end of the school year in which the student turns 22.",
    .ask = "Until which day does my child have a right to services?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "The end of the school year is taken as August 31; the district may count to its last day of lessons.",
    .bad = "born 2003-05-14, as of 2026-11-22",
    .good = "born 2005-02-08, as of 2026-11-22",
    .check = check,
};

} // namespace iepaudit::rules
