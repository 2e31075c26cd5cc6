#include "terms/terms.hpp"

#include "text/suggest.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>
#include <string>

using namespace iepaudit;
using terms::find_term;
using terms::terms_in;

namespace {

std::vector<std::string> names_in(std::string_view text) {
    std::vector<std::string> names;
    for (const terms::Term* term : terms_in(text)) {
        names.emplace_back(term->name);
    }
    return names;
}

std::size_t words_of(std::string_view text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("terms: each says what it means in at most 90 words, and who says so", "[terms]") {
    REQUIRE(terms::all_terms().size() >= 60);
    for (const terms::Term& term : terms::all_terms()) {
        INFO(term.name);
        CHECK(words_of(term.meaning) <= 90);
        CHECK(term.meaning.ends_with('.'));
        REQUIRE(term.source != nullptr);
        CHECK_FALSE(term.source->authority.empty());
        CHECK(term.source != term.second_source);
    }
}

TEST_CASE("terms: no name leads to two terms", "[terms]") {
    std::set<std::string> seen;
    for (const std::string_view name : terms::all_names()) {
        std::string lower;
        for (const char c : name) {
            lower += c == '-' ? ' ' : static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
        }
        INFO(name);
        CHECK(seen.insert(lower).second);
        CHECK(find_term(name) != nullptr);
    }
    CHECK(seen.size() > terms::all_terms().size());
}

TEST_CASE("terms: a term is found by any of its names, in any case", "[terms]") {
    const terms::Term* plaafp = find_term("PLAAFP");
    REQUIRE(plaafp != nullptr);
    CHECK(find_term("plaafp") == plaafp);
    CHECK(find_term("Present Levels") == plaafp);
    CHECK(find_term("present level") == plaafp);
    CHECK(find_term("least-restrictive environment")->name == "LRE");
    CHECK(find_term("push in")->name == "push-in");
    CHECK(find_term("paras")->name == "paraeducator");
    CHECK(find_term("504")->name == "504 plan");
    CHECK(find_term("Prior  Written Notice")->name == "PWN");
}

TEST_CASE("terms: a word that is no term is not found", "[terms]") {
    CHECK(find_term("") == nullptr);
    CHECK(find_term("s") == nullptr);
    CHECK(find_term("lunch") == nullptr);
    CHECK(find_term("505") == nullptr);
    CHECK(find_term("\xff\xfe") == nullptr);
    CHECK(find_term("~504") == nullptr);
}

TEST_CASE("terms: a misspelled name is near its term", "[terms]") {
    CHECK(text::suggest("PLAFP", terms::all_names()) == "PLAAFP");
    CHECK(text::suggest("paraedjucator", terms::all_names()) == "paraeducator");
    CHECK(text::suggest("acommodation", terms::all_names()) == "accommodation");
    CHECK(text::suggest("compensatry services", terms::all_names()) == "compensatory services");
}

TEST_CASE("terms: words of a text are found whole, once, in the order of the table", "[terms]") {
    CHECK(names_in("Ask for Prior Written Notice (PWN), and for the IEP.") == Names{"IEP", "PWN"});
    CHECK(names_in("A paraeducator gives SDI; paraeducators help.") == Names{"SDI", "paraeducator"});
    CHECK(names_in("two pull-outs, one pull out") == Names{"pull-out"});
    CHECK(names_in("").empty());
}

TEST_CASE("terms: a word inside another word is no term", "[terms]") {
    CHECK(names_in("NOTED, IEPx, SPOT").empty());
}

TEST_CASE("terms: names in capitals count only in capitals, common words not at all", "[terms]") {
    CHECK(names_in("The idea was pt chosen at home.").empty());
    CHECK(names_in("IDEA asks for it.") == Names{"IDEA"});
    CHECK(names_in("504 minutes, hard of hearing, sounds in isolation, a quiet setting").empty());
    CHECK(names_in("a 504 plan") == Names{"504 plan"});
}

TEST_CASE("terms: a text of any bytes is read", "[terms]") {
    CHECK(names_in("\xc3\xa9IEP \xff IEP\xe2\x80\x93LRE") == Names{"IEP", "LRE"});
}
