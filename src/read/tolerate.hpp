// The two liberties people take with JSON: comments and a comma after the last item.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace iepaudit {

struct Tolerated {
    /// The text with comments and trailing commas turned into blanks, byte for byte as long as the original.
    /// Empty when there was nothing to turn.
    std::string text;
    std::optional<std::size_t> open_comment; ///< a /* that is never closed
};

Tolerated tolerate(std::string_view bytes);

} // namespace iepaudit
