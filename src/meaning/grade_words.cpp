#include "meaning/grade_words.hpp"

#include "meaning/ordinals.hpp"
#include "text/word_set.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace iepaudit {

namespace {

constexpr text::WordSet counts({"zero", "one", "two", "three", "four", "five", "six", "seven", "eight"});

/// Words that may stand between a cue and the grade it belongs to.
constexpr text::WordSet fillers({"a",      "an",      "the",    "his",    "her",           "their", "about",
                                 "around", "roughly", "only",   "just",   "approximately", "still", "early",
                                 "mid",    "middle",  "late",   "low",    "high",          "upper", "end",
                                 "of",     "nearly",  "almost", "current"});
/// Before a grade without "level": the grade the child sits in.
constexpr text::WordSet attending({"in", "entering", "enters", "start", "starting", "starts", "beginning", "begins",
                                   "finishing", "completing", "repeating", "rising"});
constexpr text::WordSet before_grader({"is", "as", "entering", "rising", "incoming"});
/// Near a level: what peers do, not what the child does.
constexpr text::WordSet expecting({"expected", "expectation", "expectations", "peers", "typical", "should"});
/// Near a level: a limit or a way, not the place where the child stands.
constexpr text::WordSet unplaced({"below", "above", "under", "over", "between", "from", "to", "toward", "towards",
                                  "than", "until", "beyond", "within", "through", "not"});
/// Anywhere in the clause: another time than now.
constexpr text::WordSet other_times({"last", "previous", "previously", "prior", "ago", "formerly", "will", "goal",
                                     "target", "increase", "reach"});
/// What may follow "at a second-grade level" when it says where the child stands, and not how hard a text is.
constexpr text::WordSet after_level({"in",        "for",     "on",       "when",     "while", "with",
                                     "and",       "but",     "as",       "at",       "per",   "overall",
                                     "entering",  "despite", "though",   "although", "even",  "this",
                                     "according", "based",   "compared", "rather",   "which", "is"});
constexpr text::WordSet level_words({"level", "levels", "equivalent", "equivalency", "equivalence"});
constexpr text::WordSet grade_names({"grade", "grader", "graders"});
constexpr text::WordSet grades_and_years({"year", "years", "grade", "grades"});
constexpr text::WordSet spans_of_time({"year", "years", "month", "months", "week", "weeks"});

/// Every grade and every gap has one of these words.
constexpr text::SoughtWord cues[] = {"grade", "grader", "ge", "kindergarten", "below", "behind"};

template <std::size_t Size>
bool is_one_of(std::string_view word, const text::WordSet<Size>& words) {
    return words.has(word);
}
template <std::size_t Size>
bool is_one_of(std::string_view word, const std::array<std::string_view, Size>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

struct Token {
    std::string_view text;
    char joined = ' '; ///< '-' or '/' when nothing else parts it from the word before
};

/// 2 and 2.3
std::optional<double> plain_number(std::string_view text) {
    double value = 0;
    double unit = 1;
    bool fraction = false;
    if (text.empty() || text.size() > 6 || !text::is_digit(text.front()) || !text::is_digit(text.back())) {
        return std::nullopt;
    }
    for (const char c : text) {
        if (c == '.' && !fraction) {
            fraction = true;
        } else if (text::is_digit(c)) {
            value = value * 10 + (c - '0');
            unit *= fraction ? 10 : 1;
        } else {
            return std::nullopt;
        }
    }
    return value / unit;
}

/// Second, 2nd, 2.3 (a decimal before "grade"), kindergarten.
std::optional<double> rank_of(std::string_view text) {
    if (text == "kindergarten") {
        return 0;
    }
    if (const std::size_t rank = ordinal_number(text); rank != 0) {
        return static_cast<double>(rank);
    }
    if (text.size() > 2 &&
        is_one_of(text.substr(text.size() - 2), std::array<std::string_view, 4>{"st", "nd", "rd", "th"})) {
        text.remove_suffix(2);
    } else if (text.find('.') == std::string_view::npos) {
        return std::nullopt;
    }
    const auto value = plain_number(text);
    return value && *value <= 13 ? value : std::nullopt;
}

std::optional<double> count_of(std::string_view text) {
    if (const auto number = plain_number(text)) {
        return number;
    }
    const std::size_t count = counts.place_of(text);
    return count != counts.size() ? std::optional(static_cast<double>(count)) : std::nullopt;
}

using Clause = std::vector<Token>;

constexpr bool ends_a_clause(char c) {
    return c == '.' || c == ';' || c == ',' || c == '(' || c == ')' || c == '!' || c == '?';
}

/// Calls visit(words and numbers) for each clause of folded text. A date or a fraction ("9/26/2025", "3/10") is one
/// token.
template <class Visit>
void for_each_clause(std::string_view folded, Visit visit) {
    Clause clause;
    char joined = ' ';
    for (std::size_t at = 0; at < folded.size();) {
        if (!text::is_word(folded[at])) {
            if (ends_a_clause(folded[at]) && !clause.empty()) {
                visit(clause);
                clause.clear();
            }
            joined = folded[at];
            ++at;
            continue;
        }
        const std::size_t begin = at;
        const auto inside_number = [&](std::size_t i) {
            return (folded[i] == '.' || folded[i] == '/') && text::is_digit(folded[i - 1]) && i + 1 < folded.size() &&
                   text::is_digit(folded[i + 1]);
        };
        while (at < folded.size() && (text::is_word(folded[at]) || folded[at] == '\'' || inside_number(at))) {
            ++at;
        }
        clause.push_back({folded.substr(begin, at - begin), joined});
        joined = ' ';
    }
    if (!clause.empty()) {
        visit(clause);
    }
}

/// A grade named in a clause: tokens [begin, end).
struct Mention {
    double grade = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool is_level = false;  ///< "second-grade level", "grade equivalent 2.3"
    bool is_score = false;  ///< a grade equivalent: a score of the child, whatever stands around it
    bool is_grader = false; ///< "a fifth grader"
    bool is_range = false;
};

class ClauseReader {
public:
    explicit ClauseReader(const Clause& clause) : clause_(clause) {
        for (std::size_t i = 0; i < clause.size(); ++i) {
            another_time_ = another_time_ || is_one_of(clause[i].text, other_times);
            measures_ += is_measure(i) ? 1 : 0;
        }
    }

    void read(std::vector<double>& now, std::vector<double>& expected, std::vector<double>& behind,
              bool& unsure) const {
        for (std::size_t i = 0; i < clause_.size();) {
            if (const auto gap = gap_at(i)) {
                behind.push_back(*gap);
                i += 2;
                continue;
            }
            const auto mention = mention_at(i);
            if (!mention) {
                ++i;
                continue;
            }
            i = mention->end;
            if (sits_in(*mention) || (mention->is_level && near(*mention, expecting))) {
                expected.push_back(mention->grade);
            } else if (!another_time_ && stands_at(*mention)) {
                unsure = unsure || mention->is_range;
                now.push_back(mention->grade);
            }
        }
    }

private:
    [[nodiscard]] std::string_view word(std::size_t i) const {
        return i < clause_.size() ? clause_[i].text : std::string_view();
    }
    /// The word before `begin` that is no filler.
    [[nodiscard]] std::string_view cue(std::size_t begin) const {
        while (begin > 0 && is_one_of(word(begin - 1), fillers)) {
            --begin;
        }
        return begin > 0 ? word(begin - 1) : std::string_view();
    }
    template <std::size_t Size>
    [[nodiscard]] bool near(const Mention& m, const text::WordSet<Size>& words) const {
        for (std::size_t i = m.begin - std::min<std::size_t>(m.begin, 4); i < m.begin; ++i) {
            if (is_one_of(word(i), words)) {
                return true;
            }
        }
        return false;
    }
    /// "second to third", "2-3", "first or": the value beside `i` makes it a range.
    [[nodiscard]] bool range_before(std::size_t begin) const {
        const auto is_value = [&](std::size_t i) { return rank_of(word(i)) || count_of(word(i)); };
        if (begin >= 1 && clause_[begin].joined == '-' && is_value(begin - 1)) {
            return true;
        }
        return begin >= 2 &&
               is_one_of(word(begin - 1), std::array<std::string_view, 4>{"to", "or", "and", "through"}) &&
               (is_value(begin - 2) || word(begin - 2) == "grade" || is_one_of(word(begin - 2), level_words));
    }

    /// "two years below", "three grade levels behind".
    [[nodiscard]] std::optional<double> gap_at(std::size_t i) const {
        if (!is_one_of(word(i + 1), grades_and_years) && word(i + 1) != "full") {
            return std::nullopt; // asked first: it is so of nearly every word
        }
        const auto count = count_of(word(i));
        if (!count || *count > 12 || range_before(i) || another_time_) {
            return std::nullopt;
        }
        const std::string_view before = i > 0 ? word(i - 1) : std::string_view();
        if (before == "than" && i > 1 && is_one_of(word(i - 2), std::array<std::string_view, 2>{"less", "fewer"})) {
            return std::nullopt;
        }
        std::size_t next = i + 1 + (word(i + 1) == "full" ? 1 : 0);
        if (!is_one_of(word(next), grades_and_years)) {
            return std::nullopt;
        }
        ++next;
        next += is_one_of(word(next), level_words) ? 1 : 0;
        if (!is_one_of(word(next), std::array<std::string_view, 2>{"below", "behind"})) {
            return std::nullopt;
        }
        return count;
    }

    [[nodiscard]] std::optional<Mention> mention_at(std::size_t i) const {
        Mention m{.begin = i};
        const Token& token = clause_[i];
        const bool may_be_rank = token.text == "kindergarten" || is_grade(i + 1);
        if (const auto rank = may_be_rank ? rank_of(token.text) : std::nullopt) {
            m.grade = *rank;
            m.end = token.text == "kindergarten" && !is_grade(i + 1) ? i + 1 : i + 2;
            m.is_grader = word(m.end - 1).starts_with("grader");
            // "second grade level", and one word of a subject between: "second grade reading level".
            for (std::size_t ahead = m.end; ahead < std::min(m.end + 2, clause_.size()); ++ahead) {
                if (is_one_of(word(ahead), level_words)) {
                    m.is_level = true;
                    m.is_score = word(ahead).starts_with("equivalen");
                    m.end = ahead + 1;
                    break;
                }
            }
            m.grade += part_of_year(i);
        } else if (token.text == "grade" || token.text == "ge") {
            std::size_t next = i + 1;
            m.is_score = token.text == "ge";
            for (; next < clause_.size() && !plain_number(word(next)); ++next) {
                const std::string_view between = word(next);
                if (is_one_of(between, level_words)) {
                    m.is_level = true;
                    m.is_score = m.is_score || between.starts_with("equivalen");
                } else if (!is_one_of(between, std::array<std::string_view, 6>{"of", "is", "score", "about", "was",
                                                                               "approximately"})) {
                    return std::nullopt;
                }
            }
            const auto number = plain_number(word(next));
            if (!number || *number > 13) {
                return std::nullopt;
            }
            m.grade = *number;
            m.end = next + 1;
            m.is_level = m.is_level || m.is_score || near(m, level_words);
            m.is_range = m.end < clause_.size() && clause_[m.end].joined == '-' && plain_number(word(m.end));
        } else {
            return std::nullopt;
        }
        m.is_range = m.is_range || range_before(m.begin);
        return m;
    }
    [[nodiscard]] bool is_grade(std::size_t i) const { return is_one_of(word(i), grade_names); }
    /// "mid-second-grade", "end of first grade": the later the part of the year, the smaller the gap.
    [[nodiscard]] double part_of_year(std::size_t begin) const {
        for (std::size_t i = begin; i > 0 && is_one_of(word(i - 1), fillers); --i) {
            if (is_one_of(word(i - 1), std::array<std::string_view, 2>{"mid", "middle"})) {
                return 0.5;
            }
            if (is_one_of(word(i - 1), std::array<std::string_view, 4>{"late", "end", "high", "upper"})) {
                return 0.9;
            }
        }
        return 0;
    }

    [[nodiscard]] bool sits_in(const Mention& m) const {
        if (m.is_level || m.is_range) {
            return false;
        }
        if (m.is_grader) {
            return is_one_of(cue(m.begin), before_grader);
        }
        const bool names_no_material = m.end >= clause_.size() || is_one_of(word(m.end), after_level);
        return names_no_material && is_one_of(cue(m.begin), attending);
    }
    [[nodiscard]] bool stands_at(const Mention& m) const {
        if (!m.is_level || m.is_grader || near(m, unplaced)) {
            return m.is_range && m.is_level;
        }
        if (m.is_score) {
            return true;
        }
        const bool names_no_material = m.end >= clause_.size() || is_one_of(word(m.end), after_level);
        return names_no_material && !has_other_number(m);
    }
    /// A rate or a score in the same clause: the grade may be the difficulty of the text it was measured on.
    [[nodiscard]] bool has_other_number(const Mention& m) const {
        std::size_t own = 0;
        for (std::size_t i = m.begin; i < m.end; ++i) {
            own += is_measure(i) ? 1 : 0;
        }
        return measures_ > own;
    }
    /// A number that is no date, no grade and no length of time.
    [[nodiscard]] bool is_measure(std::size_t i) const {
        const std::string_view text = word(i);
        if (!text::is_digit(text.front())) {
            return false;
        }
        const auto number = plain_number(text);
        const bool is_date = std::count(text.begin(), text.end(), '/') == 2;
        const bool is_year = number && *number >= 1990 && *number < 2100;
        return !is_date && !is_year && !is_grade(i + 1) && !is_one_of(word(i + 1), spans_of_time);
    }

    const Clause& clause_;
    bool another_time_ = false;
    std::size_t measures_ = 0;
};

/// The one value all mentions agree on.
std::optional<double> agreed(const std::vector<double>& values) {
    const bool same = std::all_of(values.begin(), values.end(), [&](double v) { return v == values.front(); });
    return !values.empty() && same ? std::optional(values.front()) : std::nullopt;
}

} // namespace

GradeWords read_grade_words(const text::WordFinder& folded) {
    if (!folded.has_any(cues)) {
        return {};
    }
    std::vector<double> now;
    std::vector<double> expected;
    std::vector<double> behind;
    bool unsure = false;
    for_each_clause(folded.text(),
                    [&](const Clause& clause) { ClauseReader(clause).read(now, expected, behind, unsure); });
    return {.now = unsure ? std::nullopt : agreed(now), .expected = agreed(expected), .behind = agreed(behind)};
}

} // namespace iepaudit
