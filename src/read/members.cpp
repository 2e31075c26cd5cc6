#include "read/bind.hpp"

namespace iepaudit {

namespace {

constexpr std::size_t most_told = 10; // unknown keys of one object

void report_unknown(Binder& binder, const KeyTable& table, NodeId id) {
    const Node& member = binder.node(id);
    const Place place{.node = id, .span = member.key};
    const FileWords name{quote(member.name), "This"};
    if (const char* near = table.suggest(member.name)) {
        binder.problems().note(rule_id::unknown_field, place,
                               "{} is not a field that iepaudit knows, so it was not used. Did you mean \"{}\"?", name,
                               near);
    } else {
        binder.problems().note(
            rule_id::unknown_field, place,
            "{} is not a field that iepaudit knows, so it was not used. Start it with x- to keep it as your "
            "own remark.",
            name);
    }
}

} // namespace

Members find_members(Binder& binder, const KeyTable& table, NodeId object) {
    Members members{.of_entry = std::vector<NodeId>(table.size(), no_node), .again = {}};
    std::vector<NodeId> first_of_field(table.size(), no_node);
    std::size_t unknown = 0;
    NodeId first_not_told = no_node;
    for (NodeId id = binder.node(object).first_child; id != no_node; id = binder.node(id).next_sibling) {
        const std::string_view name = binder.node(id).name;
        if (const std::optional<std::size_t> entry = table.find(name)) {
            NodeId& first = first_of_field[table.field(*entry)];
            if (first == no_node) {
                first = members.of_entry[*entry] = id;
            } else if (same_key(binder.node(first).name, name) || binder.is_blank(id)) {
                // The same key twice was told when the text was read; two spellings of one field are seen only here,
                // and of two the empty one says nothing.
            } else if (binder.is_blank(first)) {
                members.of_entry[*table.find(binder.node(first).name)] = no_node;
                first = members.of_entry[*entry] = id;
            } else {
                members.again.push_back({.first = first, .second = id});
            }
        } else if (!is_remark_key(name)) {
            if (unknown < most_told) {
                report_unknown(binder, table, id);
            } else if (unknown == most_told) {
                first_not_told = id;
            }
            ++unknown;
        }
    }
    if (first_not_told != no_node) {
        binder.problems().note(
            rule_id::unknown_field, {.node = first_not_told, .span = binder.node(first_not_told).key},
            "iepaudit does not know {} more fields from here on. They were not used.", unknown - most_told);
    }
    return members;
}

} // namespace iepaudit
