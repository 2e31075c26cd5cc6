#include "meaning/narrative.hpp"

#include "meaning/sentences.hpp"
#include "text/fold.hpp"
#include "text/word_finder.hpp"

#include <algorithm>
#include <string>

namespace iepaudit {

namespace {

constexpr text::SoughtWord looks_ahead_words[] = {
    "will receive",          "will get",          "will be provided",  "will be given",
    "will be served",        "will have",         "will be taught",    "shall receive",
    "is to receive",         "to be provided",    "will be seen",      "will participate",
    "will continue",         "will be delivered", "team will provide", "school will provide",
    "district will provide", "shall be provided"};

constexpr text::SoughtWord now_words[] = {"receives", "is provided", "is served",   "is given",
                                          "gets",     "is seen",     "are provided"};

/// Any of these makes the sentence something else than this year's promise.
constexpr text::SoughtWord other_matters[] = {
    // what was
    "last year", "last fall", "last spring", "previous", "previously", "prior", "formerly", "was", "were", "had",
    "used to", "has been", "have been", "currently", "current", "at present", "presently", "to date", "since", "past",
    "received", "until", "began", "increase", "increased", "increasing", "decrease", "decreased", "reduce", "reduced",
    "from", "instead", "rather", "no longer", "change", "changed", "grade equivalent", "kindergarten",
    // advice
    "evaluation", "evaluator", "recommend", "recommends", "recommended", "recommendation", "report", "assessment",
    "suggest", "suggests", "outside provider", "private", "doctor", "clinic", "parent", "parents", "mother", "father",
    "family", "guardian", "requested", "asked",
    // general education and other help
    "lap", "title", "tier", "mtss", "rti", "intervention", "general education", "regular education", "core", "eld",
    "ell", "ml", "tutor", "tutoring", "after school", "before school", "summer", "esy", "extended school year", "club",
    "whole class", "typical peers", "classmates", "all students", "peers", "grade-level instruction", "universal",
    // minutes that are no service
    "recess", "lunch", "homework", "on task", "on-task", "break", "words per minute", "wpm", "wcpm", "correct words",
    "per minute", "attend to", "sustain", "independently", "accuracy", "trial", "tantrum", "elope", "late", "tardy",
    "absent", "nap", "sleep", "bus", "ride", "practice", "practices", "read for", "reads for", "reads aloud",
    "write for", "writes for", "at home", "home", "nightly", "screen", "within", "extra time", "extended time",
    "movement", "timer", "in one sitting", "check-in", "meeting", "training", "goal", "probe",
    // adults, and things that hang on something
    "consult", "consultation", "consults", "indirect", "paraeducator", "para", "aide", "staff", "teachers", "if",
    "unless", "as needed", "may", "might", "could", "should", "would", "option", "rejected", "not", "refuse", "refused",
    "declined", "considered", "or", "approximately", "about", "around", "except", "concurrent", "some of", "of which",
    "additional", "another", "also", "each of",
    // shares of a day that are no area's minutes
    "percent", "special education setting", "school week", "school day", "total"};

constexpr std::string_view number_words[] = {"one",        "two",   "three",  "four",    "five",   "six",    "seven",
                                             "eight",      "nine",  "ten",    "fifteen", "twenty", "thirty", "forty",
                                             "forty-five", "sixty", "ninety", "once",    "twice",  "half"};
constexpr std::string_view unit_words[] = {"minute", "minutes", "min",     "mins",     "hour", "hours", "hr",    "hrs",
                                           "time",   "times",   "session", "sessions", "day",  "days",  "daily", "week",
                                           "weeks",  "weekly",  "month",   "monthly",  "wk",   "x"};
constexpr std::string_view joining_words[] = {"a", "an", "per", "each", "every", "/", ",", "for", "and", "-"};

template <class Words>
bool is_one_of(std::string_view word, const Words& words) {
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// The words of the sentence, punctuation apart: "30 minutes, twice a week" has a comma of its own.
std::vector<std::string_view> split(std::string_view text) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        if (text::is_word(text[at])) {
            while (end < text.size() &&
                   (text::is_word(text[end]) || ((text[end] == '.' || text[end] == '-') && end + 1 < text.size() &&
                                                 text::is_word(text[end + 1])))) {
                ++end;
            }
        }
        if (text[at] != ' ') {
            words.push_back(text.substr(at, end - at));
        }
        at = end;
    }
    return words;
}

/// "30 minutes of speech therapy twice a week" holds "30 minutes" and "twice a week"; put together they are an amount.
/// Nothing when the sentence has more pieces than that: two amounts in a sentence are not sorted out here.
std::string amount_in(std::string_view text) {
    std::vector<std::string> pieces;
    std::string piece;
    std::string joint;
    const auto close = [&] {
        if (!piece.empty()) {
            pieces.push_back(piece);
        }
        piece.clear();
        joint.clear();
    };
    for (const std::string_view word : split(text)) {
        const bool counts =
            text::is_digit(word.front()) || is_one_of(word, number_words) || is_one_of(word, unit_words);
        if (counts) {
            piece += joint;
            piece += piece.empty() ? "" : " ";
            piece += word;
            joint.clear();
        } else if (is_one_of(word, joining_words)) {
            if (!piece.empty()) {
                joint += ' ';
                joint += word;
            } else if (word == "per" || word == "each" || word == "every") {
                piece = word;
            }
        } else {
            close();
        }
    }
    close();
    if (pieces.empty() || pieces.size() > 2) {
        return {};
    }
    return pieces.size() == 1 ? pieces[0] : pieces[0] + " " + pieces[1];
}

/// "Instruction" alone may be all of the plan's, whatever section the sentence stands in.
std::optional<Area> area_of(std::string_view text) {
    const AreaList named = read_areas(text);
    const bool is_one = named.size() == 1 && !named.contains(Area::other) && !named.contains(Area::academic_general);
    return is_one ? std::optional(named.front()) : std::nullopt;
}

bool looks_ahead(const text::WordFinder& words) {
    return words.has_any(looks_ahead_words);
}

/// The child gets something, or will.
bool promises(const text::WordFinder& words) {
    return looks_ahead(words) || words.has_any(now_words);
}

/// What no sentence of a text has is looked for once, in the whole of it.
bool may_promise(std::string_view printed) {
    const std::string folded = text::fold(printed);
    return promises(text::WordFinder(folded));
}

void read_words(const Words& words, const SchoolWeek& week, const Policy& policy, std::vector<NarrativeAmount>& found) {
    if (!words.has_value() || !may_promise(*words)) {
        return;
    }
    meaning::for_each_sentence(*words, [&](std::string_view sentence) {
        if (std::optional<NarrativeAmount> amount = read_narrative_sentence(sentence, week, policy)) {
            amount->place = words.place;
            found.push_back(*amount);
        }
    });
}

/// A notice that proposes this plan: a refusal or an older notice promises nothing.
bool speaks_of_this_plan(const PriorWrittenNotice& notice, const PlanInfo& plan) {
    const std::string decision = text::fold(notice.decision.value);
    if (text::has_words(decision, "refuse") || text::has_words(decision, "refusing") ||
        text::has_words(decision, "refusal") || text::has_words(decision, "reject")) {
        return false;
    }
    const DateField& day = notice.effective_date.has_value() ? notice.effective_date : notice.date;
    const DateField& start = plan.start_date.has_value() ? plan.start_date : plan.meeting_date;
    if (!day.has_value() || !start.has_value() || !day.value.date || !start.value.date) {
        return true;
    }
    constexpr int days_before = 60;
    return days_between(*day.value.date, *start.value.date) <= days_before;
}

} // namespace

std::optional<NarrativeAmount> read_narrative_sentence(std::string_view sentence, const SchoolWeek& week,
                                                       const Policy& policy) {
    const std::string text = text::fold(sentence);
    const text::WordFinder finder(text);
    if (!promises(finder) || finder.has_any(other_matters)) {
        return std::nullopt;
    }
    const std::optional<Area> area = area_of(text);
    const Amount amount = read_amount(amount_in(text));
    if (!area || (amount.kind != AmountKind::exact && amount.kind != AmountKind::range)) {
        return std::nullopt;
    }
    const std::optional<Weekly> minutes = weekly(amount, week, policy);
    if (!minutes) {
        return std::nullopt;
    }
    return NarrativeAmount{{}, sentence, *area, minutes->comparison, looks_ahead(finder)};
}

std::vector<NarrativeAmount> understand_narrative(const Iep& iep, const Policy& policy) {
    std::vector<NarrativeAmount> found;
    for (const PresentLevel& level : iep.present_levels) {
        read_words(level.current_level, iep.school_week, policy, found);
        read_words(level.impact, iep.school_week, policy, found);
    }
    for (const PriorWrittenNotice& notice : iep.prior_written_notices) {
        if (speaks_of_this_plan(notice, iep.plan)) {
            read_words(notice.action, iep.school_week, policy, found);
        }
    }
    return found;
}

} // namespace iepaudit
