#include "iepaudit/rule.hpp"
#include "rules/dates/days.hpp"
#include "rules/delivery/logged.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    const Delivery* delivery = delivery_in(c, sink);
    if (delivery == nullptr) {
        return;
    }
    for (const RowDelivery& each : delivery->rows) {
        std::optional<std::size_t> first;
        std::size_t missed = 0;
        double minutes = 0;
        for (const std::size_t at : each.sessions) {
            const SessionReading& session = delivery->sessions[at];
            if (side_of(session.cause) == Side::school && session.delivered == 0 && session.open() > 0) {
                first = first.value_or(at);
                ++missed;
                minutes += session.open();
            }
        }
        if (first) {
            const Session& printed = line(c, *first);
            const Row row = c.row(each.row);
            sink.report_in_log(
                row, place_of(printed, printed.reason),
                say("{}: {} missed on the school's side, the first on {}, and no later line makes it up "
                    "in full.",
                    {row.label(), sessions_and_minutes(missed, minutes), day(*delivery->sessions[*first].date)}));
        }
    }
}

constexpr Citation citations[] = {sources::osep_missed_sessions, sources::van_duyn};

constexpr std::string_view leaves_alone[] = {
    "a missed session that a later line makes up",
    "sessions missed because the student was away or there was a school event",
    "a session that began late: its minutes are in the sums",
    "a line that gives no reason",
};

} // namespace

extern const Rule missed_not_made_up;
constinit const Rule missed_not_made_up{
    .id = "missed-not-made-up",
    .family = Family::delivery,
    .severity = Severity::warning,
    .basis = Basis::practice,
    .title = "Missed sessions have no make-up in the log.",
    .meaning =
        "No rule says that each missed session is made up. The team looks at what the missed help meant for the child.",
    .ask = "How did these missed sessions affect my child's progress, and what is the plan to make up what is needed?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A decision of the team that is only in a note is not read.",
    .bad = "2025-11-18 missed, vacancy; no make-up after it",
    .good = "2025-11-18 missed, vacancy; 2025-11-25 make-up for 11/18",
    .needs = OtherPaper::service_log,
    .check = check,
};

} // namespace iepaudit::rules
