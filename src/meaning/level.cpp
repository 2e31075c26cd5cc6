#include "meaning/level.hpp"
#include "meaning/recommendation.hpp"

#include "meaning/grade_words.hpp"
#include "text/fold.hpp"
#include "text/word_finder.hpp"
#include "text/word_set.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit {

namespace {

/// Words that call something a need unless "no" or "not" stands before them. A plural is matched too.
constexpr text::SoughtWord need_words[] = {
    "behind",     "deficit",  "delay",    "delayed",      "difficulty",    "difficulties", "struggle",
    "struggling", "weakness", "weak",     "adverse",      "adversely",     "impede",       "interfere",
    "impact",     "affect",   "unable",   "cannot",       "can not",       "can't",        "concern",
    "concerned",  "worried",  "limited",  "regressed",    "regression",    "failing",      "lacks",
    "lags",       "poor",     "impaired", "area of need", "areas of need", "requires"};

/// Words that call something no need; with "not" before them they say the opposite.
constexpr text::SoughtWord no_need_words[] = {"within average",
                                              "within the average",
                                              "average range",
                                              "above average",
                                              "solidly average",
                                              "age-appropriate",
                                              "age appropriate",
                                              "grade-appropriate",
                                              "within normal limits",
                                              "normal limits",
                                              "within functional limits",
                                              "wnl",
                                              "strength",
                                              "at grade level",
                                              "on grade level",
                                              "above grade level",
                                              "at or above",
                                              "at benchmark",
                                              "above benchmark",
                                              "meets grade level",
                                              "meets standard",
                                              "meeting standard",
                                              "meets expectation",
                                              "meets the standard",
                                              "at standard",
                                              "typically developing",
                                              "age-typical",
                                              "commensurate",
                                              "proficient",
                                              "none",
                                              "n/a",
                                              "not applicable",
                                              "no need",
                                              "not needed",
                                              "on track"};

constexpr text::WordSet negations({"no", "not", "never", "without", "nor", "neither", "free"});
/// A negation does not reach over these.
constexpr text::WordSet breaks({"and", "but", "because", "so", "which", "while", "although", "though"});
/// After "need": something the child lacks. "Communicates wants and needs" is no need.
constexpr text::WordSet after_need({"to",          "support",     "help",     "assistance", "more",      "additional",
                                    "improvement", "instruction", "prompts",  "prompting",  "reminders", "extra",
                                    "direct",      "frequent",    "in",       "a",          "an",        "adult",
                                    "significant", "intensive",   "specially"});
constexpr text::WordSet needs_as_things({"and", "or", "wants", "basic", "his", "her", "their", "own"});
/// Before "below": a pointer to another part of the page.
constexpr text::WordSet pointing_down({"see", "listed", "described", "noted", "outlined", "shown", "given", "stated"});
constexpr text::SoughtWord people_at_home[] = {"parent", "mother", "father", "guardian", "family", "mom", "dad"};

/// How a need is met, or why not now, when there is no goal for it.
constexpr text::SoughtWord met_otherwise_words[] = {
    "addressed through",   "addressed by", "addressed with", "supported through",  "supported with",
    "met through",         "met with",     "accommodated",   "with accommodation", "through accommodation",
    "continue to monitor", "be monitored", "no goal",        "not a priority",     "not require specially",
    "not need specially"};
constexpr text::SoughtWord evaluation_words[] = {"evaluation report", "see evaluation", "psychoeducational",
                                                 "see the evaluation", "recent evaluation"};
constexpr text::SoughtWord general_help_words[] = {"tier 2",      "tier 3",   "tier ii", "tier iii",
                                                   "title i",     "title 1",  "lap",     "intervention block",
                                                   "reading lab", "math lab", "mtss",    "rti"};

/// Parts of folded text between full stops, semicolons, commas and brackets. A decimal point is none of these.
std::vector<std::string_view> split(std::string_view folded, std::string_view marks) {
    std::array<bool, 256> is_mark{};
    for (const char mark : marks) {
        is_mark[static_cast<unsigned char>(mark)] = true;
    }
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= folded.size(); ++at) {
        if (at < folded.size() && !is_mark[static_cast<unsigned char>(folded[at])]) {
            continue;
        }
        const bool decimal =
            at > 0 && at + 1 < folded.size() && text::is_digit(folded[at - 1]) && text::is_digit(folded[at + 1]);
        if (!decimal) {
            if (const auto part = text::trim(folded.substr(begin, at - begin)); !part.empty()) {
                parts.push_back(part);
            }
            begin = at + 1;
        }
    }
    return parts;
}

/// No word that matters is longer: what lies farther off is not looked at, so that one endless word costs nothing.
constexpr std::size_t reach = 64;

std::string_view last_word(std::string_view text) {
    text = text::trim(text.substr(text.size() - std::min(text.size(), reach)));
    const std::size_t blank = text.find_last_of(" :");
    return blank == std::string_view::npos ? text : text.substr(blank + 1);
}

std::string_view first_word(std::string_view text) {
    text = text::trim(text.substr(0, reach));
    return text.substr(0, text.find_first_of(" :"));
}

bool is_negated(std::string_view clause, std::size_t at) {
    std::string_view before = clause.substr(at - std::min(at, reach), std::min(at, reach));
    for (int words = 0; words < 4 && !before.empty(); ++words) {
        before = text::trim(before);
        const std::string_view word = last_word(before);
        if (negations.has(word) || word.ends_with("n't")) {
            return true;
        }
        if (breaks.has(word)) {
            return false;
        }
        before.remove_suffix(word.size());
        while (!before.empty() && (before.back() == ' ' || before.back() == ':')) {
            before.remove_suffix(1);
        }
    }
    return false;
}

struct Signs {
    bool need = false;
    bool no_need = false;
};

/// "Needs help with", "is below the level of peers": words that count only with the right neighbours.
constexpr text::SoughtWord words_with_neighbours[] = {"below", "need"};

bool stands_as_need(std::string_view clause, std::string_view word, std::size_t at) {
    const std::string_view before = last_word(clause.substr(0, at));
    std::string_view after = clause.substr(at + word.size());
    after.remove_prefix(after.starts_with('s') ? 1 : 0);
    if (word == "below") {
        return !first_word(after).empty() && !pointing_down.has(before);
    }
    return !needs_as_things.has(before) && after_need.has(first_word(after));
}

std::size_t find_percentile(std::string_view folded) {
    return std::min(folded.find("percentile"), folded.find("%ile"));
}

void read_percentile(std::string_view clause, Signs& signs) {
    const std::size_t at = find_percentile(clause);
    if (at == std::string_view::npos) {
        return;
    }
    const std::string_view before = text::trim(clause.substr(0, at));
    const std::string_view rank = before.substr(before.find_last_of(" -(") + 1);
    if (rank.empty() || rank.size() > 4 || !text::is_digit(rank.front())) {
        return;
    }
    int value = rank[0] - '0';
    if (rank.size() > 1 && text::is_digit(rank[1])) {
        value = value * 10 + (rank[1] - '0');
    }
    // One standard deviation below the mean is the 16th percentile; the middle half begins at the 25th.
    signs.need = signs.need || value < 16;
    signs.no_need = signs.no_need || value >= 25;
}

/// Those of the words that stand somewhere in a text: of a long list few, and only they are looked for in its clauses.
template <std::size_t Size>
std::vector<std::string_view> words_in(const text::WordFinder& text, const text::SoughtWord (&words)[Size]) {
    std::vector<std::string_view> found;
    for (const text::SoughtWord& word : words) {
        if (text.has(word)) {
            found.push_back(word.text);
        }
    }
    return found;
}

/// Calls visit(at) for each place where the word stands.
template <class Visit>
void each_place(std::string_view clause, std::string_view word, Visit visit) {
    for (std::size_t at = text::find_words(clause, word); at != std::string_view::npos;
         at = text::find_words(clause, word, at + word.size())) {
        visit(at);
    }
}

/// Reads the clauses of one text.
class ClauseSigns {
public:
    explicit ClauseSigns(const text::WordFinder& text)
        : need_(words_in(text, need_words)), with_neighbours_(words_in(text, words_with_neighbours)),
          no_need_(words_in(text, no_need_words)),
          has_percentile_(find_percentile(text.text()) != std::string_view::npos) {}

    /// Something in the text may be a sign.
    [[nodiscard]] bool any() const {
        return !need_.empty() || !with_neighbours_.empty() || !no_need_.empty() || has_percentile_;
    }

    [[nodiscard]] Signs read(std::string_view clause) const {
        Signs signs;
        const bool says_none = clause.find(": none") != std::string_view::npos; // "area of need: none"
        for (const std::string_view word : need_) {
            each_place(clause, word, [&](std::size_t at) {
                (says_none || is_negated(clause, at) ? signs.no_need : signs.need) = true;
            });
        }
        for (const std::string_view word : with_neighbours_) {
            each_place(clause, word, [&](std::size_t at) {
                if (stands_as_need(clause, word, at)) {
                    (is_negated(clause, at) ? signs.no_need : signs.need) = true;
                }
            });
        }
        for (const std::string_view word : no_need_) {
            if (const std::size_t at = text::find_words(clause, word); at != std::string_view::npos) {
                const bool denied = is_negated(clause, at);
                (denied ? signs.need : signs.no_need) = true;
            }
        }
        if (has_percentile_) {
            read_percentile(clause, signs);
        }
        return signs;
    }

private:
    std::vector<std::string_view> need_;
    std::vector<std::string_view> with_neighbours_;
    std::vector<std::string_view> no_need_;
    bool has_percentile_;
};

Progress read_progress(const text::WordFinder& text, bool whole_cell) {
    struct Entry {
        text::SoughtWord word;
        Progress progress;
    };
    constexpr Entry table[] = {
        {"minimal", Progress::minimal},
        {"little", Progress::minimal},
        {"limited", Progress::minimal},
        {"insufficient", Progress::minimal},
        {"slow", Progress::minimal},
        {"no", Progress::none},
        {"none", Progress::none},
        {"not met", Progress::none},
        {"lack of", Progress::none},
        {"regression", Progress::regression},
        {"regressed", Progress::regression},
        {"regressing", Progress::regression},
        {"some", Progress::some},
        {"partial", Progress::some},
        {"emerging", Progress::some},
        {"good", Progress::good},
        {"adequate", Progress::good},
        {"sufficient", Progress::good},
        {"steady", Progress::good},
        {"strong", Progress::good},
        {"met", Progress::good},
        {"satisfactory", Progress::good},
        {"excellent", Progress::good},
        {"expected", Progress::good},
    };
    const bool speaks_of_progress = text.has("progress");
    const bool may_say = std::any_of(std::begin(table), std::end(table), [&](const Entry& entry) {
        return (whole_cell || speaks_of_progress || entry.progress == Progress::regression) && text.has(entry.word);
    });
    if (!may_say) {
        return Progress::not_said;
    }
    for (const std::string_view clause : split(text.text(), ".;,()")) {
        const text::WordFinder finder(clause);
        const std::size_t progress = finder.find("progress");
        for (const Entry& entry : table) {
            const std::size_t at = finder.find(entry.word);
            if (at == std::string_view::npos || is_negated(clause, at) || clause.substr(at).starts_with("no longer")) {
                continue;
            }
            if (whole_cell || entry.progress == Progress::regression ||
                (progress != std::string_view::npos && progress > at && progress - at <= entry.word.size() + 2)) {
                return entry.progress;
            }
        }
    }
    return Progress::not_said;
}

/// Months of a school year that begins in September, as tenths of a grade; summer counts as the start.
double part_of_school_year(Date on) {
    const unsigned month = static_cast<unsigned>(on.month());
    return month >= 9 ? (month - 9) / 10.0 : month <= 6 ? (month + 3) / 10.0 : 0;
}

/// A grade level there is: from preschool to the years after high school. 62 is a score in the wrong column.
std::optional<double> grade_in(const NumberField& field) {
    return field.has_value() && field.value >= -1 && field.value <= 14 ? std::optional(field.value) : std::nullopt;
}

bool all_match(const AreaList& areas) {
    return std::all_of(areas.begin(), areas.end(), [&](Area area) { return areas_match(areas.front(), area); });
}

void read_grades(const PresentLevel& level, const text::WordFinder& current, std::optional<double> student_grade,
                 std::optional<Date> on, LevelMeaning& means) {
    // One level in words that speak of two subjects cannot be given to either.
    const bool one_subject = means.areas.size() == 1 && !level.is_sentence ? !means.areas.only(Area::academic_general)
                                                                           : all_match(means.mentioned);
    const GradeWords words = one_subject ? read_grade_words(current) : GradeWords{};

    if (level.grade_equivalent.has_value()) {
        means.grade_now = grade_in(level.grade_equivalent);
    } else if (words.now) {
        means.grade_now = words.now;
        means.from_text = true;
    }
    if (level.grade_expected.has_value()) {
        means.grade_expected = grade_in(level.grade_expected);
    } else if (student_grade) {
        // A whole grade is compared with a whole grade: "second-grade level" may be 2.0 or 2.9.
        const bool whole = !means.grade_now || *means.grade_now == std::floor(*means.grade_now);
        means.grade_expected = *student_grade + (on && !whole ? part_of_school_year(*on) : 0);
    } else {
        means.grade_expected = words.expected;
    }
    if (means.grade_now && means.grade_expected) {
        means.gap = std::round((*means.grade_expected - *means.grade_now) * 100) / 100;
    } else if (words.behind && !means.grade_now) {
        means.gap = words.behind;
        means.from_text = true;
    }
}

void read_need(const PresentLevel& level, const text::WordFinder& current, const text::WordFinder& impact,
               LevelMeaning& means) {
    Signs signs;
    bool all_from_parents = true;
    const auto take = [&](const text::WordFinder& text) {
        const ClauseSigns clauses(text);
        if (!clauses.any()) {
            return;
        }
        const bool names_parents = text.has_any(people_at_home);
        for (const std::string_view sentence : split(text.text(), ".;!?")) {
            for (const std::string_view clause : split(sentence, ",()")) {
                const Signs found = clauses.read(clause);
                signs.need = signs.need || found.need;
                signs.no_need = signs.no_need || found.no_need;
                const auto from_parents = [&] {
                    return names_parents && text::has_any_words(sentence, people_at_home);
                };
                all_from_parents = all_from_parents && (!found.need || from_parents());
            }
        }
    };
    take(current);

    bool from_elsewhere = false;
    if (level.impact.has_value()) {
        const Signs before = signs;
        signs = {};
        take(impact);
        // The impact column says how the disability gets in the way; only "none" and its like say that it does not.
        from_elsewhere = signs.need || !signs.no_need;
        signs.need = from_elsewhere || before.need;
        signs.no_need = signs.no_need || before.no_need;
    }
    from_elsewhere = from_elsewhere || means.progress == Progress::minimal || means.progress == Progress::none ||
                     means.progress == Progress::regression || (means.gap && *means.gap >= 1);

    means.need_stated = signs.need || from_elsewhere;
    means.only_parent_concern = signs.need && all_from_parents && !from_elsewhere;
    const bool keeps_up = means.gap && *means.gap <= 0;
    means.is_need = means.need_stated || !(signs.no_need || keeps_up);
}

} // namespace

std::string_view name(Progress progress) {
    switch (progress) {
    case Progress::not_said:
        return "not said";
    case Progress::good:
        return "good";
    case Progress::some:
        return "some";
    case Progress::minimal:
        return "minimal";
    case Progress::none:
        return "none";
    case Progress::regression:
        return "regression";
    }
    return "not said";
}

LevelMeaning read_level(const PresentLevel& level, std::optional<double> student_grade, std::optional<Date> on) {
    const std::string current_words = text::fold(level.current_level.value);
    const std::string impact_words = text::fold(level.impact.value);
    const text::WordFinder current(current_words);
    const text::WordFinder impact(impact_words);
    LevelMeaning means;
    means.mentioned = read_areas(level.current_level.value);
    means.areas = level.area.has_value() ? read_areas(level.area.value) : means.mentioned;
    for (const Area area : means.areas) {
        means.mentioned.add(area);
    }
    const std::string progress_words = text::fold(level.progress.value);
    means.progress = level.progress.has_value() ? read_progress(text::WordFinder(progress_words), true)
                                                : read_progress(current, false);
    means.met_otherwise = current.has_any(met_otherwise_words) || impact.has_any(met_otherwise_words);
    means.in_evaluation =
        current.has_any(evaluation_words) || text::has_any_words(text::fold(level.source.value), evaluation_words);
    means.general_help = current.has_any(general_help_words);
    means.largest_group = read_needed_group(level.current_level.value, current);
    read_grades(level, current, student_grade, on, means);
    read_need(level, current, impact, means);
    return means;
}

} // namespace iepaudit
