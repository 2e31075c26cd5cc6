// Who sits at the table as what.
#include "meaning/team.hpp"

#include "meaning/printed.hpp"

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

TeamMeaning read(const std::vector<std::string_view>& roles) {
    List<TeamMember> members;
    members.presence = Presence::value;
    for (const std::string_view role : roles) {
        members.items.emplace_back().role = words(role);
    }
    return understand_team(members);
}

bool only(const TeamMeaning& team, TeamRole role) {
    return team.roles.only(role) && !team.unplaced;
}

} // namespace

TEST_CASE("team: the five roles of the law under their usual names", "[team]") {
    for (const std::string_view parent : {"Mother", "Parent", "Foster parent", "Grandmother"}) {
        CAPTURE(parent);
        CHECK(only(read({parent}), TeamRole::parent));
    }
    for (const std::string_view teacher : {"General education teacher", "4th grade teacher", "Algebra teacher"}) {
        CAPTURE(teacher);
        CHECK(only(read({teacher}), TeamRole::general_education_teacher));
    }
    for (const std::string_view teacher : {"Special education teacher", "Case manager", "Resource room teacher"}) {
        CAPTURE(teacher);
        CHECK(only(read({teacher}), TeamRole::special_education_teacher));
    }
    for (const std::string_view district : {"District representative", "Principal", "LEA designee"}) {
        CAPTURE(district);
        CHECK(only(read({district}), TeamRole::district_representative));
    }
    for (const std::string_view tester : {"School psychologist", "SLP", "Occupational therapist", "Evaluator"}) {
        CAPTURE(tester);
        CHECK(only(read({tester}), TeamRole::evaluation_interpreter));
    }
}

TEST_CASE("team: one person may be there as two", "[team]") {
    const TeamMeaning team = read({"Principal / general education teacher"});
    CHECK(team.roles.size() == 2);
    CHECK(team.roles.contains(TeamRole::district_representative));
    CHECK(team.roles.contains(TeamRole::general_education_teacher));
}

TEST_CASE("team: jobs are kept beside the roles", "[team]") {
    const TeamMeaning team = read({"School nurse", "Speech-language pathologist"});
    CHECK(team.jobs.contains(Provider::nurse));
    CHECK(team.jobs.contains(Provider::slp));
    CHECK(team.roles.only(TeamRole::evaluation_interpreter)); // the SLP's; a nurse reads no test results
    CHECK_FALSE(team.unplaced);
}

TEST_CASE("team: a place that no rule asks for is placed and gives no role", "[team]") {
    for (const std::string_view other : {"Student", "Advocate", "Language interpreter", "Attorney", "Translator"}) {
        CAPTURE(other);
        CHECK(read({other}).roles.empty());
        CHECK_FALSE(read({other}).unplaced);
    }
}

TEST_CASE("team: a bare name, a bare \"teacher\" or no role at all cannot be placed", "[team]") {
    for (const std::string_view bare : {"R. Alder", "Teacher", "Ms. Wren"}) {
        CAPTURE(bare);
        CHECK(read({bare}).roles.empty());
        CHECK(read({bare}).unplaced);
    }
    List<TeamMember> members;
    members.items.emplace_back();
    CHECK(understand_team(members).unplaced);
    CHECK_FALSE(understand_team({}).unplaced);
}
