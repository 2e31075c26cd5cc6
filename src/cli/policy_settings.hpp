// The numbers of the policy that a config file may set: their names, their words and what is sane. What a statute fixes
// (ages, bands, years between reviews) is not among them.
#pragma once

#include "iepaudit/policy.hpp"

#include <span>
#include <string_view>

namespace iepaudit::cli {

struct PolicySetting {
    std::string_view key;   ///< "roughDayMinutes"
    std::string_view words; ///< "Rough school day"
    std::string_view unit;  ///< "minutes"
    double low;
    double high;
    double (*get)(const Policy&);
    void (*set)(Policy&, double);
    bool is_whole = false;
};

std::span<const PolicySetting> policy_settings();

} // namespace iepaudit::cli
