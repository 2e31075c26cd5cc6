#include "audit/fingerprint.hpp"

#include "iepaudit/rule.hpp"
#include "text/digest.hpp"

#include <fmt/format.h>

#include <array>

namespace iepaudit {

namespace {

constexpr std::string_view version = "1";

/// "id S7", or "Reading #2": the second row of that name.
class Names {
public:
    explicit Names(std::string_view kind) : kind_(kind) {}

    std::string next(const Words& id, const Words& name) {
        if (id.has_value()) {
            return fmt::format("{} id {}", kind_, std::string_view(*id));
        }
        const std::string_view words = name.has_value() ? std::string_view(*name) : std::string_view{};
        return fmt::format("{} {} #{}", kind_, words, ++count_[words]);
    }

private:
    std::string_view kind_;
    std::unordered_map<std::string_view, int> count_;
};

} // namespace

void Fingerprints::name_items() {
    has_names_ = true;
    if (log_ != nullptr) {
        std::unordered_map<std::string, int> count;
        for (const Session& session : log_->sessions.items) {
            std::string line = fmt::format("line {} {}", session.date->text, *session.service);
            line += fmt::format(" #{}", ++count[line]);
            names_.emplace(session.place.node, std::move(line));
        }
        return;
    }
    Names rows("row");
    for (const ServiceRow& row : iep_->services.items) {
        names_.emplace(row.place.node, rows.next(row.id, row.service));
    }
    Names goals("goal");
    for (const Goal& goal : iep_->goals.items) {
        names_.emplace(goal.place.node, goals.next(goal.id, goal.area));
    }
}

Fingerprints::Item Fingerprints::item_of(const Finding& finding) {
    if (!has_names_) {
        name_items();
    }
    const Document& document = document_;
    const std::string pointer = document.pointer(finding.place);
    // Up from the place to the row or goal it stands in. The number of that one moves, so it is left out.
    for (NodeId id = finding.place.node; id < document.size(); id = document[id].parent) {
        if (const auto name = names_.find(id); name != names_.end()) {
            const std::string head = document.pointer(document.place(id));
            const std::size_t list_end = head.rfind('/') == std::string::npos ? 0 : head.rfind('/');
            return {name->second, head.substr(0, list_end) + pointer.substr(head.size())};
        }
    }
    if (iep_ != nullptr && finding.row && static_cast<std::size_t>(*finding.row) <= iep_->services.size()) {
        const ServiceRow& row = iep_->services.items[static_cast<std::size_t>(*finding.row) - 1];
        return {names_.at(row.place.node), pointer};
    }
    return {{}, pointer};
}

std::string Fingerprints::of(const Finding& finding) {
    const Item item = item_of(finding);
    const std::array<std::string_view, 5> fields{version, finding.rule->id, path_, item.name, item.field};
    std::string joined;
    for (const std::string_view field : fields) {
        joined += fmt::format("{}:{}", field.size(), field); // the length keeps "ab" + "c" apart from "a" + "bc"
    }
    std::string digits = text::digest(joined);
    const int times = ++seen_[digits];
    return times == 1 ? digits : fmt::format("{}:{}", digits, times);
}

} // namespace iepaudit
