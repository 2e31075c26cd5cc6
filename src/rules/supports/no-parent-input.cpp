#include "iepaudit/rule.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    const Words& concerns = c.iep().parent_concerns;
    if (concerns.is_absent()) {
        sink.not_checked("the file does not give the parent's concerns");
    } else if (concerns.is_blank()) {
        sink.report(concerns.place, say("The place for the parent's concerns is empty."));
    }
}

constexpr Citation citations[] = {sources::wac_iep_development};

constexpr std::string_view leaves_alone[] = {
    "any words at all, \"no concerns\" too",
    "a file without this line",
};

} // namespace

extern const Rule no_parent_input;
constinit const Rule no_parent_input{
    .id = "no-parent-input",
    .family = Family::supports,
    .severity = Severity::note,
    .basis = Basis::law,
    .title = "The parent's concerns are not written down.",
    .meaning =
        "The team must think about what the parent says. If it is not on the page, later readers cannot know it.",
    .ask = "May I write down my concerns about my child, and will you add them to the plan?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Whether the words are the parent's own is not known.",
    .bad = "(empty)",
    .good = "Her parents would like her to enjoy books.",
    .check = check,
};

} // namespace iepaudit::rules
