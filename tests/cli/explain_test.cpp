#include "cli/run.hpp"
#include "terms/terms.hpp"

#include "iepaudit/rule.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <sstream>

using namespace iepaudit;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;

namespace {

struct Said {
    cli::Exit code = cli::Exit::clean;
    std::string out;
    std::string err;
};

Said explain(std::vector<std::string> words) {
    words.insert(words.begin(), "explain");
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const cli::Exit code = cli::run(words, in, out, err);
    return {code, out.str(), err.str()};
}

} // namespace

TEST_CASE("explain: every rule has a page", "[cli][explain]") {
    REQUIRE_FALSE(all_rules().empty());
    for (const Rule* rule : all_rules()) {
        const Said said = explain({std::string(rule->id)});
        INFO(rule->id);
        CHECK(said.code == cli::Exit::clean);
        CHECK_THAT(said.out, StartsWith(std::string(rule->id)));
    }
}

TEST_CASE("explain: every term has a page", "[cli][explain]") {
    REQUIRE_FALSE(terms::all_terms().empty());
    for (const terms::Term& term : terms::all_terms()) {
        const Said said = explain({std::string(term.name)});
        INFO(term.name);
        CHECK(said.code == cli::Exit::clean);
        CHECK_THAT(said.out, StartsWith(std::string(term.name)));
    }
}

TEST_CASE("explain: a term says what it stands for, what it means and who says so", "[cli][explain]") {
    const Said said = explain({"pwn"});
    CHECK_THAT(said.out, StartsWith("PWN (Prior Written Notice)\n\nMeaning "));
    CHECK_THAT(said.out, ContainsSubstring("Who says so  WAC 392-172A-05010: "));
    CHECK_THAT(said.out, ContainsSubstring("https://app.leg.wa.gov/Wac/default.aspx?cite=392-172A-05010\n"));
}

TEST_CASE("explain: 504 tells how such a plan differs from an IEP", "[cli][explain]") {
    const Said said = explain({"504"});
    CHECK(said.code == cli::Exit::clean);
    CHECK_THAT(said.out, StartsWith("504 plan "));
    CHECK_THAT(said.out, ContainsSubstring("IEP"));
    CHECK_THAT(said.out, ContainsSubstring("34 CFR part 104"));
    CHECK_THAT(said.out, ContainsSubstring("WAC 392-172A-01035"));
}

TEST_CASE("explain: a term of several words needs no quotes", "[cli][explain]") {
    CHECK_THAT(explain({"prior", "written", "notice"}).out, StartsWith("PWN "));
    CHECK_THAT(explain({"504", "plan"}).out, StartsWith("504 plan "));
}

TEST_CASE("explain: several names give several pages", "[cli][explain]") {
    const Said said = explain({"LRE", "vague-frequency"});
    CHECK(said.code == cli::Exit::clean);
    CHECK_THAT(said.out, StartsWith("LRE "));
    CHECK_THAT(said.out, ContainsSubstring("\n\nvague-frequency ("));
}

TEST_CASE("explain: a misspelled term is found and said to be another word", "[cli][explain]") {
    const Said said = explain({"plafp"});
    CHECK(said.code == cli::Exit::clean);
    CHECK_THAT(said.out, StartsWith("There is no \"plafp\" here; this is \"PLAAFP\".\n\nPLAAFP ("));
    CHECK_THAT(explain({"prior", "writen", "notise"}).out, ContainsSubstring("\n\nPWN ("));
}

TEST_CASE("explain: a misspelled abbreviation or rule is only suggested", "[cli][explain]") {
    const Said abbreviation = explain({"FAEP"});
    CHECK(abbreviation.code == cli::Exit::usage);
    CHECK_THAT(abbreviation.err, ContainsSubstring("Did you mean \"FAPE\"?"));
    const Said rule = explain({"vague-freqency"});
    CHECK(rule.code == cli::Exit::usage);
    CHECK(rule.out.empty());
    CHECK_THAT(rule.err, ContainsSubstring("Did you mean \"vague-frequency\"?"));
}

TEST_CASE("explain: what is near nothing is refused, with the two lists named", "[cli][explain]") {
    const Said said = explain({"\x1b[31mbanana"});
    CHECK(said.code == cli::Exit::usage);
    CHECK(said.out.empty());
    CHECK_THAT(said.err, ContainsSubstring("explain --terms"));
    CHECK(said.err.find('\x1b') == std::string::npos);
}

TEST_CASE("explain: --terms lists every term", "[cli][explain]") {
    const Said said = explain({"--terms"});
    CHECK(said.code == cli::Exit::clean);
    REQUIRE_FALSE(terms::all_terms().empty());
    for (const terms::Term& term : terms::all_terms()) {
        CHECK_THAT("\n" + said.out, ContainsSubstring("\n" + std::string(term.name)));
    }
}

TEST_CASE("explain: markdown for a term", "[cli][explain]") {
    const Said said = explain({"--format", "markdown", "LRE"});
    CHECK_THAT(said.out, StartsWith("### LRE (least restrictive environment)\n"));
    CHECK_THAT(said.out, ContainsSubstring("- [WAC 392-172A-02050](https://"));
}
