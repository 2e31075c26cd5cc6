// The walk over the words, once from left to right. Every number must find its place; one that does not refuses the
// phrase.
#include "meaning/amount_parts.hpp"
#include "meaning/amount_phrases.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace iepaudit::amounts {

namespace {

/// What stood between the last number and here.
struct Gap {
    bool comma = false;
    bool and_ = false;
    bool plus = false;
    bool or_ = false;
    bool equals = false;
    bool part_of = false;
    bool words = false;
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

    Reading run() {
        while (!at(0).is(Sense::end)) {
            step();
        }
        if (reading_.any_number && gap_.plus) {
            refuse("it adds something without minutes");
        }
        if (total_trails_ && std::ranges::any_of(reading_.parts, [](const Part& each) {
                return each.count && each.count->number.high > 1 && !each.total;
            })) {
            refuse("it is not clear if the minutes are for one time or in all");
        }
        keep_held_names();
        return std::move(reading_);
    }

private:
    [[nodiscard]] const Token& at(std::size_t n) const { return tokens_[std::min(here_ + n, tokens_.size() - 1)]; }
    [[nodiscard]] std::string_view printed(const Token& token) const { return phrase_.printed(token.begin, token.end); }
    [[nodiscard]] std::string_view printed(std::size_t begin, std::size_t end) const {
        return phrase_.printed(begin, end);
    }
    Part& part() { return reading_.parts[current_]; }

    void refuse(std::string why) {
        if (reading_.refusal.empty()) {
            reading_.refusal = std::move(why);
        }
    }

    void step() {
        if (at(0).is(Sense::number)) {
            reading_.any_number = true;
            if (at(0).repaired) {
                reading_.assumptions.push_back(
                    fmt::format("{} is read as {}.", quoted(printed(at(0))), plain(at(0).value.low)));
            }
        }
        if (const auto period = read_period(tokens_, here_)) {
            take_period(*period);
        } else if (const auto weeks = read_weeks(tokens_, here_)) {
            take_weeks(*weeks);
        } else if (const auto length = read_length(tokens_, here_)) {
            take_length(*length);
        } else if (const auto tally = read_tally(tokens_, here_)) {
            take_tally(*tally);
        } else {
            take_word(at(0));
            ++here_;
        }
    }

    void next_part(Join join) {
        Part fresh;
        fresh.join = join;
        fresh.of = join == Join::restated ? current_ : 0;
        fresh.areas = std::exchange(held_areas_, {});
        fresh.named = std::exchange(held_name_, false);
        reading_.parts.push_back(std::move(fresh));
        current_ = reading_.parts.size() - 1;
        last_ = Last::none;
    }

    void keep_held_names() {
        auto& areas = part().areas;
        areas.insert(areas.end(), held_areas_.begin(), held_areas_.end());
        part().named = part().named || held_name_;
        held_areas_.clear();
        held_name_ = false;
    }

    /// A number that the part has no place for, or that a joining word sets apart, opens the next part.
    void open_part(bool conflict) {
        if (restating_ && conflict && !gap_.equals && !gap_.or_) { // the pieces of an amount, in brackets
            const std::size_t of = part().of;
            next_part(Join::restated);
            part().of = of;
        } else if (part().has_number()) {
            const bool joined = gap_.link == Sense::and_ || gap_.plus;
            if (conflict && gap_.part_of) {
                refuse("it is not clear if one amount is a piece of the other");
            } else if (gap_.or_ && (conflict || gap_.link == Sense::or_)) {
                next_part(Join::restated);
            } else if (conflict && gap_.equals) {
                next_part(Join::restated);
            } else if (joined || (conflict && gap_.and_)) {
                next_part(Join::add);
            } else if (conflict) {
                if (!gap_.comma) {
                    refuse("it gives two amounts, and no word says how they belong together");
                }
                next_part(Join::add_comma);
            }
        }
        keep_held_names();
    }

    void quantity_done(Last last, std::size_t next) {
        reading_.any_number = true;
        last_ = last;
        gap_ = {};
        here_ = next;
    }

    void take_length(const LengthPhrase& phrase) {
        const bool total = std::exchange(total_pending_, false) || phrase.total;
        const bool conflict = part().length || part().total;
        const bool set_apart = gap_.comma || gap_.and_ || gap_.plus || gap_.or_;
        const bool counted = part().count || part().days;
        if (phrase.hyphen_trap) {
            refuse(fmt::format("{} may be a range or a count of sessions",
                               quoted(printed(phrase.length.begin, phrase.length.end))));
        }
        if (!part().total && !phrase.per_session &&
            ((total && counted) || (conflict && gap_.equals) || (conflict && counted && !set_apart))) {
            part().total = phrase.length;
            part().total_is_claimed = total || gap_.equals;
            quantity_done(Last::total, phrase.next);
            return;
        }
        open_part(conflict);
        if (phrase.floor) {
            set_bound(Bound::floor);
        }
        part().length_is_total = total;
        part().per_session = part().per_session || phrase.per_session || std::exchange(session_pending_, false);
        set_length(phrase.length, phrase.next);
    }

    void set_length(const Length& length, std::size_t next) {
        part().linked = part().linked || ((part().count || part().days) && ties(gap_.link));
        part().length = length;
        part().bracketed = depth_ > 0 && !restating_;
        quantity_done(Last::length, next);
    }

    /// Words and marks that tie a count to the length beside it.
    [[nodiscard]] static bool ties(Sense link) {
        return link == Sense::cross || link == Sense::at || link == Sense::of || link == Sense::slash;
    }

    void take_tally(const TallyPhrase& phrase) {
        const auto& slot = phrase.days ? part().days : part().count;
        const bool refines =
            slot && slot->number == Range{1, 1} && slot->period.unit == PeriodUnit::none && !gap_.comma && !gap_.and_;
        open_part(slot.has_value() && !refines);
        Part& target = part();
        if (phrase.unknown_length) {
            target.unknown_length = true;
        }
        target.from_grid = target.from_grid || phrase.from_grid;
        const bool length_before = last_ == Last::length;
        target.linked = target.linked || phrase.linked ||
                        (length_before &&
                         (gap_.link == Sense::cross || gap_.link == Sense::slash || tokens_[here_].is(Sense::cross)));
        target.days_by_cross = phrase.days && length_before && gap_.link == Sense::cross;
        target.split = target.split || (length_before && (gap_.link == Sense::split || gap_.link == Sense::in));
        (phrase.days ? target.days : target.count) = phrase.tally;
        if (phrase.session_token != 0) {
            tokens_[phrase.session_token].sense = Sense::word; // its count is read: it says nothing more
        }
        quantity_done(phrase.days ? Last::days : Last::count, phrase.next);
        gap_.link = tokens_[here_ - 1].sense; // "2 x" ties what follows
    }

    Period& period_of_last() {
        switch (last_) {
        case Last::length:
            return part().length->period;
        case Last::count:
            return part().count->period;
        case Last::days:
            return part().days->period;
        case Last::total:
            return part().total->period;
        case Last::none:
            break;
        }
        return part().leading;
    }

    void take_period(const PeriodPhrase& phrase) {
        const std::string_view words = printed(phrase.begin, phrase.end);
        if (reading_.period.unit == PeriodUnit::none) {
            reading_.period = phrase.period;
        }
        reading_.period_seen = true;
        Period* slot = &period_of_last();
        if (slot->unit != PeriodUnit::none && *slot != phrase.period) {
            const bool apart =
                (gap_.comma || gap_.and_ || gap_.plus) && gap_.link != Sense::or_ && gap_.link != Sense::slash;
            if (!apart) {
                refuse(fmt::format("it says both {} and {}", quoted(last_period_), quoted(words)));
            } else {
                next_part(gap_.comma ? Join::add_comma : Join::add);
                slot = &part().leading;
            }
        } else if (slot->unit != PeriodUnit::none && gap_.words && (gap_.comma || gap_.and_) && !restating_) {
            refuse(fmt::format("{} stands there twice, and one has no minutes", quoted(words)));
        }
        *slot = phrase.period;
        if (phrase.period.unit == PeriodUnit::day && !phrase.adverb && last_ == Last::length) {
            part().says_a_day = true;
        }
        last_period_ = words;
        here_ = phrase.next;
        gap_.link = Sense::noun;
        gap_.or_ = false;
        gap_.words = false;
    }

    void take_weeks(const WeeksPhrase& phrase) {
        reading_.period_seen = true;
        reading_.any_number = true;
        if (part().weeks) {
            refuse("it names a pattern of weeks twice");
        }
        part().weeks = phrase.weeks;
        here_ = phrase.next;
        gap_.link = Sense::noun;
    }

    void set_bound(Bound bound) {
        if (part().bound != Bound::none && part().bound != bound) {
            refuse("it gives a lowest and a highest amount in one");
        }
        part().bound = bound;
    }

    void take_name(const Token& token) {
        gap_.words = true;
        const bool held = gap_.comma || gap_.and_ || gap_.plus;
        (held ? held_name_ : part().named) = true;
        if (token.is(Sense::area)) {
            if (!held && gap_.link != Sense::in && gap_.link != Sense::from && gap_.link != Sense::at &&
                gap_.link != Sense::spread) {
                if (last_ == Last::length && part().length_area.empty()) {
                    part().length_area = printed(token);
                } else if (last_ == Last::count && part().count_area.empty()) {
                    part().count_area = printed(token);
                }
            }
            (held ? held_areas_ : part().areas).push_back(printed(token));
        }
    }

    void refuse_word(const Token& token, std::string_view why) {
        refuse(fmt::format("{} {}", quoted(printed(token)), why));
    }

    void take_word(const Token& token) {
        switch (token.sense) {
        case Sense::number:
            take_bare(token);
            return;
        case Sense::comma:
        case Sense::semicolon:
        case Sense::stop:
            gap_.comma = true;
            break;
        case Sense::and_:
            gap_.and_ = true;
            break;
        case Sense::plus:
            if (!at(1).is(Sense::number) && part().length && last_ == Last::length && gap_.link == Sense::word &&
                !gap_.words && !token.spaced) {
                set_bound(Bound::floor); // "30 min+"
            } else {
                gap_.plus = true;
            }
            break;
        case Sense::or_:
            if (gap_.link != Sense::word && gap_.link != Sense::in && !gap_.words && last_ != Last::none &&
                at(1).is(Sense::word)) {
                refuse_word(token, "leaves a choice");
            }
            gap_.or_ = true;
            break;
        case Sense::equals:
            gap_.equals = true;
            break;
        case Sense::total:
            take_total();
            break;
        case Sense::open:
            open_bracket();
            break;
        case Sense::close:
            close_bracket();
            break;
        case Sense::each:
            signal(token);
            take_each();
            break;
        case Sense::session:
            take_session();
            break;
        case Sense::per:
            if (at(1).is(Sense::session) || at(1).is(Sense::time) || at(1).is(Sense::times)) {
                take_each();
            } else if (at(1).is(Sense::subject)) {
                part().each_area = true;
            }
            break;
        case Sense::floor:
        case Sense::ceiling:
            signal(token);
            if (token.value.low == 0 || at(1).is(Sense::number) || at(1).is(Sense::article) || at(1).is(Sense::of)) {
                set_bound(token.is(Sense::floor) ? Bound::floor : Bound::ceiling);
            }
            break;
        case Sense::unknown_length:
        case Sense::loose_period:
        case Sense::cycle:
        case Sense::vague:
        case Sense::approximate:
        case Sense::spread:
        case Sense::summer:
            signal(token);
            break;
        case Sense::from:
            if (at(1).is(Sense::number)) {
                refuse_word(token, "tells of a change");
            }
            break;
        case Sense::part_of:
            gap_.part_of = true;
            break;
        default:
            take_telling_word(token);
            return;
        }
        gap_.link = token.sense;
    }

    /// Words that forbid a number when there is one, and the words that say nothing about it.
    void take_telling_word(const Token& token) {
        switch (token.sense) {
        case Sense::condition:
        case Sense::change:
        case Sense::more:
        case Sense::negation:
        case Sense::two_readings:
        case Sense::weekday:
        case Sense::clock:
        case Sense::ratio:
        case Sense::date:
        case Sense::ordinal:
        case Sense::first:
            signal(token);
            break;
        case Sense::times:
            refuse_word(token, "has no number");
            break;
        case Sense::minute:
        case Sense::hour:
            if (reading_.any_number || at(1).is(Sense::number)) {
                refuse_word(token, "has no number beside it");
            }
            break;
        case Sense::noun:
            if (token.period.unit != PeriodUnit::day && token.period.unit != PeriodUnit::week &&
                token.period.unit != PeriodUnit::year) {
                refuse_word(token, "is named, but not as the time the amount is for");
            }
            break;
        case Sense::word:
        case Sense::area:
        case Sense::people:
        case Sense::group:
        case Sense::label:
        case Sense::subject:
            take_name(token);
            gap_.link = Sense::word;
            return;
        default:
            break;
        }
        gap_.link = token.sense;
    }

    void signal(const Token& token) {
        if (reading_.signal(token.sense).empty()) {
            reading_.signals.push_back({token.sense, printed(token)});
        }
    }

    /// Before a number the word marks a total; after the whole amount it only stresses what was said.
    void take_total() {
        const Sense next = at(1).sense;
        const bool before_number = next == Sense::number || next == Sense::of || next == Sense::colon ||
                                   next == Sense::article || next == Sense::dash;
        (before_number ? total_pending_ : total_trails_) = true;
    }

    /// "each session", "each" after a length; "in each area".
    void take_each() {
        const Sense next = at(1).sense;
        if (next == Sense::session || next == Sense::time || next == Sense::times) {
            part().per_session = true;
        } else if (next == Sense::subject || !part().count) {
            part().each_area = true;
        } else {
            part().per_session = true;
            part().bare_each = true;
        }
    }

    void take_session() {
        if (at(1).is(Sense::of) && (at(2).is(Sense::number))) {
            session_pending_ = true; // "sessions of 30 minutes"
        } else if (at(1).is(Sense::comma) || !part().length) {
            gap_.words = true;
        }
    }

    void open_bracket() {
        ++depth_;
        const bool another = part().bracketed && (gap_.comma || gap_.and_ || gap_.plus);
        if (depth_ == 1 && part().length && !another) {
            keep_held_names();
            main_ = current_;
            main_last_ = last_;
            next_part(Join::restated);
            restating_ = true;
        }
    }

    void close_bracket() {
        depth_ = std::max(depth_ - 1, 0);
        if (depth_ == 0 && restating_) {
            keep_held_names();
            current_ = main_;
            last_ = main_last_;
            restating_ = false;
            gap_ = {};
        }
    }

    /// A number without a unit: minutes beside a count ("1 per week, 30"), else it waits for one ("30 | 5x weekly").
    void take_bare(const Token& token) {
        open_part(false);
        const bool marked = gap_.link == Sense::comma || gap_.link == Sense::with || gap_.link == Sense::bar ||
                            gap_.link == Sense::slash || gap_.link == Sense::colon;
        const bool tied =
            gap_.link == Sense::cross || gap_.link == Sense::at || (here_ > 0 && tokens_[here_ - 1].is(Sense::cross));
        if (!ends_bare(at(1).sense) && !read_period(tokens_, here_ + 1)) {
            refuse(fmt::format("the number {} may count something else than minutes or times", quoted(printed(token))));
        } else if (restating_) {
            open_part(part().length.has_value());
            part().bare = token;
            part().length = bare_length(token);
        } else if (part().count && !part().length && token.value.low >= (tied ? 5 : 10) && (tied || marked)) {
            reading_.assumptions.push_back(fmt::format("{} is read as minutes.", quoted(printed(token))));
            part().linked = part().linked || tied;
            set_length(bare_length(token), here_ + 1);
            --here_; // the walk steps over the number itself
            return;
        } else if (part().bare || part().length) {
            refuse(fmt::format("the number {} has no unit", quoted(printed(token))));
        }
        part().bare = token;
        gap_ = {};
        last_ = Last::none;
    }

    static Length bare_length(const Token& token) {
        return {token.value, plain(token.value.low), plain(token.value.high), {}, token.begin, token.end};
    }

    [[nodiscard]] bool ends_bare(Sense next) const {
        return restating_ || next == Sense::end || next == Sense::comma || next == Sense::bar || next == Sense::close ||
               next == Sense::stop || next == Sense::semicolon || next == Sense::with || next == Sense::per ||
               next == Sense::each || next == Sense::at || next == Sense::cross;
    }

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

} // namespace

Reading read_parts(const text::Folded& phrase) {
    return Walk(phrase).run();
}

} // namespace iepaudit::amounts
