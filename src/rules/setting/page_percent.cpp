#include "rules/setting/page_percent.hpp"

#include "rules/totals/sums.hpp"

#include <cmath>

namespace iepaudit::rules {

bool percentages_apply(const Case& c) {
    return !c.meaning().is_preschool && !c.meaning().placement.separate;
}

PagePercent page_percent(const Case& c) {
    const PrintedTotals& printed = c.iep().totals;
    const NumberField& percent = printed.general_education_percent;
    const NumberField& outside = printed.special_education_setting_minutes_per_week;
    PagePercent page;
    if (percent.has_value() && percent.value >= 0 && percent.value <= 100) {
        page.stated = percent.value;
    }
    const NumberField& school = printed.school_minutes_per_week;
    if (!school.has_value() || school.value <= 0 || !outside.has_value() || outside.value < 0) {
        return page;
    }
    if (outside.value > school.value + slack(school.value)) {
        page.agreement = Agreement::impossible;
        return page;
    }
    page.from_page = (school.value - outside.value) / school.value * 100;
    if (!page.stated) {
        return page;
    }
    const double tolerance = c.policy.percent_tolerance + 1e-9;
    const bool is_whole_as_one = percent.value == 1 && std::abs(100 - *page.from_page) <= tolerance;
    if (std::abs(*page.stated - *page.from_page) <= tolerance || is_whole_as_one) {
        page.agreement = Agreement::agrees;
    } else if (std::abs(100 - *page.stated - *page.from_page) <= tolerance) {
        page.agreement = Agreement::inverted;
    } else {
        page.agreement = Agreement::disagrees;
    }
    return page;
}

std::string percent_sum(double school, double outside) {
    const double rest = school - outside;
    return say("{} - {} = {}, and {} / {} = {}%", {school, outside, rest, rest, school, to_tenth(rest / school * 100)})
        .shown;
}

} // namespace iepaudit::rules
