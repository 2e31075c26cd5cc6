#include "rules/change/two_years.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

constexpr std::string_view rule = "placement-changed";

Json placed(Json page, const char* placement) {
    page["lre"]["placement"] = placement;
    return page;
}

} // namespace

TEST_CASE("placement-changed: the same box in both years is clean", "[rule][change]") {
    CHECK(places(rule, last_years_iep(), clean_iep()).empty());
}

TEST_CASE("placement-changed: a more separate box is flagged", "[rule][change]") {
    CHECK(places(rule, last_years_iep(), placed(clean_iep(), "40%-79% in Regular Class")) ==
          Places{"/lre/placement warning"});
    CHECK(places(rule, placed(last_years_iep(), "40%-79% in Regular Class"),
                 placed(clean_iep(), "0%-39% in Regular Class")) == Places{"/lre/placement warning"});
    CHECK(places(rule, last_years_iep(), placed(clean_iep(), "Separate School")) == Places{"/lre/placement warning"});
}

TEST_CASE("placement-changed: more time in class is left alone", "[rule][change]") {
    CHECK(places(rule, placed(last_years_iep(), "40%-79% in Regular Class"), clean_iep()).empty());
    CHECK(places(rule, placed(last_years_iep(), "Separate School"), clean_iep()).empty());
}

TEST_CASE("placement-changed: words without a share are not checked", "[rule][change]") {
    for (const char* words : {"", "Resource", "see page 4"}) {
        CAPTURE(words);
        const auto report = audited_beside(last_years_iep(), placed(clean_iep(), words));
        CHECK(places(report, rule).empty());
        CHECK(why_not_checked(report, rule) == "the files do not give the placement of both years");
    }
}

TEST_CASE("placement-changed: a notice in the file makes it a note", "[rule][change]") {
    Json now = placed(clean_iep(), "40%-79% in Regular Class");
    now["priorWrittenNotices"] = {notice_about("reading")};
    CHECK(places(rule, last_years_iep(), now) == Places{"/lre/placement note"});
}
