#include "letters/kinds.hpp"
#include "letters/lists.hpp"
#include "rules/sources.hpp"

#include <array>

namespace iepaudit::letters {

namespace {

constexpr std::array paragraphs{
    Paragraph{.words = "I am the parent of {child}, {grade}. While I read {plan}, I found places that I do not "
                       "understand, or where two numbers do not fit together. Could you please look at them with me?"},
    Paragraph{.words = "These are the places:",
              .shape = Shape::numbers,
              .items = points_to_correct,
              .otherwise = "This is the place: [the row or the line, with its words, and what you think is missing]."},
    Paragraph{.words = "If my copy is an old one, please send me the one that counts now."},
    Paragraph{.words = "If we agree, could we fix the page in writing, without a meeting? I would then like a copy of "
                       "the new page. If you see a point another way, please tell me why in writing."},
};

constexpr std::array notes{
    Note{"The amount of each service should be clear to everyone who reads the page.", &sources::fr_amount},
    Note{"A court in our region held a district to the IEP as it was written. That is why an unclear row is worth "
         "fixing.",
         &sources::antelope_valley},
};

} // namespace

constinit const LetterKind correction{
    .kind = "correction",
    .title = "Please look at these points in the IEP",
    .use_when = "a row or a total is unclear, missing or does not add up",
    .goes_to = "[case manager]",
    .paragraphs = paragraphs,
    .notes = notes,
};

} // namespace iepaudit::letters
