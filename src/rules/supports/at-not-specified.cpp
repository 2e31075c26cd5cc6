#include "iepaudit/rule.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void report_unnamed(const Case& c, const Place& place, Sink& sink) {
    Finding& finding =
        sink.report(place, say("Assistive technology is needed, but no device, software or service is named."));
    if (c.meaning().supports.device_elsewhere) {
        finding.soften(Severity::note, "another part of the plan names a tool");
    }
}

void check(const Case& c, Sink& sink) {
    const AssistiveTechnology& section = c.iep().assistive_technology;
    const SupportsMeaning& supports = c.meaning().supports;
    if (section.is_absent()) {
        sink.not_checked("the file does not give the section on assistive technology");
        return;
    }
    const bool is_needed = section.needed.has_value() && *section.needed;
    if (supports.names_device || (supports.technology_declined && !is_needed)) {
        return;
    }
    if (is_needed) {
        if (section.description.is_absent() && section.services.is_absent()) {
            sink.not_checked("the file does not say which assistive technology is meant");
            return;
        }
        report_unnamed(c, section.description.is_absent() ? section.services.place : section.description.place, sink);
    } else if (section.is_blank() || section.needed.is_blank()) {
        sink.report(section.is_blank() ? section.place : section.needed.place,
                    say("The line for assistive technology is empty."))
            .soften(Severity::note, "the team must think about it, and may find no need")
            .asking("Did the team think about assistive technology for my child? What did you find?");
    }
}

constexpr Citation citations[] = {sources::wac_iep_development, sources::antelope_valley};

constexpr std::string_view leaves_alone[] = {
    "\"none at this time\"",
    "a need marked no",
    "a service such as \"the therapist sets up the tablet\"",
    "an empty section: a note",
    "a tool that is named among the accommodations: a note",
};

} // namespace

extern const Rule at_not_specified;
constinit const Rule at_not_specified{
    .id = "at-not-specified",
    .family = Family::supports,
    .severity = Severity::error,
    .basis = Basis::law,
    .title = "Assistive technology is promised but not named.",
    .meaning = "A tool that has no name on the page cannot be asked for. In one case a court found that leaving the "
               "devices open took help away from a child.",
    .ask = "Which device or software will my child use, and who sets it up?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Whether the tool fits the child is not judged.",
    .bad = "needed: yes, device: (empty)",
    .good = "needed: yes, device: text-to-speech on the class tablet",
    .check = check,
};

} // namespace iepaudit::rules
