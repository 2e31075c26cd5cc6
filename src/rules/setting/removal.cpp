#include "rules/setting/removal.hpp"

namespace iepaudit::rules {

std::vector<Row> pulled_out_rows(const Case& c) {
    std::vector<Row> rows;
    for (const Row& row : c.service_rows()) {
        if (row.means.setting.setting == Setting::special_education && !row.means.is_extended_year &&
            !row.means.is_consultation) {
            rows.push_back(row);
        }
    }
    return rows;
}

bool is_removed(const Case& c) {
    const NumberField& outside = c.iep().totals.special_education_setting_minutes_per_week;
    return (outside.has_value() && outside.value > 0) || !pulled_out_rows(c).empty();
}

} // namespace iepaudit::rules
