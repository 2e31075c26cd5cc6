// RFC 6901 pointers. A node knows its parent, its key and its index, so nothing is counted on the way up.
#include "iepaudit/document.hpp"

namespace iepaudit {

namespace {

void append_escaped(std::string& pointer, std::string_view key) {
    for (const char c : key) {
        if (c == '~') {
            pointer += "~0";
        } else if (c == '/') {
            pointer += "~1";
        } else {
            pointer += c;
        }
    }
}

} // namespace

std::string Document::pointer(const Place& place) const {
    std::vector<NodeId> path;
    if (place.node < nodes_.size()) {
        for (NodeId id = place.node; nodes_[id].parent != no_node; id = nodes_[id].parent) {
            path.push_back(id);
        }
    }
    std::string pointer;
    for (auto step = path.rbegin(); step != path.rend(); ++step) {
        const Node& node = nodes_[*step];
        pointer += '/';
        if (nodes_[node.parent].kind == NodeKind::array) {
            pointer += std::to_string(node.index);
        } else {
            append_escaped(pointer, node.name);
        }
    }
    if (place.member != nullptr) {
        pointer += '/';
        append_escaped(pointer, place.member);
    }
    return pointer;
}

} // namespace iepaudit
