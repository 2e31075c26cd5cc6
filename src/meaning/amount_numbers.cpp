// One number out of several words. Each join looks at most a few tokens ahead and never back further than the last
// number, so the whole is linear.
#include "meaning/amount_tokens.hpp"

#include <algorithm>
#include <utility>

namespace iepaudit::amounts {

namespace {

constexpr double widest_range = 4; // "2 - 30 minute sessions" is two sessions, not a range

class Joiner {
public:
    explicit Joiner(std::vector<Token>& tokens) : tokens_(tokens) { joined_.reserve(tokens.size()); }

    void run() {
        while (!here().is(Sense::end)) {
            if (here().is(Sense::number)) {
                Token number = read_single();
                skip_repetition(number);
                read_range(number);
                joined_.push_back(number);
            } else if (here().is(Sense::often) && ahead(1).is(Sense::or_) && ahead(2).is(Sense::often)) {
                Token range = here(); // "once or twice"
                close_range(range, ahead(2), false);
                joined_.push_back(range);
                at_ += 3;
            } else if (here().is(Sense::often)) {
                Token often = here();
                ++at_;
                skip_repetition(often); // "once (1)"
                joined_.push_back(often);
            } else if (is_bracketed_count()) {
                joined_.push_back(ahead(1));
                at_ += 3;
            } else if (is_hyphen_of_per()) {
                ++at_;
            } else if (here().is(Sense::between) && ahead(1).is(Sense::number)) {
                read_between();
            } else {
                joined_.push_back(here());
                ++at_;
            }
        }
        joined_.push_back(here());
        tokens_ = std::move(joined_);
    }

private:
    [[nodiscard]] const Token& here() const { return tokens_[at_]; }
    [[nodiscard]] const Token& ahead(std::size_t n) const { return tokens_[std::min(at_ + n, tokens_.size() - 1)]; }
    [[nodiscard]] double value(std::size_t n) const { return ahead(n).value.low; }
    [[nodiscard]] bool is_written(std::size_t n) const { return ahead(n).is(Sense::number) && ahead(n).written; }
    [[nodiscard]] bool is_part(std::size_t n) const {
        return ahead(n).is(Sense::number) && value(n) > 0 && value(n) < 1;
    }

    void take(Token& number, double sum, std::size_t count) {
        number.value = {sum, sum};
        at_ += count;
        number.end = tokens_[at_ - 1].end;
    }

    /// "two (2)", "30 (thirty)": the same number in figures and words.
    void skip_repetition(Token& number) {
        if (!here().is(Sense::open) || !ahead(1).is(Sense::number)) {
            return;
        }
        const std::size_t back = at_;
        ++at_;
        const Token again = read_single();
        const std::size_t times = here().is(Sense::cross) || here().is(Sense::times) ? 1 : 0; // "twice (2x)"
        if (again.value == number.value && ahead(times).is(Sense::close)) {
            at_ += times + 1;
            number.end = tokens_[at_ - 1].end;
        } else {
            at_ = back;
        }
    }

    /// "(2) 30-minute sessions"
    [[nodiscard]] bool is_bracketed_count() const {
        return here().is(Sense::open) && ahead(1).is(Sense::number) && ahead(2).is(Sense::close) &&
               (ahead(3).is(Sense::number) || ahead(3).is(Sense::session) || ahead(3).is(Sense::times) ||
                ahead(3).is(Sense::time));
    }

    /// "one hundred twenty five", "112 1/2", "one and a half", "half an".
    Token read_single() {
        Token number = here();
        double sum = number.value.low;
        ++at_;
        if (number.written) {
            sum = read_written(number, sum);
        }
        if (sum >= 1 && is_part(0) && !ahead(0).written && !number.written) {
            sum += value(0);
            take(number, sum, 1);
            refuse_half_hour_sessions(number);
        } else if (sum >= 1 && (here().is(Sense::and_) || here().is(Sense::dash))) {
            const std::size_t part = here().is(Sense::and_) && (ahead(1).is(Sense::article) ||
                                                                (is_written(1) && value(1) == 1 && is_part(2)))
                                         ? 2
                                         : 1;
            if (is_part(part) && (here().is(Sense::and_) || !here().spaced)) {
                sum += value(part);
                const bool hyphen = here().is(Sense::dash);
                take(number, sum, part + 1);
                if (hyphen) {
                    refuse_half_hour_sessions(number);
                }
            }
        } else if (sum > 0 && sum < 1 &&
                   (here().is(Sense::article) || (here().is(Sense::of) && ahead(1).is(Sense::article))) &&
                   ahead(here().is(Sense::of) ? 2 : 1).is(Sense::hour)) {
            take(number, sum, here().is(Sense::of) ? 2 : 1);
        }
        number.value = {sum, sum};
        return number;
    }

    /// "2 1/2 hour sessions" may be two sessions of half an hour, or some of two and a half hours.
    void refuse_half_hour_sessions(Token& number) const {
        const std::size_t unit = here().is(Sense::dash) ? 1 : 0;
        if (ahead(unit).is(Sense::hour) && ahead(unit + 1).is(Sense::session)) {
            number.sense = Sense::two_readings;
        }
    }

    double read_written(Token& number, double sum) {
        if (sum >= 1 && sum < 10 && is_written(0) && value(0) == 100) {
            sum *= 100;
            take(number, sum, 1);
            if (here().is(Sense::and_) && is_written(1) && value(1) >= 1) {
                ++at_;
            }
            if (is_written(0) && value(0) >= 1 && value(0) < 100) {
                sum += value(0);
                take(number, sum, 1);
            } else {
                return sum;
            }
        }
        // "thirty-five", "treinta y cinco": tens, then ones
        const double last = tokens_[at_ - 1].value.low;
        if (last >= 20 && last < 100) {
            const std::size_t ones = here().is(Sense::dash)                                     ? 1
                                     : here().is(Sense::and_) && here().end - here().begin == 1 ? 1
                                                                                                : 0;
            if (is_written(ones) && value(ones) >= 1 && value(ones) < 10) {
                sum += value(ones);
                take(number, sum, ones + 1);
            }
        }
        return sum;
    }

    /// "30 and/or 60" may also be both of them.
    [[nodiscard]] bool is_plain_or() const { return here().is(Sense::or_) && here().value.low == 0; }

    /// "per-week", "minutes-per-week", "every-other-week": the hyphen says nothing.
    [[nodiscard]] bool is_hyphen_of_per() const {
        const Sense before = joined_.empty() ? Sense::end : joined_.back().sense;
        return here().is(Sense::dash) && !here().spaced &&
               (ahead(1).is(Sense::per) || before == Sense::per || before == Sense::each || before == Sense::other);
    }

    /// "20-30", "1 to 2", "30 or 60", "1, 2, 3 or 4".
    void read_range(Token& low) {
        std::size_t options = 0; // tokens of "1, 2, 3, or"
        double highest = low.value.low;
        while (ahead(options).is(Sense::comma) && ahead(options + 1).is(Sense::number) &&
               value(options + 1) > highest && options < 12) {
            highest = value(options + 1);
            options += 2;
        }
        if (options > 0) {
            const std::size_t comma = ahead(options).is(Sense::comma) ? 1 : 0;
            if (ahead(options + comma).is(Sense::or_) && ahead(options + comma + 1).is(Sense::number) &&
                value(options + comma + 1) > highest) {
                at_ += options + comma + 1;
                close_range(low, read_single(), false);
            }
            return;
        }
        const bool hyphen = here().is(Sense::dash);
        const std::size_t skip = hyphen && ahead(1).is(Sense::to) ? 2 : 1;
        if ((hyphen || here().is(Sense::to) || is_plain_or()) && ahead(skip).is(Sense::number)) {
            const std::size_t back = at_;
            const bool words = !hyphen;
            at_ += skip;
            const Token high = read_single();
            const bool wide = high.value.high > widest_range * low.value.low;
            if (high.value.high <= low.value.low || (wide && (!words || tokens_[back].is(Sense::or_)))) {
                at_ = back; // left as they stand: two numbers that the grammar will not take for one
                return;
            }
            close_range(low, high, hyphen);
        }
    }

    void read_between() {
        const Token opening = here();
        ++at_;
        Token low = read_single();
        if ((here().is(Sense::and_) || here().is(Sense::dash) || here().is(Sense::to)) && ahead(1).is(Sense::number)) {
            ++at_;
            const Token high = read_single();
            if (high.value.high > low.value.low) {
                close_range(low, high, false);
                low.begin = opening.begin;
                joined_.push_back(low);
                return;
            }
            joined_.push_back(low);
            joined_.push_back(high);
            return;
        }
        joined_.push_back(opening);
        joined_.push_back(low);
    }

    static void close_range(Token& low, const Token& high, bool hyphened) {
        low.value.high = high.value.high;
        low.end = high.end;
        low.repaired = low.repaired || high.repaired;
        low.hyphened = hyphened;
    }

    std::vector<Token>& tokens_;
    std::vector<Token> joined_;
    std::size_t at_ = 0;
};

/// A unit of time or of sessions right after a number: then the number is an amount.
bool is_unit(Sense sense) {
    switch (sense) {
    case Sense::minute:
    case Sense::hour:
    case Sense::times:
    case Sense::time:
    case Sense::session:
    case Sense::cross:
        return true;
    default:
        return false;
    }
}

bool is_period(Sense sense) {
    return sense == Sense::noun || sense == Sense::adverb || sense == Sense::per;
}

bool is_bound(Sense sense) {
    return sense == Sense::ceiling || sense == Sense::floor;
}

bool says_nothing(Sense sense) {
    return sense == Sense::word || sense == Sense::group || sense == Sense::people || sense == Sense::label ||
           sense == Sense::in || sense == Sense::slash || sense == Sense::dash || sense == Sense::stop;
}

/// "30 minutes weekly for 36 weeks": the whole school year, which changes nothing. Fewer weeks do, and "30 minutes for
/// 36 weeks" names no period: one must stand before. One past it, or `from`.
std::size_t school_year_end(const std::vector<Token>& tokens, std::size_t from) {
    constexpr double school_weeks = 34; // a school year has 34 to 40 of them, in nine or ten months
    constexpr double school_months = 9;
    if (from + 3 >= tokens.size() || !tokens[from].is(Sense::with) || !tokens[from + 1].is(Sense::number) ||
        !tokens[from + 1].value.is_single() || !tokens[from + 2].is(Sense::noun)) {
        return from;
    }
    const PeriodUnit unit = tokens[from + 2].period.unit;
    const double number = tokens[from + 1].value.low;
    const bool is_year =
        (unit == PeriodUnit::week && number >= school_weeks) || (unit == PeriodUnit::month && number >= school_months);
    const Sense behind = tokens[from + 3].sense;
    const bool ends = behind == Sense::end || behind == Sense::comma || behind == Sense::semicolon ||
                      behind == Sense::stop || behind == Sense::close;
    return is_year && ends ? from + 3 : from;
}

/// "(direct)", "(5:1)": no amount said again, only words of the name beside it.
void drop_worded_brackets(std::vector<Token>& tokens) {
    std::size_t open = tokens.size();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].is(Sense::open)) {
            open = i;
        } else if (tokens[i].is(Sense::close) && open < i) {
            for (std::size_t n = open; n <= i; ++n) {
                tokens[n].sense = Sense::word;
            }
            open = tokens.size();
        } else if (!says_nothing(tokens[i].sense)) {
            open = tokens.size();
        }
    }
}

} // namespace

void join_numbers(std::vector<Token>& tokens) {
    Joiner(tokens).run();
}

void drop_other_numbers(std::vector<Token>& tokens) {
    const auto sense = [&](std::size_t i) { return i < tokens.size() ? tokens[i].sense : Sense::end; };
    const auto glued = [&](std::size_t i) { return i < tokens.size() && !tokens[i].spaced; };
    const auto drop = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i) {
            tokens[i].sense = Sense::word;
        }
    };
    const auto stands_by_group = [&](std::size_t i) {
        const bool opened = i > 0 && sense(i - 1) == Sense::open;
        const std::size_t before = opened ? i - 1 : i;
        return sense(i + 1) == Sense::group || (before > 0 && sense(before - 1) == Sense::group);
    };
    bool period_before = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        period_before = period_before || sense(i) == Sense::noun || sense(i) == Sense::adverb;
        const bool number = sense(i) == Sense::number;
        const bool names_next = sense(i + 1) == Sense::number && !is_unit(sense(i + 2));
        if (sense(i) == Sense::group) { // "group of up to 4", "group size: 3"
            std::size_t next = i + 1;
            while (sense(next) == Sense::of || sense(next) == Sense::colon || is_bound(sense(next)) ||
                   sense(next) == Sense::equals) {
                ++next;
            }
            if (next > i + 1 && sense(next) == Sense::number && !is_unit(sense(next + 1)) &&
                !is_period(sense(next + 1))) {
                drop(i, next + 1);
            }
        } else if (sense(i) == Sense::label && names_next) { // "grade 4", "goals 1, 2 and 3"
            std::size_t end = i + 2;
            while ((sense(end) == Sense::and_ || sense(end) == Sense::comma) && sense(end + 1) == Sense::number &&
                   !is_unit(sense(end + 2)) && !is_period(sense(end + 2)) && sense(end + 2) != Sense::dash) {
                end += 2;
            }
            drop(i, end);
        } else if (sense(i) == Sense::label && sense(i + 1) == Sense::stop && sense(i + 2) == Sense::number &&
                   !is_unit(sense(i + 3))) { // "Rm. 30"; NOLINT(bugprone-branch-clone): a kind of phrase a branch
            drop(i, i + 3);
        } else if (sense(i) == Sense::ratio && stands_by_group(i)) { // "3:1 group", "group (3:1)"
            drop(i, i + 1);
        } else if (sense(i) == Sense::unknown_length && names_next) { // "period 3"
            tokens[i + 1].sense = Sense::ordinal;
        } else if ((sense(i) == Sense::ordinal || sense(i) == Sense::first) &&
                   (sense(i + 1) == Sense::label || sense(i + 1) == Sense::unknown_length)) { // "3rd period"
            drop(i, i + 2);
        } else if (number &&
                   (sense(i + 1) == Sense::people ||
                    (sense(i + 1) == Sense::percent && sense(i + 2) != Sense::of))) { // "no more than 3 students"
            drop(i > 0 && is_bound(sense(i - 1)) ? i - 1 : i, is_bound(sense(i + 2)) ? i + 3 : i + 1);
        } else if (number && (sense(i + 1) == Sense::noun || sense(i + 2) == Sense::noun) &&
                   (sense(i + 2) == Sense::old || sense(i + 3) == Sense::old)) { // "5 year old"
            drop(i, i + 3);
        } else if (number && sense(i + 1) == Sense::dash && sense(i + 2) == Sense::number && glued(i + 1) &&
                   glued(i + 2) && tokens[i].value == Range{1, 1} && tokens[i + 2].value == Range{1, 1}) { // "1-1"
            drop(i, i + 3);
        } else if (sense(i) == Sense::word && sense(i + 1) == Sense::dash && sense(i + 2) == Sense::number &&
                   glued(i + 1) && glued(i + 2) && !is_unit(sense(i + 3)) && !is_period(sense(i + 3))) { // "K-2"
            drop(i, i + 3);
        } else if (const std::size_t end = period_before ? school_year_end(tokens, i) : i;
                   end != i) { // "weekly for 36 weeks"
            drop(i, end);
        } else if (number && i == 0 && sense(1) == Sense::dash && tokens[1].spaced && tokens[2].spaced &&
                   !is_unit(sense(2)) && !is_period(sense(2)) &&
                   sense(2) != Sense::number) { // a service code: "330 - Instruction"
            drop(0, 2);
        }
    }
    drop_worded_brackets(tokens);
}

} // namespace iepaudit::amounts
