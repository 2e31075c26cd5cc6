#include "meaning/goal_baseline.hpp"

#include "meaning/goal_vocabulary.hpp"
#include "text/word_set.hpp"

#include <algorithm>

namespace iepaudit::goal {

namespace {

bool counts(const Found& found) {
    return !found.adjective && !found.relative;
}

/// The quantity whose words end right before `token`, or nullptr.
const Found* quantity_before(const Marked& marked, std::size_t token) {
    const auto found = std::ranges::lower_bound(marked.quantities, token, {},
                                                [](const Found& quantity) { return quantity.span.last; });
    return found != marked.quantities.end() && found->span.last == token ? &*found : nullptr;
}

/// What stands right before the words of a baseline, with marks and words such as "an increase" passed over.
const Found* level_beside(const Marked& marked, std::size_t words) {
    const Sentence& s = marked.sentence;
    const auto passed_over = [&](std::size_t at) {
        return s.has(at, "(") || s.has(at, ",") || s.has(at, ";") || s.has(at, "-") || s.has(at, "up") ||
               s.has(at, "down") || s.has(at, "an") || s.has(at, "a") || s.is(at, Kind::raising | Kind::lowering) ||
               s.has(at, "compared") || s.has(at, "with") || s.has(at, "to");
    };
    while (words > 0 && quantity_before(marked, words) == nullptr && passed_over(words - 1)) {
        --words;
    }
    const Found* const beside = quantity_before(marked, words);
    return beside != nullptr && counts(*beside) ? beside : nullptr;
}

/// "35% now", "2 of 10 today", "60 feet at present". "80%, currently 40%": there the word belongs to what follows.
const Found* level_today(const Marked& marked, std::size_t at) {
    const Sentence& s = marked.sentence;
    const bool says_today =
        s.has(at, "now") || s.has(at, "today") || s.has(at, "currently") || s.has(at, "presently") ||
        (s.has(at, "at") &&
         (s.has(at + 1, "present") || s.has_phrase(at + 1, "this time") || s.has(at + 1, "baseline")));
    const Found* const level = says_today ? quantity_before(marked, at) : nullptr;
    return level != nullptr && counts(*level) && quantity_behind(marked, at + 1) == nullptr ? level : nullptr;
}

/// "up from 62", "improving from 3 of 10", "instead of 4 minutes", "(was 40%)".
const Found* level_left_behind(const Marked& marked, std::size_t at) {
    const Sentence& s = marked.sentence;
    const bool was = s.has(at, "was") && at > 0 && s.is(at - 1, TokenKind::mark) && !s.ends_clause(at - 1);
    if (!was && !s.has(at, "from") && !s.has_phrase(at, "instead of") && !s.has(at, "current")) {
        return nullptr;
    }
    const Found* const found = quantity_behind(marked, at + (s.has_phrase(at, "instead of") ? 2 : 1));
    // "improving from grade 1 text": how hard the text was, no level reached.
    const bool of_text = found != nullptr && found->form == Form::grade && s.is(found->span.last, Kind::text);
    return found != nullptr && (was ? counts(*found) : can_be_level(*found)) && !of_text ? found : nullptr;
}

/// "Baseline: 40%", "currently reads 40 words per minute", "(now 2 of 10)", "He now does 3 of 9".
const Found* labelled_level(const Marked& marked, std::size_t at) {
    const Sentence& s = marked.sentence;
    static constexpr text::WordSet links(
        {"of", "is", ":", "=", "was", "-", "at", "data", "level", "levels", "score", "performance"});
    const bool now = s.has(at, "currently") || s.has(at, "presently") || s.has(at, "now");
    const bool label = s.has(at, "baseline") || s.has_phrase(at, "current level") ||
                       s.has_phrase(at, "present level") || s.has_phrase(at, "current performance") ||
                       (s.has(at, "current") && s.has(at + 1, ":"));
    if (!now && !label) {
        return nullptr;
    }
    std::size_t next = at + 1;
    while (label && links.has(s.word(next))) {
        ++next;
    }
    const bool linked = now || next > at + 1;
    for (const std::size_t last = next + (linked ? 7 : 1);
         next < last && !s.ends_clause(next) && !s.has(next, "goal") && !s.has(next, "target") && !s.has(next, "will");
         ++next) {
        const Found* const found = marked.quantity_at(next);
        // "Present level: can count to 20": with other words between, a number needs its unit to be the level.
        if (found != nullptr && (found->form != Form::bare || found == quantity_behind(marked, at + 1) ||
                                 s.is(next - 1, TokenKind::mark))) {
            return found;
        }
    }
    return nullptr;
}

} // namespace

const Found* quantity_behind(const Marked& marked, std::size_t at) {
    for (const std::size_t last = at + 8; at < last; ++at) {
        if (const Found* found = marked.quantity_at(at); found != nullptr) {
            return found;
        }
        if (!marked.sentence.is(at, Kind::lead_in | Kind::scale)) {
            return nullptr;
        }
    }
    return nullptr;
}

bool can_be_level(const Found& found) {
    return counts(found) && found.form != Form::thing;
}

Today find_today(const Marked& marked) {
    const Sentence& s = marked.sentence;
    for (std::size_t at = 0; at < s.size(); ++at) {
        if (!s.is(at, Kind::today_opener)) {
            continue;
        }
        if (const Found* const level = level_today(marked, at)) {
            return {.baseline = level, .beside = level_beside(marked, level->span.first)};
        }
        if (const Found* const level = level_left_behind(marked, at)) {
            // "read 20 words from 5 lists" sets no level beside another; "20 words, up from 5" does.
            const bool from_alone =
                s.has(at, "from") && (at == 0 || s.is(at - 1, Kind::clause_word)) && !(at > 0 && s.has(at - 1, "up"));
            return {.baseline = level, .beside = from_alone ? nullptr : level_beside(marked, at)};
        }
        if (const Found* const level = labelled_level(marked, at)) {
            return {.baseline = level, .beside = level_beside(marked, at)};
        }
    }
    return {};
}

} // namespace iepaudit::goal
