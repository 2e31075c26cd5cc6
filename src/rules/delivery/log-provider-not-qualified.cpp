#include "iepaudit/rule.hpp"
#include "rules/delivery/logged.hpp"
#include "rules/provider/who_may.hpp"
#include "rules/sources.hpp"

#include <map>

namespace iepaudit::rules {

namespace {

/// The row as if the person of the log stood in it.
Fit fit_of(const Row& row, const Words& provider, const ProviderReading& who) {
    ServiceRow printed = row.printed;
    RowMeaning means = row.means;
    printed.provider = provider;
    means.provider = who;
    return fit(Row{printed, means, row.number});
}

struct Given {
    std::size_t first = 0;
    std::size_t sessions = 0;
    double minutes = 0;
};

void check(const Case& c, Sink& sink) {
    const Delivery* delivery = delivery_in(c, sink);
    if (delivery == nullptr) {
        return;
    }
    bool any_provider = delivery->sessions.empty();
    for (const RowDelivery& each : delivery->rows) {
        const Row row = c.row(each.row);
        std::map<std::string, Given, std::less<>> by_person; // as printed; the words repeat from line to line
        for (const std::size_t at : each.sessions) {
            const Session& printed = line(c, at);
            const SessionReading& session = delivery->sessions[at];
            const Words& person = printed.position.has_value() ? printed.position : printed.provider;
            any_provider = any_provider || person.has_value();
            if (!person.has_value() || session.given <= 0) {
                continue;
            }
            const auto [entry, is_new] = by_person.try_emplace(std::string(*person), Given{.first = at});
            ++entry->second.sessions;
            entry->second.minutes += session.given;
        }
        for (const auto& [person, given] : by_person) {
            const Session& printed = line(c, given.first);
            const Words& cell = printed.position.has_value() ? printed.position : printed.provider;
            const ProviderReading& who = delivery->sessions[given.first].provider;
            const bool row_says_so = row.means.provider.roles.contains_any(who.roles);
            if (row_says_so || fit_of(row, cell, who) != Fit::misfit) {
                continue;
            }
            sink.report_in_log(
                row, cell.place,
                say("{}: {} given by {}. This service is work for {}.",
                    {row.label(), sessions_and_minutes(given.sessions, given.minutes), quoted(person), trade_of(row)}));
        }
    }
    if (!any_provider) {
        sink.not_checked("the log does not say who gave the sessions");
    }
}

constexpr Citation citations[] = {sources::wac_staff, sources::rcw_paraeducator};

constexpr std::string_view leaves_alone[] = {
    "a paraeducator who gives special teaching under a certificated teacher",
    "assistants of the right field",
    "people whose job is not clear from the words",
    "a person whose job the row of the IEP names too: that is another rule",
};

} // namespace

extern const Rule log_provider_not_qualified;
constinit const Rule log_provider_not_qualified{
    .id = "log-provider-not-qualified",
    .family = Family::delivery,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "The log names somebody who does not fit the service.",
    .meaning = "Some help needs a person trained for it. Time with someone else may not count as that help.",
    .ask = "Who gave these sessions, and which trained person planned and checked them?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Whether the person named holds the certificate.",
    .bad = "speech therapy on 2025-11-13 by a paraeducator",
    .good = "speech therapy on 2025-11-13 by the SLP",
    .needs = OtherPaper::service_log,
    .check = check,
};

} // namespace iepaudit::rules
