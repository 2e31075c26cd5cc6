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

namespace {

Part row_label(std::string_view row_word, const Row& row) {
    const std::string number = std::string(row_word) + ' ' + std::to_string(row.number);
    if (!row.printed.service.has_value()) {
        return {number, number};
    }
    return {number + " (" + named(*row.printed.service, "").shown + ')', number};
}

} // namespace

Part Row::label() const {
    return row_label("Row", *this);
}
Part Row::in_sentence() const {
    return row_label("row", *this);
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
