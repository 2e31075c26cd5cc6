#include "meaning/report_times.hpp"

#include "meaning/phrases.hpp"
#include "meaning/sentences.hpp"
#include "text/fold.hpp"
#include "text/word_finder.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

namespace iepaudit {

namespace {

constexpr text::SoughtWord times[] = {
    "day",         "daily",    "week",           "weekly",           "biweekly",     "month",
    "monthly",     "quarter",  "quarterly",      "trimester",        "semester",     "term",
    "report card", "yr",       "grading period", "reporting period", "midterm",      "year",
    "yearly",      "annually", "annual",         "conference",       "same time as", "every session",
    "each session"};

constexpr text::SoughtWord open_times[] = {"tbd",       "to be determined", "as needed",  "ongoing",
                                           "n/a",       "upon request",     "on request", "periodically",
                                           "regularly", "as appropriate",   "none"};

/// What a phrase in words about progress reports is.
enum class Saying : std::uint8_t {
    rate,     ///< "once a year": how often
    occasion, ///< "annual review": a day that comes once a year
    year_end, ///< "end of the school year": another such day
    month,    ///< "in May", right behind one of these: the same day
    paper,    ///< "progress report"; in a list it stands beside the other times
    telling,  ///< that something is reported
    plain,    ///< says nothing of times
};

struct SayingRow {
    std::string_view phrases;
    Saying saying;
    bool alone = false;
};

/// Every word that may stand beside "once a year" without making it more often; any other word leaves the cell unread.
/// What describes a goal or the year's progress ("annual goals") is no time.
constexpr SayingRow sayings[] = {
    {"annually | yearly | annual basis | each year | every year | each school year | every school year", Saying::rate},
    {"annual", Saying::rate, true},
    {"once a year | once per year | once each year | once every year | once in a year | once/year", Saying::rate},
    {"once yearly | once annually | once during the year | once a school year | once per school year", Saying::rate},
    {"once each school year | once every school year | once during the school year | once a calendar year",
     Saying::rate},
    {"once per calendar year | once an iep year | once per iep year | one time a year | one time per year",
     Saying::rate},
    {"one time each year | one time yearly | one time annually | 1 time a year | 1 time per year", Saying::rate},
    {"1 time each year | 1 time yearly | 1 time annually | 1x a year | 1x per year | 1x each year | 1x/year",
     Saying::rate},
    {"1x yearly | 1x annually | 1/year | 1 x a year | 1 x per year | 1 x/year | 1 x yearly | 1 per year", Saying::rate},
    {"one per year | once a yr | once per yr | once/yr | 1x per yr | 1x/yr | 1/yr | 1 report per year", Saying::rate},
    {"one report per year | one report a year | every 12 months | every twelve months", Saying::rate},
    {"once every 12 months | once every twelve months", Saying::rate},
    {"annual review | annual meeting | annual iep | annual iep review | annual iep meeting", Saying::occasion},
    {"annual iep team meeting | annual iep review meeting | annual review meeting | annual review date",
     Saying::occasion},
    {"annual review iep meeting | annual iep date | annual iep update | annual review of the iep", Saying::occasion},
    {"yearly review | yearly meeting | yearly iep | yearly iep review | yearly iep meeting", Saying::occasion},
    {"yearly iep team meeting | yearly review meeting | annual report | annual reporting", Saying::occasion},
    {"annual written report | annual progress report | annual written progress report", Saying::occasion},
    {"annual iep progress report | annual update | annual summary | yearly report", Saying::occasion},
    {"yearly written report | yearly progress report | yearly update | yearly summary", Saying::occasion},
    {"end of year | end of each year | end of every year | end of school year | end of each school year",
     Saying::year_end},
    {"end of every school year | end of iep year | year end", Saying::year_end},
    {"in january | in february | in march | in april | in may | in june | in july | in august", Saying::month},
    {"in september | in october | in november | in december | in fall | in autumn | in winter", Saying::month},
    {"in spring | in summer", Saying::month},
    {"progress report | progress update | progress note | progress summary", Saying::paper},
    {"reported | sent | send | given | give | provided | provide | issued | shared | mailed | emailed",
     Saying::telling},
    {"come | delivered | discussed", Saying::telling},
    {"annual goal | annual iep goal | annual measurable goal | annual goal/objective | yearly goal", Saying::plain},
    {"annual progress | yearly progress | each goal | every goal | each annual goal | goal | iep goal", Saying::plain},
    {"goal/objective | goal/benchmark | measurable | objective | progress | report | reporting", Saying::plain},
    {"one report | 1 report | one written report | single report | copy | form | page | sheet | letter", Saying::plain},
    {"note | summary | update | graph | chart | data | narrative | document | portal | paper | mail", Saying::plain},
    {"email | e-mail | phone | phone call | call | home | person | backpack | written | writing | verbal",
     Saying::plain},
    {"verbally | online | parent | guardian | family | parent/guardian | parent/family | parent/student",
     Saying::plain},
    {"caregiver | student | child | team | iep team | teacher | special education teacher", Saying::plain},
    {"case manager | district | school | therapist | provider | staff | iep | iep meeting | iep review", Saying::plain},
    {"iep date | meeting | review | date of | time of | part of | time | day | basis | frequency", Saying::plain},
    {"schedule | when | how | only | of | to | toward | towards | on | for | in | by | at | with | during",
     Saying::plain},
    {"before | prior to | through | as | via | from | will | be | is | are | shall | receive | get | told",
     Saying::plain},
    {"informed | inform | notified | notify | his | her | their | our | this | these | all", Saying::plain},
};

/// Takes the sayings of a text in order, and tells whether they still come to one time a year.
class OneTime {
public:
    /// A sentence, or what a comma or a dash sets apart.
    void begin_part() {
        end_part();
        part_has_time_ = part_names_paper_ = false;
        ++parts_;
    }

    /// `gap` stands before the saying.
    void take(Saying saying, meaning::Gap gap) {
        using meaning::Gap;
        // "End of year in June, in May": only what stands right behind a time is the same day.
        may_be_more_ = may_be_more_ || (saying == Saying::month && (!behind_time_ || meaning::is_joint(gap)));
        and_or_ = and_or_ || gap == Gap::and_word || gap == Gap::or_word;
        has_rate_ = has_rate_ || saying == Saying::rate;
        at_occasion_ = at_occasion_ || saying == Saying::occasion;
        at_year_end_ = at_year_end_ || saying == Saying::year_end;
        tells_ = tells_ || saying == Saying::telling;
        behind_time_ = saying == Saying::rate || saying == Saying::occasion || saying == Saying::year_end;
        part_has_time_ = part_has_time_ || behind_time_;
        part_names_paper_ = part_names_paper_ || saying == Saying::paper;
    }

    [[nodiscard]] ReportTimes times() {
        end_part();
        if (!has_rate_ && !at_occasion_ && !at_year_end_) {
            return may_be_more_ ? ReportTimes::otherwise : ReportTimes::unsaid;
        }
        // "Progress reports, annual review" is a list of two times, the first of which is not given.
        const bool is_list = and_or_ || (parts_ > 1 && (!has_rate_ || paper_without_time_));
        const bool two_days = at_occasion_ && at_year_end_;
        return may_be_more_ || is_list || two_days ? ReportTimes::otherwise : ReportTimes::once_a_year;
    }
    [[nodiscard]] bool tells() const { return tells_; }

private:
    void end_part() { paper_without_time_ = paper_without_time_ || (part_names_paper_ && !part_has_time_); }

    int parts_ = 0;
    bool may_be_more_ = false;
    bool and_or_ = false;
    bool has_rate_ = false;
    bool at_occasion_ = false;
    bool at_year_end_ = false;
    bool tells_ = false;
    bool behind_time_ = false;
    bool part_has_time_ = false;
    bool part_names_paper_ = false;
    bool paper_without_time_ = false;
};

struct ReadWords {
    ReportTimes times = ReportTimes::otherwise;
    bool tells = false; ///< that something is reported, as a name ("annual progress report") does not
};

/// False when a word is not known.
bool take_sentence(std::string_view sentence, OneTime& time) {
    constexpr auto& vocabulary = meaning::vocabulary_of<sayings>;
    const meaning::WordList words(sentence);
    time.begin_part();
    std::size_t next = 0;
    for (const auto& mark : vocabulary.find(words)) {
        if (mark.at.begin != next) {
            return false;
        }
        // The first word of a sentence stands after a stop, and has begun its part.
        const meaning::Gap gap = next == 0 ? meaning::Gap::tight : words[next].gap;
        if (gap == meaning::Gap::dash || meaning::is_joint(gap)) {
            time.begin_part();
        }
        time.take(mark.row->saying, gap);
        next = mark.at.end;
    }
    return next == words.size();
}

ReadWords read(std::string_view printed) {
    OneTime time;
    bool is_known = true;
    meaning::for_each_sentence(
        printed, [&](std::string_view sentence) { is_known = is_known && take_sentence(sentence, time); });
    return is_known ? ReadWords{.times = time.times(), .tells = time.tells()} : ReadWords{};
}

/// "Progress will be reported yearly"; not a goal to write a book report.
bool speaks_of_progress_reports(std::string_view sentence) {
    constexpr std::array<std::string_view, 3> reports{"report", "reported", "reporting"};
    constexpr std::array<std::string_view, 6> about{"progress", "parent", "guardian", "family", "families", "home"};
    const std::string folded = text::fold(sentence);
    const text::WordFinder finder(folded);
    return finder.has_any(reports) && finder.has_any(about);
}

} // namespace

bool says_when(std::string_view words) {
    return text::has_any_words(text::fold(words), times);
}

bool leaves_time_open(std::string_view words) {
    return text::has_any_words(text::fold(words), open_times) && !says_when(words);
}

ReportTimes report_times(std::string_view words) {
    return read(words).times;
}

GoalReports goal_reports(const Goal& goal) {
    GoalReports said;
    for (const Words* field : {&goal.statement, &goal.method, &goal.schedule}) {
        meaning::for_each_sentence(field->value, [&](std::string_view sentence) {
            if (!speaks_of_progress_reports(sentence)) {
                return;
            }
            const ReadWords reading = read(sentence);
            if (reading.times > said.times && (reading.times == ReportTimes::otherwise || reading.tells)) {
                said = {reading.times, field};
            }
        });
    }
    return said;
}

} // namespace iepaudit
