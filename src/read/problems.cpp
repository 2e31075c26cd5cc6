#include "read/problems.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace iepaudit {

namespace {

// A person reads a few dozen; a machine-made file with a million faults must not fill the memory.
constexpr std::size_t most_of_one_rule = 1000;

constexpr std::size_t longest_quote = 60;
constexpr std::string_view not_a_character = "\xEF\xBF\xBD"; // U+FFFD: what is quoted is always UTF-8

} // namespace

std::string quote(std::string_view words) {
    std::string quoted = "\"";
    std::size_t at = 0;
    while (at < words.size() && quoted.size() <= longest_quote) {
        const text::Character character = text::decode(words, at);
        quoted += character.is_valid ? words.substr(at, character.length) : not_a_character;
        at += character.length;
    }
    quoted += at < words.size() ? "...\"" : "\"";
    return quoted;
}

bool Problems::has_room(std::string_view rule, const Place& place) {
    auto count = std::ranges::find(counts_, rule, &Count::rule);
    if (count == counts_.end()) {
        count = counts_.insert(counts_.end(), Count{.rule = rule, .kept = 0, .left_out = 0, .first_left_out = {}});
    }
    if (count->kept < most_of_one_rule) {
        ++count->kept;
        return true;
    }
    if (count->left_out++ == 0) {
        count->first_left_out = place;
    }
    return false;
}

std::string Problems::where(std::uint32_t byte) {
    if (!lines_) {
        lines_.emplace(document_.bytes());
    }
    const auto [line, column] = lines_->position(byte);
    return fmt::format("line {}, column {}", line + document_.first_line() - 1, column);
}

void Problems::close() {
    for (const Count& count : counts_) {
        if (count.left_out > 0) {
            const std::string sentence = fmt::format(
                "There are {} more problems of this kind from here on. Fix the ones listed, then run the check again.",
                count.left_out);
            list_.push_back({.rule = count.rule, .place = count.first_left_out, .message = sentence, .safe = sentence});
        }
    }
}

} // namespace iepaudit
