#include "read/node_builder.hpp"

#include "read/control.hpp"
#include "read/encoding.hpp"
#include "read/keys.hpp"

#include <algorithm>

namespace iepaudit {

NodeBuilder::NodeBuilder(std::string_view text, const ReadLimits& limits, Document& document, Problems& problems)
    : text_(text), limits_(limits), document_(document), problems_(problems),
      at_(text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0) {}

bool NodeBuilder::boolean(bool value) {
    Node node;
    node.kind = NodeKind::boolean;
    node.boolean = value;
    return scalar(node);
}

bool NodeBuilder::number(double value) {
    Node node;
    node.kind = NodeKind::number;
    node.number = value;
    return scalar(node);
}

bool NodeBuilder::string(std::string_view decoded, std::size_t end) {
    Node node;
    node.kind = NodeKind::string;
    node.value = string_span(end);
    node.text = lasting(node.value, decoded);
    const std::optional<NodeId> id = add(node);
    if (id) {
        warn_of_control_characters(document_.place(*id), node.text);
    }
    return id.has_value();
}

bool NodeBuilder::key(std::string_view decoded, std::size_t end) {
    key_ = string_span(end);
    name_ = lasting(key_, decoded);
    return true;
}

bool NodeBuilder::open(NodeKind kind) {
    Node node;
    node.kind = kind;
    node.value.begin = next_token();
    node.value.end = node.value.begin + 1;
    at_ = node.value.end;
    if (open_.size() >= limits_.depth) {
        return refuse(node.value,
                      "Groups and lists are nested more than {} deep here. An IEP file needs no more than ten; take "
                      "out the extra brackets.",
                      limits_.depth);
    }
    const std::optional<NodeId> id = add(node);
    if (id) {
        open_.push_back({.id = *id, .last_child = no_node});
    }
    return id.has_value();
}

bool NodeBuilder::close() {
    const NodeId id = open_.back().id;
    if (document_[id].kind == NodeKind::object) {
        for (const auto& [first, second] : duplicate_keys(document_, id)) {
            report_duplicate_key(document_, problems_, first, second);
        }
    }
    at_ = next_token() + 1;
    document_[id].value.end = static_cast<std::uint32_t>(at_);
    open_.pop_back();
    return true;
}

std::uint32_t NodeBuilder::next_token() {
    const auto stands_between = [](char c) {
        return c == ' ' || c == '\n' || c == ',' || c == ':' || c == '\t' || c == '\r';
    };
    while (at_ < text_.size() && stands_between(text_[at_])) {
        ++at_;
    }
    return static_cast<std::uint32_t>(at_);
}

Span NodeBuilder::string_span(std::size_t end) {
    const std::uint32_t begin = next_token();
    at_ = end;
    return {begin, static_cast<std::uint32_t>(end)};
}

/// A view into the file where nothing was escaped: then what stands between the quotes is as long as what was decoded.
std::string_view NodeBuilder::lasting(Span quoted, std::string_view decoded) {
    if (quoted.end - quoted.begin == decoded.size() + 2) {
        return document_.bytes().substr(quoted.begin + 1, decoded.size());
    }
    return document_.keep(std::string(decoded));
}

bool NodeBuilder::scalar(Node node) {
    const std::uint32_t begin = next_token();
    const std::size_t end = text_.find_first_of(" \t\r\n,:]}", begin);
    at_ = std::min(end, text_.size());
    node.value = {begin, static_cast<std::uint32_t>(at_)};
    if (node.kind == NodeKind::number) {
        node.text = document_.bytes().substr(begin, at_ - begin);
    }
    return add(node).has_value();
}

std::optional<NodeId> NodeBuilder::add(Node node) {
    if (document_.size() >= limits_.values) {
        refuse(node.value,
               "The file holds more than {} values. An IEP holds a few hundred; check that this is the right file.",
               limits_.values);
        return std::nullopt;
    }
    if (open_.empty()) {
        return document_.add(node);
    }
    const auto [parent, sibling] = open_.back();
    node.parent = parent;
    node.index = document_[parent].size;
    if (document_[parent].kind == NodeKind::object) {
        node.key = key_;
        node.name = name_;
    }
    const NodeId id = document_.add(node);
    ++document_[parent].size;
    (sibling == no_node ? document_[parent].first_child : document_[sibling].next_sibling) = id;
    open_.back().last_child = id;
    if (document_[parent].kind == NodeKind::object) {
        warn_of_control_characters({.node = id, .span = node.key}, node.name);
    }
    return id;
}

bool NodeBuilder::refuse(Span span, std::string_view sentence, std::size_t limit) {
    over_limit_ = true;
    problems_.add(rule_id::not_json, {.node = 0, .span = span}, sentence, limit);
    return false;
}

void NodeBuilder::warn_of_control_characters(const Place& place, std::string_view text) {
    if (const std::optional<char32_t> found = first_control_character(text)) {
        problems_.add(rule_id::control_character, place,
                      "This text has the control character U+{:04X}, which no printed page has and which can hide "
                      "or change words on a screen. Type the text again without it.",
                      static_cast<std::uint32_t>(*found));
    }
}

} // namespace iepaudit
