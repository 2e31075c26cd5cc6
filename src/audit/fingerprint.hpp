// A name for a finding that stays the same when rows are inserted above it or words are corrected elsewhere.
#pragma once

#include "iepaudit/case.hpp"
#include "iepaudit/finding.hpp"

#include <string>
#include <string_view>
#include <unordered_map>

namespace iepaudit {

class Fingerprints {
public:
    Fingerprints(std::string_view path, const Iep& iep) : path_(path), iep_(iep) {}

    /// From rule, file, the row's id (or its name and how many of that name come before) and the field; never line,
    /// message or value. Equal ones get ":2", ":3".
    std::string of(const Finding& finding, std::string_view pointer);

private:
    std::string row_name(int row);

    std::string_view path_;
    const Iep& iep_;
    std::vector<std::string> row_names_; ///< worked out once, when the first row is asked for
    std::unordered_map<std::string, int> seen_;
};

} // namespace iepaudit
