// Tests start from a complete IEP that reports nothing, change one thing, and expect the exact set of places.
#pragma once

#include "iepaudit/audit.hpp"

#include "support/json.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::test {

/// A fictional, complete IEP: no rule has anything to say about it on `today()`.
/// Rows: 0 Reading (SDI, special education), 1 Written expression (SDI, general education), 2 Speech (related), 3 OT
/// (related), 4 paraeducator support (aid). Goals: 0 G1 reading, 1 G2 written expression, 2 G3 communication, 3 G4 fine
/// motor.
Json clean_iep();

/// The smallest useful IEP: one service row with every cell of the matrix and no other section.
Json one_row();

/// The day all tests are judged on: 2026-11-22.
Date today();

FileReport audited(const Json& iep, Date as_of = today());
FileReport audited_text(std::string bytes, Date as_of = today());

/// "pointer severity" of every finding of one rule, sorted: {"/services/0/frequency error"}.
std::vector<std::string> places(const FileReport& report, std::string_view rule);
std::vector<std::string> places(std::string_view rule, const Json& iep, Date as_of = today());

/// Ids of all rules that reported, sorted, each once.
std::vector<std::string> rules_that_fired(const FileReport& report);

/// The findings of one rule.
std::vector<ReportedFinding> findings(const FileReport& report, std::string_view rule);

/// Why a rule was not checked; empty when it was.
std::string why_not_checked(const FileReport& report, std::string_view rule);

using Places = std::vector<std::string>;

} // namespace iepaudit::test
