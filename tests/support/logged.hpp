// Service logs in tests: lines beside the complete plan, whose third row is speech, 30 minutes 2 times a week.
#pragma once

#include "support/audited.hpp"

#include <initializer_list>
#include <string>

namespace iepaudit::test {

/// A speech session that was held as planned, with what differs.
inline Json session(const std::string& date, const Json& differs = Json::object()) {
    Json line{{"date", date},          {"service", "Speech/Language Therapy"},
              {"plannedMinutes", 30},  {"deliveredMinutes", 30},
              {"status", "delivered"}, {"provider", "SLP"}};
    line.update(differs);
    return line;
}

inline Json missed(const std::string& date, const std::string& reason) {
    Json line = session(date, {{"deliveredMinutes", 0}, {"status", "missed"}, {"reason", reason}});
    line.erase("provider");
    return line;
}

inline Json make_up(const std::string& date, const std::string& missed_day) {
    return session(date, {{"plannedMinutes", 0}, {"status", "make-up"}, {"makeupFor", missed_day}});
}

inline Json log_of(std::initializer_list<Json> lines) {
    Json log;
    log["sessions"] = Json::array();
    for (const Json& line : lines) {
        log["sessions"].push_back(line);
    }
    return log;
}

/// The plan with a log beside it, JSON or a table.
inline FileReport beside(std::string log, const Json& iep = clean_iep(), Date as_of = today()) {
    const LogFile file{.path = "log", .bytes = std::move(log)};
    AuditOptions options;
    options.as_of = as_of;
    options.log = &file;
    return audit("plan.json", iep.dump(1), options);
}
inline FileReport beside(const Json& log, const Json& iep = clean_iep(), Date as_of = today()) {
    return beside(log.dump(1), iep, as_of);
}

inline Places places_beside(std::string_view rule, const Json& log, const Json& iep = clean_iep()) {
    return places(beside(log, iep), rule);
}

inline std::string says_beside(std::string_view rule, const Json& log, const Json& iep = clean_iep()) {
    const auto found = findings(beside(log, iep), rule);
    return found.empty() ? std::string("nothing reported") : found.front().message.shown;
}

} // namespace iepaudit::test
