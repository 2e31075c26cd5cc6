#include "audit/file_waivers.hpp"

#include "text/fold.hpp"

#include <algorithm>

namespace iepaudit {

namespace {

/// "/services/1" holds "/services/1/frequency" and not "/services/10".
bool holds(std::string_view place, std::string_view pointer) {
    return pointer.starts_with(place) && (pointer.size() == place.size() || pointer[place.size()] == '/');
}

/// The row a finding is about: the one it names, or the one it stands in.
const ServiceLine* row_of(const ReportedFinding& finding, const std::vector<ServiceLine>& services) {
    const auto row = std::find_if(services.begin(), services.end(), [&](const ServiceLine& line) {
        return finding.row ? line.row == *finding.row : holds(line.where, finding.where);
    });
    return row == services.end() ? nullptr : &*row;
}

} // namespace

FileWaivers::FileWaivers(const Waivers* waivers, std::string_view path, Date as_of,
                         const std::vector<const Rule*>& rules)
    : waivers_(waivers) {
    if (waivers == nullptr) {
        return;
    }
    for (const std::size_t index : waivers->for_file(path)) {
        const Waiver& waiver = waivers->list()[index];
        if (!waiver.has_expired(as_of) && std::find(rules.begin(), rules.end(), waiver.rule) != rules.end()) {
            uses_.push_back({.waiver = index, .service = {}});
        }
    }
}

const Waiver* FileWaivers::accepting(const ReportedFinding& finding, const std::vector<ServiceLine>& services) {
    const Waiver* first = nullptr;
    for (WaiverUse& use : uses_) {
        if (accepts(use, finding, services) && first == nullptr) {
            first = &waivers_->list()[use.waiver];
        }
    }
    return first;
}

bool FileWaivers::accepts(WaiverUse& use, const ReportedFinding& finding,
                          const std::vector<ServiceLine>& services) const {
    const Waiver& waiver = waivers_->list()[use.waiver];
    if (waiver.rule != finding.rule || !holds(waiver.where, finding.where)) {
        return false;
    }
    if (!waiver.row.empty()) {
        const ServiceLine* const row = row_of(finding, services);
        if (row == nullptr || text::fold(row->service) != text::fold(waiver.row)) {
            if (use.outcome == WaiverUse::Outcome::idle) {
                use.outcome = WaiverUse::Outcome::other_row;
                use.row = row == nullptr ? 0 : row->row;
                use.service = row == nullptr ? std::string{} : row->service;
            }
            return false;
        }
    }
    use.outcome = WaiverUse::Outcome::applied;
    return true;
}

} // namespace iepaudit
