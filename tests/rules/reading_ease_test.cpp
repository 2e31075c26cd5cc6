// Texts a parent reads are held to grade 8 on the Flesch-Kincaid scale:
// 0.39 x words a sentence + 11.8 x syllables a word - 15.59.
#include "text/fold.hpp"

#include "terms/terms.hpp"

#include "iepaudit/rule.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <string_view>

using namespace iepaudit;

namespace {

constexpr double highest_grade = 8.0;

bool is_vowel(char c) {
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

/// Groups of vowels, less the ones nobody says: the "e" of "note", of "notes" and of "moved". A number or an
/// abbreviation counts as one syllable.
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

struct Counted {
    int words = 0;
    int sentences = 0;
    int syllables = 0;

    [[nodiscard]] double grade() const { return 0.39 * words / sentences + 11.8 * syllables / words - 15.59; }
};

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

} // namespace

TEST_CASE("reading ease: syllables are counted as they are said", "[reading-ease]") {
    CHECK(syllables("child") == 1);
    CHECK(syllables("note") == 1);
    CHECK(syllables("moved") == 1);
    CHECK(syllables("stated") == 2);
    CHECK(syllables("table") == 2);
    CHECK(syllables("services") == 3);
    CHECK(syllables("special") == 2);
    CHECK(syllables("education") == 4);
    CHECK(syllables("iep") == 1);
    CHECK(syllables("504") == 1);
}

TEST_CASE("reading ease: words and sentences are counted", "[reading-ease]") {
    const Counted counted = count("Who helps? A para does, 2.5 hours a day.");
    CHECK(counted.sentences == 2);
    CHECK(counted.words == 10);
    CHECK(count("The cat sat.").grade() < 2);
    CHECK(count("Individualized educational accommodations necessitate interdisciplinary collaboration.").grade() > 20);
}

TEST_CASE("reading ease: what a rule means and what to ask are at most grade 8", "[reading-ease][rule]") {
    REQUIRE_FALSE(all_rules().empty());
    for (const Rule* rule : all_rules()) {
        INFO(rule->id << ": " << rule->meaning);
        CHECK(count(rule->meaning).grade() <= highest_grade);
        INFO(rule->ask);
        CHECK(count(rule->ask).grade() <= highest_grade);
    }
}

TEST_CASE("reading ease: every term is explained at grade 8 or below", "[reading-ease][terms]") {
    REQUIRE_FALSE(terms::all_terms().empty());
    for (const terms::Term& term : terms::all_terms()) {
        INFO(term.name << ": " << term.meaning);
        CHECK(count(term.meaning).grade() <= highest_grade);
    }
}
