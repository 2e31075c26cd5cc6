#include "letters/kinds.hpp"
#include "letters/lists.hpp"
#include "rules/sources.hpp"

#include <array>

namespace iepaudit::letters {

namespace {

bool has_log(const LetterFacts& facts) {
    return facts.has_log();
}
bool has_empty_log(const LetterFacts& facts) {
    return facts.report.delivery && !facts.has_log();
}
bool has_no_log(const LetterFacts& facts) {
    return !facts.has_log();
}

constexpr std::array<std::string_view, 4> wishes{
    "that we look at the records together and agree on the minutes;",
    "a plan for make-up time: [service], [minutes], with [teacher or therapist], on [days], outside of class time "
    "where "
    "we can;",
    "an IEP meeting about it, on [days and times];",
    "Prior Written Notice of what the school decides, and why.",
};

constexpr std::array paragraphs{
    Paragraph{.words = "I am the parent of {child}, {grade}. I think my child did not get all the minutes that are in "
                       "{plan}. I would like to find out with you what happened and what would help now."},
    Paragraph{.words = "This is what the service log shows:", .items = served_rows, .when = has_log},
    Paragraph{.words = "The service log I have says nothing about these services.", .when = has_empty_log},
    Paragraph{
        .words = "These are the minutes in the plan, and what I know was delivered from [first day] to [last day]:",
        .items = rows_and_what_was_given,
        .otherwise = "This is what I know: [service], [minutes in the plan], [minutes delivered], [minutes short and "
                     "why], from [first day] to [last day].",
        .when = has_no_log},
    Paragraph{.words = "This is what I see since then: [what got harder, or stopped growing, with dates]."},
    Paragraph{.words = "I ask for:", .list = wishes},
    Paragraph{.words = "I know that each case is looked at on its own. What counts for me is what my child missed and "
                       "what will help."},
};

constexpr std::array notes{
    Note{"Say \"minutes short\". No rule turns missed minutes into a fixed number of new ones; the team looks at each "
         "case.",
         &sources::osep_missed_sessions},
    Note{"A district is held to the IEP as it is written.", &sources::antelope_valley},
    Note{"A material gap breaks the law, a small one may not. No share of the minutes is set.", &sources::van_duyn},
    Note{"Keep the dates in mind. A community complaint that arrives today can reach back to {one year back}.",
         &sources::wac_community_complaint},
    Note{"A due process hearing asked for today can reach back to {two years back}.", &sources::ospi_due_process},
};

} // namespace

constinit const LetterKind compensatory{
    .kind = "compensatory",
    .title = "Services my child missed",
    .use_when = "services were missed and you want to ask for make-up time",
    .goes_to = "[case manager], with a copy to the [special education director]",
    .paragraphs = paragraphs,
    .notes = notes,
};

} // namespace iepaudit::letters
