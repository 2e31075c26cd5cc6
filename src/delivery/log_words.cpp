#include "delivery/log_words.hpp"

#include "meaning/phrases.hpp"
#include "read/bind.hpp"
#include "read/number.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <charconv>

namespace iepaudit {

Side side_of(MissCause cause) {
    switch (cause) {
    case MissCause::provider_absent:
    case MissCause::vacancy:
    case MissCause::schedule:
    case MissCause::late:
        return Side::school;
    case MissCause::student_absent:
    case MissCause::student_refused:
    case MissCause::student_suspended:
        return Side::student;
    case MissCause::event:
    case MissCause::closure:
        return Side::event;
    case MissCause::not_stated:
    case MissCause::not_understood:
        break;
    }
    return Side::none;
}

std::string_view name(MissCause cause) {
    constexpr std::array<std::string_view, miss_causes> names{
        "not-stated",      "provider-absent",   "vacancy", "schedule", "late",          "student-absent",
        "student-refused", "student-suspended", "event",   "closure",  "not-understood"};
    return names[static_cast<std::size_t>(cause)];
}

std::string_view words(MissCause cause) {
    constexpr std::array<std::string_view, miss_causes> names{
        "no reason given", "provider absent", "open position",     "meeting or schedule", "late start or early end",
        "student absent",  "student refused", "student suspended", "school event",        "school closed",
        "reason not clear"};
    return names[static_cast<std::size_t>(cause)];
}

namespace delivery {

namespace {

enum class LogWord : std::uint8_t {
    held,
    partly_held,
    missed,
    make_up,
    no_school,
    away,        ///< absent, out, sick: whose absence it is another word says
    school_side, ///< somebody who works there
    student_side,
    no_stand_in, ///< no substitute: only a provider has one
    vacancy,
    schedule,
    late,
    refused,
    suspended,
    student_absence,
    event,
    closure,
};
struct LogRow {
    std::string_view phrases;
    LogWord word;
};

/// The one vocabulary of the log, status and reason: people write either into either column.
constexpr LogRow log_rows[] = {
    {"delivered | present | held | completed | complete | attended | provided | met | seen | done | served | "
     "in attendance | here | p | full session | session held | as scheduled | as planned | asistio",
     LogWord::held},
    {"partial | partially | partly | short | shortened | abbreviated | reduced | partial session | left early | "
     "partially delivered | partially provided | parcial",
     LogWord::partly_held},
    {"missed | no | cancelled | canceled | cancel | cancellation | not held | no show | not provided | "
     "not delivered | not given | not seen | not met | did not meet | not completed | did not occur | not attended | "
     "skipped | 0 | no service | no session | unavailable student | not served",
     LogWord::missed},
    {"make up | makeup | made up | make up session | makeup session | compensatory | compensatory session",
     LogWord::make_up},
    {"no school | school closed | holiday | school holiday | non student day | non school day | closed | closure | "
     "school closure | winter break | spring break | mid winter break | thanksgiving break | school break | break | "
     "teacher work day | teacher workday",
     LogWord::no_school},
    {"absent | absence | out | sick | ill | illness | leave | on leave | unavailable | not available | away | "
     "out sick | sick leave | sick day | called out | vacation | ausente | enfermo | gone | called in",
     LogWord::away},
    {"provider | therapist | teacher | staff | clinician | slp | slpa | ot | cota | pt | pta | paraeducator | para | "
     "aide | counselor | psychologist | nurse | interventionist | specialist | pathologist | instructor | sub | "
     "substitute | social worker | speech therapist | speech teacher | terapeuta | maestro | maestra",
     LogWord::school_side},
    {"student | child | pupil | kid | family | parent | mom | dad | mother | father | he | she | estudiante | alumno | "
     "student at home | home sick | sick at home",
     LogWord::student_side},
    {"no substitute | no sub | no coverage | no sub available | no substitute available | not covered | "
     "without substitute",
     LogWord::no_stand_in},
    {"vacancy | vacant | vacant position | open position | position open | unfilled | unfilled position | no therapist "
     "| "
     "no slp | no ot | no pt | no provider | no teacher | no staff | no aide | no para | staff shortage | shortage | "
     "staffing shortage | staffing | understaffed | short staffed | not hired | no one hired | resigned | "
     "no therapist available | no provider available | no staff available | position not filled | not staffed",
     LogWord::vacancy},
    {"meeting | iep meeting | staff meeting | team meeting | provider meeting | schedule | scheduling | "
     "schedule conflict | scheduling conflict | schedule change | provider training | staff training | training | "
     "professional development | in service | no room | no space | room not available | covering another class | "
     "pulled to cover | pulled to another class | duty | lunch duty | caseload | provider schedule | double booked | "
     "not scheduled | overscheduled | technology problem | technical difficulty | no internet | forgot",
     LogWord::schedule},
    {"late | started late | late start | start late | began late | ended early | end early | ran late | ran over | "
     "cut short | cut off | running late | stopped early | provider late | therapist late | teacher late",
     LogWord::late},
    {"refused | refusal | student refused | declined | non participatory | would not come | would not participate | "
     "did not want | refused to come | refused service | se nego",
     LogWord::refused},
    {"suspended | suspension | expelled | emergency removal", LogWord::suspended},
    {"excused absence | unexcused absence | excused | unexcused | student absent | absent student | student absence | "
     "student out | student sick | student ill | student away | child absent | child sick | student not in school | "
     "student not at school | student not available | student unavailable | student late | student arrived late | "
     "student tardy | tardy | student left early | student picked up early | student went home",
     LogWord::student_absence},
    {"assembly | field trip | testing | test | state testing | state test | state assessment | school event | event | "
     "fire drill | drill | lockdown | party | class party | concert | picture day | pep rally | early release | "
     "early dismissal | half day | late arrival | two hour delay | delay | field day | graduation | school activity | "
     "class activity | special event | excursion",
     LogWord::event},
    {"snow day | snow | weather | inclement weather | smoke | power outage | strike", LogWord::closure},
};

using Found = std::array<bool, static_cast<std::size_t>(LogWord::closure) + 1>;

bool is_in(const Found& found, LogWord word) {
    return found[static_cast<std::size_t>(word)];
}

MissCause cause_of(const Found& found) {
    if (is_in(found, LogWord::student_absence)) {
        return MissCause::student_absent;
    }
    if (is_in(found, LogWord::refused)) {
        return MissCause::student_refused;
    }
    if (is_in(found, LogWord::suspended)) {
        return MissCause::student_suspended;
    }
    if (is_in(found, LogWord::vacancy)) {
        return MissCause::vacancy;
    }
    if (is_in(found, LogWord::no_stand_in)) {
        return MissCause::provider_absent;
    }
    if (is_in(found, LogWord::away)) {
        const bool provider = is_in(found, LogWord::school_side);
        const bool student = is_in(found, LogWord::student_side);
        return provider == student ? MissCause::not_understood // nobody is named, or both
               : provider          ? MissCause::provider_absent
                                   : MissCause::student_absent;
    }
    if (is_in(found, LogWord::closure)) {
        return MissCause::closure;
    }
    if (is_in(found, LogWord::event)) {
        return MissCause::event;
    }
    if (is_in(found, LogWord::schedule)) {
        return MissCause::schedule;
    }
    if (is_in(found, LogWord::late)) {
        return is_in(found, LogWord::student_side) ? MissCause::student_absent : MissCause::late;
    }
    return MissCause::not_understood;
}

std::optional<SessionStatus> status_of(LogWord word) {
    switch (word) {
    case LogWord::held:
        return SessionStatus::held;
    case LogWord::partly_held:
    case LogWord::late:
        return SessionStatus::partly_held;
    case LogWord::make_up:
        return SessionStatus::make_up;
    case LogWord::no_school:
    case LogWord::closure:
        return SessionStatus::no_school;
    case LogWord::missed:
    case LogWord::away:
    case LogWord::no_stand_in:
    case LogWord::vacancy:
    case LogWord::refused:
    case LogWord::suspended:
    case LogWord::student_absence:
    case LogWord::event:
    case LogWord::schedule:
        return SessionStatus::missed;
    case LogWord::school_side:
    case LogWord::student_side:
        break;
    }
    return std::nullopt;
}

} // namespace

LogWords read_log_words(std::string_view cell) {
    LogWords read;
    if (const std::optional<bool> held = read_flag(cell)) { // "yes", "n", a tick
        read.status = *held ? SessionStatus::held : SessionStatus::missed;
        return read;
    }
    const meaning::WordList list(cell);
    if (list.empty()) {
        return read;
    }
    Found found{};
    read.status = SessionStatus::not_understood;
    for (const auto& mark : meaning::vocabulary_of<log_rows>.find(list)) {
        found[static_cast<std::size_t>(mark.row->word)] = true;
        const std::optional<SessionStatus> status = status_of(mark.row->word);
        // "Delivered (make-up)" is a make-up; "Missed, to be made up" is a miss.
        const bool is_first = read.status == SessionStatus::not_understood;
        const bool is_made_up = read.status == SessionStatus::held && status == SessionStatus::make_up;
        if (status && (is_first || is_made_up)) {
            read.status = *status;
        }
    }
    if (is_in(found, LogWord::no_school)) {
        found[static_cast<std::size_t>(LogWord::closure)] = true;
    }
    read.cause = cause_of(found);
    return read;
}

std::optional<double> read_minutes(const Cell& cell) {
    constexpr double most = 24 * 60;
    std::optional<double> minutes = cell.number ? cell.number : read_number(cell.text, Unit::minutes);
    if (!minutes) {
        // "1h 15" leaves its last unit out; no other unit can follow hours.
        std::string words = text::fold(cell.text);
        const bool has_hours = words.find('h') != std::string::npos;
        if (has_hours && !words.empty() && text::is_digit(words.back())) {
            words += " min";
        }
        const Amount amount = read_amount(words);
        if (amount.kind == AmountKind::incomplete && amount.gap == AmountGap::period && amount.minutes_per_session &&
            amount.minutes_per_session->is_single() && !amount.sessions) {
            minutes = amount.minutes_per_session->low;
        }
    }
    return minutes && *minutes >= 0 && *minutes <= most ? minutes : std::nullopt;
}

namespace {

/// The number that starts the words, which it is cut from.
std::optional<int> take_number(std::string_view& words) {
    int number = 0;
    const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), number);
    if (error != std::errc{} || number < 0) {
        return std::nullopt;
    }
    words.remove_prefix(static_cast<std::size_t>(end - words.data()));
    return number;
}

} // namespace

std::optional<int> read_time(std::string_view printed) {
    const std::string folded = text::fold(printed);
    std::string_view words = folded;
    const auto hour = take_number(words);
    if (!hour || words.empty() || words.front() != ':') {
        return std::nullopt;
    }
    words.remove_prefix(1);
    const auto minute = take_number(words);
    if (!minute || *minute > 59 || *hour > 23) {
        return std::nullopt;
    }
    words = text::trim(words);
    const bool afternoon = words.starts_with('p');
    const bool morning = words.starts_with('a');
    if (!words.empty() && !afternoon && !morning && !words.starts_with(':') && !words.starts_with('-')) {
        return std::nullopt;
    }
    constexpr int noon = 12;
    // A school day has no session at two in the night.
    constexpr int earliest = 6;
    const bool is_after_noon = (afternoon && *hour < noon) || (!morning && !afternoon && *hour < earliest);
    return (*hour + (is_after_noon ? noon : 0)) * 60 + *minute;
}

NamedDay read_named_day(std::string_view printed) {
    NamedDay named;
    if (const PrintedDate whole = read_date(printed); whole.date) {
        named.date = whole.date;
        return named;
    }
    // "for 10/28", "makes up 10/28/2025": the first piece with a slash or a dash that is a day.
    const std::string folded = text::fold(printed);
    std::string_view rest = folded;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        std::string_view piece = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        while (!piece.empty() && !text::is_word(piece.back())) {
            piece.remove_suffix(1);
        }
        while (!piece.empty() && !text::is_word(piece.front())) {
            piece.remove_prefix(1);
        }
        if (piece.empty() || !text::is_digit(piece.front())) {
            continue;
        }
        if (const PrintedDate whole = read_date(piece); whole.date) {
            named.date = whole.date;
            return named;
        }
        const auto month = take_number(piece);
        if (!month || piece.empty() || piece.front() != '/') {
            continue;
        }
        piece.remove_prefix(1);
        const auto day = take_number(piece);
        if (day && piece.empty()) {
            const std::chrono::month_day found{std::chrono::month(static_cast<unsigned>(*month)),
                                               std::chrono::day(static_cast<unsigned>(*day))};
            if (found.ok()) {
                named.day = found;
                return named;
            }
        }
    }
    return named;
}

} // namespace delivery

} // namespace iepaudit
