// Golden files: expected output, byte for byte, that a person has read. tests/goldens/ holds few of them, and small
// ones.
#pragma once

#include <string>
#include <string_view>

namespace iepaudit::test {

/// Fails the test unless `received` is tests/goldens/<name>. On a mismatch it leaves <name>.received beside the golden
/// and shows the first line that differs. `scripts/accept-goldens` takes the received files over, after reading.
void check_golden(std::string_view name, const std::string& received);

/// `line 3: expected "...", received "..."`; empty when the texts are equal.
std::string first_difference(std::string_view expected, std::string_view received);

} // namespace iepaudit::test
