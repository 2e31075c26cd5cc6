#include "rules/amount/amount_flaw.hpp"
#include "rules/catalogue.hpp"
#include "rules/sources.hpp"
#include "text/fold.hpp"

#include <algorithm>
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

bool is_motor(Area area) {
    return area == Area::occupational_therapy || area == Area::physical_therapy;
}

bool are_one_service(Area a, Area b, bool says_motor) {
    return areas_match(a, b) || (is_well_being(a) && is_well_being(b)) || (says_motor && is_motor(a) && is_motor(b)) ||
           is_no_service_of_its_own(a) || is_no_service_of_its_own(b);
}

bool names_two_services(const Row& row) {
    const AreaList& areas = row.means.service.areas;
    if (areas.size() < 2) {
        return false;
    }
    // "Fine/Gross Motor" is one area of need; "Physical and Occupational Therapy" is two services.
    const std::string service = text::fold(row.printed.service.value);
    const bool says_motor = text::has_words(service, "motor") && service.find("therap") == std::string::npos;
    return std::any_of(areas.begin(), areas.end(), [&](Area a) {
        return std::any_of(areas.begin(), areas.end(), [&](Area b) { return !are_one_service(a, b, says_motor); });
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
    "orientation and mobility",
    "amounts that are listed for each, such as \"30 minutes reading, 30 minutes math\"",
    "two people who give one service",
    "supplementary aids, transportation and consulting",
};

} // namespace

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
