// What the printed words of one cell mean: setting, provider, service area, group size.
//
// Each reader takes the cell's words and returns a plain reading. The vocabularies behind them stand in one table each
// (src/meaning/). A cell that names nothing we can place is `vague`, never guessed.
#pragma once

#include "iepaudit/enum_list.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace iepaudit {

/// Where a service happens, as a kind of setting (34 CFR 300.320(a)(7) "location"), not a room number or campus.
enum class Setting : std::uint8_t {
    not_stated,
    general_education,
    special_education, ///< removed from general education: resource room, separate class, therapy room
    other,             ///< community, home, hospital, counselor's or nurse's office
    mixed,             ///< one cell names both: the share of time cannot be worked out
    vague,             ///< "school", "various", "TBD"; a mode or a group size is no place either
};

struct SettingReading {
    Setting setting = Setting::not_stated;
    bool mode_only = false; ///< the cell names only a mode or a group ("virtual", "small group")
};

SettingReading read_setting(std::string_view location);
std::string_view name(Setting setting); ///< the JSON report's word: "general-education", "not-stated"

/// A job role that may deliver or oversee a service.
enum class Provider : std::uint8_t {
    special_education_teacher, ///< teachers of the deaf and of the visually impaired too
    slp,
    slpa,
    ot,
    cota,
    pt,
    pta,
    psychologist,
    counselor,
    nurse,
    behavior_specialist,
    social_worker,
    paraeducator,
    general_education_teacher,
    interpreter,
    other_licensed, ///< audiologist, O&M specialist, adapted PE teacher, reading specialist
    vague,          ///< "staff", "team", "case manager": a role without a licence that can be placed
};
using ProviderList = EnumList<Provider>;

struct ProviderReading {
    ProviderList roles;           ///< who delivers, in order of mention; empty for a blank cell
    ProviderList supervisors;     ///< named after "under", "supervised by", "with consultation of"
    bool teacher_of_deaf = false; ///< a special education teacher with this endorsement is named
    bool teacher_of_visually_impaired = false;
    bool names_job = false;       ///< says at least what kind of job ("math teacher"), even if no role is certain
    bool says_supervised = false; ///< the cell speaks of supervision at all
    bool supervision_has_schedule = false; ///< and says how often or how much ("weekly", "20 minutes a month")
};

ProviderReading read_provider(std::string_view provider);
std::string_view name(Provider provider); ///< "special-education-teacher", "slp", ...

/// Service areas: what is taught or helped with. A service, a goal, a need and a present level share them (synonyms are
/// in one table).
enum class Area : std::uint8_t {
    reading,
    written_expression,
    math,
    academic_general,
    communication,
    occupational_therapy, ///< fine motor, sensory, handwriting as a skill
    physical_therapy,     ///< gross motor
    behavior,
    social_emotional,
    adaptive,
    study_organization,
    counseling,
    social_work,
    nursing_health,
    vision,
    hearing,
    orientation_mobility,
    assistive_technology,
    transportation,
    vocational_transition,
    adapted_pe,
    pre_academic,
    para_support,
    recreation,
    parent_training,
    consultation,
    extended_school_year,
    other,
};
using AreaList = EnumList<Area>;

enum class ServiceKind : std::uint8_t {
    specially_designed_instruction,
    related_service,
    supplementary_aid,
    transportation,
    consultation,
    extended_school_year,
    other,
};

struct ServiceReading {
    ServiceKind kind = ServiceKind::other;
    bool kind_stated = false; ///< the row's category says so; otherwise the kind was taken from the service name
    AreaList areas;           ///< more than one when the row combines services; `other` when none is known
    /// the row itself says "specially designed instruction" or its category says special education
    bool says_sdi = false;
    bool says_related = false; ///< the row itself says "related service"
};

/// `category` and `area` are the row's own cells and may be empty.
ServiceReading read_service(std::string_view service, std::string_view category, std::string_view area);

/// Areas that any text (a goal's heading, a present level's area, a need) is about. Empty when none is known;
/// "instruction" without a subject is academic_general.
AreaList read_areas(std::string_view text);

/// True when a goal, need or service of area `a` can stand for area `b`: equal, or close by practice
/// (behavior and social-emotional, academic-general and reading, writing, math ...).
bool areas_match(Area a, Area b);
bool areas_match(const AreaList& a, const AreaList& b);

std::string_view name(Area area);        ///< "written-expression", ...
std::string_view plain_name(Area area);  ///< "written expression", for sentences
std::string_view name(ServiceKind kind); ///< "specially-designed-instruction", ...

/// How many children are in the group. `size` is the largest number the cell allows ("up to 3" = 3, "1:1" = 1);
/// empty when a group is named without a size ("small group").
struct GroupSize {
    std::optional<int> size;
    bool individual = false;
    bool group = false;
};
GroupSize read_group_size(std::string_view text);

} // namespace iepaudit
