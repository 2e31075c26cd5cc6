// Words and marks of an amount: what each one does to the numbers around it.
#include "meaning/amount_walk.hpp"

#include <utility>

#include <fmt/format.h>

namespace iepaudit::amounts {

void Walk::set_bound(Bound bound) {
    Part& target = restating_ ? reading_.parts[main_] : part(); // "30 minutes weekly (maximum)"
    if (target.bound != Bound::none && target.bound != bound) {
        refuse("it gives a lowest and a highest amount in one");
    }
    target.bound = bound;
}

/// "Reading: 30 min/day Math: 20 min/day", "reading (30 min daily) math (20 min daily)": a new line of the same cell.
bool Walk::heads_next_amount() const {
    const Part& before = reading_.parts[current_];
    return !restating_ && depth_ == 0 && before.length &&
           ((at(1).is(Sense::colon) && last_ != Last::none) || (at(1).is(Sense::open) && before.bracketed));
}

void Walk::take_name(const Token& token) {
    gap_.words = true;
    const bool is_heading = heads_next_amount();
    if (is_heading && gap_.names_part && !gap_.comma) { // "60 min x 2 social skills: 30 min": one name, of what comes
        part().named = false;
    }
    gap_.comma = gap_.comma || is_heading;
    const bool held = gap_.comma || gap_.and_ || gap_.plus;
    gap_.names_part = gap_.names_part || (!held && !part().named && !token.is(Sense::area));
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

void Walk::refuse_word(const Token& token, std::string_view why) {
    refuse(fmt::format("{} {}", quoted(printed(token)), why));
}

void Walk::take_word(const Token& token) {
    switch (token.sense) {
    case Sense::often: // "once enrolled": when, not how often
        signal_as(Sense::condition, token);
        break;
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
        if (gap_.with && gap_.words) { // "with the teacher and 15 minutes": the second is no piece of the first
            gap_.part_of = false;
        }
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
        take_per(token);
        break;
    case Sense::floor:
    case Sense::ceiling:
        signal(token);
        take_bound(token);
        break;
    case Sense::unknown_length:
    case Sense::loose_period:
    case Sense::cycle:
    case Sense::vague:
    case Sense::approximate:
        signal(token);
        break;
    case Sense::spread:
        if (token.value.low == 1 && (at(1).is(Sense::number) || at(1).is(Sense::session) || at(1).is(Sense::times))) {
            signal_as(Sense::vague, token); // "several 30-minute sessions"
            break;
        }
        [[fallthrough]];
    case Sense::summer:
        take_name(token);
        signal(token);
        break;
    case Sense::from:
        if (at(1).is(Sense::number)) {
            refuse_word(token, "names a change");
        }
        break;
    case Sense::split: // "over 60 minutes", but "over two sessions"
        if (token.value.low == 1 && !part().length && at(1).is(Sense::number) &&
            (at(2).is(Sense::minute) || at(2).is(Sense::hour))) {
            set_bound(Bound::floor);
        }
        break;
    case Sense::between:
        if (at(1).is(Sense::number)) { // "between 1 hour and 90 minutes": two ends, never a sum
            refuse_word(token, "gives two ends that are not written alike");
        }
        break;
    case Sense::part_of:
        gap_.part_of = true;
        gap_.with = token.value.low == 1;
        break;
    default:
        take_telling_word(token);
        return;
    }
    gap_.link = token.sense;
}

void Walk::take_telling_word(const Token& token) {
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
        if (!reading_.any_number && printed(token).size() == 3 && at(at(1).is(Sense::stop) ? 2 : 1).is(Sense::number)) {
            set_bound(Bound::floor); // "min 30 minutes"
        } else if (reading_.any_number || at(1).is(Sense::number)) {
            refuse_word(token, "has no number beside it");
        }
        break;
    case Sense::other:
        if (phrase_.text[token.begin] == 'a') { // "alternating", and no days or weeks after it
            signal_as(Sense::change, token);
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

void Walk::signal_as(Sense sense, const Token& token) {
    if (reading_.signal(sense).empty()) {
        reading_.signals.push_back({sense, printed(token)});
    }
}

/// "per session", "per subject"; "per goal" and the like multiply by a number nobody knows.
void Walk::take_per(const Token& token) {
    const Token& next = at(1);
    if (next.is(Sense::session) || next.is(Sense::time) || next.is(Sense::times)) {
        take_each();
    } else if (next.is(Sense::unknown_length) && part().unknown_length) { // "5 periods weekly, 42 minutes per period"
        part().per_session = true;
    } else if (next.is(Sense::subject)) {
        part().each_area = true;
    } else if (!next.is(Sense::loose_period) && part().length) {
        refuse(fmt::format("{} is no fixed time", quoted(printed(token.begin, next.end))));
    }
}

/// Some bounds hold a number only when it stands next: "under 30 minutes", not "under supervision".
void Walk::take_bound(const Token& token) {
    const bool number_next = at(1).is(Sense::number) || at(1).is(Sense::article) || at(1).is(Sense::of);
    if (token.value.low == 0 || number_next) {
        set_bound(token.is(Sense::floor) ? Bound::floor : Bound::ceiling);
    } else if (token.value.low == 1) {
        signal_as(Sense::condition, token);
    }
}

void Walk::take_total() {
    const Sense next = at(1).sense;
    const bool before_number = next == Sense::number || next == Sense::of || next == Sense::colon ||
                               next == Sense::article || next == Sense::dash;
    (before_number ? total_pending_ : total_trails_) = true;
}

void Walk::take_each() {
    const Sense next = at(1).sense;
    if (next == Sense::session || next == Sense::time || next == Sense::times) {
        part().per_session = true;
        if (last_ == Last::total && !part().length) { // "a total of 60 minutes per session"
            part().length = std::exchange(part().total, std::nullopt);
            last_ = Last::length;
        }
    } else if (next == Sense::subject || next == Sense::label || next == Sense::unknown_length) {
        part().each_area = true;
    } else if (last_ == Last::count && (next == Sense::comma || next == Sense::semicolon || next == Sense::end)) {
        refuse_word(at(0), "is there, but not each of what");
    } else if (next != Sense::people) {
        part().bare_each = true;
    }
}

void Walk::take_session() {
    if (at(1).is(Sense::of) && (at(2).is(Sense::number))) {
        session_pending_ = true; // "sessions of 30 minutes"
    } else if (phrase_.text[at(0).end - 1] == 's' && !part().count && !at(1).is(Sense::adverb) &&
               read_period(tokens_, here_ + 1)) {
        refuse(fmt::format("it does not say how many {}", printed(at(0))));
    }
    gap_.words = true;
}

void Walk::open_bracket() {
    ++depth_;
    const bool another = part().bracketed && (gap_.comma || gap_.and_ || gap_.plus || gap_.words);
    if (depth_ == 1 && part().length && !another) {
        keep_held_names();
        main_ = current_;
        main_last_ = last_;
        next_part(Join::restated);
        restating_ = true;
        gap_ = {};
    } else if (depth_ == 1) {
        main_last_ = last_;
    }
}

void Walk::close_bracket() {
    depth_ = std::max(depth_ - 1, 0);
    gap_.words = false; // a name after it belongs to what follows
    if (depth_ == 0 && restating_) {
        keep_held_names();
        current_ = main_;
        last_ = main_last_;
        restating_ = false;
        gap_ = {};
    } else if (depth_ == 0 && last_ == Last::length && main_last_ == Last::count && part().count) {
        last_ = Last::count; // "3 times (30 min) per week": the period is that of the times
    }
}

} // namespace iepaudit::amounts
