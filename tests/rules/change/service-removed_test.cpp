#include "rules/change/two_years.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

constexpr std::string_view rule = "service-removed";

Json without_row(std::size_t index) {
    Json now = clean_iep();
    now["services"].erase(index);
    return now;
}

} // namespace

TEST_CASE("service-removed: the same rows in both years are clean", "[rule][change]") {
    CHECK(places(rule, last_years_iep(), clean_iep()).empty());
}

TEST_CASE("service-removed: a service that is gone is flagged at the table", "[rule][change]") {
    CHECK(places(rule, last_years_iep(), without_row(2)) == Places{"/services warning"});
    CHECK(message(rule, last_years_iep(), without_row(2)) ==
          "No row of this year's page goes on with last year's row 3 (Speech/Language Therapy), 60 minutes a week.");
}

TEST_CASE("service-removed: another name for the same service is left alone", "[rule][change]") {
    for (const char* name : {"Communication", "Speech", "Articulation", "SLP services"}) {
        CAPTURE(name);
        Json now = clean_iep();
        now["services"][2]["service"] = name;
        CHECK(places(rule, last_years_iep(), now).empty());
    }
}

TEST_CASE("service-removed: a name without an area is known by itself, and by a slip of the hand", "[rule][change]") {
    Json last = last_years_iep();
    Json now = clean_iep();
    const auto add = [](Json& page, const char* name) {
        Json row = page["services"][0];
        row["service"] = name;
        row.erase("goals");
        page["services"].push_back(row);
    };
    add(last, "Bluebird lab");
    add(last, "Kestrel program");
    add(now, "Kestrl program");
    add(now, "Bluebird Lab");
    CHECK(places(rule, last, now).empty());
}

TEST_CASE("service-removed: a service that may go on under a name of no area is a note", "[rule][change]") {
    Json now = without_row(0);
    for (const char* name : {"Bluebird lab", "Kestrel program"}) {
        Json row = clean_iep()["services"][0];
        row["service"] = name;
        row.erase("goals");
        now["services"].push_back(row);
    }
    CHECK(places(rule, last_years_iep(), now) == Places{"/services note"});
}

TEST_CASE("service-removed: the goal a row serves tells what it is for", "[rule][change]") {
    Json now = clean_iep();
    now["services"][0]["service"] = "Bluebird lab"; // it still serves G1, the reading goal
    CHECK(places(rule, last_years_iep(), now).empty());
}

TEST_CASE("service-removed: a service that ended with its goal met and a notice is left alone", "[rule][change]") {
    Json last = last_years_iep();
    Json now = without_row(2);
    goal_was(last, "communication", "mastered");
    CHECK(places(rule, last, now) == Places{"/services note"});
    now["priorWrittenNotices"] = {notice_about("speech therapy")};
    CHECK(places(rule, last, now).empty());
}

TEST_CASE("service-removed: what the file says of last year's goals counts too", "[rule][change]") {
    Json now = without_row(2);
    now["priorIep"] = {{"services", Json::array()}, {"goals", {{{"area", "communication"}, {"status", "met"}}}}};
    CHECK(places(rule, last_years_iep(), now) == Places{"/services note"});
}

TEST_CASE("service-removed: a service that became an aid is a note", "[rule][change]") {
    Json now = clean_iep();
    now["services"][1]["category"] = "supplementary aid";
    now["services"][1]["service"] = "Writing support";
    CHECK(places(rule, last_years_iep(), now) == Places{"/services/1 note"});
}

TEST_CASE("service-removed: a service that had ended long before is a note", "[rule][change]") {
    Json last = last_years_iep();
    last["services"][2]["endDate"] = "2026-01-30";
    CHECK(places(rule, last, without_row(2)) == Places{"/services note"});
}

TEST_CASE("service-removed: summer services and aids that end are left alone", "[rule][change]") {
    Json last = last_years_iep();
    Json summer = last["services"][0];
    summer["esy"] = true;
    last["services"].push_back(summer);
    CHECK(places(rule, last, without_row(4)).empty());
}

TEST_CASE("service-removed: a page without any row says nothing of it", "[rule][change]") {
    Json now = clean_iep();
    now["services"] = Json::array();
    CHECK(places(rule, last_years_iep(), now).empty());
}

TEST_CASE("service-removed: one row of several for the same area is a reduction, not an end", "[rule][change]") {
    Json last = last_years_iep();
    Json second = last["services"][0];
    second["location"] = "General Education";
    last["services"].push_back(second);
    CHECK(places(rule, last, clean_iep()).empty());
    CHECK(places("service-reduced", last, clean_iep()) == Places{"/services/0/frequency warning"});
}

TEST_CASE("service-removed: close areas go on in each other", "[rule][change]") {
    Json last = last_years_iep();
    Json now = clean_iep();
    Json row = last["services"][0];
    row.erase("goals");
    row["service"] = "Behavior";
    last["services"].push_back(row);
    row["service"] = "Social skills";
    now["services"].push_back(row);
    CHECK(places(rule, last, now).empty());
}

TEST_CASE("service-removed: two services that are gone are two findings", "[rule][change]") {
    Json now = clean_iep();
    now["services"].erase(3);
    now["services"].erase(2);
    CHECK(places(rule, last_years_iep(), now) == Places{"/services warning", "/services warning"});
}
