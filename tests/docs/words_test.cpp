// One thing, one word: what the program says is held against the table in docs/words.md.
#include "support/files.hpp"
#include "support/literals.hpp"
#include "support/own_words.hpp"
#include "support/spoken.hpp"
#include "support/word_table.hpp"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace iepaudit::test;

namespace {

const std::vector<WordRow>& table() {
    static const std::vector<WordRow> rows = word_rows(content(repository() / "docs" / "words.md"));
    return rows;
}

using Complaints = std::vector<std::string>;

Complaints complaints_about(const std::vector<Spoken>& all) {
    Complaints found;
    for (const Spoken& spoken : all) {
        for (const std::string& word : not_our_words(table(), spoken.words)) {
            found.push_back(spoken.where + ": " + word);
        }
    }
    return found;
}

} // namespace

TEST_CASE("words: the table is read, and no word is ours in one row and not ours in another", "[docs][words]") {
    REQUIRE(table().size() >= 40);
    std::set<std::string> seen;
    for (const WordRow& row : table()) {
        INFO(row.ours);
        CHECK(!row.ours.empty());
        for (const std::string& word : row.not_ours) {
            INFO(word);
            CHECK(word != row.ours);
            CHECK(seen.insert(word).second);
        }
        CHECK(not_our_words(table(), row.ours).empty());
    }
}

TEST_CASE("words: a planted word is found, whole, in any case and over the end of a line", "[docs][words]") {
    const std::vector<WordRow> rows = word_rows("| We say | It means | Not |\n|---|---|---|\n"
                                                "| fix | to make right | `mend`, `put it right` |\n"
                                                "| Prior Written Notice | a paper | `prior written notice` |\n"
                                                "| is | | `stands`, except `stands for` |\n");
    REQUIRE(rows.size() == 3);
    const auto count = [&](std::string_view text) { return not_our_words(rows, text).size(); };
    CHECK(count("Mend this line.") == 1);
    CHECK(count("Please put it\n    right.") == 1);
    CHECK(count("An amendment is recommended.") == 0);
    CHECK(count("Ask for prior written notice.") == 1);
    CHECK(count("Ask for Prior Written Notice.") == 0);
    CHECK(count("It stands for the law.") == 0);
    CHECK(count("It stands for the law, and stands here.") == 1);
    CHECK(not_our_words(rows, "Please mend it.").front().starts_with("mend (we say fix)"));
}

TEST_CASE("words: quotations, names of laws and of rules and addresses are not ours", "[docs][words]") {
    CHECK(own_words("Row 1 says \"in the mainstream\", as it was.") == "Row 1 says  , as it was.");
    CHECK(own_words("See https://example.org/matrix now.") == "See   now.");
    CHECK(own_words("That is duplicate-key.") == "That is  .");
    CHECK(own_words("WAC 392-172A-02090: staff") == " : staff");
}

TEST_CASE("words: the literals of a source are joined, and its comments are not said", "[docs][words]") {
    const std::vector<Literal> found = literals_in("#include \"a.hpp\"\n// \"not this\"\nsay(\"one \"\n    \"two\", "
                                                   "'\"', 1'000, R\"x(three)x\");\nRule r{.bad = \"four\"};\n");
    REQUIRE(found.size() == 3);
    CHECK(found[0].text == "one two");
    CHECK(found[0].line == 3);
    CHECK(found[1].text == "three");
    CHECK(found[2].text == "four");
    CHECK(found[2].member == ".bad");
}

TEST_CASE("words: rules and explanations use the words of the table", "[docs][words]") {
    CHECK(in_the_catalogue().size() >= 90);
    CHECK(complaints_about(in_the_catalogue()) == Complaints{});
    CHECK(complaints_about(in_explanations()) == Complaints{});
}

TEST_CASE("words: findings and reports use the words of the table", "[docs][words]") {
    const std::vector<Spoken> all = in_reports();
    CHECK(all.size() > 200);
    CHECK(complaints_about(all) == Complaints{});
}

TEST_CASE("words: letters use the words of the table", "[docs][words]") {
    CHECK(complaints_about(in_letters()) == Complaints{});
}

TEST_CASE("words: help, forms and the manual page use the words of the table", "[docs][words]") {
    CHECK(complaints_about(in_help()) == Complaints{});
}

TEST_CASE("words: complaints about command lines and files use the words of the table", "[docs][words]") {
    CHECK(complaints_about(in_complaints()) == Complaints{});
}

TEST_CASE("words: the interview and the import use the words of the table", "[docs][words]") {
    CHECK(complaints_about(in_the_interview()) == Complaints{});
    CHECK(complaints_about(in_imports()) == Complaints{});
}

TEST_CASE("words: \"please\" is for the school, not for who uses the program", "[docs][words]") {
    const std::vector<WordRow> rows{{"no please", {"please", "pleases"}, {}}};
    for (const auto& all : {in_help(), in_complaints(), in_the_interview(), in_imports()}) {
        for (const Spoken& spoken : all) {
            INFO(spoken.where);
            CHECK(not_our_words(rows, spoken.words) == Complaints{});
        }
    }
}

TEST_CASE("words: no sentence in the source has a word that the table has a better one for", "[docs][words]") {
    const std::vector<Spoken> all = in_the_source();
    CHECK(all.size() > 1000);
    CHECK(complaints_about(all) == Complaints{});
}
