#include "import/shapes.hpp"

#include "import/json_values.hpp"
#include "import/shape_adjustments.hpp"
#include "text/table.hpp"

#include <algorithm>

namespace iepaudit::draft {

namespace {

constexpr Rename goal_renames[] = {
    {"goalText", "statement"},
    {"domain", "area"},
    {"measurementMethod", "method"},
    {"progressMonitoringFrequency", "schedule"},
    {"Objectives/Benchmarks", "x-objectives"},
    {"iepGoalDetails", "statement"},
    {"iepGoalIdentifier", "id"},
};

constexpr Rename clinic_renames[] = {
    {"service_name_en", "service"},
};

constexpr Rename ohio_renames[] = {
    {"Description", "service"},
    {"Amount of Time", "duration"},
};

constexpr Rename test_record_renames[] = {
    {"provider_role", "provider"},
};

constexpr Rename requirement_renames[] = {
    {"therapy_type", "service"},
};

constexpr Rename ed_fi_renames[] = {
    {"servicePrescriptionDescriptor", "service"},
    {"frequencyIntervalDescriptor", "frequencyInterval"},
    {"durationIntervalDescriptor", "durationInterval"},
    {"serviceLocationTypeDescriptor", "location"},
};

constexpr Rename ed_fi_plan_renames[] = {
    {"iepBeginDate", "/iep/startDate"},
    {"iepEndDate", "/iep/endDate"},
    {"schoolHoursPerWeek", "/totals/schoolMinutesPerWeek"},
    {"specialEducationSettingDescriptor", "/lre/placement"},
};

// Those with the most keys of their own first: an object may have the keys of two.
constexpr Shape shapes[] = {
    {"Ed-Fi service prescriptions", Holds::services, "servicePrescriptionDescriptor | frequencyIntervalDescriptor",
     ed_fi_renames, adjust_ed_fi},
    {"an Ed-Fi student IEP", Holds::plan, "iepBeginDate | iepEndDate", ed_fi_plan_renames},
    {"Ed-Fi goals", Holds::goals, "iepGoalDetails", goal_renames},
    {"service commitments",
     Holds::services,
     "service_type | frequency_count | frequency_period",
     {},
     adjust_commitments},
    {"obligations in minutes", Holds::services, "service | minutes_per_session | sessions_per_period | period", {}},
    {"services of a clinic", Holds::services, "frequency_per_week | session_duration_minutes", clinic_renames,
     adjust_clinic},
    {"required minutes", Holds::services, "required_minutes | interval_type", requirement_renames},
    {"scheduled services", Holds::services, "serviceType | expectedMinutesPerWeek", {}},
    {"services read from a document", Holds::services, "serviceType | frequency", {}},
    {"the Ohio form", Holds::services, "Description | Provider Title | Amount of Time", ohio_renames},
    {"a record with dates, goals and services", Holds::services, "service | provider_role | frequency",
     test_record_renames, adjust_test_record},
    {"goals read from a document", Holds::goals, "goalText", goal_renames},
    {"goals", Holds::goals, "MEASURABLE ANNUAL GOAL", goal_renames},
    {"goals", Holds::goals, "AnnualGoal", goal_renames},
    {"goals", Holds::goals, "goal_number", goal_renames},
};

constexpr FieldPath paths[] = {
    {"/student/name", "/student/name"},
    {"/student/dateOfBirth", "/student/birthDate"},
    {"/student/grade", "/student/grade"},
    {"/student/school", "/student/school"},
    {"/student/district", "/student/district"},
    {"/disability/primary", "/student/eligibilityCategory"},
    {"/dates/iepStartDate", "/iep/startDate"},
    {"/dates/iepEndDate", "/iep/endDate"},
    {"/dates/annualReviewDate", "/iep/reviewDueDate"},
    {"/plaafp/parentConcerns", "/parentConcerns"},
    {"/iep_dates/start", "/iep/startDate"},
    {"/iep_dates/end", "/iep/endDate"},
};

constexpr FieldPath supports[] = {
    {"/accommodations", "/accommodations"},
    {"/7. SPECIALLY DESIGNED SERVICES/ACCOMMODATIONS", "/accommodations"},
    {"/7. SPECIALLY DESIGNED SERVICES/MODIFICATIONS", "/modifications"},
};

} // namespace

std::span<const FieldPath> field_paths() {
    return paths;
}

std::span<const FieldPath> support_paths() {
    return supports;
}

const Shape* shape_of(const Document& document, NodeId object) {
    const auto fits = [&](const Shape& shape) {
        bool has_all = document[object].kind == NodeKind::object;
        text::each_part(shape.tells,
                        [&](std::string_view key) { has_all = has_all && member(document, object, key) != no_node; });
        return has_all;
    };
    const auto* const found = std::ranges::find_if(shapes, fits);
    return found == std::end(shapes) ? nullptr : found;
}

} // namespace iepaudit::draft
