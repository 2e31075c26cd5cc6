// Which rows stand in the table twice. What the two rules say of them is in tests/rules/row.
#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

#include <utility>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

RepeatedRows repeated(const Json& iep) {
    const Paper paper = take_up(iep.dump(), today(), washington());
    return find_repeated_rows(paper.read.iep, paper.meaning);
}

/// The complete plan; its row of reading stands there once more, with these cells changed.
RepeatedRows with_second_reading(const Json& cells) {
    Json iep = clean_iep();
    Json row = iep["services"][0];
    row.update(cells);
    iep["services"].push_back(row);
    return repeated(iep);
}

} // namespace

TEST_CASE("repeated rows: a complete plan has none", "[totals][repeated]") {
    CHECK(repeated(clean_iep()).word_for_word.empty());
    CHECK(repeated(clean_iep()).with_another_amount.empty());
}

TEST_CASE("repeated rows: the same row again is told with both indexes, and by one list only", "[totals][repeated]") {
    const RepeatedRows found = with_second_reading(Json::object());
    REQUIRE(found.word_for_word.size() == 1);
    CHECK(found.word_for_word[0].earlier == 0);
    CHECK(found.word_for_word[0].later == 5); // the plan has five rows
    CHECK_FALSE(found.word_for_word[0].goals_differ);
    CHECK(found.with_another_amount.empty());
}

TEST_CASE("repeated rows: another goal is noted, another amount is the other list", "[totals][repeated]") {
    const RepeatedRows other_goal = with_second_reading({{"goals", Json::array({"G2"})}});
    REQUIRE(other_goal.word_for_word.size() == 1);
    CHECK(other_goal.word_for_word[0].goals_differ);

    const RepeatedRows other_amount = with_second_reading({{"frequency", "20 Minutes / 5 Times Weekly"}});
    CHECK(other_amount.word_for_word.empty());
    REQUIRE(other_amount.with_another_amount.size() == 1);
    CHECK(other_amount.with_another_amount[0].later == 5);
}

TEST_CASE("repeated rows: rows that follow each other, or are another service, repeat nothing", "[totals][repeated]") {
    for (const Json& cells :
         {Json{{"startDate", "2027-10-12"}, {"endDate", "2028-06-10"}}, Json{{"location", "General Education"}},
          Json{{"service", "Math"}}, Json{{"provider", "Paraeducator"}}, Json{{"delivery", "consultation"}}}) {
        CAPTURE(cells.dump());
        const RepeatedRows found = with_second_reading(cells);
        CHECK(found.word_for_word.empty());
        CHECK(found.with_another_amount.empty());
    }
}

TEST_CASE("repeated rows: a row of the whole year is met again behind a short one", "[totals][repeated]") {
    Json iep = clean_iep(); // its row of reading ends on 2027-10-12
    for (const auto& [start, end] : {std::pair{"2026-11-01", "2026-11-30"}, std::pair{"2027-03-01", "2027-03-31"}}) {
        Json row = iep["services"][0];
        row["startDate"] = start;
        row["endDate"] = end;
        iep["services"].push_back(row);
    }
    const RepeatedRows found = repeated(iep);
    REQUIRE(found.word_for_word.size() == 2);
    CHECK(found.word_for_word[0].earlier == 0);
    CHECK(found.word_for_word[1].earlier == 0);
    CHECK(found.word_for_word[1].later == 6);
}
