#include "iepaudit/rule.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    const Iep& iep = c.iep();
    if (iep.behavior_plan.is_absent() && iep.accommodations.is_absent() && iep.modifications.is_absent() &&
        iep.staff_supports.is_absent() && iep.special_factors.behavior.is_absent()) {
        sink.not_checked("the file gives no behavior plan, accommodations or supports");
        return;
    }
    for (const PlannedHold& hold : c.meaning().behavior.holds) {
        Finding& finding = sink.report(hold.place, say("Restraint or isolation is among the planned steps: {}.",
                                                       {quoted(hold.printed, "the step")}));
        if (hold.in_emergency_only) {
            finding.soften(Severity::note,
                           hold.parent_agreed
                               ? "it is kept for an emergency, and the page says that a parent agreed"
                               : "it is kept for an emergency, though no agreement of a parent is written here");
        } else if (hold.parent_agreed) {
            finding.soften(Severity::warning, "the page says that a parent agreed");
        }
    }
}

constexpr Citation citations[] = {sources::wac_restraint, sources::planned_restraint};

constexpr std::string_view leaves_alone[] = {
    "a sentence that rules out restraint or is about the past",
    "training of staff",
    "seat belts, wheelchairs and other safety on a bus",
    "a sound said in isolation, social isolation",
    "an emergency response protocol, or a step kept for imminent serious harm: a note",
    "a step that a parent agreed to, without such a protocol: a warning",
};

} // namespace

extern const Rule restraint_as_intervention;
constinit const Rule restraint_as_intervention{
    .id = "restraint-as-intervention",
    .family = Family::supports,
    .severity = Severity::error,
    .basis = Basis::law,
    .title = "Restraint or isolation is written in as a planned step.",
    .meaning = "Staff may hold or isolate a child only when serious harm is about to happen. A plan may not use it as "
               "a step unless the child's own needs call for it and the parent agrees.",
    .ask = "What positive supports come first for my child? Did I agree to this in writing?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses =
        "Holds under other names are not seen. Present levels and notices, which tell what happened, are not searched.",
    .bad = "Staff will use physical restraint when T. refuses to work.",
    .good = "Staff offer a break, a choice of tasks and time with a trusted adult.",
    .checks_504 = true,
    .check = check,
};

} // namespace iepaudit::rules
