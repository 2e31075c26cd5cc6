#include "iepaudit/rule.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    const ExtendedSchoolYear& section = c.iep().extended_school_year;
    const SummerMeaning& summer = c.meaning().summer;
    if (section.is_absent() ||
        (section.has_value() && section.basis.is_absent() && section.eligible_words.is_absent())) {
        sink.not_checked("the file does not give the reason about summer services");
        return;
    }
    const bool refused = summer.decision == SummerDecision::no || summer.decision == SummerDecision::not_said;
    if (refused && !summer.school_reason.empty()) {
        sink.report(summer.reason_place,
                    say("The reason about summer services speaks of {}: {}. It should rest on what this child needs.",
                        {summer.school_reason, quoted(summer.reason, "the reason")}));
    }
}

constexpr Citation citations[] = {sources::wac_esy};

constexpr std::string_view leaves_alone[] = {
    "a no with data about the child",
    "a sentence that says cost or category played no part",
    "a sentence that speaks of skills lost or kept, whatever else it names",
    "a yes",
};

} // namespace

extern const Rule esy_improper_reason;
constinit const Rule esy_improper_reason{
    .id = "esy-improper-reason",
    .family = Family::supports,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "Summer services are refused for a reason that is not about the child.",
    .meaning = "The team must decide for each child. A label, money, staff or what the school offers is not a reason "
               "to say no.",
    .ask = "What data about my child did the team use to decide about summer services?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A reason in words the program does not know, or one in the same sentence as words about skills.",
    .bad = "The district does not offer summer services.",
    .good = "After winter break, skills were back within six school days.",
    .check = check,
};

} // namespace iepaudit::rules
