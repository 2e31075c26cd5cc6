#include "support/reading_ease.hpp"

#include "text/fold.hpp"

#include <algorithm>

namespace iepaudit::test {

namespace {

bool is_vowel(char c) {
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

} // namespace

int syllables(const std::string& word) {
    int groups = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        groups += is_vowel(word[i]) && (i == 0 || !is_vowel(word[i - 1])) ? 1 : 0;
    }
    const auto ends_in = [&](std::string_view end) { return word.ends_with(end); };
    const auto stem_ends_in_consonant = [&](std::size_t cut) {
        return word.size() > cut && !is_vowel(word[word.size() - cut - 1]);
    };
    const bool silent_e = ends_in("e") && !ends_in("le") && stem_ends_in_consonant(1);
    const bool silent_ed = ends_in("ed") && !ends_in("ted") && !ends_in("ded") && stem_ends_in_consonant(2);
    const bool spoken_es = ends_in("ses") || ends_in("ces") || ends_in("ges") || ends_in("zes") || ends_in("ches") ||
                           ends_in("shes") || ends_in("xes") || ends_in("les");
    const bool silent_es = ends_in("es") && !spoken_es && stem_ends_in_consonant(2);
    const bool silent = silent_e || silent_ed || silent_es;
    return std::max(1, groups - (silent ? 1 : 0));
}

Counted count(std::string_view printed) {
    const std::string text = text::fold(printed);
    Counted counted;
    std::string word;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const char c = i < text.size() ? text[i] : ' ';
        if (text::is_word(c)) {
            word += c;
            continue;
        }
        // A hyphen joins two words a reader reads one after the other; an apostrophe parts none.
        if (!word.empty() && c != '\'') {
            ++counted.words;
            counted.syllables += syllables(word);
            word.clear();
        }
        const bool before_blank = i + 1 >= text.size() || text[i + 1] == ' ' || text[i + 1] == '"';
        counted.sentences += (c == '.' || c == '?' || c == '!' || c == ':') && before_blank ? 1 : 0;
    }
    counted.sentences = std::max(counted.sentences, 1);
    return counted;
}

} // namespace iepaudit::test
