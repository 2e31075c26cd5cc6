#include "import/draft.hpp"

#include "import/source_table.hpp"
#include "read/bind.hpp"

#include "iepaudit/read.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace iepaudit::draft {

void Draft::remark(Kind kind, Span span, std::string message) {
    constexpr std::size_t most_of_a_kind = 1000; // of a page that a person would compare with them
    if (++told_[static_cast<std::size_t>(kind)] > most_of_a_kind) {
        return;
    }
    remarks_.push_back({span.begin, {.kind = kind, .where = where(span), .message = std::move(message)}});
}

void Draft::remark_on_file(Kind kind, std::string message) {
    remarks_.push_back({std::nullopt, {.kind = kind, .where = {}, .message = std::move(message)}});
}

void Draft::refuse(std::string message) {
    refused_ = true;
    remark_on_file(Kind::refused, std::move(message));
}

void Draft::refuse_a_plan() {
    is_plan_already_ = true;
    refuse("This file is a plan already; there is nothing to import. Check it: iepaudit FILE.json");
}

std::string Draft::where(Span span) const {
    const auto [line, column] = lines_.position(span.begin);
    return fmt::format("line {}, column {}", line, column);
}

void Draft::keep_line(const std::string& words) {
    DraftPlan& kept = plan_["x-other lines"];
    if (!kept.is_array()) {
        kept = DraftPlan::array();
    }
    kept.push_back(words);
}

bool Draft::put(const std::string& pointer, DraftPlan value, Span span) {
    const DraftPlan::json_pointer at(pointer);
    if (plan_.contains(at)) {
        return false;
    }
    plan_[at] = std::move(value);
    stands_at(pointer, span);
    return true;
}

void Draft::look_over() {
    const ReadResult result = read_iep(plan_text(plan_));
    for (const Problem& problem : result.problems) {
        if (problem.is_note) {
            continue;
        }
        // A piece of a value has its value's place.
        std::string pointer = result.document.pointer(problem.place);
        if (pointer.find("/x-") != std::string::npos) {
            continue; // kept aside, and told why
        }
        while (!places_.contains(pointer) && !pointer.empty()) {
            pointer.resize(pointer.rfind('/'));
        }
        if (const auto place = places_.find(pointer); place != places_.end()) {
            remark(Kind::unsure, place->second, problem.message);
        } else {
            remark_on_file(Kind::unsure, problem.message);
        }
    }
}

void Draft::in_the_order_of_the_form() {
    DraftPlan sorted = DraftPlan::object();
    for (const Key<Iep>& key : keys_of<Iep>().keys) {
        if (plan_.contains(key.name)) {
            sorted[key.name] = std::move(plan_[key.name]);
            plan_.erase(key.name);
        }
    }
    sorted.update(plan_);
    plan_ = std::move(sorted);
}

Import Draft::finish() {
    if (!refused_) {
        in_the_order_of_the_form();
        look_over();
    }
    for (const Kind kind : {Kind::told, Kind::unplaced, Kind::unsure}) {
        const std::size_t number = told_[static_cast<std::size_t>(kind)];
        const auto kept = static_cast<std::size_t>(std::ranges::count_if(
            remarks_, [&](const Placed& placed) { return placed.begin.has_value() && placed.remark.kind == kind; }));
        if (number > kept) {
            remark_on_file(kind, fmt::format("There are {} more like these. Is this the right file?", number - kept));
        }
    }
    std::ranges::stable_sort(remarks_, {}, &Placed::begin);
    Import import{.plan = std::move(plan_), .remarks = {}, .is_usable = !refused_, .is_plan_already = is_plan_already_};
    if (refused_) {
        import.plan = DraftPlan::object();
    }
    for (Placed& placed : remarks_) {
        import.remarks.push_back(std::move(placed.remark));
    }
    return import;
}

std::string too_large() {
    return fmt::format(
        "This table has more than {} cells or {} columns. That is no page of one child; check that it is "
        "the right file.",
        most_cells, most_columns);
}

bool DraftObject::has(std::string_view key) const {
    return std::ranges::any_of(members_, [&](const Member& member) { return member.key == key; });
}

bool DraftObject::set(std::string_view key, DraftPlan value, Span span) {
    if (has(key)) {
        return false;
    }
    members_.push_back({std::string(key), std::move(value), span});
    return true;
}

void DraftObject::keep_aside(std::string key, DraftPlan value, Span span) {
    aside_.push_back({std::move(key), std::move(value), span});
}

std::vector<std::string> DraftObject::keys() const {
    std::vector<std::string> keys;
    for (const Member& member : members_) {
        keys.push_back(member.key);
    }
    return keys;
}

void DraftObject::add_to(Draft& draft, const Shelf& shelf) {
    const auto shelf_place = [&](const Member& member) {
        return std::ranges::find(shelf.order, member.key) - shelf.order.begin();
    };
    std::ranges::stable_sort(members_, {}, shelf_place);
    DraftPlan& list = draft.plan()[std::string(shelf.list)];
    const std::string pointer = fmt::format("/{}/{}", shelf.list, list.size());
    DraftPlan object = DraftPlan::object();
    // Put behind each other: looking each key up among a thousand others would take the square of their number.
    auto& members = object.get_ref<DraftPlan::object_t&>();
    for (Member& member : members_) {
        draft.stands_at(pointer + '/' + member.key, member.span);
        members.emplace_back(std::move(member.key), std::move(member.value));
    }
    for (Member& member : aside_) {
        members.emplace_back(std::move(member.key), std::move(member.value));
    }
    list.push_back(std::move(object));
}

} // namespace iepaudit::draft
