#include "meaning/goal_dates.hpp"

#include "meaning/goal_vocabulary.hpp"
#include "text/word_set.hpp"

#include <algorithm>

namespace iepaudit::goal {

namespace {

constexpr bool is_year(double value) {
    return value >= 1990 && value <= 2099;
}

/// Words behind which the day to reach the goal stands.
bool introduces_due_date(std::string_view word) {
    static constexpr text::WordSet words(
        {"by", "before", "until", "till", "til", "through", "thru", "to", "than", "due"});
    return words.has(word);
}

bool is_end(std::string_view word) {
    return word == "end" || word == "conclusion" || word == "close" || word == "completion" || word == "expiration";
}

class DateFinder {
public:
    explicit DateFinder(const Sentence& sentence) : s_(sentence) { dates_.taken.assign(sentence.size(), false); }

    Dates find() {
        for (std::size_t i = 0; i < s_.size();) {
            if (!may_open(i)) {
                ++i;
                continue;
            }
            const std::size_t end = std::max({calendar_date(i), due_phrase(i), span_of_time(i), school_year(i), i});
            for (std::size_t token = i; token < end; ++token) {
                dates_.taken[token] = true;
            }
            i = std::max(end, i + 1);
        }
        return std::move(dates_);
    }

private:
    /// Few tokens do: numbers, and the words that the readers below begin with.
    [[nodiscard]] bool may_open(std::size_t i) const {
        return !s_.is(i, TokenKind::word) || s_.is(i, openers) || s_.has(i, "than") || s_.has(i + 1, "the");
    }

    [[nodiscard]] bool introduced(std::size_t at) const {
        while (at > 0 &&
               (s_.has(at - 1, "the") || s_.has(at - 1, "on") || s_.has(at - 1, ":") || s_.has(at - 1, "date"))) {
            --at;
        }
        // "Due date: 6/1/2027", "By: 6/1/2027", and a date that opens the goal.
        return at == 0 || introduces_due_date(s_.word(at - 1));
    }

    void note_due(std::size_t first, std::size_t end) {
        const bool opens_or_introduced = introduced(first);
        dates_.present = dates_.present || opens_or_introduced;
        const auto date = read_date(s_.printed({first, end})).date;
        if (!opens_or_introduced || !date) {
            return;
        }
        // "From 9/3/2026 to 6/15/2027": the later of two is the day to reach it.
        dates_.due = dates_.due ? std::max(*dates_.due, *date) : *date;
    }

    /// 10/13/2026; October 13, 2026; 13 October 2026; October 2026; "by October"; "by 6/15". The end of it, or 0.
    std::size_t calendar_date(std::size_t i) {
        if (s_.is(i, TokenKind::date)) {
            note_due(i, i + 1);
            return i + 1;
        }
        const std::size_t month = s_.is_number(i) || s_.is(i, TokenKind::ordinal) ? i + 1 : i;
        if (s_.is(month, Kind::month) && (month == i || s_[i].value <= 31)) {
            return named_date(i, month);
        }
        // A month and day, or a month and year, without the rest: only where a date is announced, else it is "4/5
        // trials".
        if (s_.is_number(i) && s_.has(i + 1, "/") && s_.is_number(i + 2) && i > 0 && s_[i].value >= 1 &&
            s_[i].value <= 12) {
            const bool announced = s_.has(i - 1, "by") || s_.has(i - 1, "before") || s_.has(i - 1, "until");
            const Noun* counted = s_.noun(i + 3);
            if ((announced || is_year(s_[i + 2].value)) && counted == nullptr) {
                dates_.present = dates_.present || announced;
                return i + 3;
            }
        }
        return 0;
    }

    std::size_t named_date(std::size_t i, std::size_t month) {
        std::size_t end = month + 1;
        if (s_.has(end, ".") && s_.word(month).size() <= 4) {
            ++end;
        }
        const bool day_follows =
            month == i && (s_.is(end, TokenKind::ordinal) || (s_.is_number(end) && s_[end].value <= 31));
        std::size_t year = day_follows ? end + 1 : end;
        if (s_.has(year, ",")) {
            ++year;
        }
        if (s_.is_number(year) && is_year(s_[year].value)) {
            note_due(i, year + 1);
            return year + 1;
        }
        // "May" and "March" are verbs and names too: without a year they need a word that announces a date.
        const bool announced =
            i > 0 && (introduced(i) || s_.has(i - 1, "in") || s_.has(i - 1, "of")) && i != 0 && !s_.has(i - 1, "to");
        if (!announced) {
            return 0;
        }
        dates_.present = true;
        return day_follows ? end + 1 : month + 1;
    }

    /// "by the end of the IEP period", "for the duration of the semester", "by the annual review", "by spring 2027",
    /// "by Q4".
    std::size_t due_phrase(std::size_t i) {
        const bool by = s_.is(i, Kind::due_opener) || (s_.has(i, "than") && i > 0 && s_.has(i - 1, "later"));
        if (!by && !s_.is(i, Kind::span_opener)) {
            return 0;
        }
        std::size_t at = i + 1;
        while (s_.has(at, "the") || s_.has(at, "his") || s_.has(at, "her") || s_.has(at, "their") ||
               s_.has(at, "next") || s_.has(at, "this")) {
            ++at;
        }
        if (is_end(s_.word(at)) || s_.has_phrase(at, "duration of") || s_.has_phrase(at, "course of")) {
            return period_within(at + 1, 7);
        }
        if (by && s_.is_number(at) && is_year(s_[at].value)) {
            return dated(at + 1);
        }
        if (by && s_.has(at, "graduation")) {
            return dated(at + 1);
        }
        return by ? period_within(at, 3) : 0;
    }

    /// Finds a calendar period in the next few words and takes everything up to it.
    std::size_t period_within(std::size_t from, std::size_t words) {
        for (std::size_t at = from; at < from + words && !s_.ends_clause(at) && !s_.has(at, ","); ++at) {
            if (!names_a_period(at, from)) {
                continue;
            }
            std::size_t end = at + 1;
            while (s_.is(end, Kind::calendar_period) || s_.has(end, "period") || s_.has(end, "meeting") ||
                   s_.has(end, "review") || (s_.is_number(end) && is_year(s_[end].value))) {
                ++end;
            }
            return dated(end);
        }
        return 0;
    }

    [[nodiscard]] bool names_a_period(std::size_t at, std::size_t from) const {
        const std::string_view word = s_.word(at);
        const bool quarter = word.size() == 2 && word[0] == 'q' && text::is_digit(word[1]);
        const bool marking_period = word == "period" && (s_.has(at - 1, "grading") || s_.has(at - 1, "marking") ||
                                                         s_.has(at - 1, "reporting") || s_.has(at - 1, "plan"));
        const bool grade = s_.has(from, "of") && (word == "grade" || word == "kindergarten") &&
                           !s_.is(at + 1, Kind::text) && !s_.is(at + 2, Kind::text);
        return s_.is(at, Kind::calendar_period) || quarter || marking_period || grade || word == "review" ||
               (at > from && s_.is(at, Kind::month));
    }

    /// "in 36 instructional weeks", "within one year", "over the next 12 months". Not "over 3 consecutive weeks", not
    /// "3 times in a week".
    std::size_t span_of_time(std::size_t i) {
        const bool next = s_.has(i + 1, "the") && (s_.has(i + 2, "next") || s_.has(i + 2, "coming"));
        const bool opens = s_.is(i, Kind::time_opener) && (!s_.has(i, "after") || s_.is_number(i + 1));
        if (!opens && !next) {
            return 0;
        }
        const std::size_t at = next ? i + 3 : i + 1;
        if (s_.has_phrase(at, "a year") || s_.has_phrase(at, "a semester") ||
            (next && s_.is(at, Kind::calendar_period))) {
            return dated(at + 1);
        }
        if (!s_.is_number(at)) {
            return 0;
        }
        for (std::size_t unit = at + 1; unit <= at + 3; ++unit) {
            if (s_.has(unit, "consecutive") || s_.is(unit, Kind::clause_word) || s_.is_number(unit)) {
                return 0;
            }
            if (s_.is(unit, Kind::calendar_period) || s_.has(unit, "days")) {
                return dated(unit + 1);
            }
        }
        return 0;
    }

    /// "this school year", "during the 2026-2027 school year". "Per school year" is a rate.
    std::size_t school_year(std::size_t i) {
        std::size_t at = i;
        if (s_.is_number(at) && is_year(s_[at].value)) {
            at += s_.is_number(at + 1) && (s_[at + 1].joined) ? 2 : 1;
        }
        if (s_.is(at, Kind::kind_of_year) && s_.has(at + 1, "year")) {
            const bool rate = i > 0 && (s_.has(i - 1, "per") || s_.has(i - 1, "each") || s_.has(i - 1, "every") ||
                                        s_.has(i - 1, "a"));
            return rate ? 0 : dated(at + 2);
        }
        // "2026-27" alone is a school year too; a lone 2025 may be a count.
        return at == i + 2 ? at : 0;
    }

    std::size_t dated(std::size_t end) {
        dates_.present = true;
        return std::min(end, s_.size());
    }

    static constexpr Kinds openers =
        Kind::month | Kind::due_opener | Kind::span_opener | Kind::time_opener | Kind::kind_of_year;

    const Sentence& s_;
    Dates dates_;
};

} // namespace

Dates find_dates(const Sentence& sentence) {
    return DateFinder(sentence).find();
}

} // namespace iepaudit::goal
