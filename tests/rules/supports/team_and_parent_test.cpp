#include "support/edited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

Places incomplete(Json members, Json iep = clean_iep()) {
    return places("team-incomplete", edited("/iep/teamMembers", std::move(members), std::move(iep)));
}
Json speech_only() {
    Json iep = clean_iep();
    iep["services"] = Json::array({iep["services"][2]});
    return iep;
}
const Places one_warning{"/iep/teamMembers warning"};
const Places one_note{"/iep/teamMembers note"};

} // namespace

TEST_CASE("team-incomplete: a full team is clean, under other names too", "[rule][supports]") {
    CHECK(places("team-incomplete", clean_iep()).empty());
    CHECK(
        incomplete({"mother", "resource teacher", "4th grade teacher", "assistant principal", "psychologist"}).empty());
    CHECK(incomplete({"Guardian", "SPED teacher", "Classroom Teacher", "LEA Representative", "SLP"}).empty());
}

TEST_CASE("team-incomplete: each missing role is a finding", "[rule][supports]") {
    CHECK(incomplete({"parent", "special education teacher", "principal", "school psychologist"}) == one_warning);
    CHECK(incomplete({"parent", "general education teacher", "principal", "school psychologist"}) == one_warning);
    CHECK(incomplete({"parent", "special education teacher", "SLP"}) ==
          Places{"/iep/teamMembers warning", "/iep/teamMembers warning"});
}

TEST_CASE("team-incomplete: one person may hold two roles", "[rule][supports]") {
    CHECK(incomplete({"parent", "special education teacher", "general education teacher",
                      "school psychologist (interpreter of evaluation results and district representative)"})
              .empty());
    CHECK(incomplete({"parent", "special education teacher", "general education teacher", "school psychologist"}) ==
          one_note);
    CHECK(incomplete({"parent", "special education teacher", "general education teacher", "principal"}) == one_note);
}

TEST_CASE("team-incomplete: an excused member counts", "[rule][supports]") {
    CHECK(incomplete(Json::array({"parent", "special education teacher", "principal", "school psychologist",
                                  Json{{"role", "general education teacher"}, {"excused", true}}}))
              .empty());
}

TEST_CASE("team-incomplete: on a speech-only team the therapist is the provider", "[rule][supports]") {
    const Json members{"parent", "general education teacher", "speech-language pathologist", "principal"};
    CHECK(incomplete(members, speech_only()).empty());
    CHECK(incomplete(members) == one_warning);
}

TEST_CASE("team-incomplete: entries without a role make it a note", "[rule][supports]") {
    CHECK(incomplete({"parent", "special education teacher", "principal", "school psychologist", "Dale Fir"}) ==
          one_note);
}

TEST_CASE("team-incomplete: an empty list is a warning, an absent one is not checked", "[rule][supports]") {
    CHECK(incomplete(Json::array()) == one_warning);
    CHECK(why_not_checked(audited(one_row()), "team-incomplete") == "the file does not give the team members");
}

TEST_CASE("no-parent-input: an empty line is a note", "[rule][supports]") {
    CHECK(places("no-parent-input", edited("/parentConcerns", "")) == Places{"/parentConcerns note"});
    CHECK(places("no-parent-input", edited("/parentConcerns", nullptr)) == Places{"/parentConcerns note"});
}

TEST_CASE("no-parent-input: blanks alone are an empty line", "[rule][supports]") {
    CHECK(places("no-parent-input", edited("/parentConcerns", " \u00a0 ")) == Places{"/parentConcerns note"});
}

TEST_CASE("no-parent-input: words are clean, and so is a parent without concerns", "[rule][supports]") {
    CHECK(places("no-parent-input", clean_iep()).empty());
    CHECK(places("no-parent-input", edited("/parentConcerns", "No concerns at this time")).empty());
}

TEST_CASE("no-parent-input: an absent line is not checked", "[rule][supports]") {
    CHECK(places("no-parent-input", one_row()).empty());
    CHECK(why_not_checked(audited(one_row()), "no-parent-input") == "the file does not give the parent's concerns");
}

TEST_CASE("no-parent-input: the sentence holds no word of the file", "[rule][supports]") {
    CHECK(says("no-parent-input", edited("/parentConcerns", "")) == "The place for the parent's concerns is empty.");
}

TEST_CASE("no-parent-input: a line of one short word is an answer", "[rule][supports]") {
    CHECK(places("no-parent-input", edited("/parentConcerns", "Spelling")).empty());
    CHECK(places("no-parent-input", edited("/parentConcerns", "Ninguna")).empty());
}

TEST_CASE("plan-kind-mismatch: an IEP, and a 504 plan with accommodations, are clean", "[rule][supports]") {
    CHECK(places("plan-kind-mismatch", clean_iep()).empty());
    Json iep;
    iep["iep"]["planKind"] = "504";
    iep["services"] = Json::array({{{"service", "Diabetes care"}, {"provider", "School Nurse"}}});
    iep["accommodations"] = Json::array({"Snacks in class"});
    CHECK(places("plan-kind-mismatch", iep).empty());
}

TEST_CASE("plan-kind-mismatch: what only an IEP has is named once", "[rule][supports]") {
    const Json iep = edited("/iep/planKind", "504");
    CHECK(places("plan-kind-mismatch", iep) == Places{"/iep/planKind note"});
    CHECK(says("plan-kind-mismatch", iep) ==
          "The file says it is a 504 plan, but it has specially designed instruction, annual goals and a "
          "percent in general education. That reads like an IEP.");
}

TEST_CASE("plan-kind-mismatch: a row that does not say it is special instruction is not taken for it",
          "[rule][supports]") {
    Json iep;
    iep["iep"]["planKind"] = "504";
    iep["services"] = Json::array({{{"service", "Reading help"}, {"frequency", "30 minutes weekly"}}});
    CHECK(places("plan-kind-mismatch", iep).empty());
}

TEST_CASE("plan-kind-mismatch: goals alone are enough", "[rule][supports]") {
    Json iep;
    iep["iep"]["planKind"] = "504";
    iep["services"] = Json::array();
    iep["goals"] = Json::array({"By June he will read 90 words per minute, up from 62, on weekly probes."});
    CHECK(places("plan-kind-mismatch", iep) == Places{"/iep/planKind note"});
}

TEST_CASE("plan-kind-mismatch: a plan that does not say its kind is an IEP", "[rule][supports]") {
    CHECK(places("plan-kind-mismatch", one_row()).empty());
}

TEST_CASE("plan-kind-mismatch: a blank kind, and the word IEP, are an IEP", "[rule][supports]") {
    CHECK(places("plan-kind-mismatch", edited("/iep/planKind", "")).empty());
    CHECK(places("plan-kind-mismatch", edited("/iep/planKind", nullptr)).empty());
    CHECK(places("plan-kind-mismatch", edited("/iep/planKind", "IEP")).empty());
}

TEST_CASE("plan-kind-mismatch: each part of an IEP is enough by itself", "[rule][supports]") {
    Json bare;
    bare["iep"]["planKind"] = "Section 504 plan";
    bare["services"] = Json::array();
    Json percent = bare;
    percent["totals"]["generalEducationPercent"] = 95;
    CHECK(says("plan-kind-mismatch", percent) ==
          "The file says it is a 504 plan, but it has a percent in general education. That reads like an IEP.");
    Json row = bare;
    row["services"].push_back({{"service", "Specially designed instruction in reading"}});
    CHECK(says("plan-kind-mismatch", row) ==
          "The file says it is a 504 plan, but it has specially designed instruction. That reads like an IEP.");
}

TEST_CASE("plan-kind-mismatch: sections an IEP would fill, left blank, are not there", "[rule][supports]") {
    Json iep;
    iep["iep"]["planKind"] = "504";
    iep["services"] = Json::array();
    iep["goals"] = Json::array();
    iep["totals"]["generalEducationPercent"] = nullptr;
    CHECK(places("plan-kind-mismatch", iep).empty());
}
