// Lines and columns, found once per file. A count of characters every block keeps a column cheap in a file of one line.
#include "iepaudit/document.hpp"

#include "read/encoding.hpp"
#include "text/eight_bytes.hpp"

#include <algorithm>

namespace iepaudit {

namespace {

constexpr std::size_t block = 1024;
bool starts_character(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

} // namespace

LineIndex::LineIndex(std::string_view bytes) : bytes_(bytes) {
    starts_.push_back(bytes.starts_with(byte_order_mark) ? static_cast<std::uint32_t>(byte_order_mark.size()) : 0);
    const bool has_returns = bytes.find('\r') != std::string_view::npos;
    const auto next_end = [&](std::size_t from) {
        return has_returns ? bytes.find_first_of("\r\n", from) : bytes.find('\n', from);
    };
    for (std::size_t at = next_end(0); at != std::string_view::npos; at = next_end(at + 1)) {
        if (bytes[at] == '\n' || at + 1 == bytes.size() || bytes[at + 1] != '\n') {
            starts_.push_back(static_cast<std::uint32_t>(at + 1));
        }
    }
    if (text::is_ascii(bytes)) {
        return; // a character is a byte, and nothing needs to be counted
    }
    characters_.reserve(bytes.size() / block + 1);
    std::uint32_t characters = 0;
    for (std::size_t at = 0; at < bytes.size(); at += block) {
        characters_.push_back(characters);
        characters += static_cast<std::uint32_t>(std::ranges::count_if(bytes.substr(at, block), starts_character));
    }
}

std::uint32_t LineIndex::characters_before(std::size_t byte) const {
    if (characters_.empty()) {
        return static_cast<std::uint32_t>(byte);
    }
    const std::size_t nearest = std::min(byte / block, characters_.size() - 1);
    const std::string_view rest = bytes_.substr(nearest * block, byte - nearest * block);
    return characters_[nearest] + static_cast<std::uint32_t>(std::ranges::count_if(rest, starts_character));
}

LineIndex::Position LineIndex::position(std::uint32_t byte) const {
    const std::size_t at =
        std::clamp<std::size_t>(byte, starts_.front(), std::max<std::size_t>(bytes_.size(), starts_.front()));
    const auto after = std::ranges::upper_bound(starts_, at);
    const auto line = static_cast<std::uint32_t>(after - starts_.begin());
    return {.line = line, .column = characters_before(at) - characters_before(starts_[line - 1]) + 1};
}

std::string_view LineIndex::line(std::uint32_t line) const {
    if (line == 0 || line > starts_.size()) {
        return {};
    }
    const std::size_t begin = starts_[line - 1];
    const std::size_t end = line < starts_.size() ? starts_[line] : bytes_.size();
    std::string_view text = bytes_.substr(begin, end - begin);
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) {
        text.remove_suffix(1);
    }
    return text;
}

} // namespace iepaudit
