#include "iepaudit/rule.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

/// Supports can stand in several places. Where the file holds none of them, nothing is known.
bool could_hold_supports(const Iep& iep) {
    return !iep.behavior_plan.is_absent() || !iep.goals.is_absent() || !iep.accommodations.is_absent();
}

void check(const Case& c, Sink& sink) {
    const BehaviorMeaning& behavior = c.meaning().behavior;
    const Iep& iep = c.iep();
    if (iep.present_levels.is_absent() && iep.special_factors.behavior.is_absent()) {
        sink.not_checked("the file does not give the present levels or the line about behavior");
        return;
    }
    if (!behavior.impedes_learning || behavior.has_support) {
        return;
    }
    if (!could_hold_supports(iep)) {
        sink.not_checked("the file gives no behavior plan, goals or accommodations to look at");
        return;
    }
    Finding& finding = sink.report(
        behavior.place,
        say("The plan says that behavior gets in the way of learning: {}. No plan, goal, service or support "
            "for it is listed.",
            {quoted(behavior.printed, "the line about behavior")}));
    if (behavior.plan_is_open) {
        finding.soften(Severity::note, "the file does not say whether there is a behavior plan");
    }
}

constexpr Citation citations[] = {sources::wac_iep_development};

constexpr std::string_view leaves_alone[] = {
    "a behavior plan, or word of where it is kept",
    "a goal or a service for behavior, social skills or counseling",
    "an accommodation such as a break card or a calm corner",
    "\"does not impede learning\", \"not needed\"",
    "a file that does not say whether there is a behavior plan: a note",
};

} // namespace

extern const Rule behavior_no_plan;
constinit const Rule behavior_no_plan{
    .id = "behavior-no-plan",
    .family = Family::supports,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "Behavior gets in the way of learning, and nothing positive is planned.",
    .meaning = "When behavior gets in the way, the team must think about positive supports. A full behavior plan is "
               "made only when the team finds that it is needed.",
    .ask = "What positive supports will my child get, and who gives them?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Whether the supports are positive or enough is not judged. Behavior in other words than \"gets in "
              "the way of learning\" is not seen.",
    .bad = "Behavior impedes learning, and no support is listed",
    .good = "Behavior impedes learning; break card, goal 4",
    .check = check,
};

} // namespace iepaudit::rules
