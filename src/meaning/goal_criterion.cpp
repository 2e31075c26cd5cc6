#include "meaning/goal_criterion.hpp"

#include "meaning/goal_vocabulary.hpp"
#include "text/fold.hpp"

namespace iepaudit::goal {

namespace {

/// "with at least three details": the quality of what is made, not the making.
bool is_quality_count(const Found& found, const Sentence& s) {
    if (!found.at_least && !found.at_most) {
        return false;
    }
    for (std::size_t back = 1; back <= 4 && back <= found.span.first; ++back) {
        const std::size_t at = found.span.first - back;
        if (s.has(at, "with") || s.has(at, "containing") || s.has(at, "including") || s.has(at, "for")) {
            return true;
        }
    }
    return false;
}

bool is_counted_criterion(const Found& found, const Reading& goal) {
    switch (found.noun->counted) {
    case Counted::performance:
        return true;
    case Counted::item: {
        const bool several = !found.quantity.value || *found.quantity.value > 1;
        return found.scored || found.consecutive ||
               (several && (goal.verbs().closed_answer || is_quality_count(found, goal.sentence)));
    }
    case Counted::repeat:
        return found.noun->unit == "times" || found.consecutive || found.at_least || found.at_most;
    }
    return false;
}

/// "2 times per week", "30 minutes", "3 times monthly": how much of a service there is.
bool is_service_amount(const Found& found, const Sentence& s) {
    const std::string_view unit = found.quantity.unit;
    const bool of_calendar =
        unit.ends_with(" per week") || unit.ends_with(" per month") || s.is(found.span.last, Kind::how_often);
    return unit == "minutes" || unit == "hours" || of_calendar;
}

} // namespace

bool is_grade_to_reach(const Found& found, const Sentence& s) {
    if (s.is(found.span.last, Kind::text) || s.is(found.span.last + 1, Kind::text)) {
        return false;
    }
    std::size_t before = found.span.first;
    while (before > 0 && s.is(before - 1, Kind::lead_in) && !s.has(before - 1, "at")) {
        --before;
    }
    return found.relative ||
           (before > 0 && (s.has(before - 1, "to") || s.has(before - 1, "at") || s.has(before - 1, ":")));
}

bool is_criterion(const Found& found, const Reading& goal) {
    if (found.adjective || (!found.at_most && goal.is_in_condition(found.span.first))) {
        return false;
    }
    if (goal.verbs().receives && (found.quantity.unit == "minutes" || found.quantity.unit == "hours")) {
        return false;
    }
    if (goal.verbs().attends && is_service_amount(found, goal.sentence)) {
        return false;
    }
    switch (found.form) {
    case Form::percent:
        // "improve reading by 20%": twenty percent of what?
        return !found.relative || goal.verbs().lowers || !goal.verbs().vague || !goal.method().empty();
    case Form::ratio:
    case Form::rate:
        return true;
    case Form::counted:
        return is_counted_criterion(found, goal);
    case Form::level:
        return found.quantity.unit != "level" && found.quantity.unit != "stage" ? true : goal.tool_named();
    case Form::grade:
        return goal.tool_named() && is_grade_to_reach(found, goal.sentence);
    case Form::thing:
        return found.consecutive || found.or_better || is_quality_count(found, goal.sentence);
    case Form::bare:
        if (goal.verbs().closed_answer && goal.sentence.is(found.span.last, Kind::correctness)) {
            return true; // "decode 18 correctly"
        }
        return found.or_better || found.consecutive || ((found.at_least || found.at_most) && found.quantity.value > 1);
    }
    return false;
}

bool names_tool(std::string_view method) {
    const std::string folded = text::fold(method);
    for (std::string_view loose : {"informal", "observation", "judgment", "judgement", "opinion", "feedback"}) {
        if (text::has_words(folded, loose)) {
            return false;
        }
    }
    return !folded.empty();
}

} // namespace iepaudit::goal
