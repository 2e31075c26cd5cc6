#include "text/suggest.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace iepaudit::text {

namespace {

constexpr std::size_t longest_compared = 64; // a longer word is no slip of the hand
constexpr std::size_t shortest_prefix = 4;   // "vague-freq" is a word begun

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

} // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
    if (a.size() > longest_compared || b.size() > longest_compared) {
        return a == b ? 0 : longest_compared;
    }
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        last[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = lower(a[i - 1]) == lower(b[j - 1]);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0U : 1U)});
            if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1])) {
                row[j] = std::min(row[j], before[j - 2] + 1);
            }
        }
        before.swap(last);
        last.swap(row);
    }
    return last[b.size()];
}

std::optional<std::string_view> suggest(std::string_view word, std::span<const std::string_view> known) {
    const std::size_t allowed = word.size() <= 4 ? 1 : word.size() <= 8 ? 2 : 3;
    std::optional<std::string_view> best;
    std::size_t fewest = allowed + 1;
    for (const std::string_view candidate : known) {
        const std::size_t longer = std::max(word.size(), candidate.size());
        if (longer - std::min(word.size(), candidate.size()) >= fewest) {
            continue; // so many letters are missing that it cannot be nearer
        }
        const std::size_t edits = edit_distance(word, candidate);
        if (edits < fewest) {
            fewest = edits;
            best = candidate;
        }
    }
    if (!best && word.size() >= shortest_prefix) {
        const auto begun = std::find_if(known.begin(), known.end(),
                                        [&](std::string_view candidate) { return candidate.starts_with(word); });
        if (begun != known.end()) {
            best = *begun;
        }
    }
    return best;
}

} // namespace iepaudit::text
