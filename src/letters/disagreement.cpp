#include "letters/kinds.hpp"
#include "letters/lists.hpp"
#include "rules/sources.hpp"

#include <array>

namespace iepaudit::letters {

namespace {

constexpr std::array paragraphs{
    Paragraph{.words =
                  "I am the parent of {child}, {grade}. This is my statement about {meeting}. Please attach it to the "
                  "IEP and keep it in my child's records."},
    Paragraph{.words =
                  "Thank you for your time at the meeting. I agree with these parts: [what is fine and can start]."},
    Paragraph{.words = "I do not agree with these parts: [each part, and why]."},
    Paragraph{.words = "These points of the page are still open for me:", .shape = Shape::numbers, .items = questions},
    Paragraph{.words = "My name on the list of people shows that I was there. It does not mean that I agree with "
                       "everything."},
    Paragraph{.words =
                  "Please send me Prior Written Notice about the parts I do not agree with: what was decided, why, "
                  "and what else the team thought about. I am glad to meet again on [days and times]."},
};

constexpr std::array notes{
    Note{"Only you know what you disagree with. Cross out every open point that does not matter to you."},
    Note{"Names on the list of people at the meeting show who came. They give no consent.",
         &sources::washington_form_sample},
    Note{"You can ask for written reasons for what was decided and for what was refused.",
         &sources::wac_prior_written_notice},
};

} // namespace

constinit const LetterKind disagreement{
    .kind = "disagreement",
    .title = "Parent statement after the IEP meeting",
    .use_when = "the meeting is over and you do not agree with all of the plan",
    .goes_to = "[case manager], with a copy to the [special education director]",
    .paragraphs = paragraphs,
    .notes = notes,
};

} // namespace iepaudit::letters
