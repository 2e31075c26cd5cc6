#include "letters/kinds.hpp"
#include "letters/lists.hpp"
#include "rules/sources.hpp"

#include <array>

namespace iepaudit::letters {

namespace {

bool has_504_plan(const LetterFacts& facts) {
    return facts.report.is_504;
}
bool has_iep(const LetterFacts& facts) {
    return !facts.report.is_504;
}

constexpr std::array paragraphs{
    Paragraph{.words =
                  "I am the parent of {child}, {grade}. My child has {plan}. I ask the district to evaluate my child "
                  "again, because [what has changed, or what the last tests did not look at].",
              .when = has_iep},
    Paragraph{.words =
                  "I am the parent of {child}, {grade}. My child has a 504 plan. I ask the district to evaluate my "
                  "child for special education. Please take this letter as my written referral.",
              .when = has_504_plan},
    Paragraph{.words = "Please look at every area where my child may need help. These are the ones I know of:",
              .items = areas_of_need,
              .otherwise =
                  "Please look at every area where my child may need help. These are the ones I know of: [each "
                  "area, and what you see at home or in school work, with dates]."},
    Paragraph{.words = "With this letter you get: [reports, work samples, a doctor's letter]."},
    Paragraph{.words = "I understand that the district has 25 school days to decide whether to evaluate. Please write "
                       "down the day you got this letter, and tell me.",
              .when = has_504_plan},
    Paragraph{.words = "Please tell me the day you got this letter.", .when = has_iep},
    Paragraph{.words =
                  "If you agree, please send me the consent form. I understand that the tests should be done within "
                  "35 school days from my written consent, unless we agree on more time. If you do not agree, "
                  "please send me Prior Written Notice that tells me why."},
};

constexpr std::array notes{
    Note{"For a child without an IEP this letter is a referral. The district writes down its date and has 25 school "
         "days "
         "to decide. From written consent it has 35 school days. Only the district's calendar can turn school days "
         "into dates.",
         &sources::wac_evaluation},
    Note{
        "A child with an IEP is evaluated again at most once a year. It is done at least every three years, unless you "
        "and "
        "the district agree that it is not needed.",
        &sources::wac_reevaluation},
    Note{"A test does not promise special education. It is a way to find out what helps."},
    Note{"In the same letter you can ask about a 504 plan. Another office runs it.", &sources::section_504},
};

} // namespace

constinit const LetterKind evaluation{
    .kind = "evaluation",
    .title = "Request for an evaluation",
    .use_when = "you think your child should be evaluated, or evaluated again, in more areas",
    .goes_to = "[special education teacher or principal], and the [special education director]",
    .paragraphs = paragraphs,
    .notes = notes,
};

} // namespace iepaudit::letters
