// The accepted keys of one kind of object: every spelling, folded, leads to its entry. Made by the compiler from the
// table of keys, so that a run of the program does not pay for the many spellings it never meets.
#pragma once

#include "read/keys.hpp"
#include "text/table.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <stdexcept>
#include <string_view>

namespace iepaudit {

class KeyTable {
public:
    struct Spelling {
        std::uint16_t begin = 0; ///< of the table's letters
        std::uint8_t size = 0;
        std::uint8_t entry = 0;
        std::uint16_t next = 0; ///< the next spelling of the bucket
    };
    struct Field {
        const char* name = nullptr; ///< entries with one name are one field
        std::uint8_t first = 0;     ///< the first entry with this name
    };
    static constexpr std::uint16_t none = 0xFFFF;

    constexpr KeyTable(std::string_view letters, std::span<const Spelling> spellings,
                       std::span<const std::uint16_t> buckets, std::span<const Field> fields)
        : letters_(letters), spellings_(spellings), buckets_(buckets), fields_(fields) {}

    [[nodiscard]] std::size_t size() const { return fields_.size(); }
    [[nodiscard]] std::optional<std::size_t> find(std::string_view key) const;
    /// The field an entry belongs to: the first entry with its name.
    [[nodiscard]] std::size_t field(std::size_t entry) const { return fields_[entry].first; }
    /// The entry's own name, not one of its other spellings.
    [[nodiscard]] std::string_view name(std::size_t entry) const { return fields_[entry].name; }
    /// The name of the field whose spelling is near the key; nullptr when none is.
    [[nodiscard]] const char* suggest(std::string_view key) const;

private:
    [[nodiscard]] std::string_view folded(const Spelling& spelling) const {
        return letters_.substr(spelling.begin, spelling.size);
    }
    [[nodiscard]] const Spelling* find_folded(std::string_view folded) const;

    std::string_view letters_;
    std::span<const Spelling> spellings_;
    std::span<const std::uint16_t> buckets_; ///< a power of two of them
    std::span<const Field> fields_;
};

/// Calls visit(spelling) for every spelling that leads to entry `at` of a table of keys {name, spellings}.
template <class Keys, class Visit>
constexpr void each_spelling_of(const Keys& keys, std::size_t at, std::size_t first, Visit&& visit) {
    if (first == at) {
        visit(std::string_view(keys[at].name));
    }
    text::each_part(keys[at].spellings, visit);
}

template <class Keys>
constexpr std::size_t first_of_name(const Keys& keys, std::size_t at) {
    std::size_t first = 0;
    while (std::string_view(keys[first].name) != keys[at].name) {
        ++first;
    }
    return first;
}

struct SpellingCounts {
    std::size_t letters = 0;
    std::size_t spellings = 0;
    std::size_t buckets = 16;
};

template <class Keys>
constexpr SpellingCounts count_spellings(const Keys& keys) {
    SpellingCounts counts;
    for (std::size_t at = 0; at < std::size(keys); ++at) {
        each_spelling_of(keys, at, first_of_name(keys, at), [&](std::string_view spelling) {
            counts.letters += FoldedKey(spelling).view().size();
            ++counts.spellings;
        });
    }
    while (counts.buckets < counts.spellings) {
        counts.buckets *= 2;
    }
    return counts;
}

template <const auto& Keys>
struct KeyStore {
    static constexpr std::size_t entries = std::size(Keys);
    static constexpr SpellingCounts counts = count_spellings(Keys);
    static_assert(entries < 0xFF && counts.letters < KeyTable::none && counts.spellings < KeyTable::none);

    std::array<char, counts.letters> letters{};
    std::array<KeyTable::Spelling, counts.spellings> spellings{};
    std::array<std::uint16_t, counts.buckets> buckets{};
    std::array<KeyTable::Field, entries> fields{};

    constexpr KeyStore() {
        buckets.fill(KeyTable::none);
        std::size_t letter = 0;
        std::size_t spelling_at = 0;
        for (std::size_t at = 0; at < entries; ++at) {
            const std::size_t first = first_of_name(Keys, at);
            fields[at] = {.name = Keys[at].name, .first = static_cast<std::uint8_t>(first)};
            each_spelling_of(Keys, at, first, [&](std::string_view spelling) {
                const FoldedKey folded(spelling);
                if (folded.view().empty()) {
                    throw std::invalid_argument("a spelling has letters"); // while compiling: the line does not compile
                }
                std::uint16_t& head = buckets[text::bucket_hash(folded.view()) & (buckets.size() - 1)];
                spellings[spelling_at] = {.begin = static_cast<std::uint16_t>(letter),
                                          .size = static_cast<std::uint8_t>(folded.view().size()),
                                          .entry = static_cast<std::uint8_t>(at),
                                          .next = head};
                head = static_cast<std::uint16_t>(spelling_at++);
                for (const char c : folded.view()) {
                    letters[letter++] = c;
                }
            });
        }
    }
};

template <const auto& Keys>
inline constexpr KeyStore<Keys> key_store{};

/// The spellings of a table of keys, an array of {name, spellings, ...}.
template <const auto& Keys>
inline constexpr KeyTable key_table_of{{key_store<Keys>.letters.data(), key_store<Keys>.letters.size()},
                                       key_store<Keys>.spellings,
                                       key_store<Keys>.buckets,
                                       key_store<Keys>.fields};

} // namespace iepaudit
