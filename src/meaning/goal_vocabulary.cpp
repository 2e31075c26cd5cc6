#include "meaning/goal_vocabulary.hpp"

#include "text/word_set.hpp"

#include <algorithm>
#include <array>

namespace iepaudit::goal {

namespace {

constexpr bool less = true;

constexpr std::array nouns{
    // how well
    Noun{"wpm", "wpm", "words per minute", Counted::performance},
    Noun{"wcpm", "wcpm", "words per minute", Counted::performance},
    Noun{"cwpm", "cwpm", "words per minute", Counted::performance},
    Noun{"lexile", "lexiles", "lexile", Counted::performance},
    Noun{"l", "l", "lexile", Counted::performance},
    Noun{"point", "points", "points", Counted::performance},
    Noun{"percentile", "percentiles", "percentile", Counted::performance},
    Noun{"sequence", "sequences", "correct word sequences", Counted::performance},
    Noun{"cws", "cws", "correct word sequences", Counted::performance},
    Noun{"exchange", "exchanges", "exchanges", Counted::performance},
    Noun{"turn", "turns", "turns", Counted::performance},
    Noun{"utterance", "utterances", "utterances", Counted::performance},
    Noun{"initiation", "initiations", "initiations", Counted::performance},
    Noun{"minute", "minutes", "minutes", Counted::performance},
    Noun{"min", "mins", "minutes", Counted::performance},
    Noun{"second", "seconds", "seconds", Counted::performance},
    Noun{"sec", "secs", "seconds", Counted::performance},
    Noun{"hour", "hours", "hours", Counted::performance},
    Noun{"inch", "inches", "inches", Counted::performance},
    Noun{"foot", "feet", "feet", Counted::performance},
    Noun{"yard", "yards", "yards", Counted::performance},
    Noun{"meter", "meters", "meters", Counted::performance},
    Noun{"lap", "laps", "laps", Counted::performance},
    Noun{"repetition", "repetitions", "repetitions", Counted::performance},
    // how well, and fewer is better
    Noun{"error", "errors", "errors", Counted::performance, less},
    Noun{"mistake", "mistakes", "errors", Counted::performance, less},
    Noun{"miscue", "miscues", "errors", Counted::performance, less},
    Noun{"prompt", "prompts", "prompts", Counted::performance, less},
    Noun{"cue", "cues", "prompts", Counted::performance, less},
    Noun{"reminder", "reminders", "prompts", Counted::performance, less},
    Noun{"redirection", "redirections", "prompts", Counted::performance, less},
    Noun{"redirect", "redirects", "prompts", Counted::performance, less},
    Noun{"assist", "assists", "prompts", Counted::performance, less},
    Noun{"incident", "incidents", "incidents", Counted::performance, less},
    Noun{"outburst", "outbursts", "outbursts", Counted::performance, less},
    Noun{"tantrum", "tantrums", "tantrums", Counted::performance, less},
    Noun{"meltdown", "meltdowns", "tantrums", Counted::performance, less},
    Noun{"elopement", "elopements", "elopements", Counted::performance, less},
    Noun{"refusal", "refusals", "refusals", Counted::performance, less},
    Noun{"aggression", "aggressions", "aggressions", Counted::performance, less},
    Noun{"disruption", "disruptions", "disruptions", Counted::performance, less},
    Noun{"interruption", "interruptions", "interruptions", Counted::performance, less},
    Noun{"infraction", "infractions", "infractions", Counted::performance, less},
    Noun{"referral", "referrals", "referrals", Counted::performance, less},
    Noun{"suspension", "suspensions", "suspensions", Counted::performance, less},
    Noun{"absence", "absences", "absences", Counted::performance, less},
    Noun{"tardy", "tardies", "tardies", Counted::performance, less},
    // what is read or answered
    Noun{"word", "words", "words", Counted::item},
    Noun{"letter", "letters", "letters", Counted::item},
    Noun{"sound", "sounds", "sounds", Counted::item},
    Noun{"phoneme", "phonemes", "sounds", Counted::item},
    Noun{"syllable", "syllables", "syllables", Counted::item},
    Noun{"blend", "blends", "blends", Counted::item},
    Noun{"fact", "facts", "facts", Counted::item},
    Noun{"digit", "digits", "digits", Counted::item},
    Noun{"number", "numbers", "numbers", Counted::item},
    Noun{"numeral", "numerals", "numbers", Counted::item},
    Noun{"shape", "shapes", "shapes", Counted::item},
    Noun{"color", "colors", "colors", Counted::item},
    Noun{"coin", "coins", "coins", Counted::item},
    Noun{"sign", "signs", "signs", Counted::item},
    Noun{"symbol", "symbols", "symbols", Counted::item},
    Noun{"picture", "pictures", "pictures", Counted::item},
    Noun{"problem", "problems", "problems", Counted::item},
    Noun{"question", "questions", "questions", Counted::item},
    Noun{"item", "items", "items", Counted::item},
    Noun{"step", "steps", "steps", Counted::item},
    // how often it must succeed
    Noun{"trial", "trials", "trials", Counted::repeat},
    Noun{"opportunity", "opportunities", "opportunities", Counted::repeat},
    Noun{"occasion", "occasions", "occasions", Counted::repeat},
    Noun{"occurrence", "occurrences", "occurrences", Counted::repeat},
    Noun{"attempt", "attempts", "attempts", Counted::repeat},
    Noun{"instance", "instances", "instances", Counted::repeat},
    Noun{"time", "times", "times", Counted::repeat},
    Noun{"x", "x", "times", Counted::repeat},
};

/// In the table, or an inflected form of a verb in it: increases, increased, increasing.
template <std::size_t Size>
bool among_with_verb_forms(const text::WordSet<Size>& verbs, std::string_view word) {
    return std::ranges::any_of(verbs, [&](std::string_view verb) {
        if (word == verb) {
            return true;
        }
        const std::string_view stem = verb.ends_with('e') ? verb.substr(0, verb.size() - 1) : verb;
        if (!word.starts_with(stem)) {
            return false;
        }
        const std::string_view ending = word.substr(stem.size());
        return ending == "s" || ending == "es" || ending == "ed" || ending == "ing";
    });
}

constexpr text::WordSet calendar_periods({"week", "month", "year", "semester", "trimester", "quarter", "term", "summer",
                                          "spring", "fall", "winter", "iep"});

constexpr text::WordSet clause_words({"a",       "an",     "the",   "of",    "in",     "on",      "at",    "with",
                                      "without", "to",     "from",  "by",    "for",    "as",      "and",   "or",
                                      "but",     "per",    "each",  "every", "when",   "given",   "over",  "across",
                                      "out",     "during", "using", "into",  "within", "between", "while", "that",
                                      "which",   "who",    "he",    "she",   "they",   "his",     "her",   "their",
                                      "will",    "is",     "are",   "be",    "than",   "until",   "up",    "if"});

constexpr text::WordSet
    lead_ins({"a",       "an",        "the",     "his",     "her",     "their",  "its",   "about",  "approximately",
              "around",  "at",        "least",   "most",    "no",      "not",    "more",  "less",   "fewer",
              "than",    "only",      "of",      "average", "mean",    "median", "rate",  "score",  "scores",
              "level",   "levels",    "grade",   "over",    "under",   "below",  "above", "within", "baseline",
              "current", "currently", "initial", "total",   "stage",   "rating", "raw",   "scaled", "standard",
              "minimum", "maximum",   "nearly",  "up",      "accuracy"});

constexpr text::WordSet
    tools({"probe",      "assessment",  "test",        "quiz",    "quizzes",   "rubric",    "checklist", "chart",
           "data",       "log",         "observation", "record",  "recording", "report",    "sample",    "cbm",
           "measure",    "measurement", "inventory",   "survey",  "portfolio", "benchmark", "screener",  "evaluation",
           "exam",       "analysis",    "tracker",     "graph",   "sheet",     "scale",     "tally",     "tallies",
           "ready",      "iready",      "dibels",      "aimsweb", "star",      "map",       "easycbm",   "acadience",
           "fastbridge", "sbac",        "brigance",    "dra",     "qri",       "collection"});

constexpr text::WordSet looks({"check", "checkup", "review", "count", "timing", "screening", "interview", "conference",
                               "rating", "score", "grade"});
constexpr text::WordSet how_often({"daily", "weekly", "biweekly", "monthly", "quarterly", "trimester"});
constexpr text::WordSet services({"therapy", "counseling", "counselling", "tutoring", "service"});

constexpr text::WordSet materials({"support",  "supports",     "assistance",    "help",      "visual",    "model",
                                   "modeling", "manipulative", "calculator",    "organizer", "access",    "text",
                                   "passage",  "material",     "aid",           "device",    "schedule",  "checklist",
                                   "template", "chart",        "picture",       "cue",       "prompt",    "prompting",
                                   "guidance", "reminder",     "outline",       "starter",   "equipment", "technology",
                                   "scaffold", "scaffolding",  "accommodation", "keyboard",  "board",     "tool"});

constexpr text::WordSet texts({"text", "passage", "story", "stories", "book", "material", "word", "vocabulary",
                               "selection", "problem", "work", "content", "standard", "assignment"});

constexpr text::WordSet vague_verbs({"improve",    "increase",    "demonstrate", "understand", "know",       "learn",
                                     "develop",    "participate", "get",         "become",     "appreciate", "enhance",
                                     "grow",       "strengthen",  "master",      "achieve",    "attain",     "make",
                                     "progress",   "work",        "try",         "practice",   "gain",       "build",
                                     "broaden",    "extend",      "expand",      "behave",     "cope",       "explore",
                                     "experience", "reduce",      "decrease",    "continue",   "advocate",   "function",
                                     "succeed",    "have",        "maintain",    "show",       "reach",      "exhibit",
                                     "display",    "benefit",     "feel",        "enjoy"});

constexpr text::WordSet closed_answers({"read",      "identify", "name",   "recognize", "spell",   "answer",
                                        "solve",     "decode",   "count",  "match",     "sort",    "complete",
                                        "label",     "say",      "point",  "write",     "compute", "add",
                                        "subtract",  "multiply", "divide", "segment",   "blend",   "produce",
                                        "pronounce", "recite",   "follow", "sequence",  "master"});

constexpr text::WordSet raising({"increase", "improve", "raise", "grow", "gain", "progress", "advance", "expand",
                                 "move"});
constexpr text::WordSet lowering({"decrease", "reduce", "lower", "lessen", "minimize", "fade"});
constexpr text::WordSet help_levels({"independent", "independently", "independence", "verbal", "gestural", "gesture",
                                     "physical", "modeled", "modeling", "hand", "prompt", "prompting", "assistance",
                                     "maximum", "moderate", "minimal"});
constexpr text::WordSet little_wanted({"latency", "distance", "delay", "delays", "lateness", "deviation"});

constexpr text::WordSet shares({"in",    "on",     "at",  "to", "from",      "with", "of", "than", "least", "most",
                                "score", "during", "for", "is", "currently", ":",    "(",  ",",    "-",     "="});
constexpr text::WordSet correctness({"accuracy", "accurate", "accurately", "correct", "correctly", "mastery",
                                     "proficiency", "success", "independence", "read", "intelligible",
                                     "intelligibility"});
constexpr text::WordSet level_words({"level", "levels", "score", "scores", "rating", "stage", "mlu"});
constexpr text::WordSet ordinals({"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
                                  "tenth", "eleventh", "twelfth"});

} // namespace

const Noun* noun(std::string_view word) {
    static constexpr text::WordFilter names = text::filter_of(nouns, &Noun::one, &Noun::many);
    if (!names.may_have(word)) {
        return nullptr;
    }
    const auto found =
        std::ranges::find_if(nouns, [&](const Noun& known) { return word == known.one || word == known.many; });
    return found == nouns.end() ? nullptr : &*found;
}

bool is_plural_of(const Noun& known, std::string_view word) {
    return word == known.many;
}

std::string_view time_unit(std::string_view word) {
    constexpr std::array<std::array<std::string_view, 2>, 4> short_forms{
        {{"min", "minute"}, {"mins", "minute"}, {"sec", "second"}, {"hr", "hour"}}};
    constexpr text::WordSet units({"minute", "second", "hour", "day", "week", "month", "year", "session", "class",
                                   "period", "passage", "page", "trial", "lesson", "activity", "opportunity"});
    for (const auto& [printed, unit] : short_forms) {
        if (word == printed) {
            return unit;
        }
    }
    const auto found = std::ranges::find_if(units, [&](std::string_view unit) {
        return word == unit || (word.size() == unit.size() + 1 && word.starts_with(unit) && word.back() == 's');
    });
    return found == units.end() ? std::string_view() : *found;
}

bool is_calendar_period(std::string_view word) {
    return calendar_periods.has_with_plural(word);
}
bool is_clause_word(std::string_view word) {
    return clause_words.has(word);
}
bool is_lead_in(std::string_view word) {
    return lead_ins.has(word) || word.ends_with("ing") || word.ends_with("ly");
}
bool is_measuring_tool(std::string_view word) {
    return tools.has_with_plural(word);
}
bool is_look(std::string_view word) {
    return is_measuring_tool(word) || looks.has_with_plural(word);
}
bool is_how_often(std::string_view word) {
    return how_often.has(word);
}
bool is_service(std::string_view word) {
    return services.has_with_plural(word);
}
bool is_scale(std::string_view word) {
    return word == "rubric" || word == "scale";
}
bool is_material(std::string_view word) {
    return materials.has_with_plural(word);
}
bool is_text(std::string_view word) {
    return texts.has_with_plural(word);
}
bool is_vague_verb(std::string_view word) {
    return among_with_verb_forms(vague_verbs, word);
}
bool is_closed_answer(std::string_view word) {
    return among_with_verb_forms(closed_answers, word);
}
bool raises(std::string_view word) {
    return among_with_verb_forms(raising, word);
}
bool lowers(std::string_view word) {
    return among_with_verb_forms(lowering, word);
}
bool is_help_level(std::string_view word) {
    return help_levels.has_with_plural(word);
}
bool is_little_wanted(std::string_view word) {
    return little_wanted.has(word);
}
bool names_level(std::string_view word) {
    return level_words.has(word);
}
bool is_correctness(std::string_view word) {
    return correctness.has(word);
}
bool introduces_share(std::string_view word) {
    return shares.has(word);
}

std::optional<double> ordinal(std::string_view word) {
    const std::size_t place = ordinals.place_of(word);
    return place == ordinals.size() ? std::nullopt : std::optional(static_cast<double>(place) + 1);
}

} // namespace iepaudit::goal
