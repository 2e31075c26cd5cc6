// A baseline: an earlier JSON report, kept to tell new findings from known ones. Findings are known by their
// fingerprint and nothing else.
#pragma once

#include "iepaudit/settings.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace iepaudit {

class Baseline {
public:
    struct Entry {
        std::string file; ///< as the report names it
        std::string rule;
    };

    /// A fingerprint that stands twice counts once.
    void add(std::string fingerprint, Entry entry);

    [[nodiscard]] const std::vector<Entry>& entries() const { return entries_; }
    [[nodiscard]] std::optional<std::size_t> find(const std::string& fingerprint) const;

private:
    std::vector<Entry> entries_;
    std::unordered_map<std::string, std::size_t> by_fingerprint_;
};

struct BaselineRead {
    Baseline baseline;
    std::optional<SettingsFault> fault; ///< why it is no report of `--format json`
};

/// Reads the findings and passes over the rest, so that a report on a hundred thousand files needs no tree of it.
/// Never throws on any bytes.
BaselineRead read_baseline(std::string_view bytes);

} // namespace iepaudit
