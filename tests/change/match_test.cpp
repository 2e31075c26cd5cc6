// Rows of two years, matched and told apart. The rules that judge them have tests of their own.
#include "rules/change/two_years.hpp"
#include "support/processor_time.hpp"

#include <catch2/catch_test_macros.hpp>

#include <chrono>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

Json row(const char* service, const char* frequency, const char* location = "Special Education",
         const char* category = "special education") {
    return {{"category", category}, {"service", service}, {"frequency", frequency}, {"location", location}};
}

Json page(std::vector<Json> rows) {
    return {{"services", Json(std::move(rows))}};
}

Comparison compared(const Json& last, const Json& now) {
    const FileReport report = audited_beside(last, now);
    REQUIRE(report.comparison.has_value());
    return *report.comparison;
}

/// "1+2 -> 3: same-area: less-time", one for each line of the table.
std::vector<std::string> lines(const Json& last, const Json& now) {
    std::vector<std::string> found;
    const auto numbers = [](const std::vector<std::size_t>& indexes) {
        std::string words;
        for (const std::size_t index : indexes) {
            words += (words.empty() ? "" : "+") + std::to_string(index + 1);
        }
        return words.empty() ? std::string("-") : words;
    };
    for (const RowChange& change : compared(last, now).rows) {
        std::string line =
            numbers(change.before) + " -> " + numbers(change.after) + ": " + std::string(name(change.matched));
        for (const Direction direction : change.directions) {
            line += ' ' + std::string(name(direction));
        }
        found.push_back(line);
    }
    return found;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("compare: rows are matched by area, whatever their order and their names", "[change]") {
    CHECK(lines(page({row("Reading", "60 minutes weekly"), row("Math", "90 minutes weekly")}),
                page({row("Mathematics", "90 minutes weekly"), row("Reading Comprehension", "80 minutes weekly")})) ==
          Lines{"2 -> 1: same-area", "1 -> 2: same-area more-time"});
}

TEST_CASE("compare: what has no partner is new or gone, and what is gone stands at the end", "[change]") {
    CHECK(lines(page({row("Reading", "60 minutes weekly"), row("Math", "90 minutes weekly")}),
                page({row("Physical Therapy", "30 minutes weekly", "Special Education", "related service"),
                      row("Reading", "60 minutes weekly")})) ==
          Lines{"- -> 1: nothing new", "1 -> 2: same-area", "2 -> -: nothing gone"});
}

TEST_CASE("compare: a service split in two, and two made one", "[change]") {
    const Json one = page({row("Reading", "150 minutes weekly")});
    const Json two =
        page({row("Reading Fluency", "90 minutes weekly"), row("Reading Comprehension", "60 minutes weekly")});
    CHECK(lines(one, two) == Lines{"1 -> 1+2: same-area"});
    CHECK(lines(two, one) == Lines{"1+2 -> 1: same-area"});
    CHECK(compared(one, two).rows.front().how_matched == "same area: reading; 1 row last year, 2 now");
}

TEST_CASE("compare: a row for two areas becomes a row for each", "[change]") {
    CHECK(lines(page({row("Reading and Math", "120 minutes weekly")}),
                page({row("Reading", "60 minutes weekly"), row("Math", "60 minutes weekly")})) ==
          Lines{"1 -> 1+2: same-area"});
    CHECK(lines(page({row("Academics", "120 minutes weekly")}),
                page({row("Reading", "60 minutes weekly"), row("Math", "60 minutes weekly")})) ==
          Lines{"1 -> 1+2: close-area"});
}

TEST_CASE("compare: a part of a service under a new name is found by the minutes that are wanting", "[change]") {
    CHECK(lines(page({row("Reading", "200 minutes weekly")}),
                page({row("Reading", "100 minutes weekly"), row("Academics", "100 minutes weekly")})) ==
          Lines{"1 -> 1+2: close-area"});
    // Nothing is wanting: the second service is a new one.
    CHECK(lines(page({row("Reading", "100 minutes weekly")}),
                page({row("Reading", "100 minutes weekly"), row("Academics", "100 minutes weekly")})) ==
          Lines{"1 -> 1: same-area", "- -> 2: nothing new"});
}

TEST_CASE("compare: rows of one area that kept their names and places are paired one by one", "[change]") {
    const Json last =
        page({row("Reading", "60 minutes weekly"), row("Reading", "40 minutes weekly", "General Education")});
    CHECK(lines(last, page({row("Reading", "40 minutes weekly", "General Education"),
                            row("Reading", "30 minutes weekly")})) ==
          Lines{"2 -> 1: same-area", "1 -> 2: same-area less-time"});
    // What one lost the other has: only the sum tells.
    CHECK(lines(last, page({row("Reading", "30 minutes weekly"),
                            row("Reading", "70 minutes weekly", "General Education")})) ==
          Lines{"1+2 -> 1+2: same-area into-class"});
}

TEST_CASE("compare: each row keeps to its kind: summer, rides, aids", "[change]") {
    Json summer = row("Reading", "60 minutes weekly");
    summer["esy"] = true;
    CHECK(lines(page({row("Reading", "60 minutes weekly"), summer}), page({row("Reading", "60 minutes weekly")})) ==
          Lines{"1 -> 1: same-area", "2 -> -: nothing gone"});
}

TEST_CASE("compare: names that tell no area are matched by themselves", "[change]") {
    CHECK(lines(page({row("Bluebird lab", "60 minutes weekly"), row("Kestrel program", "30 minutes weekly")}),
                page({row("Kestrel Program", "30 minutes weekly"), row("Bluebrid lab", "60 minutes weekly")})) ==
          Lines{"2 -> 1: same-name", "1 -> 2: close-name"});
    CHECK(lines(page({row("Bluebird lab", "60 minutes weekly")}),
                page({row("Kestrel program", "60 minutes weekly")})) == Lines{"1 -> 1: only-ones-left"});
}

TEST_CASE("compare: the only ones left are left by all the others, whatever their kind", "[change]") {
    const Json math = row("Math", "90 minutes weekly");
    const Json speech = row("Speech Therapy", "30 minutes weekly", "Special Education", "related service");
    CHECK(lines(page({math, row("Bluebird lab", "60 minutes weekly"), speech}),
                page({math, speech, row("Kestrel program", "60 minutes weekly")})) ==
          Lines{"1 -> 1: same-area", "3 -> 2: same-area", "2 -> 3: only-ones-left"});
}

TEST_CASE("compare: a short name one letter off is another service", "[change]") {
    CHECK(lines(page({row("OT", "30 minutes weekly", "Special Education", "related service")}),
                page({row("PT", "30 minutes weekly", "Special Education", "related service")})) ==
          Lines{"- -> 1: nothing new", "1 -> -: nothing gone"});
}

TEST_CASE("compare: teaching that became consulting, and the other way round", "[change]") {
    Json consulting = row("Occupational Therapy", "30 minutes monthly", "Special Education", "related service");
    consulting["delivery"] = "consultation";
    const Json direct = row("Occupational Therapy", "30 minutes weekly", "Special Education", "related service");
    CHECK(lines(page({direct}), page({consulting})) == Lines{"1 -> 1: same-area-new-kind less-time direct-to-consult"});
    CHECK(lines(page({consulting}), page({direct})) == Lines{"1 -> 1: same-area-new-kind more-time consult-to-direct"});
}

TEST_CASE("compare: minutes are ranges of one unit, and totals stand beside them", "[change]") {
    const Comparison comparison =
        compared(page({row("Reading", "30 minutes daily"), row("Math", "as needed")}),
                 page({row("Reading", "20-30 minutes daily"), row("Math", "60 minutes weekly")}));
    REQUIRE(comparison.rows.size() == 2);
    CHECK(comparison.rows[0].minutes_before == Range{150, 150});
    CHECK(comparison.rows[0].minutes_after == Range{100, 150});
    CHECK(comparison.rows[0].directions.empty());
    CHECK_FALSE(comparison.rows[0].same_minutes_for_sure);
    CHECK_FALSE(comparison.rows[1].minutes_before.has_value());
    CHECK(comparison.last_totals.weekly == Range{150, 150});
    CHECK(comparison.last_totals.uncounted_rows == 1);
}

TEST_CASE("compare: an empty page, and rows without names", "[change]") {
    CHECK(lines(page({}), page({})) == Lines{});
    CHECK(lines(page({}), page({row("Reading", "60 minutes weekly")})) == Lines{"- -> 1: nothing new"});
    Json nameless = row("", "60 minutes weekly");
    nameless.erase("service");
    CHECK(lines(page({nameless}), page({nameless})).size() == 1);
}

TEST_CASE("compare: ten times the rows cost about ten times as much", "[change]") {
    const auto page_of = [](std::size_t rows, const char* kind) {
        Json all = Json::array();
        for (std::size_t i = 0; i < rows; ++i) {
            all.push_back(
                row((std::string("Program ") + kind + std::to_string(i * 7919)).c_str(), "30 minutes weekly"));
        }
        return take_up(Json{{"services", all}}.dump(), today(), washington());
    };
    const auto time = [&](std::size_t rows) {
        const Paper last = page_of(rows, "Anna");
        const Paper now = page_of(rows, "Otto");
        auto best = std::chrono::nanoseconds::max();
        for (int i = 0; i < 3; ++i) {
            const auto start = processor_time();
            const Changes changes = compare_years(last.read.iep, last.meaning, now.read.iep, now.meaning);
            best = std::min(best, processor_time() - start);
            CHECK(changes.rows.size() == 2 * rows);
        }
        return best;
    };
    const auto small = time(300);
    CHECK(time(3000) < small * 30); // a table held row against row would cost a hundred times as much
}
