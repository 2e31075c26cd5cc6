#include "meaning/team.hpp"

#include "meaning/phrases.hpp"

#include <array>

namespace iepaudit {

namespace {

enum class Seat : std::uint8_t { role, other }; ///< other: a place on the team that no rule asks for
struct TeamRow {
    std::string_view phrases;
    Seat seat = Seat::role;
    TeamRole role = TeamRole::parent;
};
constexpr TeamRow as(TeamRole role, std::string_view phrases) {
    return {phrases, Seat::role, role};
}
constexpr TeamRow other(std::string_view phrases) {
    return {phrases, Seat::other};
}

/// Roles that are no job of a teacher or a therapist; those are read as providers.
constexpr TeamRow team_rows[] = {
    as(TeamRole::parent,
       "parent | mother | father | guardian | mom | dad | stepmother | stepfather | grandmother | grandfather | "
       "grandparent | aunt | uncle | family | surrogate | surrogate parent | foster parent | caregiver | adult student "
       "| "
       "madre | padre | tutor legal"),
    as(TeamRole::district_representative,
       "district representative | district rep | district designee | district administrator | district official | "
       "lea | lea representative | lea rep | lea designee | local education agency | local educational agency | "
       "representative of district | representative of public agency | public agency representative | "
       "agency representative | principal | vice principal | assistant principal | administrator | admin | dean | "
       "superintendent | director | special education director | director of special education | "
       "special education coordinator | special education administrator | special services director | "
       "special education supervisor | special education program manager | head of school | "
       "representante del distrito | director de la escuela"),
    as(TeamRole::evaluation_interpreter,
       "interpret evaluation | interpret evaluation result | interprets the evaluation | interpreter of evaluation | "
       "interpret result | interpret instructional implication | interprets instructional implication | "
       "evaluation interpreter | evaluator | evaluation representative | evaluation team | evaluation group | "
       "evaluation specialist | evaluation result | instructional implication | diagnostician | "
       "psychometrist | who can interpret | able to interpret"),
    as(TeamRole::general_education_teacher,
       "classroom teacher | grade teacher | 1st grade teacher | homeroom teacher | subject teacher | advisory teacher "
       "| preschool "
       "teacher | "
       "child care provider | childcare provider | head start | early childhood teacher | english teacher | math "
       "teacher | algebra teacher | language arts teacher | ela teacher | biology teacher | cte teacher | elective "
       "teacher | spanish teacher | health teacher | band teacher | choir teacher | drama teacher | gen ed | "
       "general education | regular education"),
    as(TeamRole::special_education_teacher,
       "special education teacher | special education case manager | case manager | casemanager | case carrier | "
       "sped teacher | special education | sped | early childhood special education | ecse teacher | "
       "life skills teacher | resource room | learning center teacher | lrc teacher | slc teacher | dlc teacher | "
       "structured learning teacher | special education provider"),
    other("student | child | self | advocate | attorney | lawyer | interpreter | translator | friend | "
          "504 coordinator | vocational rehabilitation | dvr | agency | doctor | physician | therapist | coach | "
          "probation officer | tribal representative | note taker | facilitator"),
};

const meaning::Vocabulary<TeamRow>& vocabulary() {
    return meaning::vocabulary_of<team_rows>;
}

/// Jobs that come with training to read test results.
constexpr std::array testing_jobs{Provider::psychologist, Provider::slp, Provider::ot, Provider::pt,
                                  Provider::behavior_specialist};

void add_jobs(const ProviderReading& reading, TeamMeaning& team) {
    for (const Provider job : reading.roles) {
        if (job != Provider::vague) {
            team.jobs.add(job);
        }
    }
    const auto has = [&](Provider job) { return reading.roles.contains(job); };
    if (has(Provider::special_education_teacher)) {
        team.roles.add(TeamRole::special_education_teacher);
    }
    if (has(Provider::general_education_teacher)) {
        team.roles.add(TeamRole::general_education_teacher);
    }
    for (const Provider job : testing_jobs) {
        if (has(job)) {
            team.roles.add(TeamRole::evaluation_interpreter);
        }
    }
}

bool names_a_job(const ProviderReading& reading) {
    for (const Provider job : reading.roles) {
        if (job != Provider::vague) {
            return true;
        }
    }
    return false;
}

} // namespace

TeamMeaning understand_team(const List<TeamMember>& members) {
    TeamMeaning team;
    for (const TeamMember& member : members) {
        if (!member.role.has_value()) {
            team.unplaced = true; // a name without a role
            continue;
        }
        const ProviderReading job = read_provider(*member.role);
        add_jobs(job, team);
        const meaning::WordList words(*member.role);
        const auto marks = vocabulary().find(words);
        for (const auto& mark : marks) {
            if (mark.row->seat == Seat::role) {
                team.roles.add(mark.row->role);
            }
        }
        team.unplaced = team.unplaced || (marks.empty() && !names_a_job(job));
    }
    return team;
}

} // namespace iepaudit
