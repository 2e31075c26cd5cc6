#include "iepaudit/rule.hpp"
#include "rules/dates/days.hpp"
#include "rules/delivery/logged.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

constexpr std::size_t pattern = 3; // sessions in a row

bool is_staffing_miss(const SessionReading& session) {
    const bool staffing = session.cause == MissCause::vacancy || session.cause == MissCause::provider_absent;
    return staffing && session.planned > 0 && session.delivered == 0;
}

void check(const Case& c, Sink& sink) {
    const Delivery* delivery = delivery_in(c, sink);
    if (delivery == nullptr) {
        return;
    }
    for (const RowDelivery& each : delivery->rows) {
        std::size_t first = 0;
        std::size_t last = 0;
        std::size_t run = 0;
        double minutes = 0;
        const auto tell = [&] {
            if (run >= pattern) {
                const Session& printed = line(c, first);
                const Row row = c.row(each.row);
                sink.report_in_log(row, place_of(printed, printed.reason),
                                   say("{}: {} in a row were missed for lack of staff, from {} to {}.",
                                       {row.label(), sessions_and_minutes(run, minutes),
                                        day(*delivery->sessions[first].date), day(*delivery->sessions[last].date)}));
            }
            run = 0;
            minutes = 0;
        };
        for (const std::size_t at : each.sessions) {
            const SessionReading& session = delivery->sessions[at];
            if (session.planned <= 0) {
                continue; // a make-up or a day without school does not end the pattern
            }
            if (!is_staffing_miss(session)) {
                tell();
                continue;
            }
            first = run == 0 ? at : first;
            last = at;
            ++run;
            minutes += session.planned;
        }
        tell();
    }
}

constexpr Citation citations[] = {sources::wac_staff, sources::van_duyn};

constexpr std::string_view leaves_alone[] = {
    "one or two sessions missed in a row",
    "misses with a session between them",
    "a student who was away, school events, meetings",
    "days without school between two misses: they are passed over",
};

} // namespace

extern const Rule vacancy_pattern;
constinit const Rule vacancy_pattern{
    .id = "vacancy-pattern",
    .family = Family::delivery,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "Nobody was there to give this service, three times in a row or more.",
    .meaning =
        "When a position stays empty the school still has to give the service, with other staff or under contract. "
        "A shortage is a reason, not an exception.",
    .ask = "Who gives this service until the position is filled, and since when has it been empty?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Lines that give no reason, or another one.",
    .bad = "three sessions in a row: vacancy",
    .good = "one session: provider absent; the next one held",
    .needs = OtherPaper::service_log,
    .check = check,
};

} // namespace iepaudit::rules
