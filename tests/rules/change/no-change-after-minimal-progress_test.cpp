#include "rules/change/two_years.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

constexpr std::string_view rule = "no-change-after-minimal-progress";

Json with_progress(const char* words) {
    Json now = clean_iep();
    now["presentLevels"][0]["progress"] = words;
    return now;
}

} // namespace

TEST_CASE("no-change-after-minimal-progress: some progress is clean", "[rule][change]") {
    CHECK(places(rule, last_years_iep(), clean_iep()).empty());
}

TEST_CASE("no-change-after-minimal-progress: poor progress with the same service is flagged at the amount",
          "[rule][change]") {
    for (const char* words : {"minimal", "none", "regression", "Made limited progress this year."}) {
        CAPTURE(words);
        CHECK(places(rule, last_years_iep(), with_progress(words)) == Places{"/services/0/frequency warning"});
    }
    CHECK(message(rule, last_years_iep(), with_progress("minimal")) ==
          "Row 1 (Reading) stays at 200 minutes a week, as in last year's row 1 (Reading), and this year's page calls "
          "the "
          "progress there minimal.");
}

TEST_CASE("no-change-after-minimal-progress: good or denied words are left alone", "[rule][change]") {
    for (const char* words : {"good", "adequate progress", "Sufficient progress was made.",
                              "no longer making minimal progress", "not limited to", ""}) {
        CAPTURE(words);
        CHECK(places(rule, last_years_iep(), with_progress(words)).empty());
    }
}

TEST_CASE("no-change-after-minimal-progress: a goal that was not met counts, unless progress was good",
          "[rule][change]") {
    Json last = last_years_iep();
    goal_was(last, "reading", "not met");
    Json now = clean_iep();
    now["presentLevels"][0].erase("progress");
    CHECK(places(rule, last, now) == Places{"/services/0/frequency warning"});
    now["presentLevels"][0]["progress"] = "good";
    CHECK(places(rule, last, now).empty());
}

TEST_CASE("no-change-after-minimal-progress: more minutes are left alone, and fewer are another rule's",
          "[rule][change]") {
    Json now = with_progress("minimal");
    now["services"][0]["frequency"] = "60 Minutes / 5 Times Weekly";
    CHECK(places(rule, last_years_iep(), now).empty());
    now["services"][0]["frequency"] = "20 Minutes / 5 Times Weekly";
    CHECK(places(rule, last_years_iep(), now).empty());
    CHECK(places("service-reduced", last_years_iep(), now).size() == 1);
}

TEST_CASE("no-change-after-minimal-progress: an amount that cannot be counted is left alone", "[rule][change]") {
    Json now = with_progress("minimal");
    now["services"][0]["frequency"] = "as needed";
    CHECK(places(rule, last_years_iep(), now).empty());
    now["services"][0]["frequency"] = "30-40 minutes, 5 times weekly";
    CHECK(places(rule, last_years_iep(), now).empty());
}

TEST_CASE("no-change-after-minimal-progress: something else that changed makes it a note", "[rule][change]") {
    const Json minimal = with_progress("minimal");
    SECTION("the place") {
        Json now = minimal;
        now["services"][0]["location"] = "General Education";
        CHECK(places(rule, last_years_iep(), now) == Places{"/services/0/frequency note"});
    }
    SECTION("the provider") {
        Json now = minimal;
        now["services"][0]["provider"] = "Reading Specialist";
        CHECK(places(rule, last_years_iep(), now) == Places{"/services/0/frequency note"});
    }
    SECTION("the kind of goal") {
        Json now = minimal;
        now["goals"][0]["baseline"] = "40%";
        now["goals"][0]["target"] = "80%";
        CHECK(places(rule, last_years_iep(), now) == Places{"/services/0/frequency note"});
    }
}

TEST_CASE("no-change-after-minimal-progress: another area's progress is left alone", "[rule][change]") {
    Json now = clean_iep();
    now["presentLevels"].push_back({{"area", "math"}, {"currentLevel", "adds within 20"}, {"progress", "minimal"}});
    CHECK(places(rule, last_years_iep(), now).empty());
}

TEST_CASE("no-change-after-minimal-progress: an amendment of the same plan is not checked", "[rule][change]") {
    Json now = with_progress("minimal");
    now["iep"]["type"] = "amendment";
    CHECK(places(rule, last_years_iep(), now).empty());
    CHECK(why_not_checked(audited_beside(last_years_iep(), now), rule) == "both pages are of the same plan");
}
