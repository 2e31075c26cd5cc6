#include "read/known_keys.hpp"

#include "read/bind_log.hpp"

namespace iepaudit {

namespace {

template <class... Objects>
bool any_table_has(std::string_view key) {
    return (key_table<Objects>().find(key).has_value() || ...);
}

} // namespace

bool is_known_key(std::string_view key) {
    return any_table_has<Student, Amendment, TeamMember, PlanInfo, SchoolWeek, PrintedTotals, ProgressPoint,
                         PresentLevel, Recommendation, Evaluation, Goal, ServiceRow, PlacementOption, Lre, Support,
                         AssessmentRow, SpecialFactors, AssistiveTechnology, ExtendedSchoolYear, Transition,
                         ProgressReporting, PriorWrittenNotice, Iep, LogPeriod, LogService, Closure, Session,
                         ServiceLog>(key);
}

} // namespace iepaudit
