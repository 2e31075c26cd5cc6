#include "rules/catalogue.hpp"
#include "rules/dates/days.hpp"
#include "rules/sources.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace iepaudit::rules {

namespace {

/// A day inside words: "to be decided by 4/30/2027", "in April 2027" (its last sure day, the 28th).
std::optional<Date> day_in(std::string_view printed) {
    std::array<std::string, 3> last; // the three latest words
    while (!printed.empty()) {
        const std::size_t end = std::min(printed.find(' '), printed.size());
        const std::string_view word = printed.substr(0, end);
        printed.remove_prefix(std::min(end + 1, printed.size()));
        if (word.empty() || word.size() > 20) {
            continue;
        }
        last = {std::move(last[1]), std::move(last[2]), std::string(word)};
        while (!last[2].empty() && !text::is_word(last[2].back())) {
            last[2].pop_back();
        }
        for (const std::string& phrase :
             {last[2], last[0] + ' ' + last[1] + ", " + last[2], last[1] + " 28, " + last[2]}) {
            if (const std::optional<Date> date = read_date(phrase).date) {
                return date;
            }
        }
    }
    return std::nullopt;
}

void check(const Case& c, Sink& sink) {
    const ExtendedSchoolYear& section = c.iep().extended_school_year;
    const SummerMeaning& summer = c.meaning().summer;
    if (section.is_absent() || summer.decision == SummerDecision::not_said) {
        sink.not_checked("the file does not say whether there are summer services");
        return;
    }
    if (summer.decision != SummerDecision::open || summer.has_row) {
        return;
    }
    const std::optional<Date> decide_by =
        section.decide_by.has_value() ? day_of(section.decide_by) : day_in(summer.printed);
    if (decide_by && *decide_by < c.as_of) {
        sink.report(summer.place,
                    say("Summer services were to be decided by {}. That day is past ({}), and no decision stands here.",
                        {day(*decide_by), as_of(c)}));
    } else if (!decide_by && !section.decide_by.has_value()) {
        if (summer.printed.empty()) {
            sink.report(summer.place, say("The line for summer services is empty, with no day to decide."));
        } else {
            sink.report(summer.place,
                        say("The line for summer services says {}, with no day to decide.", {quoted(summer.printed)}));
        }
    }
}

constexpr Citation citations[] = {sources::wac_esy};

constexpr std::string_view leaves_alone[] = {
    "a plain yes or no",
    "an open decision with a day to decide that is still ahead",
    "a plan that has rows for the summer",
};

} // namespace

constinit const Rule esy_undecided{
    .id = "esy-undecided",
    .family = Family::supports,
    .severity = Severity::note,
    .basis = Basis::law,
    .title = "Summer services are not decided, and no day is set to decide.",
    .meaning = "The team decides for each child whether help must go on in the summer. Without a day to decide, the "
               "summer may come first.",
    .ask = "By which day will we decide about summer services, and which data will we look at?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A time to decide without a year, such as \"by spring break\", is not taken for a day.",
    .bad = "TBD",
    .good = "TBD, decide by 2027-04-30",
    .check = check,
};

} // namespace iepaudit::rules
