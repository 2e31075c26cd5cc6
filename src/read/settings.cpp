#include "read/settings.hpp"

#include "text/fold.hpp"
#include "text/number.hpp"
#include "text/suggest.hpp"

#include <fmt/ranges.h>

#include <algorithm>

namespace iepaudit {

namespace {

constexpr int format_version = 1;

bool is_remark(std::string_view key) {
    return key == "$schema" || key.starts_with("x-");
}

Document followed(std::string bytes, std::vector<Problem>& problems) {
    Document document;
    read_document(std::move(bytes), {}, document, problems);
    return document;
}

} // namespace

SettingsReader::SettingsReader(std::string bytes)
    : document_(followed(std::move(bytes), list_)), lines_(document_.bytes()), problems_(document_, list_) {}

NodeId SettingsReader::root() {
    if (document_.empty()) {
        return no_node;
    }
    if (document_[0].kind != NodeKind::object) {
        fault(document_[0].value, "This file must hold one group of fields in {{ }}.");
        return no_node;
    }
    return 0;
}

std::vector<NodeId> SettingsReader::members(NodeId object, std::span<const std::string_view> known) {
    std::vector<NodeId> found(known.size(), no_node);
    for (const NodeId id : children(object)) {
        const std::string_view name = document_[id].name;
        const auto place = std::find(known.begin(), known.end(), name);
        if (place == known.end()) {
            if (!is_remark(name)) {
                unknown(document_[id].key, "field", name, known);
            }
            continue;
        }
        NodeId& member = found[static_cast<std::size_t>(place - known.begin())];
        member = member == no_node ? id : member; // a second one was told when the text was read
    }
    return found;
}

bool SettingsReader::require(NodeId member, NodeId object, std::string_view key) {
    if (member != no_node) {
        return true;
    }
    const std::uint32_t begin = document_[object].value.begin;
    fault({begin, begin + 1}, "\"{}\" is missing here.", key);
    return false;
}

std::optional<std::string_view> SettingsReader::words(NodeId id) {
    if (id == no_node) {
        return std::nullopt;
    }
    const Node& node = document_[id];
    if (node.kind != NodeKind::string) {
        fault(node.value, "Write words in quotes here.");
        return std::nullopt;
    }
    const std::string_view words = text::trim(node.text);
    if (words.empty()) {
        fault(node.value, "There is nothing between these quotes.");
        return std::nullopt;
    }
    return words;
}

std::optional<double> SettingsReader::number(NodeId id, double low, double high) {
    const Node& node = document_[id];
    if (node.kind != NodeKind::number || node.number < low || node.number > high) {
        fault(node.value, "Write a number from {} to {} here.", text::plain_number(low), text::plain_number(high));
        return std::nullopt;
    }
    return node.number;
}

std::optional<bool> SettingsReader::flag(NodeId id) {
    if (document_[id].kind != NodeKind::boolean) {
        fault(document_[id].value, "Write true or false here, without quotes.");
        return std::nullopt;
    }
    return document_[id].boolean;
}

std::vector<NodeId> SettingsReader::items(NodeId id) {
    if (id != no_node && document_[id].kind != NodeKind::array) {
        fault(document_[id].value, "Write a list in [ ] here.");
        return {};
    }
    return children(id);
}

std::vector<NodeId> SettingsReader::entries(NodeId id) {
    if (id != no_node && document_[id].kind != NodeKind::object) {
        fault(document_[id].value, "Write a group of fields in {{ }} here.");
        return {};
    }
    return children(id);
}

void SettingsReader::require_version(NodeId member, NodeId object) {
    if (!require(member, object, "formatVersion")) {
        return;
    }
    const Node& node = document_[member];
    if (node.kind != NodeKind::number || node.number != format_version) {
        fault(node.value, "This version of iepaudit reads formatVersion {}.", format_version);
    }
}

void SettingsReader::unknown(Span span, std::string_view kind, std::string_view word,
                             std::span<const std::string_view> known) {
    const FileWords shown{' ' + quote(word), " of this name"};
    constexpr std::size_t short_list = 12;
    if (const auto near = text::suggest(word, known)) {
        fault(span, "There is no {}{}. Did you mean \"{}\"?", kind, shown, *near);
    } else if (known.size() <= short_list) {
        fault(span, "There is no {}{}. It can be: {}.", kind, shown, fmt::join(known, ", "));
    } else {
        fault(span, "There is no {}{}.", kind, shown);
    }
}

std::vector<SettingsFault> SettingsReader::faults() {
    problems_.close();
    std::erase_if(list_, [](const Problem& problem) { return problem.is_note; });
    std::ranges::stable_sort(list_, {}, [](const Problem& problem) { return problem.place.span.begin; });
    std::vector<SettingsFault> faults;
    for (Problem& problem : list_) {
        const auto [line, column] = lines_.position(problem.place.span.begin);
        faults.push_back(
            {.line = line, .column = column, .message = {std::move(problem.message), std::move(problem.safe)}});
    }
    return faults;
}

std::vector<NodeId> SettingsReader::children(NodeId id) const {
    std::vector<NodeId> all;
    for (NodeId child = id == no_node ? no_node : document_[id].first_child; child != no_node;
         child = document_[child].next_sibling) {
        all.push_back(child);
    }
    return all;
}

} // namespace iepaudit
