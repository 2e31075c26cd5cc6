#include "letters/kinds.hpp"
#include "letters/lists.hpp"
#include "rules/sources.hpp"

#include <array>

namespace iepaudit::letters {

namespace {

constexpr std::array paragraphs{
    Paragraph{.words = "I am the parent of {child}, {grade}. I would like the team to meet about {plan}."},
    Paragraph{.words = "These are the questions I would like to talk about:",
              .shape = Shape::numbers,
              .items = questions,
              .otherwise = "I would like to talk about this: [your questions]."},
    Paragraph{.words =
                  "Could we meet within the next 10 school days? That is a wish, not a deadline. I can come on [days "
                  "and times]. [Say here if you need an interpreter, or would rather meet by phone or video.]"},
    Paragraph{.words = "It would help to have the people there who can answer. Please send me the drafts and the data "
                       "you plan to use a few days before, so that I can read them."},
    Paragraph{.words = "If we can settle a point in writing before then, I am glad to do that. If the school does not "
                       "want to meet, please send me Prior Written Notice that tells me why."},
};

constexpr std::array notes{
    Note{"The team looks at the plan at least once a year, and again when a child does not make the progress that was "
         "hoped for.",
         &sources::cfr_review},
    Note{"You can ask for a meeting at any time. We know of no Washington rule about an \"emergency\" meeting, and of "
         "none "
         "that sets a number of days. So the letter asks for a date as a wish."},
    Note{"If the school says no, it tells you so in a Prior Written Notice.", &sources::wac_prior_written_notice},
    Note{"You can also ask for a neutral person to lead the meeting. Both sides have to agree to that."},
};

} // namespace

constinit const LetterKind meeting{
    .kind = "meeting",
    .title = "Request for an IEP meeting",
    .use_when = "you want the team to sit down with you soon",
    .goes_to = "[case manager]",
    .paragraphs = paragraphs,
    .notes = notes,
};

} // namespace iepaudit::letters
