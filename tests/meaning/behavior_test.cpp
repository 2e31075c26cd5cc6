// Behavior that gets in the way of learning, what helps, and restraint among the strategies.
#include "meaning/behavior.hpp"

#include "meaning/printed.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

Iep with_factor(std::string_view text) {
    Iep iep;
    iep.special_factors.behavior = words(text, 2);
    return iep;
}

Iep with_level(std::string_view text) {
    Iep iep;
    PresentLevel level;
    level.presence = Presence::value;
    level.current_level = words(text, 3);
    iep.present_levels = list({level});
    return iep;
}

Iep with_accommodation(std::string_view text) {
    Iep iep;
    Support support;
    support.presence = Presence::value;
    support.description = words(text);
    iep.accommodations = list({support});
    return iep;
}

bool impedes(const Iep& iep) {
    return understand_behavior(iep, {}).impedes_learning;
}

bool has_support(const Iep& iep, const Meaning& meaning = {}) {
    return understand_behavior(iep, meaning).has_support;
}

Iep with_plan(std::string_view text) {
    Iep iep;
    iep.behavior_plan = words(text, 4);
    return iep;
}

} // namespace

TEST_CASE("behavior: the special factor is answered with yes, or in words", "[behavior]") {
    for (const std::string_view factor :
         {"Yes", "yes, see page 4", "Y", "Outbursts interfere with learning", "impedes his own learning"}) {
        CAPTURE(factor);
        const Iep iep = with_factor(factor);
        const BehaviorMeaning means = understand_behavior(iep, {});
        CHECK(means.impedes_learning);
        CHECK(means.place.node == 2);
        CHECK(means.printed == factor);
    }
    for (const std::string_view factor :
         {"No", "not needed", "does not impede learning", "Yesterday was calm", "considered", ""}) {
        CAPTURE(factor);
        CHECK_FALSE(impedes(with_factor(factor)));
    }
}

TEST_CASE("behavior: a present level says it in one sentence", "[behavior]") {
    const Iep iep = with_level("He draws well. Meltdowns disrupt the lesson. He is kind.");
    const BehaviorMeaning means = understand_behavior(iep, {});
    CHECK(means.impedes_learning);
    CHECK(means.place.node == 3);
    CHECK(means.printed == "Meltdowns disrupt the lesson");
}

TEST_CASE("behavior: a sentence that takes it back, tells of the past or of something else says nothing",
          "[behavior]") {
    for (const std::string_view level : {
             "Behavior does not interfere with learning.",
             "Last year outbursts interfered with learning.",
             "Aggression no longer disrupts the class.",
             "Noise interferes with her learning.",
             "Her behavior is kind. Absences interfere with learning.",
             "Tantrums at home.",
             "Breaks keep him from outbursts in class.",
         }) {
        CAPTURE(level);
        CHECK_FALSE(impedes(with_level(level)));
    }
}

TEST_CASE("behavior: a plan, a support, a goal or a service helps", "[behavior]") {
    CHECK_FALSE(has_support({}));
    CHECK(has_support(with_plan("Kept with the case manager")));
    CHECK_FALSE(has_support(with_plan("None at this time")));
    CHECK(has_support(with_accommodation("Movement breaks every hour")));
    CHECK_FALSE(has_support(with_accommodation("Large print")));
    CHECK(has_support(with_factor("Yes: token chart and calm corner")));

    Meaning goal;
    goal.goals.resize(1);
    goal.goals[0].areas.add(Area::math);
    CHECK_FALSE(has_support({}, goal));
    goal.goals[0].areas.add(Area::social_emotional);
    CHECK(has_support({}, goal));

    Meaning row;
    row.rows.resize(1);
    row.rows[0].service.areas.add(Area::reading);
    CHECK_FALSE(has_support({}, row));
    row.rows[0].provider.roles.add(Provider::behavior_specialist);
    CHECK(has_support({}, row));
}

TEST_CASE("behavior: whether there is a plan is open only where the file does not say", "[behavior]") {
    CHECK(understand_behavior({}, {}).plan_is_open);
    Iep iep;
    iep.behavior_plan = blank();
    CHECK_FALSE(understand_behavior(iep, {}).plan_is_open);
    CHECK_FALSE(understand_behavior(with_plan("see file"), {}).plan_is_open);
}

TEST_CASE("behavior: restraint among the strategies is found with its sentence", "[behavior]") {
    const Iep iep = with_plan("Praise first. Staff use a seated hold when he kicks. Then a drink.");
    const BehaviorMeaning means = understand_behavior(iep, {});
    REQUIRE(means.holds.size() == 1);
    CHECK(means.holds[0].printed == "Staff use a seated hold when he kicks");
    CHECK(means.holds[0].place.node == 4);
    CHECK_FALSE(means.holds[0].in_emergency_only);
    CHECK_FALSE(means.holds[0].parent_agreed);
}

TEST_CASE("behavior: a sentence that forbids restraint, tells of it or means a seat belt plans none", "[behavior]") {
    for (const std::string_view plan : {
             "Restraint is not used.",
             "Offer a walk instead of restraint.",
             "Last year staff used a floor hold.",
             "Staff are trained in restraint.",
             "He wears a safety vest restraint on the bus.",
             "She says the sound in isolation.",
         }) {
        CAPTURE(plan);
        CHECK(understand_behavior(with_plan(plan), {}).holds.empty());
    }
}

TEST_CASE("behavior: an emergency protocol is told apart, and whether the parent agreed", "[behavior]") {
    const auto hold = [](std::string_view plan) {
        const BehaviorMeaning means = understand_behavior(with_plan(plan), {});
        REQUIRE(means.holds.size() == 1);
        return means.holds[0];
    };
    CHECK(hold("In imminent danger staff may restrain him").in_emergency_only);
    CHECK_FALSE(hold("In imminent danger staff may restrain him").parent_agreed);
    CHECK(hold("Parent agreed that staff may restrain him in an emergency").parent_agreed);
    CHECK_FALSE(hold("Parent objects, and staff may restrain him in an emergency").in_emergency_only);
}
