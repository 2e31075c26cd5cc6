#include "iepaudit/rule.hpp"
#include "rules/amount/amount_flaw.hpp"
#include "rules/sources.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace iepaudit::rules {

namespace {

/// Help with feelings and behavior goes by many names in one row: "Counseling/Social-Emotional".
bool is_well_being(Area area) {
    return area == Area::behavior || area == Area::social_emotional || area == Area::counseling ||
           area == Area::social_work;
}

/// Ways and times of giving a service, which are no second service.
bool is_no_service_of_its_own(Area area) {
    return area == Area::consultation || area == Area::extended_school_year || area == Area::para_support ||
           area == Area::assistive_technology || area == Area::academic_general || area == Area::other;
}

/// One name for one thing that touches two areas. "Fine/Gross Motor" is one area of need, while "Physical and
/// Occupational Therapy" is two services.
struct SharedName {
    std::array<std::string_view, 6> words;
    std::array<Area, 3> areas;
};
constexpr std::array shared_names{
    SharedName{{"fine/gross", "gross/fine", "fine and gross", "gross and fine", "fine & gross", "gross & fine"},
               {Area::occupational_therapy, Area::physical_therapy, Area::adapted_pe}},
    SharedName{{"language arts", "ela", "elar", "literacy", "english", "lectoescritura"},
               {Area::reading, Area::written_expression, Area::academic_general}},
    SharedName{{"social communication", "social language", "pragmatic", "pragmatics", "social-communication",
                "social pragmatic"},
               {Area::communication, Area::social_emotional, Area::behavior}},
    SharedName{{"keyboarding", "typing", "handwriting", "keyboard", "penmanship", "word processing"},
               {Area::written_expression, Area::occupational_therapy, Area::assistive_technology}},
};

bool share_a_name(Area a, Area b, std::string_view service) {
    return std::any_of(shared_names.begin(), shared_names.end(), [&](const SharedName& name) {
        const auto covers = [&](Area area) {
            return std::find(name.areas.begin(), name.areas.end(), area) != name.areas.end();
        };
        return covers(a) && covers(b) && std::any_of(name.words.begin(), name.words.end(), [&](std::string_view word) {
                   return text::has_words(service, word);
               });
    });
}

bool are_one_service(Area a, Area b, std::string_view service) {
    return areas_match(a, b) || (is_well_being(a) && is_well_being(b)) || is_no_service_of_its_own(a) ||
           is_no_service_of_its_own(b) || share_a_name(a, b, service);
}

bool names_two_services(const Row& row) {
    const AreaList& areas = row.means.service.areas;
    const std::string service = text::fold(row.printed.service.value);
    return std::any_of(areas.begin(), areas.end(), [&](Area a) {
        return std::any_of(areas.begin(), areas.end(), [&](Area b) { return !are_one_service(a, b, service); });
    });
}

/// "30 minutes reading + 30 minutes math", "30 minutes of each daily".
bool gives_each_its_amount(const RowAmount& amount) {
    const std::string words = text::fold(amount.printed);
    return amount.amount.how.find('+') != std::string::npos || words.ends_with(" each") ||
           text::has_words(words, "for each") || text::has_words(words, "of each") ||
           text::has_words(words, "each area") || text::has_words(words, "each subject") ||
           text::has_words(words, "each service") || text::has_words(words, "respectively");
}

void check(const Case& c, Sink& sink) {
    for (const Row& row : direct_services_with(AmountFlaw::none, c, sink)) {
        if (row.means.amount.amount.has_number() && names_two_services(row) &&
            !gives_each_its_amount(row.means.amount)) {
            sink.report(row, row.printed.service.place,
                        say("{} names more than one service, and has one amount for all of them.", {row.label()}));
        }
    }
}

constexpr Citation citations[] = {sources::fr_amount, sources::cfr_services};

constexpr std::string_view leaves_alone[] = {
    "one area whose name has a slash, such as Social/Emotional/Behavioral, Speech/Language or Fine/Gross motor",
    "one subject that touches two areas, such as language arts or social communication",
    "orientation and mobility",
    "amounts that are listed for each, such as \"30 minutes reading, 30 minutes math\"",
    "two people who give one service",
    "supplementary aids, transportation and consultation",
};

} // namespace

extern const Rule multiple_services_in_row;
constinit const Rule multiple_services_in_row{
    .id = "multiple-services-in-row",
    .family = Family::row,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "Two services share one number.",
    .meaning = "With one number for two services, you cannot tell how much of each the child gets. One of them may get "
               "very little.",
    .ask = "How many of these minutes are for each one?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Two services whose names the program does not both know are taken for one. Behavior, social skills and "
              "counseling count as one.",
    .bad = "Reading and Math, 60 minutes daily",
    .good = "Reading, 30 minutes daily",
    .check = check,
};

} // namespace iepaudit::rules
