#include "meaning/goal_grades.hpp"

#include "meaning/goal_vocabulary.hpp"

namespace iepaudit::goal {

namespace {

/// Grade equivalents run past grade 12, but not far; "grade 85" is a mark.
std::optional<GradeInWords> possible(double grade, std::size_t end) {
    constexpr double past_the_last = 14;
    return grade < 0 || grade >= past_the_last ? std::nullopt : std::optional(GradeInWords{grade, end});
}

std::size_t ending(const Sentence& s, std::size_t at) {
    while (s.has(at, "level") || s.has(at, "levels") || s.has(at, "equivalent") || s.has(at, "equivalency") ||
           s.has(at, "reading") || s.has(at, "instructional")) {
        ++at;
    }
    return at;
}

/// "grade 3", "grade level 2.3", "grade equivalent of 4.1".
std::optional<GradeInWords> before_number(const Sentence& s, const std::vector<bool>& taken, std::size_t i) {
    if (!s.has(i, "grade") && !s.has(i, "grades")) {
        return std::nullopt;
    }
    std::size_t at = ending(s, i + 1);
    while (s.has(at, "of") || s.has(at, "score") || s.has(at, ":")) {
        ++at;
    }
    if (!s.is_number(at) || taken[at] || s.has(at + 1, "%")) {
        return std::nullopt;
    }
    return possible(s[at].value, ending(s, at + 1));
}

/// "3rd grade", "third-grade level", "6.0 grade level".
std::optional<GradeInWords> after_number(const Sentence& s, std::size_t i) {
    const bool in_words = s.is(i, Kind::ordinal);
    const bool numbered = s.is_number(i) || s.is(i, TokenKind::ordinal);
    if ((!numbered && !in_words) || !(s.has(i + 1, "grade") || s.has(i + 1, "grader"))) {
        return std::nullopt;
    }
    // "two grade 2 level stories": the number behind is the grade.
    if (s.is_number(i) && s.is_number(i + 2) && !s[i + 1].joined) {
        return std::nullopt;
    }
    return possible(in_words ? s[i].known.number : s[i].value, ending(s, i + 2));
}

} // namespace

std::optional<GradeInWords> grade_at(const Sentence& sentence, const std::vector<bool>& taken, std::size_t at) {
    const std::optional<GradeInWords> named = before_number(sentence, taken, at);
    return named ? named : after_number(sentence, at);
}

} // namespace iepaudit::goal
