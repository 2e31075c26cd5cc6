#include "iepaudit/rule.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    for (const RepeatedRow& repeated : c.repeated.word_for_word) {
        const Row row = c.row(repeated.later);
        const Row earlier = c.row(repeated.earlier);
        const bool is_counted = row.means.weekly.has_value();
        Finding& finding =
            sink.report(row, row.printed.place,
                        is_counted ? say("{} says the same as row {}. Counted twice, that is {} minutes a week more.",
                                         {row.label(), earlier.number, row.means.weekly->minutes.high})
                                   : say("{} says the same as row {}.", {row.label(), earlier.number}));
        if (!is_counted) {
            finding.soften(Severity::note, "the rows give no minutes that could be counted twice");
        } else if (repeated.goals_differ) {
            finding.soften(Severity::note, "the two rows name different goals");
        }
    }
}

constexpr Citation citations[] = {sources::own_arithmetic, sources::fr_amount};

constexpr std::string_view leaves_alone[] = {
    "rows whose dates do not overlap: one follows the other",
    "rows marked as given at the same time",
    "summer rows beside rows of the school year",
    "the same service in the regular classroom and apart",
    "the same service by another provider",
    "rows that differ only in the goal they name: a note",
    "rows whose amount gives no minutes: a note; rows without any amount",
};

} // namespace

extern const Rule duplicate_row;
constinit const Rule duplicate_row{
    .id = "duplicate-row",
    .family = Family::row,
    .severity = Severity::warning,
    .basis = Basis::arithmetic,
    .title = "The same row is there twice.",
    .meaning = "Two rows say the same. If they are one service, the plan holds only half of what it seems to.",
    .ask = "Are these two services, or one listed twice? It changes the total.",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Rows that say the same in other words are compared by overlapping-rows.",
    .bad = "Reading, 30 minutes daily (twice)",
    .good = "Reading, 30 minutes daily (once)",
    .check = check,
};

} // namespace iepaudit::rules
