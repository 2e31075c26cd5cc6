#include "iepaudit/rule.hpp"
#include "rules/dates/days.hpp"
#include "rules/delivery/logged.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

/// The log's group is larger than the row allows.
bool is_larger(const GroupSize& in_log, const GroupSize& in_row) {
    if (in_row.individual) {
        return in_log.size ? *in_log.size > 1 : in_log.group;
    }
    return in_row.size && in_log.size && *in_log.size > *in_row.size;
}

void check(const Case& c, Sink& sink) {
    const Delivery* delivery = delivery_in(c, sink);
    if (delivery == nullptr) {
        return;
    }
    for (const RowDelivery& each : delivery->rows) {
        const Row row = c.row(each.row);
        std::optional<std::size_t> first;
        std::size_t larger = 0;
        for (const std::size_t at : each.sessions) {
            if (is_larger(delivery->sessions[at].group, row.means.group)) {
                first = first.value_or(at);
                ++larger;
            }
        }
        if (first) {
            const Session& printed = line(c, *first);
            sink.report_in_log(
                row, printed.group_size.place,
                say("{}: the group on {} is {}, and the IEP says {}. The log has {} with a larger group than the IEP.",
                    {row.label(), day(*delivery->sessions[*first].date), quoted(printed.group_size->text),
                     quoted(row.printed.group_size->text),
                     Part(std::to_string(larger) + (larger == 1 ? " session" : " sessions"))}));
        }
    }
}

constexpr Citation citations[] = {sources::cfr_services, sources::medicaid_notes};

constexpr std::string_view leaves_alone[] = {
    "a group of the size the IEP names, or smaller",
    "one-to-one where the IEP names a group",
    "rows and lines that do not say how many",
    "\"small group\" without a number",
};

} // namespace

extern const Rule log_group_mismatch;
constinit const Rule log_group_mismatch{
    .id = "log-group-mismatch",
    .family = Family::delivery,
    .severity = Severity::note,
    .basis = Basis::practice,
    .title = "The log shows a larger group than the IEP.",
    .meaning =
        "A bigger group means less time for each child. What the IEP says about the group is part of the service.",
    .ask = "How many children were in the group, and why more than the IEP says?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Limits that are only in the evaluation.",
    .bad = "group of 5; the IEP says up to 3",
    .good = "group of 3; the IEP says up to 3",
    .needs = OtherPaper::service_log,
    .check = check,
};

} // namespace iepaudit::rules
