#include "iepaudit/rule.hpp"
#include "rules/delivery/logged.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    const Delivery* delivery = delivery_in(c, sink);
    if (delivery == nullptr || delivery->has_data()) {
        return;
    }
    const List<Session>& sessions = c.log->read.log.sessions;
    sink.report_in_log(
        sessions.place,
        sessions.empty() ? say("The log holds no session: no data.")
                         : say("The log holds {} and none that could be counted for a row of the IEP: no data.",
                               {Part(std::to_string(sessions.size()) + (sessions.size() == 1 ? " line" : " lines"))}));
}

constexpr Citation citations[] = {sources::wac_records, sources::medicaid_notes};

constexpr std::string_view leaves_alone[] = {
    "an IEP that is checked without any log",
    "a log about some of the services only",
    "a log in which every session was missed: that is data",
};

} // namespace

extern const Rule no_log;
constinit const Rule no_log{
    .id = "no-log",
    .family = Family::delivery,
    .severity = Severity::note,
    .basis = Basis::practice,
    .title = "The log says nothing about the services of this IEP.",
    .meaning = "An empty log does not show that help was given. It does not show that it was not. No rule asks for a "
               "log of each session, but you may see the records that there are.",
    .ask = "May I see the service logs, the therapy notes, the days my child was there, and the Medicaid bills?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Services of the IEP that a log about other services leaves out.",
    .bad = "a log without a line",
    .good = "a log with one line a session",
    .needs = OtherPaper::service_log,
    .check = check,
};

} // namespace iepaudit::rules
