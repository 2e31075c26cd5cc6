#include "iepaudit/meaning.hpp"

#include "meaning/behavior.hpp"
#include "meaning/category.hpp"
#include "meaning/grade.hpp"
#include "meaning/level.hpp"
#include "meaning/links.hpp"
#include "meaning/narrative.hpp"
#include "meaning/notices.hpp"
#include "meaning/outcome.hpp"
#include "meaning/placement.hpp"
#include "meaning/plan_type.hpp"
#include "meaning/recommendation.hpp"
#include "meaning/removal.hpp"
#include "meaning/row_amount.hpp"
#include "meaning/summer.hpp"
#include "meaning/supports.hpp"
#include "meaning/team.hpp"
#include "meaning/transition.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>

namespace iepaudit {

namespace {

std::string_view words_of(const Words& field) {
    return field.has_value() ? *field : std::string_view{};
}

std::optional<Date> date_of(const DateField& field) {
    return field.has_value() ? field->date : std::nullopt;
}

bool says_indirect(std::string_view cell) {
    const std::string words = text::fold(cell);
    const auto says = [&](std::string_view word) { return text::has_words(words, word); };
    return (says("indirect") || says("consult") || says("consultation") || says("consultative")) && !says("direct");
}

/// The supervision column; where it is not there, what the provider cell says about supervision is in `provider`
/// itself.
ProviderReading read_supervision(const ServiceRow& row, const ProviderReading& provider) {
    if (!row.supervision.has_value()) {
        return provider.says_supervised ? provider : ProviderReading{};
    }
    ProviderReading reading = read_provider(*row.supervision);
    const ProviderReading as_sentence = read_provider("supervised by " + std::string(*row.supervision));
    reading.says_supervised = true;
    reading.supervision_has_schedule = as_sentence.supervision_has_schedule;
    if (reading.supervisors.empty()) {
        reading.supervisors = reading.roles;
    }
    return reading;
}

RowMeaning understand_row(const ServiceRow& row, const Iep& iep, const Policy& policy) {
    RowMeaning means;
    means.service = read_service(words_of(row.service), words_of(row.category), words_of(row.area));
    means.setting = read_setting(words_of(row.location));
    means.provider = read_provider(words_of(row.provider));
    means.monitor = read_provider(words_of(row.monitor));
    means.supervision = read_supervision(row, means.provider);
    if (row.group_size.has_value()) {
        means.group = read_group_size(row.group_size->text);
    }
    means.amount = read_row_amount(row, iep.school_week, policy);
    if (means.amount.presence == Presence::value && !means.amount.forms_disagree) {
        means.weekly = weekly(means.amount.amount, iep.school_week, policy);
    }
    means.is_concurrent = row.concurrent.has_value() && *row.concurrent;
    means.is_consultation = means.service.kind == ServiceKind::consultation || says_indirect(words_of(row.delivery)) ||
                            says_indirect(means.amount.printed);
    means.is_extended_year =
        means.service.kind == ServiceKind::extended_school_year || (row.esy.has_value() && *row.esy);
    // A row's own date that cannot be read is not replaced by the plan's: that would be a guess.
    means.start = row.start_date.is_absent() ? date_of(iep.plan.start_date) : date_of(row.start_date);
    means.end = row.end_date.is_absent() ? date_of(iep.plan.end_date) : date_of(row.end_date);
    return means;
}

GoalReading read_sentence(std::string_view sentence) {
    return read_goal(
        {.statement = sentence, .baseline = {}, .target = {}, .criterion = {}, .method = {}, .due_date = {}});
}

/// What at least one of the objectives has.
GoalPartList parts_in(const List<Words>& objectives) {
    GoalPartList parts;
    for (const Words& objective : objectives) {
        if (!objective.has_value()) {
            continue;
        }
        const GoalPartList missing = read_sentence(*objective).missing;
        for (const GoalPart part : {GoalPart::baseline, GoalPart::target, GoalPart::method}) {
            if (!missing.contains(part)) {
                parts.add(part);
            }
        }
    }
    return parts;
}

GoalMeaning understand_goal(const Goal& goal) {
    GoalMeaning means;
    means.area_stated = goal.area.has_value();
    if (means.area_stated) {
        means.areas = read_areas(*goal.area);
    }
    for (const Words* words : {&goal.statement, &goal.target, &goal.baseline}) {
        if (means.areas.empty() && words->has_value()) {
            means.areas = read_areas(**words);
        }
    }
    means.reading = read_goal({.statement = words_of(goal.statement),
                               .baseline = words_of(goal.baseline),
                               .target = words_of(goal.target),
                               .criterion = words_of(goal.criterion),
                               .method = words_of(goal.method),
                               .due_date = goal.due_date.has_value() ? goal.due_date->text : std::string_view{}});
    means.outcome = read_outcome(words_of(goal.status));
    if (means.outcome == GoalOutcome::not_said) {
        means.outcome = read_outcome(words_of(goal.result));
    }
    means.in_objectives = parts_in(goal.objectives);
    return means;
}

/// The day the sums are made for: today while some row is in force, else the nearest day on which one is.
std::optional<Date> choose_sums_day(const std::vector<RowMeaning>& rows, Date as_of) {
    std::optional<Date> first;
    std::optional<Date> last;
    for (const RowMeaning& row : rows) {
        if (row.is_extended_year || !row.start || !row.end || *row.end < *row.start) {
            continue;
        }
        if (*row.start <= as_of && as_of <= *row.end) {
            return as_of;
        }
        first = first ? std::min(*first, *row.start) : *row.start;
        last = last ? std::max(*last, *row.end) : *row.end;
    }
    if (!first) {
        return std::nullopt;
    }
    if (as_of < *first) {
        return first;
    }
    if (as_of > *last) {
        return last;
    }
    return as_of;
}

bool in_force(const RowMeaning& row, const std::optional<Date>& day) {
    return !day || ((!row.start || *row.start <= *day) &&
                    (!row.end || *day <= *row.end || (row.start && *row.end < *row.start)));
}

Counting count(const ServiceRow& printed, const RowMeaning& row, const std::optional<Date>& day) {
    const std::string service = text::fold(words_of(printed.service));
    const bool interprets = row.provider.roles.only(Provider::interpreter) || text::has_words(service, "interpreter") ||
                            text::has_words(service, "interpreting");
    if (row.is_extended_year) {
        return Counting::extended_year;
    }
    if (row.service.kind == ServiceKind::transportation || row.service.areas.only(Area::transportation) ||
        row.service.areas.only(Area::nursing_health) || row.service.areas.only(Area::parent_training) || interprets) {
        return Counting::stands_apart;
    }
    if (row.is_consultation) {
        return Counting::indirect;
    }
    if (row.service.kind == ServiceKind::supplementary_aid) {
        return Counting::support;
    }
    if (!row.is_service()) {
        return Counting::kind_unknown;
    }
    if (row.is_concurrent) {
        return Counting::concurrent;
    }
    if (!in_force(row, day)) {
        return Counting::not_in_force;
    }
    return row.weekly ? Counting::counted : Counting::no_number;
}

bool is_preschool(const Iep& iep, const std::optional<double>& grade, Date as_of) {
    if (grade) {
        return *grade < 0;
    }
    const std::optional<int> age = age_on(iep.student, as_of);
    return age && *age >= 3 && *age <= 5;
}

} // namespace

std::string_view why(Counting counting) {
    constexpr std::array<std::string_view, 9> words{
        "",
        "not added: no amount that can be counted",
        "not added: given at the same time as another service",
        "not added: consultation between adults",
        "not added: shown apart",
        "not added: an aid or support",
        "not added: summer services",
        "not added: the page does not say what kind of service it is",
        "not added: not in effect on the day of these sums",
    };
    return words[static_cast<std::size_t>(counting)];
}

Meaning understand(const Iep& iep, Date as_of, const Policy& policy) {
    Meaning meaning;
    meaning.is_504 = iep.plan.plan_kind.has_value() && text::has_words(text::fold(*iep.plan.plan_kind), "504");
    meaning.grade = read_grade(iep.student.grade);
    meaning.is_preschool = is_preschool(iep, meaning.grade, as_of);
    const NumberField& days = iep.school_week.days_per_week;
    meaning.days_per_week = days.has_value() && *days > 0 ? *days : policy.days_per_week;

    meaning.rows.reserve(iep.services.size());
    for (const ServiceRow& row : iep.services) {
        meaning.rows.push_back(understand_row(row, iep, policy));
    }
    meaning.sums_day = choose_sums_day(meaning.rows, as_of);
    for (std::size_t i = 0; i < meaning.rows.size(); ++i) {
        meaning.rows[i].counting = count(iep.services.items[i], meaning.rows[i], meaning.sums_day);
    }

    meaning.goals.reserve(iep.goals.size());
    for (const Goal& goal : iep.goals) {
        meaning.goals.push_back(understand_goal(goal));
    }
    link_goals(iep, meaning);
    for (const Iep& last : iep.prior_iep) {
        for (const Goal& goal : last.goals) {
            meaning.last_goals.push_back(understand_goal(goal));
        }
    }
    for (const PriorWrittenNotice& notice : iep.prior_written_notices) {
        meaning.notices.push_back(understand_notice(notice));
    }

    const std::optional<Date> met = date_of(iep.plan.meeting_date);
    const std::optional<Date> written = met ? met : date_of(iep.plan.start_date);
    for (const PresentLevel& level : iep.present_levels) {
        // This year's grade goes with the day this plan was written; a level measured last spring is still held against
        // it.
        meaning.levels.push_back(read_level(level, meaning.grade, written ? written : date_of(level.date)));
    }
    for (const Recommendation& recommendation : iep.evaluation.recommendations) {
        meaning.recommendations.push_back(understand_recommendation(recommendation));
    }
    meaning.placement = understand_placement(iep.lre);
    meaning.removal = understand_removal(iep);
    meaning.narrative = understand_narrative(iep, policy);
    meaning.plan_types = read_plan_types(words_of(iep.plan.type));
    meaning.category = read_category(words_of(iep.student.eligibility_category));
    meaning.team = understand_team(iep.plan.team_members);
    meaning.summer = understand_summer(iep, meaning.rows, policy);
    meaning.behavior = understand_behavior(iep, meaning);
    meaning.transition = understand_transition(iep, meaning.rows);
    meaning.supports = understand_supports(iep, meaning.rows);
    return meaning;
}

} // namespace iepaudit
