// The parts of an amount: "30 minutes of OT and 2 x 20 minutes of PT weekly" has two. A part holds what the words
// state, not yet multiplied.
#pragma once

#include "meaning/amount_tokens.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::amounts {

/// A stretch of minutes as it stands, with the sum that made it ("1.5 x 60") at both ends of the range.
struct Length {
    Range minutes;
    std::string low;
    std::string high;
    Period period;
    std::size_t begin = 0; ///< in the folded text
    std::size_t end = 0;
};

/// How often: times, sessions or days.
struct Tally {
    Range number;
    Period period;
    std::size_t begin = 0;
};

/// "3 out of 4 weeks", "3 weeks of each month".
struct Weeks {
    double taught = 0;
    Period of;
};

enum class Join : std::uint8_t {
    first,
    add,       ///< and, plus
    add_comma, ///< only a comma stands between
    restated,  ///< in brackets, after "or" or "that is": the same amount again, whole or in pieces
};

enum class Bound : std::uint8_t { none, floor, ceiling };

struct Part {
    Join join = Join::first;
    std::size_t of = 0; ///< restated: the part it says again
    std::optional<Length> length;
    std::optional<Length> total; ///< stated beside a count: never multiplied
    std::optional<Tally> count;
    std::optional<Tally> days;
    std::optional<Weeks> weeks;
    std::optional<Token> bare; ///< a number without a unit
    Period leading;            ///< a period before any number
    Bound bound = Bound::none;

    bool total_is_claimed = false; ///< "=" or the word "total" says that it is the total
    bool length_is_total = false;  ///< "a total of 90 minutes", before any count
    bool per_session = false;      ///< the length is of one session
    bool linked = false;           ///< count and length are tied: "2 x 30", "two 30-minute sessions"
    bool crossed = false;          ///< linked by a cross: "2 x 30"
    bool split = false;            ///< "60 minutes in 2 sessions"
    bool days_by_cross = false;    ///< "40 minutes x 4 days"
    bool says_a_day = false;       ///< "30 minutes a day", which "daily" does not quite say
    bool each_area = false;        ///< "in each area"
    bool bare_each = false;        ///< "each", and nothing says each what
    bool bracketed = false;        ///< its numbers stand in brackets after a name
    bool named = false;            ///< words of its own stand beside it
    bool unknown_length = false;   ///< "two class periods"
    bool choice = false;           ///< restated after "or"
    bool from_grid = false;        ///< "30 | 2 | per week": the columns have lost their heads
    std::vector<std::string_view> areas;
    std::string_view length_area; ///< the area right after the length, and after the count
    std::string_view count_area;

    [[nodiscard]] bool has_number() const { return length || total || count || days || bare; }
    [[nodiscard]] bool is_empty() const { return !has_number() && leading.unit == PeriodUnit::none && !weeks; }
};

/// A word that forbids a number or makes it vague; the first of each sense is kept.
struct Signal {
    Sense sense = Sense::word;
    std::string_view words;
};

/// What the walk over the words found.
struct Reading {
    std::vector<Part> parts;
    std::vector<Signal> signals;
    std::string refusal; ///< why no number can be given; empty when the grammar took every number
    std::vector<std::string> assumptions;
    std::string_view alternative; ///< a word that says the amounts are for different children or times
    bool any_number = false;
    bool period_seen = false;
    Period period; ///< the first period named

    [[nodiscard]] std::string_view signal(Sense sense) const {
        for (const Signal& each : signals) {
            if (each.sense == sense) {
                return each.words;
            }
        }
        return {};
    }
};

Reading read_parts(const text::Folded& phrase);

/// The amount the parts make, or why they make none. The signals are the caller's to judge.
Amount add_up(Reading& reading);

/// A number as a parent would write it: 30, 112.5.
std::string plain(double number);
std::string quoted(std::string_view words);

} // namespace iepaudit::amounts
