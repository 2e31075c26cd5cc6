// How a goal is measured: "as measured by weekly probes", "on unit tests", "(teacher data sheet)".
#include "meaning/goal_clauses.hpp"
#include "meaning/goal_vocabulary.hpp"
#include "text/word_set.hpp"

#include <algorithm>

namespace iepaudit::goal {

namespace {

/// A tool of measuring within the next few words of one noun phrase ("weekly probes"): one past it, or 0.
std::size_t tool_end(const Marked& marked, std::size_t from) {
    const Sentence& s = marked.sentence;
    std::size_t end = 0;
    for (std::size_t at = from; at < from + 6; ++at) {
        if ((!s.is(at, TokenKind::word) && !s.is_number(at)) || s.is(at, Kind::clause_word) || marked.dated[at]) {
            break;
        }
        if (s.is(at, Kind::tool)) {
            end = at + 1;
        }
    }
    return end;
}

/// "letter check", "PT trials": tries measure only where they come back ("weekly trials").
bool is_look_or_tries(const Sentence& s, std::size_t at) {
    return s.is(at, Kind::tool | Kind::look) || s.has(at, "trials") || s.has(at, "trial");
}

/// A look at how a skill is doing, within the next few words ("letter check"): one past it, or 0.
std::size_t look_end(const Marked& marked, std::size_t from) {
    const Sentence& s = marked.sentence;
    for (std::size_t at = from;
         at < from + 4 && (s.is(at, TokenKind::word) || s.is_number(at)) && !s.is(at, Kind::clause_word); ++at) {
        if (is_look_or_tries(s, at) && !(s.is(at + 1, TokenKind::word) && is_look_or_tries(s, at + 1))) {
            return at + 1;
        }
    }
    return 0;
}

/// "monthly letter check", "spelling check every week": one past it, or 0.
std::size_t recurring_look_end(const Marked& marked, std::size_t from) {
    const Sentence& s = marked.sentence;
    if (s.is(from, Kind::how_often)) {
        return look_end(marked, from + 1);
    }
    const std::size_t end = look_end(marked, from);
    const bool recurs = end != 0 && (s.has(end, "every") || s.has(end, "each")) && s.is(end + 1, Kind::calendar_period);
    return recurs ? end + 2 : 0;
}

/// "measured by", "as evidenced by", "assessed through". One past the words, or 0.
std::size_t measuring_words(const Sentence& s, std::size_t at) {
    static constexpr text::WordSet links({"by", "through", "using", "via", "with", "on", "in", "from"});
    if (s.has(at, "according") && s.has(at + 1, "to")) {
        return at + 2;
    }
    if (!s.is(at, Kind::participle)) {
        return 0;
    }
    // "measured weekly by checklist"
    const std::size_t link = s.is(at + 1, Kind::how_often) ? at + 2 : at + 1;
    if (!links.has(s.word(link))) {
        return 0;
    }
    const bool plain_link = s.has(link, "by") || s.has(link, "through") || s.has(link, "using") || s.has(link, "via");
    const bool strong = s.has(at, "measured") || s.has(at, "assessed") || s.has(at, "evaluated") ||
                        s.has(at, "documented") || s.has(at, "recorded") || s.has(at, "checked") ||
                        s.has(at, "tracked") || s.has(at, "charted") || s.has(at, "logged") || s.has(at, "tallied") ||
                        s.has(at, "timed");
    return plain_link || strong ? link + 1 : 0;
}

/// Where a phrase of its own may end: the clause does, or a comma or a bracket is there.
bool ends_phrase(const Sentence& s, std::size_t at) {
    return s.ends_clause(at) || s.has(at, ",") || s.has(at, ")");
}

/// "by SLP data": a record that is no material to work with and no point in time ("by the spring benchmark").
std::size_t record_end(const Marked& marked, std::size_t from) {
    const Sentence& s = marked.sentence;
    const std::size_t end = tool_end(marked, from);
    if (end == 0 || s.is(end - 1, Kind::material) || s.word(from).ends_with("ing") || !ends_phrase(s, end)) {
        return 0;
    }
    for (std::size_t at = from; at < end; ++at) {
        if (s.is(at, Kind::calendar_period) || s.has(at, "next") || s.has(at, "annual") || s.has(at, "final")) {
            return 0;
        }
    }
    return end;
}

/// "Method:", and where a sentence begins "Data:". "Baseline data: 7 correct" tells of the start.
bool is_method_label(const Sentence& s, std::size_t at) {
    if (!s.has(at + 1, ":")) {
        return false;
    }
    const bool opens = at == 0 || s.ends_clause(at - 1) || s.has(at - 1, "progress");
    return s.has(at, "method") || s.has(at, "measurement") || s.has(at, "evaluation") ||
           (opens && (s.has(at, "data") || s.has(at, "monitoring") || s.has(at, "assessment")));
}

/// "SLP keeps data each session", "the teacher tracks this on a chart": somebody other than the child, who "will".
Span record_kept(const Marked& marked, std::size_t at) {
    const std::size_t end = marked.sentence.is(at, Kind::record_keeping) ? tool_end(marked, at + 1) : 0;
    return end != 0 ? Span{at + 1, end} : Span{};
}

std::size_t behind_article(const Sentence& s, std::size_t at) {
    while (s.is(at, Kind::article)) {
        ++at;
    }
    return at;
}

/// Behind a comma or a bracket, a short phrase of its own: "monthly letter check", ", SLP data, by 11/4" and "(teacher
/// data sheet)", which is nothing but a record.
Span aside(const Marked& marked, std::size_t first) {
    const Sentence& s = marked.sentence;
    if (const std::size_t end = recurring_look_end(marked, first); end != 0 && ends_phrase(s, end)) {
        return {first, end};
    }
    const std::size_t end = tool_end(marked, first);
    const std::size_t behind = s.is(end, Kind::how_often) ? end + 1 : end; // "teacher data weekly"
    return end > first + 1 && ends_phrase(s, behind) ? Span{first, behind} : Span{};
}

Span method_at(const Marked& marked, std::size_t at) {
    const Sentence& s = marked.sentence;
    if (const std::size_t first = measuring_words(s, at); first != 0) {
        // "as demonstrated by raising a hand" shows behaviour; it measures nothing. "measured by 4 of 5 trials" names
        // no tool.
        const std::size_t begin = behind_article(s, first);
        const bool gerund = s.word(begin).ends_with("ing") && tool_end(marked, begin) == 0;
        if (gerund || s.ends_clause(begin) || marked.quantity_at(begin) != nullptr) {
            return {};
        }
        return {begin, std::max(begin + 1, clause_end(marked, begin))};
    }
    if (is_method_label(s, at) && !s.ends_clause(at + 2)) {
        return {at + 2, std::max(at + 3, clause_end(marked, at + 2))};
    }
    if (s.is(at, Kind::tool_opener)) {
        std::size_t begin = at + 1;
        // "on 3 of 4 weekly probes": the tool stands behind the count.
        if (const Found* count = marked.quantity_at(begin); count != nullptr && count->form == Form::ratio) {
            begin = count->span.last;
        }
        begin = behind_article(s, begin);
        // Within text or notes a child works with a chart; only a tool at the head of its phrase measures.
        return {begin, std::max(tool_end(marked, begin), recurring_look_end(marked, begin))};
    }
    if (s.has(at, "by")) {
        return {at + 1, record_end(marked, at + 1)};
    }
    if (const Span record = record_kept(marked, at); !record.empty()) {
        return record;
    }
    return s.has(at, ",") || s.has(at, ";") || s.has(at, "(") ? aside(marked, at + 1) : Span{};
}

} // namespace

Span find_method(const Marked& marked) {
    Span weak;
    for (std::size_t at = 0; at < marked.sentence.size(); ++at) {
        const Span method = method_at(marked, at);
        if (method.empty()) {
            continue;
        }
        // "as measured by" outranks "on" and "using", which may open the condition.
        if (measuring_words(marked.sentence, at) != 0) {
            return method;
        }
        weak = weak.empty() ? method : weak;
    }
    return weak;
}

} // namespace iepaudit::goal
