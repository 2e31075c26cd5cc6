#include "iepaudit/rule.hpp"
#include "rules/sources.hpp"
#include "rules/totals/school_day.hpp"
#include "rules/totals/sums.hpp"

namespace iepaudit::rules {

namespace {

/// Bell times and rounding move a school week by this much.
constexpr double allowed_over = 1.02;

void check(const Case& c, Sink& sink) {
    const NumberField& school = c.iep().totals.school_minutes_per_week;
    if (!school.has_value()) {
        sink.not_checked("the file does not give the student's school minutes");
        return;
    }
    const Range& services = c.totals().allowances.in_school_week;
    if (!has_school_week(c) || services.low <= school.value * allowed_over) {
        return;
    }
    const std::vector<Row> rows = counted_rows(c, {Setting::not_stated, Setting::general_education,
                                                   Setting::special_education, Setting::mixed, Setting::vague});
    sink.report(school.place, say("The rows add up to {}, but the page says {} minutes of school.",
                                  {sum_with_parts(services, rows), school.value}));
}

constexpr Citation citations[] = {sources::fr_amount, sources::own_arithmetic};

constexpr std::string_view leaves_alone[] = {
    "rows given at the same time as another row, and one-to-one paraeducators",
    "nursing, consultation, transportation and summer services",
    "services at home, in a hospital or in the community",
    "a short or half school day, when the rows fit into it",
    "monthly and yearly amounts, up to the least they may come to in a week",
    "preschool",
};

} // namespace

extern const Rule total_exceeds_school_week;
constinit const Rule total_exceeds_school_week{
    .id = "total-exceeds-school-week",
    .family = Family::totals,
    .severity = Severity::error,
    .basis = Basis::arithmetic,
    .title = "The rows hold more minutes than the school week.",
    .meaning = "No child can get more minutes of service than there are minutes of school. One number is wrong, or two "
               "rows happen "
               "at the same time and the page does not say so.",
    .ask = "Which number is wrong, or which of my child's services happen at the same time?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Rows without a number, and a week that is over by less than two in a hundred.",
    .bad = "rows of 900 and 400 minutes a week in a school week of 1000",
    .good = "rows of 600 and 300 minutes a week in a school week of 1000",
    .check = check,
};

} // namespace iepaudit::rules
