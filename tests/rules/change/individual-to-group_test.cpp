#include "rules/change/two_years.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

constexpr std::string_view rule = "individual-to-group";

/// Occupational therapy is one to one on both pages.
Json with_group(const Json& size) {
    Json now = clean_iep();
    now["services"][3]["groupSize"] = size;
    return now;
}

} // namespace

TEST_CASE("individual-to-group: one to one in both years is clean", "[rule][change]") {
    CHECK(places(rule, last_years_iep(), clean_iep()).empty());
}

TEST_CASE("individual-to-group: a group in place of one to one is flagged at the group size", "[rule][change]") {
    for (const Json& size : {Json(4), Json("small group"), Json("up to 3")}) {
        CAPTURE(size.dump());
        CHECK(places(rule, last_years_iep(), with_group(size)) == Places{"/services/3/groupSize warning"});
    }
    CHECK(message(rule, last_years_iep(), with_group(4)) ==
          "Row 4 (Occupational Therapy) is given in a group; last year's row 4 (Occupational Therapy) was one-to-one.");
}

TEST_CASE("individual-to-group: words that leave it open are left alone", "[rule][change]") {
    for (const Json& size : {Json("individual or small group"), Json("individual"), Json(""), Json(nullptr)}) {
        CAPTURE(size.dump());
        CHECK(places(rule, last_years_iep(), with_group(size)).empty());
    }
    Json now = clean_iep();
    now["services"][3].erase("groupSize");
    CHECK(places(rule, last_years_iep(), now).empty());
}

TEST_CASE("individual-to-group: a larger group in place of a group is left alone", "[rule][change]") {
    Json now = clean_iep();
    now["services"][0]["groupSize"] = 8;
    CHECK(places(rule, last_years_iep(), now).empty());
}

TEST_CASE("individual-to-group: some time that stays one to one is left alone", "[rule][change]") {
    Json now = with_group(4);
    now["services"][3]["frequency"] = "30 minutes, 2 times per month";
    Json alone = now["services"][3];
    alone["groupSize"] = 1;
    now["services"].push_back(alone);
    CHECK(places(rule, last_years_iep(), now).empty());
}

TEST_CASE("individual-to-group: goals met make it a note, with a notice nothing is left", "[rule][change]") {
    Json last = last_years_iep();
    Json now = with_group(4);
    goal_was(last, "fine motor", "met");
    CHECK(places(rule, last, now) == Places{"/services/3/groupSize note"});
    now["priorWrittenNotices"] = {notice_about("occupational therapy")};
    CHECK(places(rule, last, now).empty());
}
