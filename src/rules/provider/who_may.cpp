#include "rules/provider/who_may.hpp"

#include <algorithm>

namespace iepaudit::rules {

namespace {

/// One service area that asks for its own trade. `may` deliver it; `assistant` may under one of them.
struct Trade {
    Area area;
    std::string_view plain;
    std::initializer_list<Provider> may;
    std::optional<Provider> assistant;
    bool teacher_of_deaf = false;
    bool teacher_of_visually_impaired = false;
    /// when the row is special instruction, a special education teacher may give it
    bool also_special_teaching = false;
    bool only_when_related = false; ///< judged only when the row says it is a related service
};

constexpr std::initializer_list<Provider> counselors = {Provider::counselor,      Provider::psychologist,
                                                        Provider::social_worker,  Provider::behavior_specialist,
                                                        Provider::other_licensed, Provider::special_education_teacher};
constexpr std::initializer_list<Provider> speech = {Provider::slp};
constexpr std::initializer_list<Provider> occupational = {Provider::ot};
constexpr std::initializer_list<Provider> physical = {Provider::pt};
constexpr std::initializer_list<Provider> nurses = {Provider::nurse};
constexpr std::initializer_list<Provider> other_licensed = {Provider::other_licensed};
constexpr std::initializer_list<Provider> hearing_people = {Provider::other_licensed, Provider::slp};

const Trade* trade_for(Area area) {
    static const Trade trades[] = {
        {.area = Area::communication,
         .plain = "a speech-language pathologist",
         .may = speech,
         .assistant = Provider::slpa,
         .teacher_of_deaf = true,
         .also_special_teaching = true},
        {.area = Area::occupational_therapy,
         .plain = "an occupational therapist",
         .may = occupational,
         .assistant = Provider::cota},
        {.area = Area::physical_therapy, .plain = "a physical therapist", .may = physical, .assistant = Provider::pta},
        {.area = Area::counseling,
         .plain = "a counselor, psychologist or social worker",
         .may = counselors,
         .assistant = {}},
        {.area = Area::social_work,
         .plain = "a social worker, counselor or psychologist",
         .may = counselors,
         .assistant = {}},
        {.area = Area::behavior,
         .plain = "a behavior specialist, psychologist, counselor or special education teacher",
         .may = counselors,
         .assistant = {},
         .only_when_related = true},
        {.area = Area::social_emotional,
         .plain = "a counselor, psychologist, social worker or special education teacher",
         .may = counselors,
         .assistant = {},
         .only_when_related = true},
        {.area = Area::nursing_health, .plain = "a nurse", .may = nurses, .assistant = {}},
        {.area = Area::vision,
         .plain = "a teacher of the visually impaired",
         .may = other_licensed,
         .assistant = {},
         .teacher_of_visually_impaired = true},
        {.area = Area::hearing,
         .plain = "an audiologist or a teacher of the deaf",
         .may = hearing_people,
         .assistant = {},
         .teacher_of_deaf = true},
        {.area = Area::orientation_mobility,
         .plain = "an orientation and mobility specialist",
         .may = other_licensed,
         .assistant = {},
         .teacher_of_visually_impaired = true},
    };
    const auto* const found =
        std::find_if(std::begin(trades), std::end(trades), [&](const Trade& trade) { return trade.area == area; });
    return found == std::end(trades) ? nullptr : found;
}

/// Lessons in these subjects are special teaching; a nurse or a physical therapist gives them in no school.
constexpr Area subjects[] = {Area::reading, Area::written_expression, Area::math, Area::academic_general,
                             Area::pre_academic};
constexpr Provider no_teachers[] = {Provider::nurse,       Provider::pt,        Provider::pta,
                                    Provider::interpreter, Provider::counselor, Provider::social_worker};

bool is_special_teaching(const Row& row) {
    return row.means.is_sdi();
}

bool may_give(const Trade& trade, const Row& row) {
    const ProviderReading& who = row.means.provider;
    const bool by_trade =
        std::any_of(trade.may.begin(), trade.may.end(), [&](Provider may) { return who.roles.contains(may); });
    const bool by_endorsement = (trade.teacher_of_deaf && who.teacher_of_deaf) ||
                                (trade.teacher_of_visually_impaired && who.teacher_of_visually_impaired);
    const bool as_teaching = trade.also_special_teaching && is_special_teaching(row) &&
                             who.roles.contains(Provider::special_education_teacher);
    return by_trade || by_endorsement || as_teaching;
}

Fit fit_trade(const Trade& trade, const Row& row) {
    if (trade.only_when_related && !row.means.service.says_related) {
        return Fit::not_judged;
    }
    if (may_give(trade, row)) {
        return Fit::fits;
    }
    if (trade.assistant && row.means.provider.roles.contains(*trade.assistant)) {
        return Fit::assistant;
    }
    const bool is_teaching = trade.also_special_teaching && is_special_teaching(row);
    return is_teaching && needs_overseer(row) ? Fit::helper : Fit::misfit;
}

Fit fit_subject(Area area, const Row& row) {
    if (std::find(std::begin(subjects), std::end(subjects), area) == std::end(subjects)) {
        return Fit::not_judged;
    }
    const ProviderList& roles = row.means.provider.roles;
    const bool none_teaches = std::all_of(roles.begin(), roles.end(), [](Provider role) {
        return std::find(std::begin(no_teachers), std::end(no_teachers), role) != std::end(no_teachers);
    });
    return none_teaches ? Fit::misfit : needs_overseer(row) ? Fit::helper : Fit::fits;
}

} // namespace

bool is_only(const ProviderList& roles, std::initializer_list<Provider> allowed) {
    return !roles.empty() && std::all_of(roles.begin(), roles.end(), [&](Provider role) {
        return std::find(allowed.begin(), allowed.end(), role) != allowed.end();
    });
}

Fit fit(const Row& row) {
    const ProviderReading& who = row.means.provider;
    const AreaList& areas = row.means.service.areas;
    if (!row.printed.provider.has_value() || who.roles.empty() || who.roles.contains(Provider::vague) ||
        areas.empty()) {
        return Fit::not_judged;
    }
    if (row.means.counting == Counting::stands_apart && !areas.only(Area::nursing_health)) {
        return Fit::not_judged; // interpreting for a deaf child is no hearing service
    }
    // A row of two services may name one person for each: it fits as soon as one of them can be right.
    Fit worst = Fit::not_judged;
    for (const Area area : areas) {
        const Trade* trade = trade_for(area);
        const Fit here = trade != nullptr ? fit_trade(*trade, row) : fit_subject(area, row);
        if (here == Fit::fits || (here == Fit::not_judged && areas.size() > 1)) {
            return here;
        }
        worst = std::max(worst, here);
    }
    return worst;
}

bool has_overseer_of_field(const Row& row) {
    const auto names_trade = [&](const ProviderList& roles) {
        return std::any_of(row.means.service.areas.begin(), row.means.service.areas.end(), [&](Area area) {
            const Trade* trade = trade_for(area);
            return trade != nullptr &&
                   std::any_of(trade->may.begin(), trade->may.end(), [&](Provider may) { return roles.contains(may); });
        });
    };
    return names_trade(row.means.monitor.roles) || names_trade(row.means.provider.supervisors) ||
           names_trade(row.means.supervision.supervisors) || names_trade(row.means.supervision.roles);
}

bool has_any_overseer(const Row& row) {
    return row.printed.monitor.has_value() || row.printed.supervision.has_value() ||
           !row.means.provider.supervisors.empty();
}

bool has_supervision_schedule(const Row& row) {
    return row.means.supervision.supervision_has_schedule || row.means.provider.supervision_has_schedule;
}

bool needs_overseer(const Row& row) {
    return is_only(row.means.provider.roles, {Provider::paraeducator, Provider::slpa, Provider::cota, Provider::pta,
                                              Provider::general_education_teacher});
}

std::string_view plain_name(Provider provider) {
    switch (provider) {
    case Provider::special_education_teacher:
        return "special education teacher";
    case Provider::slp:
        return "speech-language pathologist";
    case Provider::slpa:
        return "speech-language pathology assistant";
    case Provider::ot:
        return "occupational therapist";
    case Provider::cota:
        return "occupational therapy assistant";
    case Provider::pt:
        return "physical therapist";
    case Provider::pta:
        return "physical therapist assistant";
    case Provider::psychologist:
        return "psychologist";
    case Provider::counselor:
        return "counselor";
    case Provider::nurse:
        return "nurse";
    case Provider::behavior_specialist:
        return "behavior specialist";
    case Provider::social_worker:
        return "social worker";
    case Provider::paraeducator:
        return "paraeducator";
    case Provider::general_education_teacher:
        return "general education teacher";
    case Provider::interpreter:
        return "interpreter";
    case Provider::other_licensed:
        return "licensed specialist";
    case Provider::vague:
        break;
    }
    return "staff";
}

std::string_view trade_of(const Row& row) {
    for (const Area area : row.means.service.areas) {
        if (const Trade* trade = trade_for(area)) {
            return trade->plain;
        }
    }
    return "a special education teacher";
}

} // namespace iepaudit::rules
