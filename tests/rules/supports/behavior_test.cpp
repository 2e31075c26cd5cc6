#include "support/edited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

Places unplanned(const Json& iep) {
    return places("behavior-no-plan", iep);
}
/// Behavior gets in the way, the line for a plan is there and empty, and nothing else helps.
Json impeding(const char* words = "Yes") {
    Json iep = edited("/specialFactors/behavior", words);
    iep["behaviorPlan"] = nullptr;
    return iep;
}
Places held(Json behavior_plan) {
    return places("restraint-as-intervention", edited("/behaviorPlan", std::move(behavior_plan)));
}
const Places planned{"/behaviorPlan error"};

} // namespace

TEST_CASE("behavior-no-plan: a child whose behavior is no matter is clean", "[rule][supports]") {
    CHECK(unplanned(clean_iep()).empty());
    for (const char* words : {"No", "not needed", "Behavior does not impede learning", "N/A"}) {
        CAPTURE(words);
        CHECK(unplanned(impeding(words)).empty());
    }
}

TEST_CASE("behavior-no-plan: behavior in the way and nothing planned is a warning", "[rule][supports]") {
    CHECK(unplanned(impeding()) == Places{"/specialFactors/behavior warning"});
    CHECK(unplanned(impeding("Behavior impedes the learning of others")) == Places{"/specialFactors/behavior warning"});
    Json level = impeding("");
    level["presentLevels"][0]["impact"] = "Reading is slow. Her outbursts disrupt instruction three times a day.";
    CHECK(unplanned(level) == Places{"/presentLevels/0/impact warning"});
}

TEST_CASE("behavior-no-plan: a sentence that takes it back is left alone", "[rule][supports]") {
    for (const char* words :
         {"Her behavior no longer disrupts class.", "Behavior did not interfere with learning this year.",
          "The noise of the class disrupts her reading."}) {
        CAPTURE(words);
        Json level = impeding("");
        level["presentLevels"][0]["impact"] = words;
        CHECK(unplanned(level).empty());
    }
}

TEST_CASE("behavior-no-plan: a plan, a goal, a service or a support settles it", "[rule][supports]") {
    CHECK(unplanned(edited("/behaviorPlan", "Kept in the office, dated 2026-10-01", impeding())).empty());
    CHECK(unplanned(edited("/goals/0/area", "behavior", impeding())).empty());
    CHECK(unplanned(edited("/services/0/service", "Social/Emotional", impeding())).empty());
    CHECK(unplanned(edited("/accommodations/0", "Break card", impeding())).empty());
    CHECK(unplanned(impeding("Yes: positive supports are listed below")).empty());
    CHECK(unplanned(edited("/behaviorPlan", "None", impeding())) == Places{"/specialFactors/behavior warning"});
}

TEST_CASE("behavior-no-plan: when the file does not say whether there is a plan it is a note", "[rule][supports]") {
    Json iep = impeding();
    iep.erase("behaviorPlan");
    CHECK(unplanned(iep) == Places{"/specialFactors/behavior note"});
}

TEST_CASE("behavior-no-plan: where nothing could hold a support it is not checked", "[rule][supports]") {
    CHECK(why_not_checked(audited(one_row()), "behavior-no-plan") ==
          "the file does not give the present levels or the line about behavior");
    Json iep = one_row();
    iep["specialFactors"]["behavior"] = true;
    CHECK(unplanned(iep).empty());
    CHECK(why_not_checked(audited(iep), "behavior-no-plan") ==
          "the file gives no behavior plan, goals or accommodations to look at");
}

TEST_CASE("restraint-as-intervention: a plan of positive steps is clean", "[rule][supports]") {
    CHECK(places("restraint-as-intervention", clean_iep()).empty());
    CHECK(held("Staff offer a break card and praise. A calm corner is open to her at any time.").empty());
    CHECK(held(nullptr).empty());
}

TEST_CASE("restraint-as-intervention: restraint and isolation as steps are errors", "[rule][supports]") {
    for (const char* step :
         {"Staff will use physical restraint when she refuses to work.",
          "If he does not calm down, staff restrain him.", "After two warnings she is sent to isolation.",
          "Seclusion room for hitting.", "Restraint or isolation may be used as a consequence."}) {
        CAPTURE(step);
        CHECK(held(step) == planned);
    }
    Json two = edited("/behaviorPlan", "Isolation room for hitting");
    two["accommodations"].push_back("Physical hold when upset");
    CHECK(places("restraint-as-intervention", two) == Places{"/accommodations/1 error", "/behaviorPlan error"});
}

TEST_CASE("restraint-as-intervention: what forbids it, tells of it or trains staff is left alone", "[rule][supports]") {
    for (const char* words : {"Restraint and isolation are not used.", "No restraint or isolation.",
                              "Staff never restrain her.", "Strategies that prevent restraint come first.",
                              "She was restrained twice last year.", "Staff are trained in restraint.",
                              "The goal is to reduce isolation.", "Praise is given instead of seclusion."}) {
        CAPTURE(words);
        CHECK(held(words).empty());
    }
}

TEST_CASE("restraint-as-intervention: the same words for other things are left alone", "[rule][supports]") {
    for (const char* words :
         {"Seat belt restraint on the bus", "Says /r/ in isolation", "Social isolation at recess is watched",
          "Wheelchair restraint during transport", "She shows restraint when teased"}) {
        CAPTURE(words);
        CHECK(held(words).empty());
        CHECK(places("restraint-as-intervention", edited("/accommodations/0", words)).empty());
    }
}

TEST_CASE("restraint-as-intervention: an emergency protocol and an agreement soften it", "[rule][supports]") {
    CHECK(
        held("Emergency response protocol: restraint only if serious harm is imminent. Parent agreed on 2026-10-13.") ==
        Places{"/behaviorPlan note"});
    CHECK(held("Emergency response protocol: restraint only if serious harm is imminent.") ==
          Places{"/behaviorPlan note"});
    CHECK(held("If E. does not stop, staff restrain her.") == planned);
    CHECK(held("Restraint for hitting. The parent agreed.") == Places{"/behaviorPlan warning"});
    CHECK(held("Restraint for hitting. The parent does not agree.") == planned);
    CHECK(held("Emergency protocol: restraint for hitting. The parent objected.") == planned);
}

TEST_CASE("restraint-as-intervention: it is checked in a 504 plan too, and not where nothing is given",
          "[rule][supports]") {
    Json iep = edited("/behaviorPlan", "Isolation room for hitting");
    iep["iep"]["planKind"] = "504";
    CHECK(places("restraint-as-intervention", iep) == planned);
    CHECK(why_not_checked(audited(one_row()), "restraint-as-intervention") ==
          "the file gives no behavior plan, accommodations or supports");
}

TEST_CASE("restraint-as-intervention: a hold on the floor is one by any name", "[rule][supports]") {
    CHECK(held("If he kicks, two adults hold him on the floor.") == planned);
    CHECK(held("Staff will pause and hold her hand on the floor mat.").empty());
    CHECK(held("Staff hold the student to the class rules.").empty());
}
