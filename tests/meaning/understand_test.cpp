// What a whole row means: whether it counts, from when to when, for whom. One change to a plan at a time.
#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

Paper paper_of(const Json& iep, Date as_of = today()) {
    return take_up(iep.dump(), as_of, washington());
}

Json with_row(const Json& cells) {
    Json iep = clean_iep();
    iep["services"][0].update(cells);
    return iep;
}

Counting counting_of(const Json& cells) {
    return paper_of(with_row(cells)).meaning.rows.at(0).counting;
}

Date day(int year, unsigned month, unsigned d) {
    return Date(std::chrono::year(year), std::chrono::month(month), std::chrono::day(d));
}

} // namespace

TEST_CASE("understand: instruction and related services count, aids and adults' talks do not",
          "[meaning][understand]") {
    CHECK(counting_of(Json::object()) == Counting::counted);
    CHECK(counting_of({{"category", "related service"}, {"service", "Occupational Therapy"}}) == Counting::counted);
    CHECK(counting_of({{"category", "supplementary aid"}}) == Counting::support);
    CHECK(counting_of({{"delivery", "consultation"}}) == Counting::indirect);
    CHECK(counting_of({{"frequency", "30 minutes monthly consultation"}}) == Counting::indirect);
    CHECK(counting_of({{"category", "related service"}, {"service", "Special transportation"}}) ==
          Counting::stands_apart);
    CHECK(counting_of({{"category", "related service"}, {"service", "Nursing"}, {"provider", "School Nurse"}}) ==
          Counting::stands_apart);
    CHECK(counting_of({{"category", "related service"},
                       {"service", "Sign language interpreting"},
                       {"provider", "Interpreter"}}) == Counting::stands_apart);
    CHECK(counting_of({{"concurrent", true}}) == Counting::concurrent);
    CHECK(counting_of({{"esy", true}}) == Counting::extended_year);
    CHECK(counting_of({{"frequency", "as needed"}}) == Counting::no_number);
}

TEST_CASE("understand: each reason not to count has a sentence, counting has none", "[meaning][understand]") {
    CHECK(why(Counting::counted).empty());
    for (const Counting counting :
         {Counting::no_number, Counting::concurrent, Counting::indirect, Counting::stands_apart, Counting::support,
          Counting::extended_year, Counting::kind_unknown, Counting::not_in_force}) {
        CHECK(why(counting).substr(0, 11) == "not added: ");
    }
}

TEST_CASE("understand: a row takes the plan's dates where it has none of its own", "[meaning][understand]") {
    Json iep = clean_iep();
    iep["services"][0].erase("startDate");
    iep["services"][0].erase("endDate");
    const Paper paper = paper_of(iep);
    CHECK(paper.meaning.rows[0].start == day(2026, 10, 19));
    CHECK(paper.meaning.rows[0].end == day(2027, 10, 12));
}

TEST_CASE("understand: a date that cannot be read is not replaced by another", "[meaning][understand]") {
    const Paper paper = paper_of(with_row({{"startDate", "soon"}, {"endDate", ""}}));
    CHECK_FALSE(paper.meaning.rows[0].start.has_value());
    CHECK_FALSE(paper.meaning.rows[0].end.has_value());
    CHECK(paper.meaning.rows[0].counting == Counting::counted);
}

TEST_CASE("understand: a row out of its dates is not in force, to the day", "[meaning][understand]") {
    const Json ended = with_row({{"startDate", "2026-10-19"}, {"endDate", "2026-11-21"}});
    CHECK(paper_of(ended).meaning.rows[0].counting == Counting::not_in_force);
    CHECK(paper_of(ended, day(2026, 11, 21)).meaning.rows[0].counting == Counting::counted);
    const Json later = with_row({{"startDate", "2026-11-23"}});
    CHECK(paper_of(later).meaning.rows[0].counting == Counting::not_in_force);
    CHECK(paper_of(later, day(2026, 11, 23)).meaning.rows[0].counting == Counting::counted);
    const Json reversed = with_row({{"startDate", "2026-10-19"}, {"endDate", "2025-10-12"}});
    CHECK(paper_of(reversed).meaning.rows[0].counting == Counting::counted);
}

TEST_CASE("understand: a plan that has not begun, or is over, is added up for its own days", "[meaning][understand]") {
    CHECK(paper_of(clean_iep(), day(2026, 9, 1)).meaning.sums_day == day(2026, 10, 19));
    CHECK(paper_of(clean_iep(), day(2030, 1, 1)).meaning.sums_day == day(2027, 10, 12));
    CHECK(paper_of(clean_iep()).meaning.sums_day == today());
    CHECK(paper_of(clean_iep(), day(2030, 1, 1)).meaning.rows[0].counting == Counting::counted);
    Json undated = one_row();
    undated["services"][0].erase("startDate");
    CHECK_FALSE(paper_of(undated).meaning.sums_day.has_value());
}

TEST_CASE("understand: preschool goes by the grade, else by the age", "[meaning][understand]") {
    const auto is_preschool = [](const Json& student) {
        Json iep = one_row();
        iep["student"] = student;
        return paper_of(iep).meaning.is_preschool;
    };
    CHECK(is_preschool({{"grade", "PreK"}}));
    CHECK(is_preschool({{"birthDate", "2022-03-14"}}));
    CHECK_FALSE(is_preschool({{"grade", "K"}, {"birthDate", "2021-03-14"}}));
    CHECK_FALSE(is_preschool({{"grade", 4}}));
    CHECK_FALSE(is_preschool({{"birthDate", "2016-03-14"}}));
    CHECK_FALSE(is_preschool(Json::object()));
}

TEST_CASE("understand: a 504 plan is known by its kind", "[meaning][understand]") {
    const auto is_504 = [](const char* kind) {
        Json iep = one_row();
        iep["iep"]["planKind"] = kind;
        return paper_of(iep).meaning.is_504;
    };
    CHECK(is_504("504"));
    CHECK(is_504("Section 504 plan"));
    CHECK_FALSE(is_504("IEP"));
    CHECK_FALSE(paper_of(one_row()).meaning.is_504);
}

TEST_CASE("understand: who oversees stands in its own column, or in the provider's words", "[meaning][understand]") {
    const auto oversight = [](const Json& cells) { return paper_of(with_row(cells)).meaning.rows[0].supervision; };
    CHECK(oversight({{"provider", "COTA"}, {"supervision", "OT, monthly"}}).supervision_has_schedule);
    CHECK(oversight({{"provider", "COTA"}, {"supervision", "OT"}}).says_supervised);
    CHECK_FALSE(oversight({{"provider", "COTA"}, {"supervision", "OT"}}).supervision_has_schedule);
    CHECK(oversight({{"provider", "COTA supervised by the OT"}}).says_supervised);
    CHECK_FALSE(oversight({{"provider", "COTA"}}).says_supervised);
}

TEST_CASE("understand: the school week is the plan's own, else five days", "[meaning][understand]") {
    Json iep = one_row();
    CHECK(paper_of(iep).meaning.days_per_week == 5);
    iep["schoolWeek"]["daysPerWeek"] = 4;
    CHECK(paper_of(iep).meaning.days_per_week == 4);
    iep["schoolWeek"]["daysPerWeek"] = 0;
    CHECK(paper_of(iep).meaning.days_per_week == 5);
}

TEST_CASE("understand: a file with nothing in it has no meaning to give, and no harm is done",
          "[meaning][understand]") {
    const Paper paper = paper_of(Json{{"services", Json::array()}});
    CHECK(paper.meaning.rows.empty());
    CHECK(paper.meaning.goals.empty());
    CHECK(paper.meaning.levels.empty());
    CHECK(paper.totals.counted_rows == 0);
}
