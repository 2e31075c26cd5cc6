// Keys as people type them: "startDate", "Start Date", START_DATE and "Begin Date" are one key.
#pragma once

#include "iepaudit/document.hpp"
#include "read/problems.hpp"
#include "text/fold.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit {

/// A key as the tables compare it: small letters, digits, "#" and nothing else (but letters past ASCII stay).
/// Empty when nothing is left, or when it is longer than any key we know.
class FoldedKey {
public:
    constexpr explicit FoldedKey(std::string_view key) {
        for (const char c : key) {
            const char letter = folded_letters[static_cast<unsigned char>(c)];
            if (letter == '\0') {
                continue;
            }
            if (size_ == letters_.size()) {
                size_ = 0;
                return;
            }
            letters_[size_++] = letter;
        }
    }
    [[nodiscard]] constexpr std::string_view view() const { return {letters_.data(), size_}; }

private:
    /// What each byte of a key becomes; zero for those that do not count.
    static constexpr std::array<char, 256> folded_letters = [] {
        std::array<char, 256> letters{};
        for (std::size_t byte = 0; byte < letters.size(); ++byte) {
            const char c = static_cast<char>(byte);
            const bool is_capital = c >= 'A' && c <= 'Z';
            letters[byte] = is_capital ? static_cast<char>(c + 32) : text::is_word(c) || c == '#' ? c : '\0';
        }
        return letters;
    }();

    std::array<char, 64> letters_{};
    std::size_t size_ = 0;
};

/// Keys for people, not for programs: "$schema", "x-anything", notes and comments. Never reported as unknown.
bool is_remark_key(std::string_view key);

/// They differ at most in case, blanks, "_" and "-".
bool same_key(std::string_view a, std::string_view b);

struct Duplicate {
    NodeId first;
    NodeId second;
};
/// Keys of one object that are the same key.
std::vector<Duplicate> duplicate_keys(const Document& document, NodeId object);
/// An error at the second key that names the place of the first.
void report_duplicate_key(const Document& document, Problems& problems, NodeId first, NodeId second);

} // namespace iepaudit
