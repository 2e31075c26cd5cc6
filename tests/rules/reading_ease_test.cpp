// Texts a parent reads are held to grade 8 on the Flesch-Kincaid scale.
#include "support/reading_ease.hpp"

#include "terms/terms.hpp"

#include "iepaudit/rule.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

constexpr double highest_grade = 8.0;

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
