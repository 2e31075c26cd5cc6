#include "iepaudit/rule.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

/// An empty line of the form promises nothing, so nothing is missing in it.
bool says_something(const ServiceRow& row) {
    return row.frequency.has_value() || row.sessions.has_value() || row.duration.has_value() ||
           row.minutes_per_week.has_value() || row.minutes_per_month.has_value() || row.minutes_per_year.has_value() ||
           row.location.has_value() || row.provider.has_value();
}

void check(const Case& c, Sink& sink) {
    for (const Row& row : c.rows()) {
        const ServiceRow& printed = row.printed;
        if (printed.service.has_value() || printed.area.has_value() || !says_something(printed)) {
            continue;
        }
        sink.report(row, printed.service.is_blank() ? printed.service.place : printed.place,
                    say("{} names no service.", {row.label()}));
    }
}

constexpr Citation citations[] = {sources::wac_iep_content};

constexpr std::string_view leaves_alone[] = {
    "a row that says nothing else either: an empty line of the form",
    "a row without a name whose area is given",
    "any name, however broad: a broad name is no missing one",
};

} // namespace

extern const Rule missing_service;
constinit const Rule missing_service{
    .id = "missing-service",
    .family = Family::row,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "A row does not say which service it is.",
    .meaning = "The row gives minutes, a place or a person, but not what for. Nobody can tell what help the child is "
               "to get, and no goal can be matched to it.",
    .ask = "Which service is this row? If it goes on with the row above, could that be written out?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A name printed once for several rows of the page is not carried down to the rows below it: the page may "
              "mean that, and the question asks it.",
    .bad = "(empty), 30 minutes, 2 times weekly",
    .good = "Speech therapy, 30 minutes, 2 times weekly",
    .check = check,
};

} // namespace iepaudit::rules
