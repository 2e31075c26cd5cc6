// The small phrases of an amount: a period, a length, a count, a pattern of weeks. Each reader looks at the tokens from
// `at` and answers with what stands there and where it ends, or nothing.
#pragma once

#include "meaning/amount_parts.hpp"

#include <optional>
#include <vector>

namespace iepaudit::amounts {

using Tokens = std::vector<Token>;

struct PeriodPhrase {
    Period period;
    bool adverb = false;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t next = 0;
};

struct LengthPhrase {
    Length length;
    bool floor = false;       ///< "30+ minutes"
    bool per_session = false; ///< "30-minute sessions"
    bool total = false;       ///< "90 minutes total"
    bool hyphen_trap = false; ///< "8-30 minute sessions": eight of them, or 8 to 30 minutes
    std::size_t next = 0;
};

struct TallyPhrase {
    Tally tally;
    bool floor = false; ///< "3 or more times"
    bool days = false;
    bool unknown_length = false;   ///< "two class periods"
    bool from_grid = false;        ///< "| 1 | per week"
    bool linked = false;           ///< "two 30-minute sessions", "2 x 30"
    std::size_t session_token = 0; ///< the word "sessions" further on that belongs to this count
    std::size_t next = 0;
};

struct WeeksPhrase {
    Weeks weeks;
    std::size_t next = 0;
};

std::optional<PeriodPhrase> read_period(const Tokens& tokens, std::size_t at);
std::optional<LengthPhrase> read_length(const Tokens& tokens, std::size_t at);
/// "Minutes per week: 60", the whole of a cell.
std::optional<LengthPhrase> read_heading(const Tokens& tokens, std::size_t at);
std::optional<TallyPhrase> read_tally(const Tokens& tokens, std::size_t at);
std::optional<WeeksPhrase> read_weeks(const Tokens& tokens, std::size_t at);

} // namespace iepaudit::amounts
