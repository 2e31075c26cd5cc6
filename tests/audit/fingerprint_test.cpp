// A finding keeps its name while the file around it changes, so that a new report can be held against an old one.
#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

Json two_vague_rows() {
    Json iep = one_row();
    iep["services"][0]["frequency"] = "as needed";
    iep["services"].push_back({{"service", "Math (SDI)"},
                               {"frequency", "ongoing"},
                               {"location", "Special Education"},
                               {"provider", "Special Education Teacher"}});
    return iep;
}

std::vector<std::string> names(const Json& iep) {
    std::vector<std::string> found;
    for (const ReportedFinding& finding : findings(audited(iep), "vague-frequency")) {
        found.push_back(finding.fingerprint);
    }
    return found;
}

} // namespace

TEST_CASE("fingerprint: 32 hexadecimal digits, another one for each finding", "[audit][fingerprint]") {
    const auto found = names(two_vague_rows());
    REQUIRE(found.size() == 2);
    CHECK(found[0] != found[1]);
    for (const std::string& name : found) {
        CHECK(name.size() == 32);
        CHECK(name.find_first_not_of("0123456789abcdef") == std::string::npos);
    }
}

TEST_CASE("fingerprint: stays when rows are inserted above, and when words or lines change", "[audit][fingerprint]") {
    const auto before = names(two_vague_rows());
    Json moved = two_vague_rows();
    moved["services"].insert(moved["services"].begin(),
                             Json{{"service", "Writing (SDI)"}, {"frequency", "30 minutes weekly"}});
    CHECK(names(moved) == before);
    Json reworded = two_vague_rows();
    reworded["services"][0]["frequency"] = "as appropriate";
    reworded["student"]["grade"] = 5;
    CHECK(names(reworded) == before);
    const FileReport compact = audited_text(two_vague_rows().dump());
    CHECK(findings(compact, "vague-frequency")[0].fingerprint == before[0]);
}

TEST_CASE("fingerprint: another file, rule, row or field has another name", "[audit][fingerprint]") {
    const std::string bytes = two_vague_rows().dump();
    AuditOptions options;
    options.as_of = today();
    std::set<std::string> all;
    std::size_t findings = 0;
    for (const char* const path : {"a.json", "b.json"}) {
        for (const ReportedFinding& finding : audit(path, bytes, options).findings) {
            all.insert(finding.fingerprint);
            ++findings;
        }
    }
    CHECK(all.size() == findings);
}

TEST_CASE("fingerprint: a row's id is its name, else its service and how many of that name come before",
          "[audit][fingerprint]") {
    Json iep = two_vague_rows();
    iep["services"][0]["id"] = "S7";
    const auto with_id = names(iep);
    iep["services"][0]["service"] = "Reading (specially designed instruction)";
    CHECK(names(iep)[0] == with_id[0]);
    Json twins = two_vague_rows();
    twins["services"][1]["service"] = twins["services"][0]["service"];
    const auto found = names(twins);
    REQUIRE(found.size() == 2);
    CHECK(found[0] == names(two_vague_rows())[0]);
    CHECK(found[1] != found[0]);
}

TEST_CASE("fingerprint: two findings of one rule at one place are told apart", "[audit][fingerprint]") {
    Json iep = clean_iep();
    iep["iep"]["teamMembers"] = Json::array({"parent"});
    const auto found = findings(audited(iep), "team-incomplete");
    REQUIRE(found.size() > 1);
    std::set<std::string> all;
    for (const ReportedFinding& finding : found) {
        all.insert(finding.fingerprint);
    }
    CHECK(all.size() == found.size());
    CHECK(std::any_of(found.begin(), found.end(),
                      [](const auto& finding) { return finding.fingerprint.ends_with(":2"); }));
}

TEST_CASE("fingerprint: rows under a key of another spelling keep their names too", "[audit][fingerprint]") {
    const auto under = [](const Json& services) {
        const Json iep = {{"Service Matrix", services}};
        std::vector<std::string> found;
        for (const ReportedFinding& finding : findings(audited(iep), "vague-frequency")) {
            found.push_back(finding.fingerprint);
        }
        return found;
    };
    Json services = two_vague_rows()["services"];
    const auto before = under(services);
    REQUIRE(before.size() == 2);
    services.insert(services.begin(), Json{{"service", "Writing (SDI)"}, {"frequency", "30 minutes weekly"}});
    CHECK(under(services) == before);
}

TEST_CASE("fingerprint: a fault of the file in a row, and a finding about a goal, stay when others come before",
          "[audit][fingerprint]") {
    const auto name_of = [](const Json& iep, std::string_view rule) {
        const auto found = findings(audited(iep), rule);
        return found.size() == 1 ? found[0].fingerprint : std::string("not one finding");
    };
    Json iep = clean_iep();
    iep["services"][1]["startDate"] = "soon";
    iep["goals"][1].erase("baseline");
    const std::string rule_of_date = "unreadable-date";
    const auto date = name_of(iep, rule_of_date);
    REQUIRE(date.size() == 32);
    Json moved = iep;
    moved["services"].insert(moved["services"].begin(), iep["services"][3]);
    moved["goals"].insert(moved["goals"].begin(), clean_iep()["goals"][2]);
    CHECK(name_of(moved, rule_of_date) == date);
    for (const ReportedFinding& finding : audited(iep).findings) {
        if (finding.where.starts_with("/goals/1")) {
            CAPTURE(finding.rule->id);
            const auto after = findings(audited(moved), finding.rule->id);
            CHECK(std::any_of(after.begin(), after.end(),
                              [&](const auto& same) { return same.fingerprint == finding.fingerprint; }));
        }
    }
}

TEST_CASE("fingerprint: a plan on a line of a file is named by its student and dates, not by its line",
          "[audit][fingerprint]") {
    const auto on_line = [](const Json& iep, const std::string& line) {
        AuditOptions options;
        options.as_of = today();
        options.line_of = "plans.jsonl";
        std::vector<std::string> all;
        for (const ReportedFinding& finding : audit("plans.jsonl:" + line, iep.dump(), options).findings) {
            all.push_back(finding.fingerprint);
        }
        return all;
    };
    Json named = two_vague_rows();
    named["student"]["name"] = "R.";
    named["iep"]["startDate"] = "2026-10-12";
    CHECK(on_line(named, "1") == on_line(named, "7"));
    Json sibling = named;
    sibling["student"]["name"] = "S.";
    CHECK(on_line(named, "1") != on_line(sibling, "1"));
    Json next_year = named;
    next_year["iep"]["startDate"] = "2027-10-12";
    CHECK(on_line(named, "1") != on_line(next_year, "1"));

    const Json nameless = two_vague_rows();
    CHECK(on_line(nameless, "1") == on_line(nameless, "1"));
    CHECK(on_line(nameless, "1") != on_line(nameless, "7"));
}
