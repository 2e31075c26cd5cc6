#include "iepaudit/rule.hpp"
#include "rules/dates/days.hpp"
#include "rules/delivery/logged.hpp"
#include "rules/sources.hpp"
#include "text/number.hpp"

namespace iepaudit::rules {

namespace {

constexpr double warned_from = 0.10; // the share of the planned minutes; law says "material" and sets no number

/// "45 on the school's side, 30 on the student's": what is nothing is left out.
Part short_by_side(const Buckets& sum) {
    std::string list;
    const auto add = [&](double minutes, std::string_view whose) {
        if (minutes > 0) {
            list += (list.empty() ? "" : ", ") + text::plain_number(minutes) + ' ' + std::string(whose);
        }
    };
    add(sum.school, "on the school's side");
    add(sum.student, "on the student's");
    add(sum.event, "for school events");
    add(sum.unaccounted, "without a line or a reason in the log");
    return {list};
}

Part made_up(const Buckets& sum) {
    return {sum.made_up > 0 ? ", " + text::plain_number(sum.made_up) + " of them as make-ups" : std::string{}};
}

void check(const Case& c, Sink& sink) {
    const Delivery* delivery = delivery_in(c, sink);
    if (delivery == nullptr) {
        return;
    }
    for (const RowDelivery& each : delivery->rows) {
        const Buckets& sum = each.all;
        if (sum.planned <= 0) {
            continue;
        }
        const bool is_school_short = sum.school > 0;
        const bool is_much_open = sum.unaccounted >= sum.planned * warned_from;
        if (!is_school_short && !is_much_open) {
            continue;
        }
        const Row row = c.row(each.row);
        Finding& finding = sink.report(
            row, row.printed.service.is_absent() ? row.printed.place : row.printed.service.place,
            say("{}: the log covers {} to {}. Of {} minutes planned, {} were delivered{}. Minutes not delivered: {}.",
                {row.label(), day(each.from), day(each.to), sum.planned, sum.delivered, made_up(sum),
                 short_by_side(sum)}));
        if (sum.school < sum.planned * warned_from) {
            finding.soften(Severity::note, is_much_open ? "the log does not say why these minutes were not delivered"
                                                        : "less than a tenth of the planned minutes is short on the "
                                                          "school's side");
        }
    }
}

constexpr Citation citations[] = {sources::van_duyn, sources::osep_missed_sessions, sources::compensatory_guide};

constexpr std::string_view leaves_alone[] = {
    "minutes lost to a student who was away, or to a school event, alone",
    "what was made up later",
    "less than a tenth short: a note at most",
    "services the log says nothing about",
};

} // namespace

extern const Rule delivery_shortfall;
constinit const Rule delivery_shortfall{
    .id = "delivery-shortfall",
    .family = Family::delivery,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "Fewer minutes were delivered than planned.",
    .meaning =
        "The IEP binds as written. A child who gets much less than it says may need more help later to catch up.",
    .ask = "What is the plan for the minutes that are short, and what does my child need to catch up?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Without a calendar, a break the log does not list counts as minutes without a reason. Sessions longer "
              "than planned are shown and not set against short ones.",
    .bad = "planned 270 minutes, delivered 195, 45 short on the school's side",
    .good = "planned 270 minutes, delivered 270, 60 of them as make-ups",
    .needs = OtherPaper::service_log,
    .check = check,
};

} // namespace iepaudit::rules
