#include "rules/totals/school_day.hpp"

namespace iepaudit::rules {

bool has_school_week(const Case& c) {
    const NumberField& school = c.iep().totals.school_minutes_per_week;
    return !c.meaning().is_preschool && school.has_value() && school.value > 0;
}

bool is_shortened(const Case& c) {
    const NumberField& building = c.iep().school_week.minutes_per_week;
    return has_school_week(c) && building.has_value() &&
           c.iep().totals.school_minutes_per_week.value < building.value * c.policy.shortened_day_share;
}

bool has_reason_for_short_day(const Case& c) {
    return c.meaning().removal.short_day_reason || c.meaning().placement.separate;
}

} // namespace iepaudit::rules
