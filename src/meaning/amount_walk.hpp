// The walk over the words of an amount, once from left to right. Every number must find its place among the parts; one
// that does not refuses the phrase.
#pragma once

#include "meaning/amount_parts.hpp"
#include "meaning/amount_phrases.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::amounts {

/// What stood between the last number and here.
struct Gap {
    bool comma = false;
    bool and_ = false;
    bool plus = false;
    bool or_ = false;
    bool equals = false;
    bool part_of = false;
    bool with = false; ///< the word was "with", which may also name people
    bool words = false;
    bool names_part = false;  ///< a word that is no area named the part before
    Sense link = Sense::word; ///< the last small word or mark
};

enum class Last : std::uint8_t { none, length, count, days, total };

class Walk {
public:
    explicit Walk(const text::Folded& phrase) : phrase_(phrase), tokens_(scan(phrase.text)) {
        join_numbers(tokens_);
        drop_other_numbers(tokens_);
        reading_.parts.emplace_back();
    }
    Reading run();

private:
    [[nodiscard]] const Token& at(std::size_t n) const { return tokens_[std::min(here_ + n, tokens_.size() - 1)]; }
    [[nodiscard]] std::string_view printed(const Token& token) const { return phrase_.printed(token.begin, token.end); }
    [[nodiscard]] std::string_view printed(std::size_t begin, std::size_t end) const;
    Part& part() { return reading_.parts[current_]; }
    void refuse(std::string why);
    void look_for_alternatives();
    void step();
    void next_part(Join join);
    void keep_held_names();
    /// A number that the part has no place for, or that a joining word sets apart, opens the next part.
    void open_part(bool conflict, bool says_again = false);
    void quantity_done(Last last, std::size_t next);
    void take_length(const LengthPhrase& phrase);
    [[nodiscard]] bool says_again(const LengthPhrase& phrase) const;
    void set_length(const Length& length, std::size_t next);
    /// Words and marks that tie a count to the length beside it.
    [[nodiscard]] static bool ties(Sense link);
    void take_tally(TallyPhrase phrase);
    [[nodiscard]] bool counts_in_total() const;
    bool is_days_of_times(const TallyPhrase& phrase);
    Period& period_of_last();
    void take_period(const PeriodPhrase& phrase);
    void take_weeks(const WeeksPhrase& phrase);
    void set_bound(Bound bound);
    [[nodiscard]] bool heads_next_amount() const;
    void take_name(const Token& token);
    void refuse_word(const Token& token, std::string_view why);
    void take_word(const Token& token);
    /// Words that forbid a number when there is one, and the words that say nothing about it.
    void take_telling_word(const Token& token);
    void signal(const Token& token) { signal_as(token.sense, token); }
    void signal_as(Sense sense, const Token& token);
    void take_per(const Token& token);
    void take_bound(const Token& token);
    /// Before a number the word marks a total; after the whole amount it only stresses what was said.
    void take_total();
    /// "each session", "each" after a length; "in each area".
    void take_each();
    void take_session();
    void open_bracket();
    void close_bracket();
    /// A number without a unit: minutes beside a count ("1 per week, 30"), else it waits for one ("30 | 5x weekly").
    void take_bare(const Token& token);
    static Length bare_length(const Token& token);
    [[nodiscard]] bool ends_bare(Sense next) const;

    const text::Folded& phrase_;
    std::vector<Token> tokens_;
    std::size_t here_ = 0;
    Reading reading_;
    std::size_t current_ = 0;
    std::size_t main_ = 0; ///< the part a bracket stands in
    Last main_last_ = Last::none;
    int depth_ = 0;
    bool restating_ = false;
    bool total_pending_ = false;
    bool session_pending_ = false;
    bool total_trails_ = false;
    bool held_name_ = false;
    std::vector<std::string_view> held_areas_;
    Gap gap_;
    Last last_ = Last::none;
    std::string_view last_period_;
};

} // namespace iepaudit::amounts
