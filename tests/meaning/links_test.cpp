// Which goal a row serves: what the page states, else the same area.
#include "meaning/links.hpp"

#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

Json goal(const char* id, const char* area) {
    Json goal = {{"area", area}, {"baseline", "3 of 10"}, {"target", "8 of 10"}};
    if (*id != '\0') {
        goal["id"] = id;
    }
    return goal;
}

Json row(const char* service, const Json& goals = {}) {
    Json row = {{"category", "special education"}, {"service", service}, {"frequency", "30 minutes weekly"}};
    if (!goals.is_null()) {
        row["goals"] = goals;
    }
    return row;
}

/// "goal 0 stated, goal 1" for one row.
std::string links_of(const Meaning& meaning, std::size_t index) {
    std::string words;
    for (const Link& link : meaning.rows.at(index).goals) {
        words += (words.empty() ? "goal " : ", goal ") + std::to_string(link.index) + (link.stated ? " stated" : "");
    }
    return words;
}

struct Linked {
    std::vector<std::string> rows;
    std::vector<std::size_t> unknown; ///< of the first row
    std::vector<std::size_t> rows_of_first_goal;
};

/// Vectors, not Json: a braced list of one Json would be that one.
Linked link(const std::vector<Json>& goals, const std::vector<Json>& rows) {
    const Paper paper = take_up(Json{{"goals", goals}, {"services", rows}}.dump(), today(), washington());
    Linked linked;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        linked.rows.push_back(links_of(paper.meaning, i));
    }
    linked.unknown = paper.meaning.rows.at(0).unknown_goals;
    if (!paper.meaning.goals.empty()) {
        for (const Link& one : paper.meaning.goals[0].rows) {
            linked.rows_of_first_goal.push_back(one.index);
        }
    }
    return linked;
}

using Rows = std::vector<std::string>;

} // namespace

TEST_CASE("links: a goal named in the row is a stated link, both ways", "[meaning][links]") {
    const Linked linked =
        link({goal("G1", "reading"), goal("G2", "math")}, {row("Reading", "G2"), row("Math", Json{"G1", "G2"})});
    CHECK(linked.rows == Rows{"goal 1 stated", "goal 0 stated, goal 1 stated"});
    CHECK(linked.rows_of_first_goal == std::vector<std::size_t>{1});
}

TEST_CASE("links: a goal without an id is named by its number", "[meaning][links]") {
    CHECK(link({goal("", "reading"), goal("", "math")}, {row("Help", 2), row("Help", "1, 2")}).rows ==
          Rows{"goal 1 stated", "goal 0 stated, goal 1 stated"});
}

TEST_CASE("links: the name of an area stands for its goal", "[meaning][links]") {
    CHECK(link({goal("G1", "reading"), goal("G2", "math")}, {row("Resource room", "math")}).rows ==
          Rows{"goal 1 stated"});
}

TEST_CASE("links: a name that no goal has is unknown", "[meaning][links]") {
    const Linked linked = link({goal("G1", "reading")}, {row("Reading", Json{"G1", "G9"})});
    CHECK(linked.rows == Rows{"goal 0 stated"});
    CHECK(linked.unknown == std::vector<std::size_t>{1});
}

TEST_CASE("links: without a name the area links, and says that it was inferred", "[meaning][links]") {
    const Linked linked =
        link({goal("G1", "reading"), goal("G2", "math")}, {row("Math"), row("Decoding"), row("Physical Therapy")});
    CHECK(linked.rows == Rows{"goal 1", "goal 0", ""});
    CHECK(linked.rows_of_first_goal == std::vector<std::size_t>{1});
}

TEST_CASE("links: the same printed name links where no area is known", "[meaning][links]") {
    CHECK(link({goal("", "Beekeeping")}, {row("beekeeping"), row("Carpentry")}).rows == Rows{"goal 0", ""});
}

TEST_CASE("links: a stated link keeps an inferred one out", "[meaning][links]") {
    CHECK(link({goal("G1", "reading"), goal("G2", "reading")}, {row("Reading", "G2")}).rows == Rows{"goal 1 stated"});
}

TEST_CASE("links: no goals, no links, and nothing unknown to say", "[meaning][links]") {
    const Linked linked = link({}, {row("Reading")});
    CHECK(linked.rows == Rows{""});
    CHECK(linked.unknown.empty());
}

TEST_CASE("links: a hundred goals of one area give a handful of inferred links", "[meaning][links]") {
    Json goals = Json::array();
    for (int i = 0; i < 100; ++i) {
        goals.push_back(goal("", "reading"));
    }
    const Paper paper =
        take_up(Json{{"goals", goals}, {"services", Json::array({row("Reading")})}}.dump(), today(), washington());
    CHECK(!paper.meaning.rows[0].goals.empty());
    CHECK(paper.meaning.rows[0].goals.size() <= 10);
}
