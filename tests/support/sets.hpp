// Two sets of names, told apart in one short line.
#pragma once

#include <set>
#include <string>

namespace iepaudit::test {

/// `missing: a, b; not expected: c`; empty when the sets are equal. A whole set on the screen hides the one name.
inline std::string differences(const std::set<std::string>& expected, const std::set<std::string>& received) {
    std::string said;
    const auto tell = [&](const char* what, const std::set<std::string>& from, const std::set<std::string>& without) {
        const char* before = what;
        for (const std::string& name : from) {
            if (without.count(name) == 0) {
                said += said.empty() || before != what ? "" : "; ";
                said += before + name;
                before = ", ";
            }
        }
    };
    tell("missing: ", expected, received);
    tell("not expected: ", received, expected);
    return said;
}

} // namespace iepaudit::test
