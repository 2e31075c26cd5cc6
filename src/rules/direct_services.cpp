#include "rules/direct_services.hpp"

namespace iepaudit::rules {

std::vector<Row> direct_services(const Case& c) {
    std::vector<Row> direct;
    for (const Row& row : c.rows()) {
        if (row.means.is_direct_service()) {
            direct.push_back(row);
        }
    }
    return direct;
}

} // namespace iepaudit::rules
