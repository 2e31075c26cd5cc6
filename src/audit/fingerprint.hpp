// A name for a finding that stays the same when rows are inserted above it or words are corrected elsewhere.
#pragma once

#include "iepaudit/case.hpp"
#include "iepaudit/finding.hpp"
#include "iepaudit/service_log.hpp"

#include <string>
#include <string_view>
#include <unordered_map>

namespace iepaudit {

class Fingerprints {
public:
    Fingerprints(std::string_view path, const ReadResult& read)
        : path_(path), document_(read.document), iep_(&read.iep) {}
    Fingerprints(std::string_view path, const LogResult& read)
        : path_(path), document_(read.document), log_(&read.log) {}

    /// From rule, file, the row's id (or its name and how many of that name come before) and the field; never line,
    /// message or value. A goal is named the same way, by its id or its area; a line of a service log by its day and
    /// service. Equal ones get ":2", ":3".
    std::string of(const Finding& finding);

private:
    /// A row, goal or line the finding is about, and the rest of its place.
    struct Item {
        std::string_view name;
        std::string field;
    };
    Item item_of(const Finding& finding);
    void name_items();

    std::string_view path_;
    const Document& document_;
    const Iep* iep_ = nullptr; ///< one of the two
    const ServiceLog* log_ = nullptr;
    bool has_names_ = false;
    /// Of rows, goals, lines; worked out once, when the first is asked for.
    std::unordered_map<NodeId, std::string> names_;
    std::unordered_map<std::string, int> seen_;
};

} // namespace iepaudit
