// Lines and columns, found once per file. A count of characters every block keeps a column cheap in a file of one line.
#include "iepaudit/document.hpp"

#include <algorithm>

namespace iepaudit {

namespace {

constexpr std::size_t block = 1024;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool starts_character(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

} // namespace

LineIndex::LineIndex(std::string_view bytes) : bytes_(bytes) {
    starts_.push_back(bytes.starts_with(byte_order_mark) ? std::uint32_t{3} : std::uint32_t{0});
    characters_.reserve(bytes.size() / block + 1);
    std::uint32_t characters = 0;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        if (at % block == 0) {
            characters_.push_back(characters);
        }
        const char c = bytes[at];
        characters += starts_character(c) ? 1U : 0U;
        const bool line_ends = c == '\n' || (c == '\r' && (at + 1 == bytes.size() || bytes[at + 1] != '\n'));
        if (line_ends) {
            starts_.push_back(static_cast<std::uint32_t>(at + 1));
        }
    }
}

std::uint32_t LineIndex::characters_before(std::size_t byte) const {
    if (characters_.empty()) {
        return 0;
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
