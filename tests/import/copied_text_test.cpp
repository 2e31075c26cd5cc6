#include "import/copied_text.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace iepaudit;

namespace {

Import copied(std::string text) {
    return import_text(std::move(text), {});
}

bool all_marked(const DraftPlan& row) {
    const DraftPlan& list = row["unconfirmed"];
    for (const auto& [key, value] : row.items()) {
        if (key != "unconfirmed" && key != "frequencyInterval" &&
            std::ranges::find(list, DraftPlan(key)) == list.end()) {
            return false;
        }
    }
    return true;
}

bool tells(const Import& import, std::string_view where) {
    return std::ranges::any_of(import.remarks, [&](const ImportRemark& remark) { return remark.where == where; });
}

} // namespace

TEST_CASE("copied text: rows parted by tabs, every cell marked", "[import][text]") {
    const Import import = copied("Service\tFrequency\tLocation\tStart Date\r\n"
                                 "Reading\t30 minutes weekly\t\t10/20/2025\r\n"
                                 "Math\t20 minutes daily\tRoom 4\t10/20/2025\r\n");
    REQUIRE(import.is_usable);
    REQUIRE(import.plan["services"].size() == 2);
    const DraftPlan& first = import.plan["services"][0];
    CHECK(first["service"] == "Reading");
    CHECK(first["frequency"] == "30 minutes weekly");
    CHECK_FALSE(first.contains("location"));
    CHECK(first["startDate"] == "10/20/2025");
    CHECK(all_marked(first));
    CHECK(import.plan["services"][1]["location"] == "Room 4");
}

TEST_CASE("copied text: rows parted by wide gaps; a line that has fewer cells is kept and told", "[import][text]") {
    const Import import = copied("Our plan\n"
                                 "Related Services\n"
                                 "Service      Frequency            Location     Start Date\n"
                                 "Speech       20 minutes weekly    Room 4       10/20/2025\n"
                                 "OT           30 minutes monthly   10/20/2025\n"
                                 "Total minutes per week student spends in school: 1650\n");
    REQUIRE(import.plan["services"].size() == 1);
    CHECK(import.plan["services"][0]["category"] == "Related Services");
    CHECK(import.plan["services"][0]["frequency"] == "20 minutes weekly");
    CHECK(import.plan["x-copied"] == DraftPlan({"Our plan", "OT           30 minutes monthly   10/20/2025"}));
    CHECK(tells(import, "line 1"));
    CHECK(tells(import, "line 5"));
    CHECK(import.plan["totals"]["schoolMinutesPerWeek"] == "1650");
}

TEST_CASE("copied text: one cell a line, as long as dates show that none has slipped", "[import][text]") {
    const std::string heads = "Service\nFrequency\nLocation\nStart Date\n";
    const Import import = copied(heads + "Reading\n30 minutes weekly\nRoom 4\n10/20/2025\n"
                                         "Math\n20 minutes daily\nRoom 5\n10/21/2025\n"
                                         "Speech\n20 minutes daily\n10/21/2025\nOT\n");
    REQUIRE(import.plan["services"].size() == 2);
    CHECK(import.plan["services"][1]["location"] == "Room 5");
    CHECK(all_marked(import.plan["services"][1]));
    CHECK(import.plan["x-copied"].size() == 4);
    CHECK(tells(import, "lines 13 to 16"));
    CHECK_FALSE(copied("Service\nFrequency\nLocation\nReading\n30 minutes\nRoom 4\n").is_usable);
}

TEST_CASE("copied text: no clear shape is refused, and any bytes are taken", "[import][text]") {
    CHECK_FALSE(copied("").is_usable);
    CHECK_FALSE(copied(" \n\t\n").is_usable);
    CHECK_FALSE(copied("Reading is given 30 minutes a week in Room 4.\n").is_usable);
    CHECK_FALSE(copied("Service Frequency Location\nReading 30 weekly Room\n").is_usable);
    CHECK_FALSE(copied(std::string("\0\xFF\xFE\t\0\n", 7)).is_usable);
    CHECK_FALSE(copied(std::string(200'000, '\t')).is_usable);
    const Import old = copied("Service\tFrequency\tLocation\nCaf\xE9 job\t30 min weekly\tTown\n");
    REQUIRE(old.is_usable);
    CHECK(old.plan["services"][0]["service"] == "Caf\xC3\xA9 job");
}
