// The plans to audit, one after the other: files, files found in folders, lines of files.
#pragma once

#include "batch/inputs.hpp"
#include "batch/lines.hpp"
#include "cli/check_options.hpp"
#include "cli/commands.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace iepaudit::cli {

struct Plan {
    std::string path;        ///< as it can be opened; "-" for standard input
    std::string name;        ///< in reports
    std::string shared_name; ///< in reports that leave this computer, and of a page for this file alone
    std::uint32_t line = 0;  ///< of the file, when every line is a plan
    bool was_named = true;   ///< by the user, not found in a folder
    bool is_loaded = false;  ///< `bytes` or `refused` is already there
    std::string bytes;
    std::string refused;
    bool is_missing = false;
};

/// How many things in folders were not looked into, and why.
class SkipCounts {
public:
    void add(batch::Skip skip) { ++counts_[static_cast<std::size_t>(skip)]; }
    [[nodiscard]] std::size_t all() const;
    /// "2 hidden, 7 with other names"
    [[nodiscard]] std::string in_words() const;

private:
    std::array<std::size_t, batch::all_skips.size()> counts_{};
};

/// "a symbolic link"
std::string_view name(batch::Skip skip);

/// Is there a plan on every line of it?
bool has_lines(const std::string& path, const CheckOptions& options);

class Plans {
public:
    using OnSkip = std::function<void(const batch::Input&)>;

    /// `on_skip` hears of what is skipped, when its turn comes.
    Plans(batch::Inputs inputs, const CheckOptions& options, std::size_t limit, Streams streams, OnSkip on_skip);

    std::optional<Plan> next();

    [[nodiscard]] const SkipCounts& skipped() const { return skipped_; }
    /// How far through everything named, from 0 to 1; nothing when there is a folder or a pipe among it.
    [[nodiscard]] std::optional<double> share_done() const;

private:
    [[nodiscard]] Plan plan_for(const batch::Input& input) const;
    std::optional<Plan> next_line();

    batch::Inputs inputs_;
    const CheckOptions& options_;
    std::size_t limit_;
    Streams streams_;
    OnSkip on_skip_;
    SkipCounts skipped_;
    bool knows_share_ = false;
    std::optional<batch::LineReader> lines_;
    Plan file_of_lines_;
};

} // namespace iepaudit::cli
