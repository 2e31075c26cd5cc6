// Small plans for tests of sums: rows with a place and an amount, and the printed numbers below them.
#pragma once

#include "support/audited.hpp"

#include <initializer_list>
#include <string>

namespace iepaudit::test {

/// A row of special instruction, in the resource room unless said otherwise.
inline Json teaching(std::string service, std::string frequency, std::string location = "Special Education") {
    return {{"category", "special education"},         {"service", std::move(service)},
            {"frequency", std::move(frequency)},       {"location", std::move(location)},
            {"provider", "Special Education Teacher"}, {"monitor", "Special Education Teacher"}};
}

inline Json therapy(std::string service, std::string frequency, std::string provider = "Speech-Language Pathologist") {
    return {{"category", "related service"},     {"service", std::move(service)},
            {"frequency", std::move(frequency)}, {"location", "Special Education"},
            {"provider", std::move(provider)},   {"monitor", "Speech-Language Pathologist"}};
}

/// A fourth grader's plan with these rows and nothing else.
inline Json plan(std::initializer_list<Json> rows) {
    Json plan;
    plan["student"]["grade"] = 4;
    plan["services"] = Json::array();
    for (const Json& row : rows) {
        plan["services"].push_back(row);
    }
    return plan;
}

/// 200 + 90 minutes outside general education and 60 in it: 350 of 1650 minutes, 290 outside, 82.4% inside.
inline Json balanced_page() {
    Json page = plan({teaching("Reading", "40 minutes 5 times weekly"), teaching("Math", "30 minutes 3 times weekly"),
                      teaching("Written Expression", "30 minutes 2 times weekly", "General Education")});
    page["totals"] = {{"serviceMinutesPerWeek", 350},
                      {"schoolMinutesPerWeek", 1650},
                      {"specialEducationSettingMinutesPerWeek", 290},
                      {"generalEducationPercent", 82.4}};
    return page;
}

inline std::string message_of(std::string_view rule, const Json& iep) {
    const auto found = findings(audited(iep), rule);
    return found.empty() ? std::string("nothing reported") : found.front().message.shown;
}

} // namespace iepaudit::test
