#include "rules/direct_services.hpp"

namespace iepaudit::rules {

std::vector<Row> direct_services(const Case& c) {
    std::vector<Row> direct;
    for (const Row& row : c.service_rows()) {
        if (!row.means.is_consultation && !row.means.service.areas.only(Area::transportation)) {
            direct.push_back(row);
        }
    }
    return direct;
}

} // namespace iepaudit::rules
