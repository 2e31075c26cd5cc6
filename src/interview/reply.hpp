// A line that was typed: an answer, or one of a handful of words that steer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <istream>
#include <optional>
#include <string>
#include <string_view>

namespace iepaudit::interview {

enum class Order : std::uint8_t {
    answer,
    add,     ///< "+ words": more of the last answer
    skip,    ///< an empty line
    blank,   ///< the box is on the page and empty
    explain, ///< ?
    back,
    list,
    change, ///< change 3
    remove, ///< remove 3
    next,   ///< the next row
    done,   ///< the next section
    go,     ///< go 8: to another part
    stop,
    garbled, ///< arrow keys and the like, bytes that are no UTF-8, a line beyond all measure
};

struct Reply {
    Order order = Order::answer;
    std::string words; ///< of an answer or what is added to it, blanks trimmed; of a garbled line what is wrong with it
    std::size_t number = 0; ///< after change, remove and go; 0 when none was given
};

/// A word that steers is taken as an answer when it stands in "quotes".
Reply read_reply(std::string_view line);

/// A line without its end, or a little more than any answer may hold of it; nothing at the end of the input.
std::optional<std::string> next_line(std::istream& in);

} // namespace iepaudit::interview
