// Values of other programs' JSON as a plan holds them, and whatever of a document nobody took.
#pragma once

#include "import/import.hpp"

#include "iepaudit/document.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace iepaudit::draft {

/// The member with this very name; no_node when there is none.
NodeId member(const Document& document, NodeId object, std::string_view name);
/// Goes down a path of names, "/dates/iepStartDate".
NodeId at_path(const Document& document, NodeId from, std::string_view path);

/// {"value": ..., "evidence": [...]}: a program's reading of one cell, with where it found it.
bool has_evidence(const Document& document, NodeId node);

/// Text trimmed, "pull_out" as "pull out", "uri://ed-fi.org/...#Reading" as "Reading", midnight of a day as the day; of
/// a value with its evidence the value. Numbers, flags and lists as they are.
DraftPlan value_of(const Document& document, NodeId node);

/// Which nodes have found their place.
class Taken {
public:
    explicit Taken(const Document& document) : document_(document), taken_(document.size(), false) {}
    void take(NodeId node) { taken_[node] = true; }
    /// What of a node was not taken; nothing when all of it was, or when nothing stands in it.
    [[nodiscard]] std::optional<DraftPlan> left_of(NodeId node) const;

private:
    const Document& document_;
    std::vector<bool> taken_;
};

} // namespace iepaudit::draft
