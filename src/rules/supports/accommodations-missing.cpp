#include "iepaudit/rule.hpp"
#include "rules/sources.hpp"

#include <algorithm>

namespace iepaudit::rules {

namespace {

bool has_need(const Meaning& meaning) {
    return std::any_of(meaning.levels.begin(), meaning.levels.end(),
                       [](const LevelMeaning& level) { return level.is_need; });
}

/// Help of the same kind that stands in another part of the plan.
bool has_other_support(const Case& c) {
    return !c.iep().modifications.empty() ||
           std::any_of(c.meaning().rows.begin(), c.meaning().rows.end(),
                       [](const RowMeaning& row) { return row.service.kind == ServiceKind::supplementary_aid; });
}

void check_empty(const Case& c, Sink& sink) {
    const List<Support>& accommodations = c.iep().accommodations;
    if (c.meaning().is_504) {
        Finding& finding = sink.report(accommodations.place, say("The list of accommodations is empty."));
        if (!c.iep().services.empty() || !c.iep().staff_supports.empty()) {
            finding.soften(Severity::note, "the plan names other help");
        }
    } else if (c.iep().present_levels.is_absent()) {
        sink.not_checked("the file does not give the present levels");
    } else if (has_need(c.meaning()) && !has_other_support(c)) {
        sink.report(accommodations.place,
                    say("The list of accommodations is empty, though the present levels speak of a need."))
            .soften(Severity::note, "an IEP may meet the need by teaching alone");
    }
}

void check(const Case& c, Sink& sink) {
    const List<Support>& accommodations = c.iep().accommodations;
    if (accommodations.is_absent()) {
        sink.not_checked("the file does not give the accommodations");
        return;
    }
    if (accommodations.empty()) {
        check_empty(c, sink);
        return;
    }
    for (const std::size_t index : c.meaning().supports.vague_accommodations) {
        const Words& description = accommodations.items[index].description;
        sink.report(description.place,
                    say("An accommodation says {}, which does not say what is done.", {quoted(*description)}))
            .soften(Severity::note, "the help may be known to the team")
            .asking("What exactly will be done for my child? Who decides when, and does each teacher know?");
    }
}

constexpr Citation citations[] = {sources::wac_lre, sources::section_504};

constexpr std::string_view leaves_alone[] = {
    "an accommodation that is given \"as needed\", in all settings",
    "a plan whose modifications or aids are in another part",
    "\"none needed\", which is an answer",
    "an IEP: a note",
};

} // namespace

extern const Rule accommodations_missing;
constinit const Rule accommodations_missing{
    .id = "accommodations-missing",
    .family = Family::supports,
    .severity = Severity::warning,
    .basis = Basis::practice,
    .title = "Accommodations are missing, or do not say what is done.",
    .meaning = "Accommodations let a child take part in class. A teacher can only give help that the page names.",
    .ask = "What changes in class and in tests would help my child? May we write them down?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Whether the accommodations fit the needs is not judged.",
    .bad = "extra help as needed",
    .good = "tests read aloud, as needed",
    .checks_504 = true,
    .check = check,
};

} // namespace iepaudit::rules
