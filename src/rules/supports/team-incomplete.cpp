#include "iepaudit/rule.hpp"
#include "rules/sources.hpp"

#include <algorithm>

namespace iepaudit::rules {

namespace {

bool has(const Case& c, TeamRole role) {
    return c.meaning().team.roles.contains(role);
}

/// On a plan with nothing but speech (or motor) services, the therapist is the special education provider.
bool therapist_is_teacher(const Case& c) {
    const auto given_by_team = [&](const Row& row) {
        const ProviderList& jobs = c.meaning().team.jobs;
        const AreaList& areas = row.means.service.areas;
        return (areas.only(Area::communication) && jobs.contains(Provider::slp)) ||
               (areas.only(Area::occupational_therapy) && jobs.contains(Provider::ot)) ||
               (areas.only(Area::physical_therapy) && jobs.contains(Provider::pt));
    };
    const std::vector<Row> rows = c.service_rows();
    return !rows.empty() && std::all_of(rows.begin(), rows.end(), given_by_team);
}

Finding& report(const Case& c, std::string_view role, Sink& sink) {
    Finding& finding =
        sink.report(c.iep().plan.team_members.place, say("The list of team members names no {}.", {role}));
    if (c.meaning().team.unplaced) {
        finding.soften(Severity::note, "some entries do not say in which role a person is there");
    }
    return finding;
}

void check(const Case& c, Sink& sink) {
    const List<TeamMember>& members = c.iep().plan.team_members;
    if (members.is_absent()) {
        sink.not_checked("the file does not give the team members");
        return;
    }
    if (members.empty()) {
        sink.report(members.place, say("The list of team members is empty."));
        return;
    }
    if (!has(c, TeamRole::general_education_teacher)) {
        Finding& finding = report(c, "general education teacher", sink);
        if (c.meaning().placement.separate) {
            finding.soften(Severity::note, "the child may not be in general education at all");
        }
    }
    if (!has(c, TeamRole::special_education_teacher) && !therapist_is_teacher(c)) {
        report(c, "special education teacher or provider", sink);
    }
    if (!has(c, TeamRole::district_representative)) {
        Finding& finding = report(c, "representative of the district", sink);
        if (c.meaning().team.jobs.contains(Provider::psychologist)) {
            finding.soften(Severity::note, "the school psychologist may be there in this role too");
        }
    }
    if (!has(c, TeamRole::evaluation_interpreter)) {
        report(c, "person who explains the evaluation results", sink)
            .soften(Severity::note, "another member of the team may be there in this role too");
    }
}

constexpr Citation citations[] = {sources::wac_team};

constexpr std::string_view leaves_alone[] = {
    "members who were excused",
    "one person in two roles",
    "a speech-only plan, where the speech-language pathologist is the special education provider",
    "a principal or director, who can speak for the district",
    "entries that give no role: a note",
    "nobody named to explain the tests: a note",
};

} // namespace

extern const Rule team_incomplete;
constinit const Rule team_incomplete{
    .id = "team-incomplete",
    .family = Family::supports,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "The list of team members leaves out a role.",
    .meaning = "Some people must be on the team: a teacher from general education, one from special education, someone "
               "who can speak for the district, and someone who can explain the tests.",
    .ask = "Who filled this role at my child's meeting? Was someone excused in writing?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Whether the named people came to the meeting is not known.",
    .bad = "parent, special education teacher",
    .good = "parent, special education teacher, general education teacher, principal, school psychologist",
    .check = check,
};

} // namespace iepaudit::rules
