#include "meaning/goal_clauses.hpp"

#include "meaning/goal_vocabulary.hpp"
#include "text/word_set.hpp"

#include <algorithm>

namespace iepaudit::goal {

namespace {

/// A quantity that cannot be part of the task: "with 80%", not "at grade 3" or "with ten words".
bool says_how_well(const Found& found) {
    return found.form == Form::percent || found.form == Form::ratio || found.form == Form::rate || found.at_least ||
           found.at_most || found.consecutive ||
           (found.form == Form::counted && found.noun->counted != Counted::item && !found.adjective);
}

/// "4 out of 5 times", "80%": it says how well without a preposition. "3 of 5 pictures" may be what is handed out.
bool says_how_often(const Found& found) {
    return found.form == Form::percent ||
           (found.form == Form::ratio && found.noun != nullptr && found.noun->counted != Counted::item);
}

bool is_subject(std::string_view word) {
    static constexpr text::WordSet words({"student", "students", "child", "he", "she", "they", "learner", "pupil"});
    return words.has(word);
}

/// "given a grade 3 passage Robin will": who the goal is for is no part of the condition.
std::size_t without_subject(const Sentence& s, Span clause) {
    if (!s.has(clause.last, "will") || clause.last <= clause.first + 1) {
        return clause.last;
    }
    std::size_t last = clause.last - 1;
    while (last > clause.first + 1 && !is_subject(s.word(last)) && (s.has(last, ".") || s.is_capitalized(last - 1))) {
        --last;
    }
    if (last > clause.first && (s.has(last - 1, "the") || s.has(last - 1, "this") || s.has(last - 1, "my"))) {
        --last;
    }
    return last;
}

bool opens_condition(const Sentence& s, std::size_t at) {
    const auto clause_starts = [&] {
        return at == 0 || s.is(at - 1, TokenKind::mark) || s.is(at - 1, TokenKind::date);
    };
    return s.is(at, Kind::condition_opener) ||
           ((s.has(at, "following") || s.has(at, "while") || s.has(at, "using")) && clause_starts()) ||
           s.has_phrase(at, "in response to") || s.has_phrase(at, "in the presence of");
}

/// "using manipulatives", "with visual supports", "with access to a calculator", "in a small group setting".
bool opens_material(const Marked& marked, std::size_t at) {
    const Sentence& s = marked.sentence;
    if (s.has(at, "using")) {
        return true;
    }
    const bool setting = s.has(at, "in") && s.is(at + 1, Kind::article);
    if (!s.has(at, "with") && !s.has(at, "without") && !setting) {
        return false;
    }
    for (std::size_t word = at + 1;
         word < at + 6 && !s.ends_clause(word) && !s.has(word, ",") && marked.quantity_at(word) == nullptr; ++word) {
        if (setting ? s.has(word, "setting") || s.has(word, "classroom") || s.has(word, "group")
                    : s.is(word, Kind::material)) {
            return true;
        }
    }
    return false;
}

/// "attend group therapy", "participate in counseling". Attending class is a skill like another.
bool attends_service(const Sentence& s, std::size_t verb) {
    const bool comes = s.has(verb, "attend") || s.has(verb, "attends") || s.has_phrase(verb, "participate in") ||
                       s.has_phrase(verb, "participates in");
    for (std::size_t at = verb + 1; comes && at < verb + 6 && s.is(at, TokenKind::word); ++at) {
        if (s.is(at, Kind::service)) {
            return true;
        }
    }
    return false;
}

/// "independently", not the verbs "multiply" and "comply".
constexpr bool is_adverb(std::string_view word) {
    return (word.ends_with("ly") && !word.ends_with("ply") && word != "rely") || word == "also" || word == "not" ||
           word == "then";
}

} // namespace

std::size_t clause_end(const Marked& marked, std::size_t from) {
    const Sentence& s = marked.sentence;
    std::size_t at = from;
    for (; !s.ends_clause(at); ++at) {
        if (s.has(at, ",") || s.has(at, ":") || (s.has(at, "(") && at > from) || marked.dated[at] ||
            (at > from && s.is(at, Kind::clause_opener))) {
            break;
        }
        if (s.has(at, "by") && (s.has(at + 1, "[") || (at + 1 < s.size() && marked.dated[at + 1]))) {
            break;
        }
        if (at == from) {
            continue;
        }
        // "when upset 4 out of 5 times"
        if (const Found* often = marked.quantity_at(at); often != nullptr && says_how_often(*often)) {
            break;
        }
        if (!s.is(at, Kind::measure_opener)) {
            continue;
        }
        // "with 80%", "with at least 80%", "with an accuracy of 80%", "while maintaining".
        std::size_t next = at + 1;
        while (next < at + 5 && marked.quantity_at(next) == nullptr && s.is(next, Kind::lead_in)) {
            ++next;
        }
        const Found* quantity = marked.quantity_at(next);
        if (s.has(at, "while") || (quantity != nullptr && says_how_well(*quantity))) {
            break;
        }
    }
    return at;
}

const Found* Marked::quantity_at(std::size_t token) const {
    const auto found =
        std::ranges::lower_bound(quantities, token, {}, [](const Found& quantity) { return quantity.span.first; });
    return found != quantities.end() && found->span.first == token ? &*found : nullptr;
}

Verbs find_verbs(const Marked& marked) {
    const Sentence& s = marked.sentence;
    Verbs verbs;
    std::size_t at = 0;
    while (at < s.size() && !s.has(at, "will")) {
        ++at;
    }
    // A name may be "Will": the last of two in a row is the verb.
    at = at == s.size() ? 0 : at + 1;
    while (s.has(at, "will")) {
        ++at;
    }
    while (is_adverb(s.word(at)) || s.has(at, "be") || s.has(at, "able") || s.has(at, "to") || s.has(at, "student") ||
           s.has(at, "the") || s.has(at, "that") || s.has(at, "is") || s.has(at, "goal") || s.has(at, ":")) {
        ++at;
    }
    // "demonstrate the ability to tie", "show that she can count": the verb behind it is the skill.
    if (s.has_phrase(at + 1, "the ability to") || s.has_phrase(at + 1, "an ability to")) {
        at += 4;
    } else if (s.has_phrase(at + 1, "ability to") || (s.has(at, "continue") && s.has(at + 1, "to"))) {
        verbs.maintains = s.has(at, "continue") && !s.is(at + 2, Kind::raising | Kind::lowering);
        at += s.has(at, "continue") ? 2 : 3;
    }
    verbs.main = at;
    verbs.vague = s.is(at, Kind::vague_verb);
    verbs.lowers = s.is(at, Kind::lowering);
    verbs.receives = s.has(at, "receive") || s.has(at, "receives") || s.has(at, "provided") || s.has(at, "given");
    verbs.attends = attends_service(s, at);
    verbs.closed_answer = s.is(at, Kind::closed_answer);
    if (s.has(at, "demonstrate") || s.has(at, "show") || s.has(at, "exhibit") || s.has(at, "display")) {
        for (std::size_t next = at + 1; next < at + 5; ++next) {
            const bool inner = s.has(next, "understanding") || s.has(next, "knowledge") || s.has(next, "awareness") ||
                               s.has(next, "improvement") || s.has(next, "progress") || s.has(next, "growth") ||
                               s.has(next, "appreciation") || s.has(next, "improved");
            verbs.vague = inner;
            if (inner) {
                break;
            }
        }
    }
    verbs.observable = s.is(at, TokenKind::word) && !verbs.vague;
    // "reduce tantrums", "improve the number of redirections": the counted behaviour can be seen.
    for (std::size_t next = at + 1; next < at + 7 && verbs.vague && !s.ends_clause(next); ++next) {
        const Noun* counted = s.noun(next);
        verbs.observable = verbs.observable || (counted != nullptr && counted->less_is_better);
    }
    if (s.has(at, "maintain") || s.has(at, "sustain") || s.has(at, "retain")) {
        // "maintain 90%", "maintain his current level": no growth. "Maintain eye contact" is a skill like another.
        for (std::size_t next = at + 1; next < at + 6 && !s.ends_clause(next); ++next) {
            const bool level = s.has(next, "current") || s.has(next, "level") || s.has(next, "levels") ||
                               s.has(next, "accuracy") || s.has(next, "rate") || s.has(next, "mastery") ||
                               s.has(next, "performance");
            if (level || marked.quantity_at(next) != nullptr) {
                verbs.maintains = true;
            }
            if (level || !s.is(next, Kind::lead_in)) {
                break;
            }
        }
        verbs.observable = !verbs.maintains;
        verbs.vague = verbs.maintains;
    }
    return verbs;
}

Span find_condition(const Marked& marked, Span method) {
    const Sentence& s = marked.sentence;
    Span material;
    for (std::size_t at = 0; at < s.size(); ++at) {
        const bool opens = opens_condition(s, at);
        if (marked.dated[at] || (!opens && (!material.empty() || !opens_material(marked, at)))) {
            continue;
        }
        // "during 80% of lessons" says how well, "using a weekly probe" how it is measured.
        if (const Found* quantity = marked.quantity_at(at + 1); quantity != nullptr && says_how_well(*quantity)) {
            continue;
        }
        const bool doubled = s.has_phrase(at, "when given") || s.has_phrase(at, "when provided") ||
                             s.has_phrase(at, "when presented") || s.has_phrase(at, "if given");
        const std::size_t first = doubled ? at + 1 : at;
        const Span clause{first, clause_end(marked, first + 1)};
        const Span condition{first, without_subject(s, clause)};
        const bool is_method = !method.empty() && condition.first < method.last && method.first < condition.last;
        if (condition.last <= first + 1 || is_method) {
            continue;
        }
        if (opens) {
            return condition;
        }
        material = condition;
    }
    return material;
}

std::vector<bool> tokens_of_conditions(const Marked& marked) {
    const Sentence& s = marked.sentence;
    std::vector<bool> inside(s.size(), false);
    for (std::size_t at = 0; at < s.size(); ++at) {
        if (!s.is(at, Kind::task_opener) && !(s.is(at, Kind::collection) && s.has(at + 1, "of"))) {
            continue;
        }
        const std::size_t end = s.has(at + 1, "of") ? std::min(at + 4, s.size()) : clause_end(marked, at + 1);
        for (; at < end; ++at) {
            inside[at] = true;
        }
        --at;
    }
    return inside;
}

} // namespace iepaudit::goal
