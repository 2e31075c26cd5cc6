#include "delivery/match_rows.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <charconv>

namespace iepaudit::delivery {

namespace {

constexpr std::size_t most_candidates = 32; // more rows for one name tell nobody anything

void keep(std::vector<std::size_t>& rows, std::size_t row) {
    if (rows.size() < most_candidates && std::ranges::find(rows, row) == rows.end()) {
        rows.push_back(row);
    }
}

template <class Test>
void keep_if_any(std::vector<std::size_t>& rows, Test fits) {
    std::vector<std::size_t> kept;
    std::ranges::copy_if(rows, std::back_inserter(kept), fits);
    if (!kept.empty()) {
        rows = std::move(kept);
    }
}

} // namespace

RowMatcher::RowMatcher(const ServiceLog& log, const Iep& iep, const Meaning& meaning)
    : log_(log), iep_(iep), meaning_(meaning) {
    for (std::size_t i = 0; i < iep.services.size(); ++i) {
        const ServiceRow& row = iep.services.items[i];
        if (row.id.has_value()) {
            keep(by_id_[text::fold(*row.id)], i);
        }
        if (row.service.has_value()) {
            keep(by_name_[text::fold(*row.service)], i);
        }
        for (const Area area : meaning.rows[i].service.areas) {
            if (area != Area::other) {
                keep(by_area_[static_cast<std::size_t>(area)], i);
            }
        }
    }
}

/// By what both are about. A name is only taken when all of its areas are the row's: "Reading and math" is neither row.
RowMatcher::RowList RowMatcher::rows_near(std::string_view service) const {
    const AreaList areas = read_service(service, {}, {}).areas;
    RowList rows;
    if (areas.empty() || areas.contains(Area::other)) {
        return rows;
    }
    for (const std::size_t row : by_area_[static_cast<std::size_t>(areas.front())]) {
        const AreaList& own = meaning_.rows[row].service.areas;
        if (std::ranges::all_of(areas, [&](Area area) { return own.contains(area); })) {
            keep(rows, row);
        }
    }
    // Help in class beside a lesson is another row than the lesson.
    keep_if_any(rows, [&](std::size_t row) { return meaning_.rows[row].is_service(); });
    return rows;
}

RowMatcher::RowList RowMatcher::look_up(std::string_view service, bool may_be_log_id) const {
    const std::string folded = text::fold(service);
    if (const auto found = by_id_.find(folded); found != by_id_.end()) {
        return found->second;
    }
    if (may_be_log_id) {
        for (const LogService& listed : log_.services) {
            if (listed.id.has_value() && listed.service.has_value() && text::fold(*listed.id) == folded) {
                return look_up(*listed.service, false);
            }
        }
    }
    if (const auto found = by_name_.find(folded); found != by_name_.end()) {
        return found->second;
    }
    // A row without an id is known by its number.
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(folded.data(), folded.data() + folded.size(), number);
    if (error == std::errc{} && end == folded.data() + folded.size() && number >= 1 && number <= iep_.services.size()) {
        return {number - 1};
    }
    return rows_near(service);
}

const RowMatcher::RowList& RowMatcher::rows_named(std::string_view service) const {
    const auto [entry, is_new] = known_.try_emplace(std::string(service));
    if (is_new) {
        entry->second = look_up(service, true);
    }
    return entry->second;
}

void RowMatcher::narrow(RowList& rows, const Session& session, Setting setting) const {
    if (const std::optional<Date> day = session.date.value.date) {
        keep_if_any(rows, [&](std::size_t row) {
            const RowMeaning& means = meaning_.rows[row];
            return (!means.start || *means.start <= *day) && (!means.end || *day <= *means.end);
        });
    }
    if (setting == Setting::general_education || setting == Setting::special_education) {
        keep_if_any(rows, [&](std::size_t row) { return meaning_.rows[row].setting.setting == setting; });
    }
}

std::vector<std::size_t> RowMatcher::rows_of(const Session& session, Setting setting) const {
    RowList rows;
    if (session.service.has_value()) {
        rows = rows_named(*session.service);
    } else if (log_.services.size() == 1) {
        // The log is about one service, so its lines need not say which.
        const LogService& only = log_.services.items.front();
        const Words& words = only.id.has_value() ? only.id : only.service;
        if (words.has_value()) {
            rows = rows_named(*words);
        }
        if (rows.empty() && only.service.has_value()) {
            rows = rows_named(*only.service);
        }
    }
    if (rows.size() > 1) {
        narrow(rows, session, setting);
    }
    return rows;
}

} // namespace iepaudit::delivery
