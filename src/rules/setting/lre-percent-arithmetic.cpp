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
    if (!percentages_apply(c)) {
        return;
    }
    const double school = printed.school_minutes_per_week.value;
    const NumberField& outside = printed.special_education_setting_minutes_per_week;
    if (page.agreement == Agreement::impossible) {
        sink.report(
            outside.place,
            say("The page says {} minutes a week in a special education setting, more than its {} minutes of school.",
                {outside.value, school}));
    } else if (page.agreement == Agreement::disagrees) {
        sink.report(
            printed.general_education_percent.place,
            say("The page says {}% in general education. Its own totals give {}: {}.",
                {*page.stated, Part(to_tenth(*page.from_page)).shown + "%", percent_sum(school, outside.value)}));
    }
}

constexpr Citation citations[] = {sources::iep_form, sources::own_arithmetic};

constexpr std::string_view leaves_alone[] = {
    "a percent within one point of the page's own totals, however it is rounded",
    "a number below one (0.82), which may be a share or a percent: it is not used",
    "the percent of time in special education: lre-percent-inverted asks about that",
    "preschool, separate schools, home and hospital",
    "a page that leaves out one of the three numbers",
};

} // namespace

extern const Rule lre_percent_arithmetic;
constinit const Rule lre_percent_arithmetic{
    .id = "lre-percent-arithmetic",
    .family = Family::setting,
    .severity = Severity::error,
    .basis = Basis::arithmetic,
    .title = "The percent does not fit the page's own minutes.",
    .meaning = "The school minutes, the minutes out of class and the percent belong together. These three do not "
               "agree, so at least "
               "one is wrong.",
    .ask = "These three numbers on my child's page do not agree. Which one is wrong?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Three numbers that agree with each other and are all wrong.",
    .bad = "1650 minutes of school, 290 in special education, 90% in general education",
    .good = "1650 minutes of school, 290 in special education, 82.4% in general education",
    .check = check,
};

} // namespace iepaudit::rules
