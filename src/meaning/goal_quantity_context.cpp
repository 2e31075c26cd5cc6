#include "meaning/goal_quantity_context.hpp"

#include "meaning/goal_vocabulary.hpp"

namespace iepaudit::goal {

namespace {

/// "at least", "no more than", "by": the words of a limit or a change, which end right before the quantity.
void note_limit(const Sentence& sentence, Found& found) {
    const std::size_t first = found.span.first;
    const auto before = [&](std::string_view words, std::size_t count) {
        return first >= count && sentence.has_phrase(first - count, words);
    };
    found.at_most = found.at_most || before("no more than", 3) || before("not more than", 3) ||
                    before("fewer than", 2) || before("less than", 2) || before("at most", 2) ||
                    before("maximum of", 2) || before("within", 1) || before("under", 1) || before("below", 1) ||
                    before("up to", 2) || before("no greater than", 3) || before("<", 1);
    found.at_least = found.at_least || before("at least", 2) || before("minimum of", 2) || before("more than", 2) ||
                     before("greater than", 2) || before("no fewer than", 3) || before("no less than", 3) ||
                     before("over", 1) || before("above", 1) || before(">", 1);
    if (found.at_most && (before("no fewer than", 3) || before("no less than", 3))) {
        found.at_most = false;
    } else if (found.at_most && found.at_least &&
               (before("no more than", 3) || before("not more than", 3) || before("no greater than", 3))) {
        found.at_least = false;
    }
    found.relative = before("by", 1) || before("by at least", 3) || before("by a minimum of", 4);
}

} // namespace

void note_surroundings(const Sentence& sentence, Found& found) {
    const std::size_t first = found.span.first;
    if (first > 0 && sentence.is(first - 1, Kind::limit_end)) {
        note_limit(sentence, found);
    }
    for (std::size_t back = 1; back <= 4 && back <= first && found.form == Form::percent; ++back) {
        found.scored = found.scored || sentence.is(first - back, Kind::correctness);
    }
}

void attach_grades(const Sentence& sentence, std::vector<Found>& all) {
    for (std::size_t i = 1; i < all.size(); ++i) {
        const Found& grade = all[i];
        Found& measured = all[i - 1];
        if (grade.form != Form::grade || measured.form == Form::grade || grade.span.first > measured.span.last + 8) {
            continue;
        }
        bool beside = true;
        for (std::size_t between = measured.span.last; between < grade.span.first; ++between) {
            beside = beside && !sentence.has(between, "to") && !sentence.has(between, "from") &&
                     !sentence.ends_clause(between);
        }
        if (beside && measured.form != Form::thing && measured.form != Form::bare) {
            measured.quantity.grade = grade.quantity.value;
        }
    }
}

std::string_view task_behind(const Sentence& sentence, const Found& found) {
    // A few words say it; what follows them belongs to the rest of the goal.
    constexpr std::size_t longest = 8;
    std::size_t at = found.span.last;
    while (at < found.span.last + longest && !sentence.ends_clause(at) && !sentence.has(at, ",") &&
           !sentence.has(at, "to") && !sentence.has(at, "as") && !sentence.has(at, "by")) {
        ++at;
    }
    return sentence.printed({found.span.last, at});
}

} // namespace iepaudit::goal
