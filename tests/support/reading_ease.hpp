// How hard a text is to read, on the Flesch-Kincaid scale: 0.39 x words a sentence + 11.8 x syllables a word - 15.59.
#pragma once

#include <string>
#include <string_view>

namespace iepaudit::test {

/// Groups of vowels, less the ones nobody says: the "e" of "note", of "notes" and of "moved". A number or an
/// abbreviation counts as one syllable.
int syllables(const std::string& word);

struct Counted {
    int words = 0;
    int sentences = 0;
    int syllables = 0;

    [[nodiscard]] double grade() const { return 0.39 * words / sentences + 11.8 * syllables / words - 15.59; }
};

Counted count(std::string_view printed);

} // namespace iepaudit::test
