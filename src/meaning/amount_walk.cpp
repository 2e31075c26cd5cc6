// Numbers and periods: each takes its place in a part, or opens the next.
#include "meaning/amount_walk.hpp"

#include <utility>

#include <fmt/format.h>

namespace iepaudit::amounts {

Reading Walk::run() {
    while (!at(0).is(Sense::end)) {
        step();
    }
    if (reading_.any_number && gap_.plus) {
        refuse("it adds something without minutes");
    }
    if (total_trails_ && std::ranges::any_of(reading_.parts, [](const Part& each) {
            return each.count && each.count->number.high > 1 && !each.total && !each.split;
        })) {
        refuse("it is not clear if the minutes are for one time or in all");
    }
    keep_held_names();
    if (reading_.parts.size() > 1) {
        look_for_alternatives();
    }
    return std::move(reading_);
}

/// Looked for in fresh tokens: by now "grade 4" is a plain word.
void Walk::look_for_alternatives() {
    const std::vector<Token> tokens = scan(phrase_.text);
    if (const Token* alternative = find_alternative(phrase_.text, tokens)) {
        reading_.alternative = printed(*alternative);
    }
}

std::string_view Walk::printed(std::size_t begin, std::size_t end) const {
    return phrase_.printed(begin, end);
}

void Walk::refuse(std::string why) {
    if (reading_.refusal.empty()) {
        reading_.refusal = std::move(why);
    }
}

void Walk::step() {
    reading_.any_number = reading_.any_number || at(0).is(Sense::number) ||
                          (text::is_digit(phrase_.text[at(0).begin]) && !at(0).is(Sense::word));
    if (at(0).is(Sense::number) && at(0).repaired) {
        reading_.assumptions.push_back(
            fmt::format("{} is read as {}.", quoted(printed(at(0))), plain(at(0).value.low)));
    }
    if (reading_.any_number &&
        !reading_.refusal.empty()) { // nothing can bring a number back; the telling words still give a better reason
        if (!at(0).is(Sense::number)) {
            take_word(at(0));
        }
        ++here_;
        return;
    }
    if (const auto heading = read_heading(tokens_, here_); heading && part().is_empty()) {
        reading_.any_number = true;
        take_length(*heading);
    } else if (const auto period = read_period(tokens_, here_)) {
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

void Walk::next_part(Join join) {
    if (join == Join::restated && part().join == Join::restated) {
        refuse("it says the amount more than twice");
    }
    Part fresh;
    fresh.join = join;
    fresh.of = join == Join::restated ? current_ : 0;
    fresh.areas = std::exchange(held_areas_, {});
    fresh.named = std::exchange(held_name_, false);
    reading_.parts.push_back(std::move(fresh));
    current_ = reading_.parts.size() - 1;
    last_ = Last::none;
}

void Walk::keep_held_names() {
    auto& areas = part().areas;
    areas.insert(areas.end(), held_areas_.begin(), held_areas_.end());
    part().named = part().named || held_name_;
    held_areas_.clear();
    held_name_ = false;
}

void Walk::open_part(bool conflict, bool says_again) {
    if (restating_ && conflict && !gap_.equals && !gap_.or_) { // the pieces of an amount, in brackets
        current_ = part().of;
        next_part(Join::restated);
    } else if (part().has_number()) {
        const bool joined = gap_.link == Sense::and_ || gap_.plus;
        if (conflict && gap_.part_of) {
            refuse("it is not clear if one amount is a piece of the other");
        } else if (gap_.or_ && (conflict || gap_.link == Sense::or_)) {
            next_part(Join::restated);
            part().choice = true;
        } else if (conflict && (gap_.equals || says_again)) {
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

void Walk::quantity_done(Last last, std::size_t next) {
    reading_.any_number = true;
    last_ = last;
    gap_ = {};
    here_ = next;
}

void Walk::take_length(const LengthPhrase& phrase) {
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
    if (counted && !conflict && gap_.equals) { // "2x a week = 60 minutes"
        refuse("it is not clear if the minutes are for one time or in all");
    }
    open_part(conflict, says_again(phrase));
    if (phrase.floor) {
        set_bound(Bound::floor);
    }
    part().length_is_total = total;
    part().per_session = part().per_session || phrase.per_session || std::exchange(session_pending_, false);
    set_length(phrase.length, phrase.next);
}

/// "30 minutes a day, 150 minutes a week": a mark between a day and a week, and no name of another service.
bool Walk::says_again(const LengthPhrase& phrase) const {
    const Part& before = reading_.parts[current_];
    const bool marked = gap_.link == Sense::slash || gap_.link == Sense::comma || gap_.link == Sense::semicolon;
    const auto period = read_period(tokens_, phrase.next);
    if (!before.length || !period || !marked || gap_.words || gap_.and_ || gap_.plus) {
        return false;
    }
    const PeriodUnit first = before.length->period.unit;
    const PeriodUnit second = period->period.unit;
    return (first == PeriodUnit::day && second == PeriodUnit::week) ||
           (first == PeriodUnit::week && second == PeriodUnit::day);
}

void Walk::set_length(const Length& length, std::size_t next) {
    part().linked = part().linked || ((part().count || part().days) && ties(gap_.link));
    part().crossed = part().crossed || (part().count && gap_.link == Sense::cross);
    part().length = length;
    part().bracketed = depth_ > 0 && !restating_;
    quantity_done(Last::length, next);
}

bool Walk::ties(Sense link) {
    return link == Sense::cross || link == Sense::at || link == Sense::of || link == Sense::slash;
}

void Walk::take_tally(TallyPhrase phrase) {
    if (is_days_of_times(phrase)) {
        phrase.days = true;
    }
    if (std::exchange(total_pending_, false) && !phrase.linked && !counts_in_total()) {
        refuse("it is not clear if the total is of times or of minutes");
    }
    const bool pieces = phrase.linked && last_ == Last::length &&
                        (gap_.link == Sense::in || gap_.link == Sense::split) &&
                        part().length->period.unit != PeriodUnit::none;
    if (pieces && !restating_) { // "60 minutes a week in two 30-minute sessions"
        next_part(Join::restated);
    }
    const auto& slot = phrase.days ? part().days : part().count;
    const bool refines =
        slot && slot->number == Range{1, 1} && slot->period.unit == PeriodUnit::none && !gap_.comma && !gap_.and_;
    open_part(slot.has_value() && !refines);
    Part& target = part();
    if (phrase.floor) {
        set_bound(Bound::floor);
    }
    if (phrase.unknown_length) {
        target.unknown_length = true;
    }
    target.from_grid = target.from_grid || phrase.from_grid;
    const bool length_before = last_ == Last::length;
    target.linked =
        target.linked || phrase.linked ||
        (length_before && (gap_.link == Sense::cross || gap_.link == Sense::slash || tokens_[here_].is(Sense::cross)));
    target.crossed =
        target.crossed || (length_before && (gap_.link == Sense::cross || tokens_[here_].is(Sense::cross)));
    target.days_by_cross =
        phrase.days && length_before && (gap_.link == Sense::cross || tokens_[here_].is(Sense::cross));
    target.split = target.split || (length_before && (gap_.link == Sense::split || gap_.link == Sense::in));
    (phrase.days ? target.days : target.count) = phrase.tally;
    if (phrase.session_token != 0) {
        tokens_[phrase.session_token].sense = Sense::word; // its count is read: it says nothing more
    }
    quantity_done(phrase.days ? Last::days : Last::count, phrase.next);
    gap_.link = tokens_[here_ - 1].sense; // "2 x" ties what follows
}

/// "a total of 2 sessions": the total counts them, not the minutes behind.
bool Walk::counts_in_total() const {
    const Token& before = tokens_[here_ == 0 ? 0 : here_ - 1];
    return before.is(Sense::of) ||
           (before.is(Sense::total) &&
            std::string_view(phrase_.text).substr(before.begin, before.end - before.begin).ends_with(" of"));
}

/// "3x/day, 5x/week": times a day, then days.
bool Walk::is_days_of_times(const TallyPhrase& phrase) {
    if (phrase.days || !part().count || part().days || gap_.and_ || gap_.plus || gap_.or_ || gap_.words) {
        return false;
    }
    const auto period = read_period(tokens_, phrase.next);
    return period && period->period.unit == PeriodUnit::week && part().count->period.unit == PeriodUnit::day &&
           phrase.tally.number.high <= 5 && !phrase.linked;
}

Period& Walk::period_of_last() {
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

void Walk::take_period(const PeriodPhrase& phrase) {
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
        refuse(fmt::format("{} is there twice, and one has no minutes", quoted(words)));
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

void Walk::take_weeks(const WeeksPhrase& phrase) {
    reading_.period_seen = true;
    reading_.any_number = true;
    if (part().weeks) {
        refuse("it names a pattern of weeks twice");
    }
    part().weeks = phrase.weeks;
    here_ = phrase.next;
    gap_.link = Sense::noun;
}

void Walk::take_bare(const Token& token) {
    const bool marked = gap_.link == Sense::comma || gap_.link == Sense::with || gap_.link == Sense::bar ||
                        gap_.link == Sense::slash || gap_.link == Sense::colon;
    const bool tied =
        gap_.link == Sense::cross || gap_.link == Sense::at || (here_ > 0 && tokens_[here_ - 1].is(Sense::cross));
    if (token.written && token.value == Range{1, 1} && (at(1).is(Sense::group) || at(1).is(Sense::word))) {
        return; // "un grupo", "one setting"
    }
    if (gap_.equals && (part().count || part().days) && !part().length) {
        refuse("it is not clear if the minutes are for one time or in all");
    }
    open_part(false);
    if (!ends_bare(at(1).sense) && !(tied && !at(1).is(Sense::number)) && !read_period(tokens_, here_ + 1)) {
        refuse(fmt::format("the number {} may count something else than minutes or times", quoted(printed(token))));
    } else if (restating_ && token.value.low >= 10) {
        open_part(part().length.has_value());
        set_length(bare_length(token), here_);
        return;
    } else if (part().count && !part().length && token.value.low >= 10 && (tied || marked)) {
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

Length Walk::bare_length(const Token& token) {
    return {token.value, plain(token.value.low), plain(token.value.high), {}, token.begin, token.end};
}

bool Walk::ends_bare(Sense next) const {
    return restating_ || next == Sense::end || next == Sense::comma || next == Sense::bar || next == Sense::close ||
           next == Sense::stop || next == Sense::semicolon || next == Sense::with || next == Sense::per ||
           next == Sense::each || next == Sense::at || next == Sense::cross;
}

Reading read_parts(const text::Folded& phrase) {
    return Walk(phrase).run();
}

} // namespace iepaudit::amounts
