#include "meaning/goal_vocabulary.hpp"

#include "meaning/month_names.hpp"
#include "meaning/ordinals.hpp"
#include "text/table.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

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

struct Numeral {
    std::string_view word;
    std::uint8_t value;
};
constexpr std::array numerals{
    Numeral{"zero", 0},      Numeral{"one", 1},        Numeral{"two", 2},       Numeral{"three", 3},
    Numeral{"four", 4},      Numeral{"five", 5},       Numeral{"six", 6},       Numeral{"seven", 7},
    Numeral{"eight", 8},     Numeral{"nine", 9},       Numeral{"ten", 10},      Numeral{"eleven", 11},
    Numeral{"twelve", 12},   Numeral{"thirteen", 13},  Numeral{"fourteen", 14}, Numeral{"fifteen", 15},
    Numeral{"sixteen", 16},  Numeral{"seventeen", 17}, Numeral{"eighteen", 18}, Numeral{"nineteen", 19},
    Numeral{"twenty", 20},   Numeral{"thirty", 30},    Numeral{"forty", 40},    Numeral{"fifty", 50},
    Numeral{"sixty", 60},    Numeral{"seventy", 70},   Numeral{"eighty", 80},   Numeral{"ninety", 90},
    Numeral{"hundred", 100},
};

constexpr std::array<std::string_view, 16> time_units{"minute", "second",  "hour",     "day",        "week",    "month",
                                                      "year",   "session", "class",    "period",     "passage", "page",
                                                      "trial",  "lesson",  "activity", "opportunity"};
struct ShortForm {
    std::string_view printed;
    std::string_view unit;
};
constexpr std::array short_time_units{ShortForm{"min", "minute"}, ShortForm{"mins", "minute"},
                                      ShortForm{"sec", "second"}, ShortForm{"hr", "hour"}};

enum class Forms : std::uint8_t {
    as_written,
    with_plural,
    of_verb, ///< increase, increases, increased, increasing
};

struct Row {
    Kind kind;
    Forms forms;
    std::string_view words;
};
constexpr Row rows[] = {
    {Kind::calendar_period, Forms::with_plural,
     "week | month | year | semester | trimester | quarter | term | summer | spring | fall | winter | iep"},
    {Kind::article, Forms::as_written, "a | an | the"},
    {Kind::clause_word, Forms::as_written,
     "a | an | the | of | in | on | at | with | without | to | from | by | for | as | and | or | but | per | each | "
     "every | when | given | over | across | out | during | using | into | within | between | while | that | which | "
     "who | he | she | they | his | her | their | will | is | are | be | than | until | up | if"},
    {Kind::lead_in, Forms::as_written,
     "a | an | the | his | her | their | its | about | approximately | around | at | least | most | no | not | "
     "more | less | fewer | than | only | of | average | mean | median | rate | score | scores | level | levels | "
     "grade | over | under | below | above | within | baseline | current | currently | initial | total | stage | "
     "rating | raw | scaled | standard | minimum | maximum | nearly | up | accuracy"},
    {Kind::tool, Forms::with_plural,
     "probe | assessment | test | quiz | quizzes | rubric | checklist | chart | data | log | observation | record | "
     "recording | report | sample | cbm | measure | measurement | inventory | survey | portfolio | benchmark | "
     "screener | evaluation | exam | analysis | tracker | graph | sheet | scale | tally | tallies | ready | iready | "
     "dibels | aimsweb | star | map | easycbm | acadience | fastbridge | sbac | brigance | dra | qri | collection"},
    {Kind::look, Forms::with_plural,
     "check | checkup | review | count | timing | screening | interview | conference | rating | score | grade"},
    {Kind::how_often, Forms::as_written, "daily | weekly | biweekly | monthly | quarterly | trimester"},
    {Kind::service, Forms::with_plural, "therapy | counseling | counselling | tutoring | service"},
    {Kind::scale, Forms::as_written, "rubric | scale"},
    {Kind::material, Forms::with_plural,
     "support | supports | assistance | help | visual | model | modeling | manipulative | calculator | organizer | "
     "access | text | passage | material | aid | device | schedule | checklist | template | chart | picture | cue | "
     "prompt | prompting | guidance | reminder | outline | starter | equipment | technology | scaffold | "
     "scaffolding | accommodation | keyboard | board | tool"},
    {Kind::text, Forms::with_plural,
     "text | passage | story | stories | book | material | word | vocabulary | selection | problem | work | "
     "content | standard | assignment"},
    {Kind::vague_verb, Forms::of_verb,
     "improve | increase | demonstrate | understand | know | learn | develop | participate | get | become | "
     "appreciate | enhance | grow | strengthen | master | achieve | attain | make | progress | work | try | "
     "practice | gain | build | broaden | extend | expand | behave | cope | explore | experience | reduce | "
     "decrease | continue | advocate | function | succeed | have | maintain | show | reach | exhibit | display | "
     "benefit | feel | enjoy"},
    {Kind::closed_answer, Forms::of_verb,
     "read | identify | name | recognize | spell | answer | solve | decode | count | match | sort | complete | "
     "label | say | point | write | compute | add | subtract | multiply | divide | segment | blend | produce | "
     "pronounce | recite | follow | sequence | master"},
    {Kind::raising, Forms::of_verb, "increase | improve | raise | grow | gain | progress | advance | expand | move"},
    {Kind::lowering, Forms::of_verb, "decrease | reduce | lower | lessen | minimize | fade"},
    {Kind::help_level, Forms::with_plural,
     "independent | independently | independence | verbal | gestural | gesture | physical | modeled | modeling | "
     "hand | prompt | prompting | assistance | maximum | moderate | minimal"},
    {Kind::little_wanted, Forms::as_written, "latency | distance | delay | delays | lateness | deviation"},
    {Kind::level_name, Forms::as_written, "level | levels | score | scores | rating | stage | mlu"},
    {Kind::grade_mark, Forms::as_written, "a | b | c | d"},
    {Kind::correctness, Forms::as_written,
     "accuracy | accurate | accurately | correct | correctly | mastery | proficiency | success | independence | "
     "read | intelligible | intelligibility"},
    {Kind::share_opener, Forms::as_written,
     "in | on | at | to | from | with | of | than | least | most | score | during | for | is | currently | : | ( | "
     ", | - | ="},
    // What the parts of a goal open with.
    {Kind::due_opener, Forms::as_written, "by | before | until | till"},
    {Kind::time_opener, Forms::as_written, "in | within | after"},
    {Kind::span_opener, Forms::as_written, "at | for | over | through"},
    {Kind::kind_of_year, Forms::as_written, "school | academic | iep | calendar"},
    {Kind::limit_end, Forms::as_written,
     "than | most | least | of | within | under | below | over | above | to | by | < | >"},
    {Kind::level_opener, Forms::as_written, "grade | grades | level"},
    {Kind::none, Forms::as_written, "none | never | no | without"},
    {Kind::participle, Forms::as_written,
     "measured | evidenced | assessed | documented | recorded | evaluated | determined | demonstrated | shown | "
     "monitored | observed | tracked | indicated | noted | reported | collected | verified | checked | charted | "
     "counted | scored | graded | rated | timed | logged | tallied"},
    {Kind::tool_opener, Forms::as_written, "on | using | in | through | per | via | from"},
    {Kind::record_keeping, Forms::as_written,
     "keeps | takes | collects | records | tracks | charts | graphs | logs | tallies"},
    {Kind::condition_opener, Forms::as_written, "given | when | provided | presented | during | after | upon | if"},
    {Kind::task_opener, Forms::as_written, "given | when | provided | presented | after"},
    {Kind::collection, Forms::as_written, "list | set | field | group | choice | series | array"},
    {Kind::clause_opener, Forms::as_written,
     "given | when | provided | will | as | from | during | baseline | goal | target"},
    {Kind::measure_opener, Forms::as_written, "with | in | at | to | for | over | across | on | within | while"},
    {Kind::today_opener, Forms::as_written,
     "now | today | currently | presently | at | was | from | instead | current | baseline | present"},
};

constexpr bool ends_as_lead_in(std::string_view word) {
    return word.ends_with("ing") || word.ends_with("ly");
}

struct Entry {
    Spelling spelling;
    Known known;
};

/// All tables above in one, by the spelling of their words.
class Lexicon {
public:
    constexpr Lexicon() {
        for (const Row& row : rows) {
            text::each_part(row.words, [&](std::string_view word) { add_forms(word, row); });
        }
        for (std::size_t i = 0; i < nouns.size(); ++i) {
            for (const std::string_view word : {nouns[i].one, nouns[i].many}) {
                entry(word).known.noun = place(i);
            }
        }
        for (std::size_t i = 0; i < time_units.size(); ++i) {
            entry(time_units[i]).known.time_unit = place(i);
            entry(time_units[i], "s").known.time_unit = place(i);
        }
        for (const ShortForm& form : short_time_units) {
            const auto* const unit = std::ranges::find(time_units, form.unit);
            entry(form.printed).known.time_unit = place(static_cast<std::size_t>(unit - time_units.begin()));
        }
        for (const Numeral& numeral : numerals) {
            add_number(numeral.word, Kind::numeral, numeral.value);
        }
        for (std::size_t i = 0; i < ordinals.size(); ++i) {
            add_number(ordinals[i], Kind::ordinal, place(i));
        }
        for (const std::string_view name : month_names) {
            for (std::size_t letters = 1; letters <= name.size(); ++letters) {
                if (month_number(name.substr(0, letters)) != 0) {
                    entry(name.substr(0, letters)).known.kinds.add(Kind::month);
                }
            }
        }
    }

    [[nodiscard]] constexpr const Entry* find(Spelling spelling) const {
        const std::size_t place = slots_[slot_of(spelling)];
        return place == 0 ? nullptr : &entries_[place - 1];
    }

private:
    static constexpr std::size_t slot_bits = 12;

    /// Where the word is, or would be.
    [[nodiscard]] constexpr std::size_t slot_of(Spelling spelling) const {
        std::size_t slot = spelling.hash() >> (64 - slot_bits);
        while (slots_[slot] != 0 && entries_[slots_[slot] - 1U].spelling != spelling) {
            slot = (slot + 1) % slots_.size();
        }
        return slot;
    }
    /// From one on: zero says that a word has none.
    static constexpr std::uint8_t place(std::size_t index) { return static_cast<std::uint8_t>(index + 1); }

    constexpr void add_forms(std::string_view word, const Row& row) {
        entry(word).known.kinds.add(row.kind);
        if (row.forms == Forms::with_plural) {
            entry(word, "s").known.kinds.add(row.kind);
        } else if (row.forms == Forms::of_verb) {
            const std::string_view stem = word.ends_with('e') ? word.substr(0, word.size() - 1) : word;
            for (const std::string_view ending : {"s", "es", "ed", "ing"}) {
                entry(stem, ending).known.kinds.add(row.kind);
            }
        }
    }

    constexpr void add_number(std::string_view word, Kind kind, std::uint8_t number) {
        Known& known = entry(word).known;
        known.kinds.add(kind);
        known.number = number;
    }

    /// The entry of a word, made when there is none.
    constexpr Entry& entry(std::string_view stem, std::string_view ending = {}) {
        std::array<char, 32> letters{};
        std::copy(stem.begin(), stem.end(), letters.begin());
        std::copy(ending.begin(), ending.end(), letters.begin() + stem.size());
        const std::string_view word(letters.data(), stem.size() + ending.size());
        const Spelling spelling = Spelling::of(word);
        if (spelling == Spelling()) {
            throw std::invalid_argument("a word of the vocabulary has at most sixteen letters");
        }
        std::uint16_t& place = slots_[slot_of(spelling)];
        if (place != 0) {
            return entries_[place - 1U];
        }
        Entry& added = entries_[size_++];
        place = static_cast<std::uint16_t>(size_);
        added.spelling = spelling;
        if (ends_as_lead_in(word)) {
            added.known.kinds.add(Kind::lead_in);
        }
        return added;
    }

    std::array<Entry, 1100> entries_{};                              ///< one too many for it would not compile
    std::array<std::uint16_t, std::size_t{1} << slot_bits> slots_{}; ///< places among the entries, from 1
    std::size_t size_ = 0;
};

constexpr Lexicon lexicon;

} // namespace

Known known(std::string_view word, Spelling spelling) {
    if (const Entry* const entry = lexicon.find(spelling)) {
        return entry->known;
    }
    Known unknown;
    if (ends_as_lead_in(word)) {
        unknown.kinds.add(Kind::lead_in);
    }
    return unknown;
}

const Noun* noun(const Known& known) {
    return known.noun == 0 ? nullptr : &nouns[known.noun - 1U];
}

const Noun* noun(std::string_view word) {
    const Entry* const entry = lexicon.find(Spelling::of(word));
    return entry == nullptr ? nullptr : noun(entry->known);
}

bool is_plural_of(const Noun& known, std::string_view word) {
    return word == known.many;
}

std::string_view time_unit(const Known& known) {
    return known.time_unit == 0 ? std::string_view() : time_units[known.time_unit - 1U];
}

} // namespace iepaudit::goal
