#include "meaning/goal_quantities.hpp"

#include "meaning/goal_grades.hpp"
#include "meaning/goal_quantity_context.hpp"

#include <optional>
#include <string_view>

namespace iepaudit::goal {

namespace {

class QuantityFinder {
public:
    QuantityFinder(const Sentence& sentence, const std::vector<bool>& taken) : s_(sentence), taken_(taken) {}

    std::vector<Found> find() {
        for (std::size_t i = 0; i < s_.size();) {
            if (taken_[i] || !may_open(i)) {
                ++i;
                continue;
            }
            Found& found = all_.emplace_back();
            found.span = {i, i};
            if (read(i, found)) {
                note_surroundings(s_, found);
                found.quantity.text = s_.printed(found.span);
                i = found.span.last;
            } else {
                all_.pop_back();
                ++i;
            }
        }
        attach_grades(s_, all_);
        return std::move(all_);
    }

private:
    /// Few tokens do: a number, and what grade(), zero() and letter_level() begin with.
    [[nodiscard]] bool may_open(std::size_t i) const {
        return s_.is_number(i) || s_.is(i, TokenKind::ordinal) ||
               s_.is(i, Kind::ordinal | Kind::none | Kind::level_opener) || is_grade_mark(i);
    }

    bool read(std::size_t i, Found& found) {
        if (grade(i, found) || zero(i, found) || letter_level(i, found)) {
            return true;
        }
        if (s_.is(i, TokenKind::ordinal) && s_.has(i + 1, "percentile")) {
            found.form = Form::counted;
            found.noun = noun("percentile");
            found.quantity.unit = found.noun->unit;
            found.quantity.value = s_[i].value;
            found.span.last = i + 2;
            return true;
        }
        if (!s_.is_number(i)) {
            return false;
        }
        found.quantity.value = s_[i].value;
        std::size_t after = skip_range(i, found);
        if (const std::size_t end = fraction_of_measure(i, found); end != 0) {
            after = end;
        }
        if (s_.has_phrase(after, "or fewer") || s_.has_phrase(after, "or less") || s_.has_phrase(after, "or below")) {
            found.at_most = true;
            after += 2;
        } else if (s_.has_phrase(after, "or more") || s_.has_phrase(after, "or better") ||
                   s_.has_phrase(after, "or higher") || s_.has_phrase(after, "or above")) {
            found.at_least = found.or_better = true;
            after += 2;
        }
        found.span.last = after;
        if (!percent(after, found) && !ratio(i, after, found) && !counted(after, found)) {
            unknown(i, after, found);
        }
        return true;
    }

    /// "100-110", "1 or 2": a range has no single value.
    std::size_t skip_range(std::size_t i, Found& found) {
        std::size_t other = i + 1;
        if (s_.has(other, "-") || s_.has(other, "or") || s_.has(other, "%")) {
            ++other;
            if (s_.has(i + 1, "%") && s_.has(other, "-")) {
                ++other;
            } else if (s_.has(i + 1, "%") && !(s_.is_number(other) && s_[other].joined)) {
                return i + 1;
            }
        } else if (!(s_.is_number(other) && s_[other].joined)) {
            return i + 1;
        }
        if (!s_.is_number(other) || taken_[other]) {
            return i + 1;
        }
        found.quantity.value.reset();
        return other + 1;
    }

    /// "1/4 inch", "3/4 hour": a length or a time, no share of trials. One past the fraction, or 0.
    std::size_t fraction_of_measure(std::size_t i, Found& found) const {
        if (!s_.has(i + 1, "/") || !s_.is_number(i + 2) || s_[i + 2].value <= 0) {
            return 0;
        }
        const Noun* measured = s_.noun(i + 3);
        if (measured == nullptr || measured->counted != Counted::performance || measured->less_is_better ||
            measured->unit == "points") {
            return 0;
        }
        found.quantity.value = s_[i].value / s_[i + 2].value;
        return i + 3;
    }

    bool percent(std::size_t at, Found& found) {
        if (!s_.has(at, "%") && !s_.has(at, "percent") && !s_.has(at, "pct") && !s_.has_phrase(at, "per cent")) {
            return false;
        }
        found.form = Form::percent;
        found.quantity.unit = "percent";
        found.span.last = at + (s_.has_phrase(at, "per cent") ? 2 : 1);
        if (s_.is(found.span.last, Kind::correctness)) {
            found.scored = true;
            ++found.span.last;
        }
        return true;
    }

    /// 4 of 5, 4 out of 5, 4/5, 4 out of every 5, 4 days out of 5.
    bool ratio(std::size_t i, std::size_t at, Found& found) {
        const bool slash = s_.has(at, "/");
        const bool counted_first =
            s_.is(at, TokenKind::word) && (s_.has_phrase(at + 1, "out of") || s_.has(at + 1, "of")) &&
            (!s_.time_unit(at).empty() || (s_.noun(at) != nullptr && s_.noun(at)->counted == Counted::repeat));
        std::size_t whole = counted_first ? at + 1 : at;
        if (s_.has_phrase(whole, "out of")) {
            whole += 2;
        } else if (slash || s_.has(whole, "of")) {
            whole += 1;
        } else {
            return false;
        }
        while (s_.has(whole, "the") || s_.has(whole, "every") || s_.has(whole, "each") || s_.has(whole, "a") ||
               s_.has(whole, "possible")) {
            ++whole;
        }
        if (!s_.is_number(whole) || s_[whole].value <= 0 || s_[i].value > s_[whole].value) {
            return false;
        }
        const std::size_t counted_at = counted_noun(whole + 1);
        const Noun* counted = counted_at == 0 ? nullptr : s_.noun(counted_at);
        const bool of_trials =
            counted != nullptr && (counted->counted != Counted::performance || counted->unit == "points");
        const bool share = of_trials || i == 0 || s_.is(i - 1, Kind::share_opener);
        // "add 1/2 and 1/4" and "one of three strategies" are content.
        if (!share && (slash || s_[i].value <= 1)) {
            return false;
        }
        found.form = Form::ratio;
        found.quantity.unit = "percent";
        found.out_of = s_[whole].value;
        found.noun = of_trials && counted->counted == Counted::repeat ? counted : nullptr;
        if (found.quantity.value) {
            found.quantity.value = s_[i].value / s_[whole].value * 100;
        }
        found.span.last = of_trials ? counted_at + 1 : whole + 1;
        return true;
    }

    /// The known noun that a number counts, with up to three words before it ("verbal" prompts). 0 when there is none.
    [[nodiscard]] std::size_t counted_noun(std::size_t at) const {
        for (std::size_t word = at; word < at + 4; ++word) {
            if (!s_.is(word, TokenKind::word) || s_.is(word, Kind::clause_word) || taken_[word] ||
                s_.has(word, "grade")) {
                return 0;
            }
            // The last noun counts: "two step directions", "story problems".
            if (s_.noun(word) != nullptr && !(s_.is(word + 1, TokenKind::word) && s_.noun(word + 1) != nullptr)) {
                return word;
            }
        }
        return 0;
    }

    bool counted(std::size_t at, Found& found) {
        const std::size_t where = counted_noun(at);
        if (where == 0) {
            return false;
        }
        const Noun& known = *s_.noun(where);
        std::size_t end = where + 1;
        while (s_.is(end, Kind::correctness)) {
            found.scored = true;
            ++end;
        }
        const auto [unit, rate_end] = rate(end);
        const bool single = !is_plural_of(known, s_.word(where)) && !s_.has(where - 1, "/");
        const std::size_t next = where + 1;
        const bool describes = single && (s_.is(next, Kind::tool | Kind::text) || !s_.time_unit(next).empty() ||
                                          s_.has(next, "timing") || s_.has(next, "task"));
        found.adjective = s_.is(where, TokenKind::word) &&
                          (s_[at].joined || describes || (single && found.quantity.value > 1 && unit.empty()));
        found.noun = &known;
        found.form = unit.empty() ? Form::counted : Form::rate;
        found.quantity.unit = known.unit;
        if (!unit.empty() && !known.unit.ends_with("minute")) {
            found.quantity.unit += " per ";
            found.quantity.unit += unit;
        }
        found.consecutive = s_.has(at, "consecutive");
        found.span.last = unit.empty() ? end : rate_end;
        return true;
    }

    struct Rate {
        std::string_view unit;
        std::size_t end = 0;
    };
    /// "per minute", "a day", "each session", "/week", "in one minute" behind a counted thing.
    [[nodiscard]] Rate rate(std::size_t at) const {
        std::size_t unit = at + 1;
        if (s_.has(at, "in") || s_.has(at, "within")) {
            if (!s_.has(unit, "a") && !s_.has(unit, "one") && !s_.has(unit, "1")) {
                return {};
            }
            ++unit;
            return s_.time_unit(unit) == "minute" ? Rate{s_.time_unit(unit), unit + 1} : Rate{};
        }
        if (!s_.has(at, "per") && !s_.has(at, "a") && !s_.has(at, "an") && !s_.has(at, "each") &&
            !s_.has(at, "every") && !s_.has(at, "/")) {
            return {};
        }
        for (const std::size_t last = unit + 2; unit < last; ++unit) {
            if (!s_.time_unit(unit).empty()) {
                return {s_.time_unit(unit), unit + 1};
            }
        }
        // "1 per lunch", "3 per page": no unit of time, and still a share of something that can be seen.
        if (s_.has(at, "per") && s_.is(at + 1, TokenKind::word) && !s_.is(at + 1, Kind::clause_word)) {
            return {s_.word(at + 1), at + 2};
        }
        return {};
    }

    /// A number with an unknown thing behind it, a level of a scale, or nothing.
    void unknown(std::size_t i, std::size_t at, Found& found) {
        found.consecutive = s_.has(at, "consecutive");
        std::size_t before = i;
        while (before > 0 && (s_.has(before - 1, "of") || s_.has(before - 1, ":") || s_.has(before - 1, "a") ||
                              s_.has(before - 1, "least") || s_.has(before - 1, "at"))) {
            --before;
        }
        const bool named = before > 0 && s_.is(before - 1, Kind::level_name) && !taken_[before - 1];
        const bool on_scale = s_.has(at, "on") && scale_within(at + 1, 6);
        if (named || on_scale) {
            found.form = Form::level;
            found.quantity.unit = named ? s_.word(before - 1) : "points";
            if (found.quantity.unit.ends_with('s') && named) {
                found.quantity.unit.pop_back();
            }
            found.span.first = named && before == i ? before - 1 : i;
            return;
        }
        std::size_t end = at;
        while (end < at + 4 && s_.is(end, TokenKind::word) && !s_.is(end, Kind::clause_word) && !taken_[end] &&
               !s_.word(end).ends_with("ly") && !(s_.is_capitalized(end) && end > at)) {
            ++end;
        }
        // "3 sessions Robin will": a name is no part of what is counted.
        if (end > at && s_.has(end, "will")) {
            --end;
        }
        if (end == at) {
            found.adjective = s_.has(at, ":");
            if (const auto [unit, rate_end] = rate(at); !unit.empty()) {
                found.form = Form::rate;
                found.quantity.unit = "per ";
                found.quantity.unit += unit;
                found.span.last = rate_end;
            }
            return;
        }
        found.form = Form::thing;
        found.adjective = s_[at].joined;
        found.quantity.unit = s_.word(end - 1);
        const auto [unit, rate_end] = rate(end);
        if (!unit.empty()) {
            found.form = Form::rate;
            found.quantity.unit += " per ";
            found.quantity.unit += unit;
            end = rate_end;
        }
        found.span.last = end;
    }

    [[nodiscard]] bool scale_within(std::size_t from, std::size_t words) const {
        for (std::size_t at = from; at < from + words && !s_.ends_clause(at); ++at) {
            if (s_.is(at, Kind::scale)) {
                return true;
            }
        }
        return false;
    }

    /// "no errors", "without prompts", "from no initiations", "from none".
    bool zero(std::size_t i, Found& found) {
        const bool from = i > 0 && s_.has(i - 1, "from");
        found.quantity.value = 0;
        if (from && (s_.has(i, "none") || s_.has(i, "never"))) {
            found.span.last = i + 1;
            return true;
        }
        if (!s_.has(i, "no") && !s_.has(i, "without")) {
            return false;
        }
        for (std::string_view not_a_count : {"more", "later", "less", "fewer", "longer", "greater"}) {
            if (s_.word(i + 1) == not_a_count) {
                return false;
            }
        }
        const std::size_t at = s_.has(i + 1, "any") ? i + 2 : i + 1;
        const std::size_t where = counted_noun(at);
        if (where != 0 && s_.noun(where)->less_is_better) {
            return counted(at, found);
        }
        if (from && s_.has(i, "no")) {
            unknown(i, at, found);
            return found.form == Form::thing;
        }
        return false;
    }

    [[nodiscard]] bool is_grade_mark(std::size_t i) const {
        return s_.is(i, Kind::grade_mark) && s_.has(i + 1, "or") &&
               (s_.has(i + 2, "better") || s_.has(i + 2, "higher"));
    }

    /// "a C or better"; "level M": a reading level in letters. Its place in the alphabet is its value.
    bool letter_level(std::size_t i, Found& found) {
        if (is_grade_mark(i)) {
            found.form = Form::level;
            found.quantity.unit = "grade mark";
            found.quantity.value.reset();
            found.span.last = i + 3;
            return true;
        }
        const std::string_view letter = s_.word(i + 1);
        if (!s_.has(i, "level") || letter.size() != 1 || letter[0] < 'b' || letter[0] > 'z' || letter[0] == 'i') {
            return false;
        }
        found.form = Form::level;
        found.quantity.unit = "level";
        found.quantity.value = letter[0] - 'a' + 1;
        found.span.last = i + 2;
        return true;
    }

    /// "3rd grade", "grade level 2.3".
    bool grade(std::size_t i, Found& found) const {
        const std::optional<GradeInWords> read = grade_at(s_, taken_, i);
        if (!read) {
            return false;
        }
        found.form = Form::grade;
        found.quantity.unit = "grade level";
        found.quantity.value = read->grade;
        found.span.last = read->end;
        return true;
    }

    const Sentence& s_;
    const std::vector<bool>& taken_;
    std::vector<Found> all_;
};

} // namespace

std::vector<Found> find_quantities(const Sentence& sentence, const std::vector<bool>& taken) {
    return QuantityFinder(sentence, taken).find();
}

} // namespace iepaudit::goal
