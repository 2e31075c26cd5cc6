#include "letters/kinds.hpp"
#include "letters/lists.hpp"
#include "rules/sources.hpp"

#include <array>

namespace iepaudit::letters {

namespace {

constexpr std::array<std::string_view, 9> elements{
    "You have talked with a lawyer or an advocate: [name and date]",
    "Your child's name: {child}",
    "Your child's address: [fill in]",
    "Your child's school: {school}",
    "Name of the district: {district}",
    "The problem, with the facts and dates: [fill in]",
    "What would solve it: [fill in]",
    "The request itself sent to the district's superintendent: [date]",
    "A copy sent to the Office of Administrative Hearings: [date]",
};

constexpr std::array paragraphs{
    Paragraph{.words =
                  "This is a checklist, not a letter. Please talk with a lawyer or an advocate first. A request for a "
                  "due process hearing needs each of these parts. A box is checked when the file gives that part.",
              .shape = Shape::boxes,
              .list = elements},
    Paragraph{.words = "The time limit is two years. If you ask today, that reaches back to {two years back}."},
    Paragraph{.words = "The page raises these points. They are questions, not proof. Use one only if you know what "
                       "happened, and when.",
              .items = facts_to_look_at},
};

constexpr std::array notes{
    Note{"The request goes to the superintendent, with a copy to the hearing office, within two years.",
         &sources::ospi_due_process},
    Note{"After that comes a meeting to settle it, within 15 days.", &sources::wac_resolution_meeting},
    Note{"Mediation is free and can be tried first, or at the same time.", &sources::ospi_mediation},
    Note{"This program sends nothing to anyone."},
};

} // namespace

constinit const LetterKind due_process{
    .kind = "due-process",
    .title = "Checklist for a due process hearing request",
    .use_when = "nothing else has worked; talk with a lawyer first (checklist only)",
    .goes_to = "the district's superintendent, with a copy to the Office of Administrative Hearings",
    .paragraphs = paragraphs,
    .notes = notes,
    .is_checklist = true,
};

} // namespace iepaudit::letters
