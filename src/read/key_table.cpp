#include "read/key_table.hpp"

#include "text/suggest.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace iepaudit {

const KeyTable::Spelling* KeyTable::find_folded(std::string_view folded) const {
    for (std::uint16_t at = buckets_[text::bucket_hash(folded) & (buckets_.size() - 1)]; at != none;
         at = spellings_[at].next) {
        if (this->folded(spellings_[at]) == folded) {
            return &spellings_[at];
        }
    }
    return nullptr;
}

std::optional<std::size_t> KeyTable::find(std::string_view key) const {
    const FoldedKey folded(key);
    const Spelling* found = find_folded(folded.view());
    // "Goal #" is the goal's number where a table says so; elsewhere the "#" is one more mark.
    if (found == nullptr && folded.view().find('#') != std::string_view::npos) {
        std::string letters(folded.view());
        std::erase(letters, '#');
        found = find_folded(letters);
    }
    return found != nullptr ? std::optional<std::size_t>(found->entry) : std::nullopt;
}

const char* KeyTable::suggest(std::string_view key) const {
    constexpr std::size_t shortest_near = 5; // shorter spellings are near to many words by chance
    const FoldedKey folded_key(key);
    if (folded_key.view().empty()) {
        return nullptr;
    }
    std::vector<std::string_view> worth_a_suggestion;
    for (const Spelling& spelling : spellings_) {
        if (spelling.size >= shortest_near || folded(spelling) == FoldedKey(fields_[spelling.entry].name).view()) {
            worth_a_suggestion.push_back(folded(spelling));
        }
    }
    std::ranges::sort(worth_a_suggestion); // of two as near the first in the alphabet, not in the table
    const auto near = text::suggest(folded_key.view(), worth_a_suggestion);
    return near ? fields_[find_folded(*near)->entry].name : nullptr;
}

} // namespace iepaudit
