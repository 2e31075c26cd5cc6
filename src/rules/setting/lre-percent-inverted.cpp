#include "iepaudit/rule.hpp"
#include "rules/setting/page_percent.hpp"
#include "rules/sources.hpp"
#include "rules/totals/sums.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    const PrintedTotals& printed = c.iep().totals;
    const PagePercent page = page_percent(c);
    if (page.agreement == Agreement::not_given) {
        sink.not_checked("the file does not give all three of school minutes, special education minutes and percent");
        return;
    }
    if (!percentages_apply(c) || page.agreement != Agreement::inverted) {
        return;
    }
    const double school = printed.school_minutes_per_week.value;
    const double outside = printed.special_education_setting_minutes_per_week.value;
    sink.report(printed.general_education_percent.place,
                say("The page says {}% in general education, but that is the share in special education: {} / {}. "
                    "Time in general education is {}%.",
                    {*page.stated, outside, school, to_tenth(*page.from_page)}));
}

constexpr Citation citations[] = {sources::iep_form, sources::own_arithmetic};

constexpr std::string_view leaves_alone[] = {
    "a percent that fits the page's totals",
    "half and half, where both shares are the same",
    "preschool, separate schools, home and hospital",
};

} // namespace

extern const Rule lre_percent_inverted;
constinit const Rule lre_percent_inverted{
    .id = "lre-percent-inverted",
    .family = Family::setting,
    .severity = Severity::warning,
    .basis = Basis::arithmetic,
    .title = "The percent looks like time in special education.",
    .meaning =
        "The line asks for the percent of time in general education. The number there is the other share of the week.",
    .ask = "Is this the percent of time my child is in general education, or out of it?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A page without both totals, where nobody can tell which share is meant.",
    .bad = "1650 minutes of school, 290 in special education, 17.6% in general education",
    .good = "1650 minutes of school, 290 in special education, 82.4% in general education",
    .check = check,
};

} // namespace iepaudit::rules
