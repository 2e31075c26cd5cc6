#include "letters/kinds.hpp"
#include "letters/lists.hpp"
#include "rules/sources.hpp"

#include <array>

namespace iepaudit::letters {

namespace {

constexpr std::array<std::string_view, 11> elements{
    "Your name, address, phone or email: [fill in]",
    "Your signature: [sign]",
    "Name of the district: {district}",
    "Address of the district: [fill in]",
    "Your child's name: {child}",
    "Your child's address: [fill in]",
    "Your child's school: {school}",
    "What the district did, or did not do, that a rule asks for: [in your own words]",
    "What happened, with dates: [fill in]",
    "What would fix it: [fill in]",
    "A copy sent to the district on the same day: [date]",
};

constexpr std::array paragraphs{
    Paragraph{.words = "This is a checklist, not a letter. A community complaint needs each of these parts. A box is "
                       "checked when the file gives that part.",
              .shape = Shape::boxes,
              .list = elements},
    Paragraph{.words =
                  "Everything in it should have happened within one year before the state gets it. If it gets there "
                  "today, that is on or after {one year back}. Older dates may not count."},
    Paragraph{.words = "The page raises these points. They are questions, not proof. Use one only if you know what "
                       "happened, and when.",
              .items = facts_to_look_at},
};

constexpr std::array notes{
    Note{"A complaint is in writing and signed. The parts above are those of the rule.",
         &sources::wac_community_complaint},
    Note{"You do not need to know the number of the rule.", &sources::ospi_complaint},
    Note{"It is about special education. A complaint about a 504 plan goes to another office.", &sources::section_504},
    Note{"Often a letter or a meeting is faster. `iepaudit letter meeting` writes one."},
};

} // namespace

constinit const LetterKind community_complaint{
    .kind = "community-complaint",
    .title = "Checklist for a community complaint to the state",
    .use_when = "a rule was not followed in the last year (checklist only)",
    .goes_to = "the state office (OSPI), with a copy to the district",
    .paragraphs = paragraphs,
    .notes = notes,
    .is_checklist = true,
};

} // namespace iepaudit::letters
