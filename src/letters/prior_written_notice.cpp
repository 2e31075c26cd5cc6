#include "letters/kinds.hpp"
#include "letters/lists.hpp"
#include "rules/sources.hpp"

#include <array>

namespace iepaudit::letters {

namespace {

constexpr std::array<std::string_view, 7> seven_parts{
    "what the school plans to do, or will not do;",
    "why;",
    "each test, record or report it used to decide;",
    "the statement about parents' rights (procedural safeguards);",
    "where I can get help with them;",
    "what else the team thought about, and why it said no to that;",
    "anything else that mattered.",
};

constexpr std::array paragraphs{
    Paragraph{.words =
                  "I am the parent of {child}, {grade}. I would like to have Prior Written Notice of a decision of "
                  "the school."},
    Paragraph{.words =
                  "The decision is this: [what the school said it will do, or will not do]. I was told about it on "
                  "[date] by [name and job]."},
    Paragraph{.words = "These are the changes I see since last year's IEP:", .items = changes_since_last_year},
    Paragraph{.words = "Please put these seven parts into the notice:", .shape = Shape::numbers, .list = seven_parts},
    Paragraph{.words =
                  "Please send it in a reasonable time, and before any change starts. Plain words help me most. The "
                  "language I read best is [language]."},
    Paragraph{.words = "If nothing has been decided yet, please tell me when it will be."},
};

constexpr std::array notes{
    Note{"The rule lists the seven parts. It asks for the notice a reasonable time before a change or a refusal, in "
         "words that people can understand. It sets no number of days.",
         &sources::wac_prior_written_notice},
    Note{"Name one decision as exactly as you can. For two decisions, write two letters or number them."},
};

} // namespace

constinit const LetterKind prior_written_notice{
    .kind = "prior-written-notice",
    .title = "Request for Prior Written Notice",
    .use_when = "the school plans a change, or said no, and you want the reasons in writing",
    .goes_to = "[case manager], with a copy to the [special education director]",
    .paragraphs = paragraphs,
    .notes = notes,
};

} // namespace iepaudit::letters
