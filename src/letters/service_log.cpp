#include "letters/kinds.hpp"
#include "letters/lists.hpp"
#include "rules/sources.hpp"

#include <array>

namespace iepaudit::letters {

namespace {

constexpr std::array<std::string_view, 7> records{
    "logs and notes of the sessions;",
    "the day and the length of each session, and who gave it;",
    "the days my child was there, and the days the teacher or therapist was;",
    "the schedules for these services;",
    "what was missed, and what was made up later;",
    "the data on each goal;",
    "bills to Medicaid for these services, if there are any.",
};

constexpr std::array paragraphs{
    Paragraph{.words =
                  "I am the parent of {child}, {grade}. I would like to see which services my child got from [first "
                  "day] to [last day]. Please send me copies of the records about them."},
    Paragraph{.words = "These are the services in {plan}:",
              .items = service_rows,
              .otherwise = "The services are: [names of the services]."},
    Paragraph{.words = "Please include what you have of these:", .list = records},
    Paragraph{.words = "If there is no such record for a service, please tell me so in writing. That helps me too."},
    Paragraph{.words = "I would like to read them before the IEP meeting on [date], and in any case within 45 calendar "
                       "days. [Name of a person you trust, or cross this out] may read them with me or for me."},
};

constexpr std::array notes{
    Note{"Parents may see the records soon after they ask, before an IEP meeting, and at the latest after 45 calendar "
         "days. Someone you name may read them for you.",
         &sources::wac_records},
    Note{"We know of no Washington rule that makes a school keep a log of every session. So the letter asks for what "
         "the school has."},
};

} // namespace

constinit const LetterKind service_log{
    .kind = "service-log",
    .title = "Request for service records",
    .use_when = "you want to see which services were really delivered",
    .goes_to = "[case manager], with a copy to the [special education director]",
    .paragraphs = paragraphs,
    .notes = notes,
};

} // namespace iepaudit::letters
