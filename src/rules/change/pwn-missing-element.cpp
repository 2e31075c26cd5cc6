#include "iepaudit/rule.hpp"
#include "rules/sources.hpp"

#include <array>
#include <string>

namespace iepaudit::rules {

namespace {

struct Element {
    const Words PriorWrittenNotice::*field;
    std::string_view name;
};

/// The seven parts, in the order of the law.
constexpr std::array<Element, 7> elements{{
    {&PriorWrittenNotice::action, "what the school proposes or refuses to do"},
    {&PriorWrittenNotice::reason, "why it does so"},
    {&PriorWrittenNotice::basis, "the evaluations, tests, records and reports it used"},
    {&PriorWrittenNotice::safeguards, "that parents have safeguards, and how to get a copy of them"},
    {&PriorWrittenNotice::sources_of_help, "where to get help in understanding the law"},
    {&PriorWrittenNotice::options_rejected, "the other options and why they were turned down"},
    {&PriorWrittenNotice::other_factors, "other factors that mattered"},
}};

void check(const Case& c, Sink& sink) {
    const List<PriorWrittenNotice>& notices = c.iep().prior_written_notices;
    bool any_given = false;
    for (std::size_t i = 0; i < notices.size(); ++i) {
        const PriorWrittenNotice& notice = notices.items[i];
        const Part which("Notice " + std::to_string(i + 1));
        for (const Element& element : elements) {
            const Words& field = notice.*element.field;
            any_given = any_given || !field.is_absent();
            if (field.is_blank()) {
                sink.report(field.place, say("{} leaves a required part empty: {}.", {which, element.name}))
                    .asking("Please complete this part of the notice: " + std::string(element.name) +
                            ". May I have a new copy?");
            }
        }
        if (c.meaning().notices[i].names_no_option) {
            sink.report(notice.options_rejected.place, say("{} names no other option that was looked at.", {which}))
                .soften(Severity::note, "\"none\" is an answer");
        }
    }
    if (!any_given) {
        sink.not_checked("the file gives no Prior Written Notice");
    }
}

constexpr Citation citations[] = {sources::wac_notice_contents};

constexpr std::string_view leaves_alone[] = {
    "a part whose field is not in the file: nobody typed it in",
    "\"none at this time\": an answer, and for the other options a note",
    "a file without a notice",
};

} // namespace

extern const Rule pwn_missing_element;
constinit const Rule pwn_missing_element{
    .id = "pwn-missing-element",
    .family = Family::change,
    .severity = Severity::error,
    .basis = Basis::law,
    .title = "A notice leaves out a part that the law requires.",
    .meaning = "The notice must have seven parts. One of them is empty here, so you cannot see all of what the school "
               "decided, or why.",
    .ask = "Please complete the empty parts of the notice. May I have a new copy?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Parts that are filled with words that say little; a reason that is missing beside another option.",
    .bad = "reason: \"\"",
    .good = "reason: \"Weekly probes show the goal was met in May\"",
    .check = check,
};

} // namespace iepaudit::rules
