// A settings file (waivers, config) as nodes with places: the same reader as for a plan, and none of its patience.
//
// A key that is not known, stands twice or has another spelling is a fault, because what a settings file seems to say
// and does not do is worse than no settings file.
#pragma once

#include "iepaudit/document.hpp"
#include "iepaudit/settings.hpp"
#include "read/problems.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit {

class SettingsReader {
public:
    explicit SettingsReader(std::string bytes);
    SettingsReader(const SettingsReader&) = delete;
    SettingsReader& operator=(const SettingsReader&) = delete;

    /// The root, or no_node when there is no object to read; that has then been told.
    [[nodiscard]] NodeId root();
    [[nodiscard]] const Node& node(NodeId id) const { return document_[id]; }
    /// The line a value begins on.
    [[nodiscard]] std::uint32_t line(NodeId id) const { return lines_.position(document_[id].value.begin).line; }

    /// One id for each of the known keys, no_node where it does not stand. `$schema` and keys in x- are passed over.
    std::vector<NodeId> members(NodeId object, std::span<const std::string_view> known);
    /// Tells that a key is missing; true when it is there.
    bool require(NodeId member, NodeId object, std::string_view key);

    /// The value when it is of that kind; else a fault. A string must say something. no_node gives nothing, silently.
    std::optional<std::string_view> words(NodeId id);
    std::optional<double> number(NodeId id, double low, double high);
    std::optional<bool> flag(NodeId id);
    /// The children of a list or of an object.
    std::vector<NodeId> items(NodeId id);
    std::vector<NodeId> entries(NodeId id);
    /// `"formatVersion": 1`, which both kinds of file begin with.
    void require_version(NodeId member, NodeId object);

    template <class... Words>
    void fault(Span span, std::string_view sentence, const Words&... words) {
        problems_.add("settings", {.node = 0, .span = span}, sentence, words...);
    }
    /// "there is no rule "x". Did you mean "y"?"
    void unknown(Span span, std::string_view kind, std::string_view word, std::span<const std::string_view> known);

    /// By place. To be called last.
    std::vector<SettingsFault> faults();

private:
    [[nodiscard]] std::vector<NodeId> children(NodeId id) const;

    std::vector<Problem> list_; // before the document: reading the one fills the other
    Document document_;
    LineIndex lines_;
    Problems problems_;
};

} // namespace iepaudit
