// A folder and all below it, in the order of paths, one folder at a time: of a million files only the names of the
// folders on the way down are held.
#pragma once

#include "batch/patterns.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::batch {

/// Why something in a folder is not read.
enum class Skip : std::uint8_t { hidden, not_included, excluded, link, special };
inline constexpr std::array all_skips{Skip::hidden, Skip::not_included, Skip::excluded, Skip::link, Skip::special};

struct Found {
    std::string path;
    std::optional<Skip> skipped;
    std::string refused; ///< a folder that could not be opened: why
};

class FolderWalk {
public:
    FolderWalk(const std::string& folder, const Patterns& patterns);
    std::optional<Found> next();

private:
    /// The names of one folder in one block, each behind its kind and before a NUL: most folders are large, not deep.
    struct Level {
        std::string path; ///< with a / at the end
        std::string names;
        std::vector<std::uint32_t> order; ///< where in `names` each begins
        std::size_t at = 0;
    };

    void enter(const std::string& folder);
    [[nodiscard]] std::optional<Skip> reason_to_skip(char kind, std::string_view name, std::string_view path) const;

    Patterns patterns_;
    std::vector<Level> levels_;
    std::vector<Found> refused_;
    std::size_t root_size_ = 0; ///< of the path of the folder that was named
};

} // namespace iepaudit::batch
