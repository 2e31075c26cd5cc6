#include "meaning/summer.hpp"

#include "meaning/category.hpp"
#include "meaning/empty_words.hpp"
#include "meaning/phrases.hpp"
#include "meaning/sentences.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace iepaudit {

namespace {

enum class SummerWord : std::uint8_t { no, yes };
struct DecisionRow {
    std::string_view phrases;
    SummerWord word;
};
constexpr DecisionRow decision_rows[] = {
    {"no | not eligible | not qualify | does not qualify | doesn't qualify | did not qualify | not needed | not "
     "required | "
     "not recommended | "
     "ineligible | not warranted | does not need | does not require | denied | declined | not necessary | none | "
     "not appropriate | not at this time",
     SummerWord::no},
    {"yes | eligible | qualify | qualified | recommended | approved | will receive", SummerWord::yes},
};

/// Reasons that are about the school or a label. No limit may be set for a whole category (WAC 392-172A-02020).
struct ReasonRow {
    std::string_view phrases;
    std::string_view reason; ///< for sentences: "It rests on {}."
};
constexpr std::string_view what_is_offered = "what the school offers";
constexpr std::string_view cost = "cost";
constexpr std::string_view staffing = "staffing";
constexpr std::string_view label = "a category or a label";
constexpr ReasonRow reason_rows[] = {
    {"budget | money | cannot pay | funding | fund | cost | too expensive | expense | levy | cannot afford | recorte "
     "de presupuesto",
     cost},
    {"do not offer | does not offer | doesn't offer | don't offer | not offered in | not offered at | not offered by | "
     "not offered to | no longer offer | no longer offered | did not "
     "offer | not offering | "
     "do not provide esy | does not provide esy | do not provide summer | does not provide summer | no summer "
     "program | no summer school | no esy program | no esy service | do not have esy | does not have esy | do not have "
     "summer | does "
     "not have summer | do not have extended school year | does not have extended school year | do not run | does not "
     "run | esy is "
     "not available | esy not available | program is not available | program not available | service are not available "
     "in "
     "summer | not available in summer | school is closed | building is closed | no transportation in summer | "
     "there is no summer",
     what_is_offered},
    {"no staff | staffing | staff shortage | short staffed | staff are not available | staff is not available | staff "
     "not available | no teacher available | teacher are not available | teacher is not available | teacher is off | "
     "no provider available",
     staffing},
    {"only severe | only for severe | for severe disability | most severe | severe disability | severe need | "
     "severely disabled | severe/profound | by category | based on category | because of category | because of "
     "eligibility category | due to eligibility category | eligibility category | disability category | only for life "
     "skills | only life skills | only for self contained | only self contained | only for student in | "
     "limited to student in | reserved for student in | only student in",
     label},
};

/// Words that limit a group: with a category in the same sentence they make a rule for the category.
struct WordsRow {
    std::string_view phrases;
};
constexpr WordsRow limit_rows[] = {
    {"only | no esy for | no extended school year for | no summer service for | not for | not available to | not open "
     "to | limited to | reserved for | restricted to | not eligible | do "
     "not qualify | does not qualify | don't qualify | doesn't qualify | do not receive | does not receive | do not "
     "get | not "
     "offered to | because | due to | since | "
     "ineligible | never qualify | not given to"}};

/// Words about what a child showed: a sentence with one of them gives a reason of its own.
constexpr WordsRow child_rows[] = {
    {"regression | regress | regressed | recoup | recoupment | recouped | regain | regained | data | probe | "
     "maintain | maintained | kept | loss | lose | lost | progress | retain | retained | "
     "goal | growth | mastered | mastery | score | measured"}};

/// The sentence takes the reason back: "cost was not part of the decision".
constexpr WordsRow taken_back_rows[] = {{"not based on | not because | not due to | not a factor | not factor | not "
                                         "considered | was not part | were not part | not part "
                                         "of | regardless | without regard | not limited | not limit | no matter | not "
                                         "depend | does not depend | not decided by | not "
                                         "by category | rather than | did not consider | not reason | no cost | at no "
                                         "cost | free of cost | no charge | never"}};

constexpr WordsRow elsewhere_rows[] = {{"see attached | attached | addendum | see esy | esy page | esy form | esy plan "
                                        "| esy section | separate page | separate form | "
                                        "separate document | see matrix | see notice | see prior written notice | see "
                                        "pwn | see below | see note | see summer"}};
constexpr WordsRow summer_rows[] = {{"esy | extended school year | extended year | summer"}};
constexpr WordsRow amount_rows[] = {{"minute | min | hour | hr"}};

/// Words that speak of the day on which the team will decide.
constexpr WordsRow decide_rows[] = {
    {"to decide | decide by | decide on | decide at | decide in | will meet | meet on | "
     "meeting on | meet in | reconvene | revisit | decision by | decision due | decision "
     "date | decision on | decision is due"}};

template <class Row>
bool has_any(const meaning::Vocabulary<Row>& vocabulary, const meaning::WordList& words) {
    return !vocabulary.find(words).empty();
}

bool points_elsewhere(std::string_view text) {
    constexpr auto& elsewhere = meaning::vocabulary_of<elsewhere_rows>;
    constexpr auto& amounts = meaning::vocabulary_of<amount_rows>;
    const meaning::WordList words(text);
    const auto number_before = [&](const auto& mark) {
        return words[mark.at.begin].is_number() || (mark.at.begin > 0 && words[mark.at.begin - 1].is_number());
    };
    const auto marks = amounts.find(words);
    return has_any(elsewhere, words) || std::any_of(marks.begin(), marks.end(), number_before);
}

/// The reason of one sentence, when it is about the school or a label.
std::string_view school_reason_of(std::string_view sentence) {
    constexpr auto& reasons = meaning::vocabulary_of<reason_rows>;
    constexpr auto& limits = meaning::vocabulary_of<limit_rows>;
    constexpr auto& child = meaning::vocabulary_of<child_rows>;
    constexpr auto& taken_back = meaning::vocabulary_of<taken_back_rows>;
    const meaning::WordList words(sentence);
    if (has_any(taken_back, words) || has_any(child, words)) {
        return {};
    }
    if (const auto marks = reasons.find(words); !marks.empty()) {
        return marks.front().row->reason;
    }
    return has_any(limits, words) && !read_category(sentence).named.empty() ? label : std::string_view();
}

void find_school_reason(const Words& field, SummerMeaning& summer) {
    if (!field.has_value()) {
        return;
    }
    meaning::for_each_sentence(*field, [&](std::string_view sentence) {
        if (summer.school_reason.empty()) {
            summer.school_reason = school_reason_of(sentence);
            summer.reason_place = field.place;
            summer.reason = sentence;
        }
    });
}

SummerDecision decision_in(std::string_view printed) {
    constexpr auto& decisions = meaning::vocabulary_of<decision_rows>;
    if (meaning::says_undecided(printed)) {
        return SummerDecision::open;
    }
    const meaning::WordList words(printed);
    const auto marks = decisions.find(words);
    if (marks.empty()) {
        return SummerDecision::not_said;
    }
    if (marks.front().row->word == SummerWord::no) {
        return SummerDecision::no;
    }
    // "may be eligible", "is not being recommended": no plain yes.
    constexpr std::size_t reach = 4;
    constexpr std::array<std::string_view, 10> doubts{"not", "if",      "may",    "might", "could",
                                                      "no",  "whether", "unless", "isn",   "never"};
    const std::size_t at = marks.front().at.begin;
    for (std::size_t i = at - std::min(at, reach); i < at; ++i) {
        if (std::find(doubts.begin(), doubts.end(), words[i].text) != doubts.end()) {
            return SummerDecision::not_said;
        }
    }
    return SummerDecision::yes;
}

void read_decision(const ExtendedSchoolYear& section, SummerMeaning& summer) {
    if (section.is_blank()) {
        summer.decision = SummerDecision::open;
        summer.place = section.place;
    } else if (section.eligible_words.has_value()) {
        summer.decision = decision_in(*section.eligible_words);
        summer.place = section.eligible_words.place;
        summer.printed = *section.eligible_words;
    } else if (section.eligible.has_value()) {
        summer.decision = *section.eligible ? SummerDecision::yes : SummerDecision::no;
        summer.place = section.eligible.place;
    } else if (section.eligible.is_blank()) {
        summer.decision = SummerDecision::open;
        summer.place = section.eligible.place;
    } else if (section.basis.has_value()) {
        summer.decision = decision_in(*section.basis);
        summer.place = section.basis.place;
        summer.printed = *section.basis;
    }
}

bool is_year(std::string_view word) {
    return word.size() == 4 && std::all_of(word.begin(), word.end(), text::is_digit);
}

/// The last of the days in a text.
std::optional<Date> last_day_in(std::string_view printed) {
    std::optional<Date> found;
    std::array<std::string, 3> last; // the three latest words
    while (!printed.empty()) {
        const std::size_t end = std::min(printed.find(' '), printed.size());
        const std::string_view word = printed.substr(0, end);
        printed.remove_prefix(std::min(end + 1, printed.size()));
        constexpr std::size_t longest = 20; // no part of a date is longer
        if (word.empty() || word.size() > longest) {
            continue;
        }
        last = {std::move(last[1]), std::move(last[2]), std::string(word)};
        while (!last[2].empty() && !text::is_word(last[2].back())) {
            last[2].pop_back();
        }
        const std::string in_full = last[0] + ' ' + last[1] + ", " + last[2];
        const std::string of_month = last[1] + " 28, " + last[2];
        std::optional<Date> date = read_date(last[2]).date;
        if (!date && is_year(last[2])) {
            date = read_date(in_full).date;
            date = date ? date : read_date(of_month).date;
        }
        found = date && (!found || *found < *date) ? date : found;
    }
    return found;
}

/// A row is for the summer by its kind, its name, or its own dates.
bool is_for_summer(const ServiceRow& printed, const RowMeaning& row, const Policy& policy) {
    constexpr auto& summer_names = meaning::vocabulary_of<summer_rows>;
    const bool named_so = printed.service.has_value() && has_any(summer_names, meaning::WordList(*printed.service));
    if (row.is_extended_year || named_so) {
        return true;
    }
    if (!printed.start_date.has_value() || !printed.end_date.has_value() || !row.start || !row.end) {
        return false;
    }
    return *row.start <= *row.end && row.start->year() == row.end->year() &&
           *row.start >= row.start->year() / policy.summer_from && *row.end <= row.end->year() / policy.summer_to;
}

} // namespace

std::optional<Date> day_to_decide(const ExtendedSchoolYear& section) {
    std::optional<Date> last;
    const auto look_in = [&](std::string_view words) {
        const std::optional<Date> day = last_day_in(words);
        last = day && (!last || *last < *day) ? day : last;
    };
    if (section.eligible_words.has_value()) {
        look_in(*section.eligible_words);
    }
    if (section.basis.has_value()) {
        const bool is_decision = !section.eligible_words.has_value() && section.eligible.is_absent();
        meaning::for_each_sentence(*section.basis, [&](std::string_view sentence) {
            if (is_decision || meaning::says_undecided(sentence) ||
                has_any(meaning::vocabulary_of<decide_rows>, meaning::WordList(sentence))) {
                look_in(sentence);
            }
        });
    }
    return last;
}

SummerMeaning understand_summer(const Iep& iep, const std::vector<RowMeaning>& rows, const Policy& policy) {
    const ExtendedSchoolYear& section = iep.extended_school_year;
    SummerMeaning summer;
    read_decision(section, summer);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        summer.has_row = summer.has_row || is_for_summer(iep.services.items[i], rows[i], policy);
    }
    for (const Words* words : {&section.eligible_words, &section.basis}) {
        summer.told_elsewhere = summer.told_elsewhere || (words->has_value() && points_elsewhere(**words));
        find_school_reason(*words, summer);
    }
    if (summer.school_reason.empty()) {
        summer.reason = {};
    }
    return summer;
}

} // namespace iepaudit
