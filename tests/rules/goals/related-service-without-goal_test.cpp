#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

constexpr auto rule = "related-service-without-goal";

/// The clean plan without its fine motor goal; `category` is what the row says of itself, empty for nothing.
Json without_motor_goal(const char* category) {
    Json iep = clean_iep();
    iep["goals"].erase(3);
    iep["services"][3].erase("goals");
    iep["services"][3].erase("category");
    if (*category != '\0') {
        iep["services"][3]["category"] = category;
    }
    return iep;
}

} // namespace

TEST_CASE("related-service-without-goal: a plan whose services have goals is clean", "[rule][goals]") {
    CHECK(places(rule, clean_iep()).empty());
}

TEST_CASE("related-service-without-goal: a service that no goal is about is a warning", "[rule][goals]") {
    const Json iep = without_motor_goal("");
    CHECK(places(rule, iep) == Places{"/services/3/service warning"});
    const auto found = findings(audited(iep), rule);
    REQUIRE(found.size() == 1);
    CHECK(found[0].row == 4);
    CHECK(found[0].message.shown.find("As special teaching it needs its own goal") != std::string::npos);
}

TEST_CASE("related-service-without-goal: a row that says it is a related service is a note", "[rule][goals]") {
    const Json iep = without_motor_goal("related service");
    CHECK(places(rule, iep) == Places{"/services/3/service note"});
    CHECK_FALSE(findings(audited(iep), rule).at(0).softened_because.empty());
}

TEST_CASE("related-service-without-goal: therapy listed as special education is told by the rule on teaching",
          "[rule][goals]") {
    const Json iep = without_motor_goal("special education");
    CHECK(places(rule, iep).empty());
    CHECK(places("sdi-without-goal", iep) == Places{"/services/3/service error"});
}

TEST_CASE("related-service-without-goal: two services are two findings", "[rule][goals]") {
    Json iep = without_motor_goal("");
    iep["goals"].erase(2);
    iep["services"][2].erase("goals");
    iep["services"][2].erase("category");
    CHECK(places(rule, iep) == Places{"/services/2/service warning", "/services/3/service warning"});
}

TEST_CASE("related-service-without-goal: a row that names the goal it helps with is left alone", "[rule][goals]") {
    Json iep = without_motor_goal("");
    iep["services"][3]["goals"] = {"G2"};
    CHECK(places(rule, iep).empty());
}

TEST_CASE("related-service-without-goal: services that carry no goal by nature are left alone", "[rule][goals]") {
    for (const char* service : {"Special transportation", "Nursing services", "Sign language interpreter",
                                "Assistive technology check", "Parent counseling and training"}) {
        CAPTURE(service);
        Json iep = without_motor_goal("related service");
        iep["services"][3]["service"] = service;
        CHECK(places(rule, iep).empty());
    }
}

TEST_CASE("related-service-without-goal: consulting and summer rows are left alone", "[rule][goals]") {
    Json consulting = without_motor_goal("");
    consulting["services"][3]["delivery"] = "consultation";
    CHECK(places(rule, consulting).empty());
    Json summer = without_motor_goal("");
    summer["services"][3]["esy"] = true;
    CHECK(places(rule, summer).empty());
}

TEST_CASE("related-service-without-goal: an empty list of goals flags, an absent one is not checked", "[rule][goals]") {
    Json iep = without_motor_goal("");
    iep["services"][2].erase("goals");
    iep["goals"] = Json::array();
    CHECK(places(rule, iep) == Places{"/services/2/service note", "/services/3/service warning"});
    iep.erase("goals");
    CHECK(places(rule, iep).empty());
    CHECK(why_not_checked(audited(iep), rule) == "the file does not list goals");
}
