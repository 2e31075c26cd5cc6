#include "iepaudit/case.hpp"

#include "text/number.hpp"

namespace iepaudit {

Paper take_up(std::string bytes, Date as_of, const Policy& policy, const ReadLimits& limits) {
    Paper paper{.read = read_iep(std::move(bytes), limits), .meaning = {}, .totals = {}};
    if (paper.read.is_readable) {
        paper.meaning = understand(paper.read.iep, as_of, policy);
        paper.totals = add_up(paper.read.iep, paper.meaning, policy);
    }
    return paper;
}

LogPaper take_up_log(std::string bytes, const Paper& paper, Date as_of, const Policy& policy,
                     const ReadLimits& limits) {
    LogPaper log{.read = read_log(std::move(bytes), limits), .delivery = {}};
    if (log.read.is_readable && paper.read.is_readable) {
        log.delivery = hold_beside(log.read, paper.read.iep, paper.meaning, as_of, policy);
    }
    return log;
}

Part Row::label() const {
    const std::string row = "Row " + std::to_string(number);
    return printed.service.has_value() ? Part(row + " (" + named(*printed.service, "").shown + ')', row) : Part(row);
}

Row Case::row(std::size_t index) const {
    return {iep().services.items[index], meaning().rows[index], static_cast<int>(index) + 1};
}

std::vector<Row> Case::rows() const {
    std::vector<Row> all;
    all.reserve(meaning().rows.size());
    for (std::size_t i = 0; i < meaning().rows.size(); ++i) {
        all.push_back(row(i));
    }
    return all;
}

std::vector<Row> Case::service_rows() const {
    std::vector<Row> services;
    for (std::size_t i = 0; i < meaning().rows.size(); ++i) {
        if (meaning().rows[i].is_service()) {
            services.push_back(row(i));
        }
    }
    return services;
}

} // namespace iepaudit
