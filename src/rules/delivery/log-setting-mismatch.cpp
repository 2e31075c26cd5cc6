#include "iepaudit/rule.hpp"
#include "rules/dates/days.hpp"
#include "rules/delivery/logged.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

bool is_clear(Setting setting) {
    return setting == Setting::general_education || setting == Setting::special_education;
}

void check(const Case& c, Sink& sink) {
    const Delivery* delivery = delivery_in(c, sink);
    if (delivery == nullptr) {
        return;
    }
    for (const RowDelivery& each : delivery->rows) {
        const Row row = c.row(each.row);
        const Setting planned = row.means.setting.setting;
        std::optional<std::size_t> first;
        std::size_t elsewhere = 0;
        for (const std::size_t at : each.sessions) {
            const Setting given = delivery->sessions[at].setting.setting;
            if (is_clear(planned) && is_clear(given) && given != planned) {
                first = first.value_or(at);
                ++elsewhere;
            }
        }
        if (first) {
            const Session& printed = line(c, *first);
            sink.report_in_log(row, printed.location.place,
                               say("{}: the session on {} was in {}, and the IEP says {}. The log has {} in the other "
                                   "place.",
                                   {row.label(), day(*delivery->sessions[*first].date), quoted(*printed.location),
                                    quoted(*row.printed.location),
                                    Part(std::to_string(elsewhere) + (elsewhere == 1 ? " session" : " sessions"))}));
        }
    }
}

constexpr Citation citations[] = {sources::cfr_services, sources::wac_lre};

constexpr std::string_view leaves_alone[] = {
    "places of the same kind under other names",
    "rows or lines without a place, or with one that cannot be placed",
    "places that are neither kind: home, community, an office",
    "a mode such as virtual",
};

} // namespace

extern const Rule log_setting_mismatch;
constinit const Rule log_setting_mismatch{
    .id = "log-setting-mismatch",
    .family = Family::delivery,
    .severity = Severity::note,
    .basis = Basis::practice,
    .title = "The log shows another place than the IEP.",
    .meaning =
        "Where a service is given is part of the IEP. A child taken out of class more than it says loses time there.",
    .ask = "Where were these sessions, and should the IEP say so?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Which room it was, and how much of one session was where.",
    .bad = "resource room; the IEP says general education classroom",
    .good = "third grade classroom; the IEP says general education classroom",
    .needs = OtherPaper::service_log,
    .check = check,
};

} // namespace iepaudit::rules
