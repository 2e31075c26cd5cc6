#include "iepaudit/rule.hpp"
#include "rules/goals/goal_words.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

/// The column is empty, and no other column of the level says where the child is.
bool says_nothing(const PresentLevel& level) {
    return level.is_blank() || (level.current_level.is_blank() && !level.grade_equivalent.has_value() &&
                                !level.impact.has_value() && !level.progress.has_value() && level.history.empty());
}

void check(const Case& c, Sink& sink) {
    const List<PresentLevel>& levels = c.iep().present_levels;
    if (levels.is_absent()) {
        sink.not_checked("the file does not give present levels");
        return;
    }
    if (levels.empty()) {
        sink.report(levels.place, say("The section on present levels is empty."));
        return;
    }
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const PresentLevel& level = levels.items[i];
        if (says_nothing(level)) {
            sink.report(level.current_level.is_blank() ? level.current_level.place : level.place,
                        say("{} is empty.", {level_label(c, i)}));
        }
    }
}

constexpr Citation citations[] = {sources::wac_iep_content, sources::ospi_review_form};

constexpr std::string_view leaves_alone[] = {
    "a level given only as a grade level, as progress or as its effect on lessons",
    "a section that was not typed into the file",
};

} // namespace

extern const Rule missing_present_levels;
constinit const Rule missing_present_levels{
    .id = "missing-present-levels",
    .family = Family::need,
    .severity = Severity::error,
    .basis = Basis::law,
    .title = "Present levels are missing.",
    .meaning = "The IEP must tell how the child is doing now. Goals and services rest on it.",
    .ask = "Where is my child now in each area, and how does it get in the way of lessons? Can we write that down?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A level that is there but says little is not judged.",
    .bad = "present levels: (empty)",
    .good = "reading: 47 correct words a minute on grade 5 text",
    .check = check,
};

} // namespace iepaudit::rules
