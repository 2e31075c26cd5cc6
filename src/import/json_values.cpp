#include "import/json_values.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <cmath>

namespace iepaudit::draft {

namespace {

std::string plain_text(std::string_view text) {
    text = text::trim(text);
    // An Ed-Fi descriptor: the word stands behind the mark.
    if (const std::size_t mark = text.find('#'); text.starts_with("uri://") && mark != std::string_view::npos) {
        text = text::trim(text.substr(mark + 1));
    }
    constexpr std::string_view midnight = "T00:00:00";
    constexpr std::size_t day = 10; // "2026-03-16"
    if (text.size() >= day + midnight.size() && text.substr(day, midnight.size()) == midnight && text[4] == '-') {
        return std::string(text.substr(0, day));
    }
    std::string plain(text);
    const bool is_code = std::ranges::all_of(text, [](char c) { return text::is_letter(c) || c == '_'; });
    if (is_code) {
        std::ranges::replace(plain, '_', ' ');
    }
    return plain;
}

/// Without looking for one of that name, which would take the square of their number. A key that stands twice stands
/// twice.
void add_member(DraftPlan& object, std::string_view name, DraftPlan value) {
    object.get_ref<DraftPlan::object_t&>().emplace_back(std::string(name), std::move(value));
}

DraftPlan number_of(const Node& node) {
    constexpr double largest_whole = 9e15;
    if (node.number == std::floor(node.number) && std::abs(node.number) < largest_whole) {
        return static_cast<std::int64_t>(node.number);
    }
    return node.number;
}

} // namespace

NodeId member(const Document& document, NodeId object, std::string_view name) {
    if (object == no_node || document[object].kind != NodeKind::object) {
        return no_node;
    }
    NodeId id = document[object].first_child;
    while (id != no_node && document[id].name != name) {
        id = document[id].next_sibling;
    }
    return id;
}

NodeId at_path(const Document& document, NodeId from, std::string_view path) {
    while (!path.empty() && from != no_node) {
        path.remove_prefix(1); // the slash
        const std::string_view name = path.substr(0, path.find('/'));
        from = member(document, from, name);
        path.remove_prefix(name.size());
    }
    return from;
}

bool has_evidence(const Document& document, NodeId node) {
    return member(document, node, "value") != no_node && member(document, node, "evidence") != no_node;
}

DraftPlan value_of(const Document& document, NodeId id) {
    const Node& node = document[id];
    switch (node.kind) {
    case NodeKind::null:
        return nullptr;
    case NodeKind::boolean:
        return node.boolean;
    case NodeKind::number:
        return number_of(node);
    case NodeKind::string:
        return plain_text(node.text);
    case NodeKind::array: {
        DraftPlan list = DraftPlan::array();
        for (NodeId item = node.first_child; item != no_node; item = document[item].next_sibling) {
            list.push_back(value_of(document, item));
        }
        return list;
    }
    case NodeKind::object:
        break;
    }
    if (has_evidence(document, id)) {
        return value_of(document, member(document, id, "value"));
    }
    DraftPlan object = DraftPlan::object();
    for (NodeId each = node.first_child; each != no_node; each = document[each].next_sibling) {
        add_member(object, document[each].name, value_of(document, each));
    }
    return object;
}

std::optional<DraftPlan> Taken::left_of(NodeId id) const {
    if (taken_[id]) {
        return std::nullopt;
    }
    const Node& node = document_[id];
    if (node.first_child == no_node) {
        const bool is_blank = node.kind == NodeKind::null || node.kind == NodeKind::array ||
                              node.kind == NodeKind::object || (node.kind == NodeKind::string && node.text.empty());
        return is_blank ? std::nullopt : std::optional(value_of(document_, id));
    }
    const bool is_list = node.kind == NodeKind::array;
    DraftPlan left = is_list ? DraftPlan::array() : DraftPlan::object();
    for (NodeId each = node.first_child; each != no_node; each = document_[each].next_sibling) {
        if (std::optional<DraftPlan> part = left_of(each)) {
            if (is_list) {
                left.push_back(std::move(*part));
            } else {
                add_member(left, document_[each].name, std::move(*part));
            }
        }
    }
    return left.empty() ? std::nullopt : std::optional(std::move(left));
}

} // namespace iepaudit::draft
