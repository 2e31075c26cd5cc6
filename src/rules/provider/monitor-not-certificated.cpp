#include "iepaudit/rule.hpp"
#include "rules/direct_services.hpp"
#include "rules/provider/who_may.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void report(const Row& row, Sink& sink) {
    const ProviderList& monitor = row.means.monitor.roles;
    const auto at_monitor = [&](std::string_view pattern) -> Finding& {
        return sink.report(row, row.printed.monitor.place,
                           say(pattern, {row.label(), quoted(row.printed.monitor.value)}));
    };
    if (is_only(monitor, {Provider::paraeducator})) {
        at_monitor("{} names {} as monitor. A paraeducator is not certificated staff.");
    } else if (is_only(monitor, {Provider::paraeducator, Provider::slpa, Provider::cota, Provider::pta})) {
        at_monitor("{} names {} as monitor. An assistant works under a therapist.")
            .soften(Severity::warning, "an assistant is licensed, though not for this");
    } else if (is_only(monitor, {Provider::vague}) && needs_overseer(row)) {
        at_monitor("{} names {} as monitor, which does not say what certificate the person holds.")
            .soften(Severity::note, "such a person is mostly certificated");
    }
}

void check(const Case& c, Sink& sink) {
    Column monitors;
    for (const Row& row : direct_services(c)) {
        if (monitors.is_in_row(row.printed.monitor.presence) && row.printed.monitor.has_value()) {
            report(row, sink);
        }
    }
    monitors.finish(sink, "the file does not give the monitor of any service");
}

constexpr Citation citations[] = {sources::wac_staff, sources::rcw_paraeducator};

constexpr std::string_view leaves_alone[] = {
    "a cell that names a certificated person too",
    "\"case manager\" and the like: a note, and only where someone without a certificate gives the service",
    "a classroom teacher as monitor",
    "an empty cell: that is missing-monitor",
    "supplementary aids, consultation and transportation",
};

} // namespace

extern const Rule monitor_not_certificated;
constinit const Rule monitor_not_certificated{
    .id = "monitor-not-certificated",
    .family = Family::provider,
    .severity = Severity::error,
    .basis = Basis::law,
    .title = "The person named to oversee is not certificated.",
    .meaning = "A certificated teacher or therapist must plan special teaching and check progress. The row names "
               "someone else for that.",
    .ask = "Which teacher or therapist with a certificate checks this for my child?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A certificate that has run out, or is for another field.",
    .bad = "monitor: instructional assistant",
    .good = "monitor: special education teacher",
    .check = check,
};

} // namespace iepaudit::rules
