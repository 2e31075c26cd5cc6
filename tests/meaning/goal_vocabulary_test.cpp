#include "meaning/goal_vocabulary.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::goal;

namespace {

Known known(std::string_view word) {
    return iepaudit::goal::known(word, Spelling::of(word));
}
bool is(std::string_view word, Kinds kinds) {
    return known(word).kinds.has_any(kinds);
}

} // namespace

TEST_CASE("goal vocabulary: a word may be several things, most are nothing", "[goal][vocabulary]") {
    CHECK(is("second", Kind::ordinal));
    CHECK(known("second").number == 2);
    CHECK(noun(known("second"))->unit == "seconds");
    CHECK(time_unit(known("second")) == "second");
    CHECK(is("from", Kind::clause_word));
    CHECK(is("from", Kind::share_opener | Kind::tool));
    CHECK_FALSE(is("from", Kind::lead_in | Kind::tool));
    CHECK(is("(", Kind::share_opener));

    const Known unknown = known("harbor");
    CHECK_FALSE(unknown.kinds.has_any(Kind::clause_word | Kind::lead_in | Kind::tool));
    CHECK(noun(unknown) == nullptr);
    CHECK(time_unit(unknown).empty());
}

TEST_CASE("goal vocabulary: plurals and forms of verbs are known where the table says so", "[goal][vocabulary]") {
    CHECK(is("probes", Kind::tool));
    CHECK_FALSE(is("probed", Kind::tool));
    CHECK_FALSE(is("rubrics", Kind::scale));
    for (const std::string_view word : {"increase", "increases", "increased", "increasing"}) {
        INFO(word);
        CHECK(is(word, Kind::raising));
        CHECK(is(word, Kind::vague_verb));
    }
    CHECK_FALSE(is("increaser", Kind::raising));
    CHECK(noun("tantrums") == noun("tantrum"));
    CHECK(is_plural_of(*noun("tantrum"), "tantrums"));
    CHECK(time_unit(known("mins")) == "minute");
    CHECK(time_unit(known("hours")) == "hour");
}

TEST_CASE("goal vocabulary: any word in -ing or -ly may lead in a number, a known one too", "[goal][vocabulary]") {
    CHECK(is("juggling", Kind::lead_in));
    CHECK(is("roughly", Kind::lead_in));
    CHECK(is("increasing", Kind::lead_in));
    CHECK_FALSE(is("juggled", Kind::lead_in));
}

TEST_CASE("goal vocabulary: months are known by name and in short", "[goal][vocabulary]") {
    for (const std::string_view word : {"june", "jun", "sept", "september"}) {
        INFO(word);
        CHECK(is(word, Kind::month));
    }
    CHECK_FALSE(is("ju", Kind::month));
    CHECK_FALSE(is("septem", Kind::month));
}

TEST_CASE("goal vocabulary: words are told apart by every letter, and no long one is taken for a known one",
          "[goal][vocabulary]") {
    CHECK(Spelling::of("the") == Spelling("the"));
    CHECK_FALSE(Spelling::of("them") == Spelling("the"));
    CHECK_FALSE(Spelling::of("independently") == Spelling("independent"));
    CHECK(Spelling::of("intelligibility") == Spelling("intelligibility"));
    CHECK(Spelling::of("deinstitutionalization") == Spelling());
    CHECK_FALSE(is("deinstitutionalization", Kind::clause_word));
    CHECK(is("deinstitutionalizing", Kind::lead_in));
}
