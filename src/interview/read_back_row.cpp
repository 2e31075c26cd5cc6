#include "interview/read_back_row.hpp"

#include "report/escape.hpp"
#include "report/phrases.hpp"
#include "rules/provider/who_may.hpp"
#include "text/display.hpp"

#include <fmt/format.h>

namespace iepaudit::interview {

namespace {

std::string_view plain_kind(ServiceKind kind) {
    switch (kind) {
    case ServiceKind::specially_designed_instruction:
        return "special teaching";
    case ServiceKind::related_service:
        return "a related service";
    case ServiceKind::supplementary_aid:
        return "a supplementary aid";
    case ServiceKind::transportation:
        return "transportation";
    case ServiceKind::consultation:
        return "consultation, adult with adult";
    case ServiceKind::extended_school_year:
        return "summer help";
    case ServiceKind::other:
        break;
    }
    return "some other service";
}

} // namespace

std::string weekly_in_words(const RowMeaning& row) {
    if (!row.weekly) {
        return {};
    }
    const Weekly& week = *row.weekly;
    const AmountKind kind = row.amount.amount.kind;
    return fmt::format("{}{} minutes a week{}",
                       kind == AmountKind::floor     ? "at least "
                       : kind == AmountKind::ceiling ? "at most "
                                                     : "",
                       report::minutes(week.minutes), week.how.empty() ? "" : fmt::format(" ({})", week.how));
}

Sentences read_service_name(const Heard& heard) {
    const ServiceReading read = read_service(heard.words, "", "");
    if (is_unknown(read.areas) && read.kind == ServiceKind::other) {
        return kept("I do not know this service by its name. The heading over the row will help.");
    }
    const std::string areas = is_unknown(read.areas) ? "" : areas_in_words(read.areas);
    if (read.kind == ServiceKind::other || plain_kind(read.kind) == areas) {
        return {fmt::format("Read as {}.", areas)};
    }
    return {areas.empty() ? fmt::format("Read as {}.", plain_kind(read.kind))
                          : fmt::format("Read as {}: {}.", areas, plain_kind(read.kind))};
}

Sentences read_heading(const Heard& heard) {
    const RowMeaning* const row = heard.row();
    return row == nullptr || !row->service.kind_stated
               ? kept("I do not know that heading. Usual ones are Special Education, Related Services.")
               : Sentences{fmt::format("Read as {}.", plain_kind(row->service.kind))};
}

Sentences read_provider_cell(const Heard& heard) {
    const ProviderReading read = read_provider(heard.words);
    const auto plain = [](Provider provider) { return rules::plain_name(provider); };
    if (read.roles.empty() || read.roles.only(Provider::vague)) {
        return kept("It does not name a job that I know.");
    }
    std::string words = joined(read.roles, plain);
    if (!read.supervisors.empty()) {
        words += ", overseen by a " + joined(read.supervisors, plain);
        words += read.supervision_has_schedule ? "" : "; it does not say how often";
    }
    return {fmt::format("Read as {}.", words)};
}

Sentences read_amount_cell(const Heard& heard) {
    const RowMeaning* const row = heard.row();
    if (row == nullptr || !row->weekly) {
        const std::string reason = row == nullptr || row->amount.amount.reason.empty() ? read_amount(heard.words).reason
                                                                                       : row->amount.amount.reason;
        return kept(
            fmt::format("I read no minutes a week: {}. The report will ask about it.", report::for_terminal(reason)));
    }
    Sentences said{fmt::format("{}: I read {}.", report::for_terminal(heard.words), weekly_in_words(*row))};
    for (const std::string& assumption : row->weekly->assumptions) {
        said.push_back(report::for_terminal(assumption));
    }
    return said;
}

Sentences read_setting_cell(const Heard& heard) {
    switch (read_setting(heard.words).setting) {
    case Setting::general_education:
        return {"Counts as time in general education."};
    case Setting::special_education:
        return {"Counts as time away from general education."};
    case Setting::other:
        return {"A place apart from both kinds of classroom."};
    case Setting::mixed:
        return kept("It names both kinds of classroom, so the share of each is not known.");
    case Setting::vague:
    case Setting::not_stated:
        break;
    }
    return kept("It does not say which kind of place that is.");
}

Sentences read_yes_or_no(const Heard& heard) {
    const Iep& iep = heard.paper.read.iep;
    if (heard.at.item >= iep.services.size() || !iep.services.items[heard.at.item].concurrent.has_value()) {
        return kept("I cannot use it. Type back to change it: yes or no.");
    }
    return {iep.services.items[heard.at.item].concurrent.value
                ? "Yes: given at the same time as another row, so not added to the sum."
                : "No: its minutes are added to the sum."};
}

Sentences read_group(const Heard& heard) {
    const GroupSize read = read_group_size(heard.words);
    if (read.individual || read.size == 1) {
        return {"One child alone."};
    }
    if (read.size) {
        return {fmt::format("Up to {} children.", *read.size)};
    }
    return kept(read.group ? "A group; how many children it does not say."
                           : "I cannot tell how many children that is.");
}

Sentences read_goal_numbers(const Heard& heard) {
    constexpr std::size_t enough = 50; // of a goal, to know it by
    const RowMeaning* const row = heard.row();
    const Iep& iep = heard.paper.read.iep;
    std::string found;
    for (const Link& link : row == nullptr ? std::vector<Link>{} : row->goals) {
        if (link.stated && link.index < iep.goals.size()) {
            const Goal& goal = iep.goals.items[link.index];
            found += fmt::format("{}goal {} (\"{}\")", found.empty() ? "" : ", ", link.index + 1,
                                 text::cut_to(report::for_terminal(goal.statement.value), enough));
        }
    }
    if (found.empty()) {
        return kept("It names no goal that was typed in above.");
    }
    return row->unknown_goals.empty()
               ? Sentences{fmt::format("Tied to {}.", found)}
               : kept(fmt::format("I find {}; the rest names no goal that was typed in.", found));
}

} // namespace iepaudit::interview
