#include "iepaudit/rule.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    for (const RepeatedRow& repeated : c.repeated.with_another_amount) {
        const Row row = c.row(repeated.later);
        const Row earlier = c.row(repeated.earlier);
        sink.report(row, row.printed.place,
                    say("{} has the same service, place and provider as row {}, and another amount.",
                        {row.label(), earlier.number}));
    }
}

constexpr Citation citations[] = {sources::fr_amount, sources::own_arithmetic};

constexpr std::string_view leaves_alone[] = {
    "rows whose dates do not overlap: one follows the other",
    "rows marked as given at the same time",
    "summer rows beside rows of the school year",
    "the same service in the regular classroom and apart",
    "the same service by another provider, or in another group",
    "different skills of one area, such as articulation and language",
    "rows that name different goals",
    "teaching beside consultation",
    "rows that are the same word for word: that is duplicate-row",
};

} // namespace

extern const Rule overlapping_rows;
constinit const Rule overlapping_rows{
    .id = "overlapping-rows",
    .family = Family::row,
    .severity = Severity::note,
    .basis = Basis::practice,
    .title = "Two rows seem to be for the same service.",
    .meaning = "The rows name the same service, place and provider for the same time, with two amounts. It is not "
               "clear if both count.",
    .ask = "Are these two services, or one listed twice? It changes the total.",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "The same service under two quite different names is not seen.",
    .bad = "Reading, 30 minutes daily; Reading, 20 minutes daily",
    .good = "Reading, 50 minutes daily",
    .check = check,
};

} // namespace iepaudit::rules
