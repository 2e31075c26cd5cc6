#include "rules/direct_services.hpp"

namespace iepaudit::rules {

std::vector<Row> direct_services(const Case& c) {
    const std::vector<Row> rows = c.rows();
    std::vector<Row> direct;
    direct.reserve(rows.size());
    for (const Row& row : rows) {
        if (row.means.is_direct_service()) {
            direct.push_back(row);
        }
    }
    return direct;
}

} // namespace iepaudit::rules
