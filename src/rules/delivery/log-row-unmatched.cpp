#include "iepaudit/rule.hpp"
#include "rules/delivery/logged.hpp"
#include "rules/sources.hpp"

#include <map>
#include <unordered_map>

namespace iepaudit::rules {

namespace {

struct Lines {
    std::size_t first = 0;
    std::size_t count = 0;
};

/// "2 and 5", for rows that a line fits alike.
std::string numbers(const SessionReading& session) {
    std::string list = std::to_string(*session.row + 1);
    for (std::size_t i = 0; i < session.also_fits.size(); ++i) {
        list += i + 1 == session.also_fits.size() ? " and " : ", ";
        list += std::to_string(session.also_fits[i] + 1);
    }
    return list;
}

Part lines_in_words(std::size_t count) {
    return {std::to_string(count) + (count == 1 ? " line" : " lines")};
}

void check(const Case& c, Sink& sink) {
    const Delivery* delivery = delivery_in(c, sink);
    if (delivery == nullptr) {
        return;
    }
    std::unordered_map<std::string_view, Lines> unmatched; // one service is told once
    std::map<std::pair<std::size_t, std::string_view>, Lines> unclear;
    std::vector<std::string_view> order;
    for (std::size_t at = 0; at < delivery->sessions.size(); ++at) {
        const SessionReading& session = delivery->sessions[at];
        const std::string_view service = *line(c, at).service;
        if (session.status == SessionStatus::no_school && session.given == 0) {
            continue; // it closes a day, for every row
        }
        if (!session.row) {
            const auto [entry, is_new] = unmatched.try_emplace(service, Lines{.first = at});
            if (is_new) {
                order.push_back(service);
            }
            ++entry->second.count;
        } else if (!session.also_fits.empty()) {
            ++unclear.try_emplace({*session.row, service}, Lines{.first = at}).first->second.count;
        }
    }
    for (const std::string_view service : order) {
        const Lines& lines = unmatched.at(service);
        const Session& printed = line(c, lines.first);
        if (service.empty()) {
            sink.report_in_log(place_of(printed, printed.service),
                               say("Lines of the log that do not say which service they are about: {}, from here on. "
                                   "They were not counted.",
                                   {lines.count}));
        } else {
            sink.report_in_log(place_of(printed, printed.service),
                               say("{} is in no row of the IEP, so what the log says of it was not counted: {}.",
                                   {quoted(service, "The service of this line"), lines_in_words(lines.count)}));
        }
    }
    for (const auto& [key, lines] : unclear) {
        const Session& printed = line(c, lines.first);
        sink.report_in_log(
                c.row(key.first), place_of(printed, printed.service),
                say("This line fits rows {} alike, by its service, place and day. It was counted for row {}, "
                    "as all like it: {}.",
                    {numbers(delivery->sessions[lines.first]), key.first + 1, lines_in_words(lines.count)}))
            .soften(Severity::note, "the lines were counted");
    }
}

constexpr Citation citations[] = {sources::own_log};

constexpr std::string_view leaves_alone[] = {
    "a service under its id, its number, its name, or another name for the same area",
    "a line without a service in a log that is about one service",
    "two rows of one service that place or dates tell apart",
    "lines that say there was no school",
};

} // namespace

extern const Rule log_row_unmatched;
constinit const Rule log_row_unmatched{
    .id = "log-row-unmatched",
    .family = Family::delivery,
    .severity = Severity::warning,
    .basis = Basis::practice,
    .title = "A line of the log is about no row of the IEP.",
    .meaning = "Minutes of a service that the IEP does not list cannot be held against it. The service may be missing "
               "there, or go by another name.",
    .ask = "Which row of the IEP are these sessions for?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A service that is written like another one.",
    .bad = "log: Music therapy; no such row",
    .good = "log: Speech; row: Speech/Language Therapy",
    .needs = OtherPaper::service_log,
    .check = check,
};

} // namespace iepaudit::rules
