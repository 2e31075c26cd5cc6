#include "letters/kinds.hpp"
#include "letters/lists.hpp"
#include "rules/sources.hpp"

#include <array>

namespace iepaudit::letters {

namespace {

constexpr std::array paragraphs{
    Paragraph{.words =
                  "I am the parent of {child}, {grade}, at {school}. We have not been able to agree on some points of "
                  "{plan}. I would like to try mediation, so that a neutral person can help both sides talk."},
    Paragraph{.words = "These are the points:",
              .shape = Shape::numbers,
              .items = questions,
              .otherwise = "The points are: [what you and the school see in different ways]."},
    Paragraph{.words = "This is what I hope for: [what would help your child]. I can come on [days and times]."},
    Paragraph{.words =
                  "I know that mediation is a choice for both sides. Please tell me whether the district will take "
                  "part. I am still happy to talk with you at any time."},
};

constexpr std::array notes{
    Note{"Mediation is free. Both sides choose it, and the talks stay private. It cannot be used to put off a hearing. "
         "In "
         "Washington the Sound Options Group sets it up: 206-842-2298 or 800-692-2540.",
         &sources::ospi_mediation},
    Note{"Mediation does not stop the clock. A community complaint that arrives today can reach back to {one year "
         "back}.",
         &sources::wac_community_complaint},
    Note{"A due process hearing asked for today can reach back to {two years back}.", &sources::ospi_due_process},
};

} // namespace

constinit const LetterKind mediation{
    .kind = "mediation",
    .title = "Request for mediation",
    .use_when = "you and the school are stuck, and a neutral person could help",
    .goes_to = "the [special education director], and the Sound Options Group",
    .paragraphs = paragraphs,
    .notes = notes,
};

} // namespace iepaudit::letters
