// A word of a goal sentence as two numbers, so that "is this word 'the'?", asked hundreds of times a goal, costs one
// comparison.
#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string_view>

namespace iepaudit::goal {

class Spelling {
public:
    constexpr Spelling() = default;
    /// Of a word that the code asks for: has(at, "the").
    consteval Spelling(const char* word) : Spelling(of(word)) {
        if (*this == Spelling() || std::string_view(word).find(' ') != std::string_view::npos) {
            // Thrown while compiling: the line does not compile.
            throw std::invalid_argument("one word of at most sixteen letters can be asked for");
        }
    }
    /// A longer word than any that is asked for has none, and equals none of them.
    static constexpr Spelling of(std::string_view word) {
        Spelling spelling;
        if (word.size() > 2 * letters_in_a_number) {
            return spelling;
        }
        spelling.first_ = number(word.substr(0, letters_in_a_number));
        spelling.second_ = word.size() > letters_in_a_number ? number(word.substr(letters_in_a_number)) : 0;
        return spelling;
    }

    constexpr bool operator==(const Spelling&) const = default;
    /// Spread over all bits: any few of the upper ones place a word in a table.
    [[nodiscard]] constexpr std::uint64_t hash() const {
        return (first_ ^ second_ * 0x9E3779B97F4A7C15U) * 0xD6E8FEB86659FD93U;
    }

private:
    static constexpr std::size_t letters_in_a_number = 8;

    static constexpr std::uint64_t number(std::string_view letters) {
        std::uint64_t number = 0;
        for (const char letter : letters) {
            number = number << 8U | static_cast<unsigned char>(letter);
        }
        return number;
    }

    std::uint64_t first_ = 0;
    std::uint64_t second_ = 0;
};

} // namespace iepaudit::goal
