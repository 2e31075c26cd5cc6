#include "iepaudit/rule.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    const Words& printed = c.iep().student.eligibility_category;
    const CategoryMeaning& category = c.meaning().category;
    if (printed.is_absent()) {
        sink.not_checked("the file does not give the eligibility category");
        return;
    }
    if (printed.is_blank()) {
        sink.report(printed.place, say("The eligibility category is empty."))
            .soften(Severity::note, "the state's form asks for it only when a category was found");
        return;
    }
    if (!category.named.empty() || !category.is_word) {
        return;
    }
    if (category.usual) {
        sink.report(printed.place,
                    say("The category says {}, which is not on Washington's list. It usually belongs under \"{}\".",
                        {quoted(*printed, "something"), plain_name(*category.usual)}));
    } else {
        sink.report(printed.place,
                    say("The category says {}, which is not on Washington's list.", {quoted(*printed, "something")}));
    }
}

constexpr Citation citations[] = {sources::wac_eligibility};

constexpr std::string_view leaves_alone[] = {
    "the names of the state list, the federal names and their usual short forms",
    "a listed category with a diagnosis beside it: \"other health impairment (ADHD)\"",
    "a number of a state code",
    "an empty category: a note",
    "504 plans, which have no category",
};

} // namespace

extern const Rule category_not_washington;
constinit const Rule category_not_washington{
    .id = "category-not-washington",
    .family = Family::student,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "The eligibility category is not on Washington's list.",
    .meaning = "Washington has a fixed list of categories. A diagnosis or a name from another state is not on it.",
    .ask = "Which category on the state list does my child have? Where do the tests show it?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Whether the category fits the child is not judged. A code number is not looked up.",
    .bad = "ADHD",
    .good = "other health impairment",
    .check = check,
};

} // namespace iepaudit::rules
