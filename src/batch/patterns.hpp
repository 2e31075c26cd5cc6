// Which names in a folder are read. Patterns are the shell's: * ? [a-z].
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::batch {

struct Patterns {
    std::vector<std::string> include{"*.json", "*.jsonl", "*.ndjson"};
    std::vector<std::string> exclude;

    /// `below` is the path from the folder that was named: a pattern with a slash is held against it, any other against
    /// the last part alone.
    [[nodiscard]] bool includes(std::string_view below) const;
    [[nodiscard]] bool excludes(std::string_view below) const;
};

/// Has the word a *, a ? or a [...] in it?
bool is_pattern(std::string_view word);

/// The files and folders a pattern stands for, sorted; empty when there are none.
std::vector<std::string> expand(const std::string& pattern);

} // namespace iepaudit::batch
