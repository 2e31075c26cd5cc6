#include "iepaudit/rule.hpp"
#include "rules/direct_services.hpp"
#include "rules/provider/who_may.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    Column providers;
    for (const Row& row : direct_services(c)) {
        if (!providers.is_in_row(row.printed.provider.presence) || !row.printed.provider.has_value() ||
            !needs_overseer(row) || has_any_overseer(row) || fit(row) == Fit::misfit) {
            continue;
        }
        const bool has_cell = row.printed.monitor.is_blank();
        Finding& finding = sink.report(row, row.printed.monitor.place,
                                       say(has_cell ? "{} is given by {}, and its monitor cell is empty."
                                                    : "{} is given by {}, and the file names nobody who oversees it.",
                                           {row.label(), quoted(row.printed.provider.value)}));
        if (!has_cell) {
            finding.soften(Severity::note, "the file does not give a monitor for this row");
        }
    }
    providers.finish(sink, "the file does not give the provider of any service");
}

constexpr Citation citations[] = {sources::wac_staff, sources::iep_form};

constexpr std::string_view leaves_alone[] = {
    "rows that a certificated teacher or a therapist gives",
    "rows that name anyone who oversees, in the monitor, the supervision or the provider cell",
    "a cell that names a qualified person beside the other one",
    "supplementary aids, consultation and transportation",
    "someone else in place of a therapist: provider-mismatch reports that",
};

} // namespace

extern const Rule missing_monitor;
constinit const Rule missing_monitor{
    .id = "missing-monitor",
    .family = Family::provider,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "Nobody is named to oversee the person who teaches.",
    .meaning =
        "Paraeducators and classroom teachers may give special teaching when a trained person plans it and checks "
        "progress. "
        "The row names no such person.",
    .ask = "Who plans this for my child, and who checks that it works?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Whether anyone oversees it in practice, and a provider cell that names no job.",
    .bad = "Reading by a paraeducator, monitor: (empty)",
    .good = "Reading by a paraeducator, monitor: special education teacher",
    .check = check,
};

} // namespace iepaudit::rules
