// Which row of the IEP a line of the log is about: by id, by name, by area; then by place and by day.
#pragma once

#include "iepaudit/meaning.hpp"
#include "iepaudit/service_log.hpp"

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace iepaudit::delivery {

class RowMatcher {
public:
    RowMatcher(const ServiceLog& log, const Iep& iep, const Meaning& meaning);

    /// Rows the line may be about, the best first; more than one when nothing on the line tells them apart.
    [[nodiscard]] std::vector<std::size_t> rows_of(const Session& session, Setting setting) const;

private:
    using RowList = std::vector<std::size_t>;

    [[nodiscard]] const RowList& rows_named(std::string_view service) const;
    [[nodiscard]] RowList look_up(std::string_view service, bool may_be_log_id) const;
    [[nodiscard]] RowList rows_near(std::string_view service) const;
    void narrow(RowList& rows, const Session& session, Setting setting) const;

    const ServiceLog& log_;
    const Iep& iep_;
    const Meaning& meaning_;
    std::unordered_map<std::string, RowList> by_id_;
    std::unordered_map<std::string, RowList> by_name_;
    std::array<RowList, static_cast<std::size_t>(Area::other)> by_area_;
    mutable std::unordered_map<std::string, RowList> known_; ///< the words of a log repeat from line to line
};

} // namespace iepaudit::delivery
