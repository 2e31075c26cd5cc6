#include "support/page.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

constexpr auto rule = "provider-mismatch";
const Places error_here = {"/services/0/provider error"};
const Places warning_here = {"/services/0/provider warning"};
const Places note_here = {"/services/0/provider note"};

/// One related service by `provider`; the monitor is a speech-language pathologist unless changed.
Json by(const char* service, const char* provider, const Json& changes = Json::object()) {
    Json row = therapy(service, "30 minutes weekly", provider);
    row.update(changes);
    return plan({row});
}

Json taught_by(const char* service, const char* provider) {
    Json row = teaching(service, "30 minutes weekly");
    row["provider"] = provider;
    return plan({row});
}

const Json no_monitor = {{"monitor", ""}};

} // namespace

TEST_CASE("provider-mismatch: people of the field are clean", "[rule][provider]") {
    CHECK(places(rule, by("Speech Therapy", "Speech-Language Pathologist")).empty());
    CHECK(places(rule, by("Speech Therapy", "contracted SLP (teletherapy)")).empty());
    CHECK(places(rule, by("Occupational Therapy", "Occupational Therapist")).empty());
    CHECK(places(rule, by("Physical Therapy", "PT")).empty());
    CHECK(places(rule, by("Counseling", "School Psychologist")).empty());
    CHECK(places(rule, by("Nursing Services", "School Nurse")).empty());
    CHECK(places(rule, by("Vision Services", "Teacher of the Visually Impaired")).empty());
}

TEST_CASE("provider-mismatch: an aide in a therapist's place with nobody to oversee is an error", "[rule][provider]") {
    CHECK(places(rule, by("Speech Therapy", "Paraeducator", no_monitor)) == error_here);
    CHECK(places(rule, by("Occupational Therapy", "Instructional Aide", {{"monitor", "Paraeducator"}})) == error_here);
    CHECK(
        message_of(rule, by("Speech Therapy", "Paraeducator", no_monitor)) ==
        "Row 1 (Speech Therapy) is given by \"Paraeducator\". This service is work for a speech-language pathologist.");
}

TEST_CASE("provider-mismatch: an overseer of the field makes it a warning, with a schedule a note",
          "[rule][provider]") {
    CHECK(places(rule, by("Speech Therapy", "Paraeducator")) == warning_here);
    CHECK(places(rule, by("Speech Therapy", "Paraeducator",
                          {{"supervision", "SLP observes for 20 minutes each week"}})) == note_here);
}

TEST_CASE("provider-mismatch: an absent monitor column is no blank one", "[rule][provider]") {
    Json page = by("Speech Therapy", "Paraeducator");
    page["services"][0].erase("monitor");
    CHECK(places(rule, page) == warning_here);
}

TEST_CASE("provider-mismatch: another trade is a warning", "[rule][provider]") {
    CHECK(places(rule, by("Speech Therapy", "Occupational Therapist", no_monitor)) == warning_here);
    CHECK(places(rule, by("Physical Therapy", "Special Education Teacher", no_monitor)) == warning_here);
    CHECK(places(rule, taught_by("Reading", "School Nurse")) == warning_here);
}

TEST_CASE("provider-mismatch: aides and classroom teachers may give special instruction", "[rule][provider]") {
    CHECK(places(rule, taught_by("Reading", "Paraeducator")).empty());
    CHECK(places(rule, taught_by("Math", "General Education Teacher")).empty());
    CHECK(places(rule, taught_by("Behavior", "Paraeducator")).empty());
    CHECK(places(rule, taught_by("Social/Emotional", "Paraeducator")).empty());
}

TEST_CASE("provider-mismatch: a qualified person beside others is enough", "[rule][provider]") {
    CHECK(places(rule, by("Speech Therapy", "SLP/SLPA", no_monitor)).empty());
    CHECK(places(rule, by("Occupational Therapy", "OT/COTA", no_monitor)).empty());
    CHECK(places(rule, by("Speech Therapy", "SLP and paraeducator", no_monitor)).empty());
}

TEST_CASE("provider-mismatch: an assistant fits under a therapist of the field only", "[rule][provider]") {
    CHECK(places(rule, by("Speech Therapy", "SLPA")).empty());
    CHECK(places(rule, by("Speech Therapy", "SLPA", no_monitor)).empty()); // missing-monitor asks
    CHECK(places(rule, by("Occupational Therapy", "COTA", {{"monitor", "Special Education Teacher"}})) ==
          Places{"/services/0/monitor warning"});
}

TEST_CASE("provider-mismatch: staff without a job, blank cells, aids, consulting and interpreting are left alone",
          "[rule][provider]") {
    CHECK(places(rule, by("Speech Therapy", "staff", no_monitor)).empty());
    CHECK(places(rule, by("Speech Therapy", "", no_monitor)).empty());
    CHECK(places(rule, by("Speech Therapy", "Paraeducator", {{"delivery", "consultation"}})).empty());
    CHECK(places(rule, by("Communication support", "Paraeducator", {{"category", "supplementary aid"}})).empty());
    CHECK(places(rule, by("Sign Language Interpreting", "Interpreter")).empty());
}

TEST_CASE("provider-mismatch: nursing by trained staff is never more than a warning", "[rule][provider]") {
    CHECK(places(rule, by("Nursing Services", "Paraeducator", no_monitor)) == warning_here);
    CHECK(places(rule, by("Nursing Services", "Paraeducator", {{"monitor", "School Nurse"}})) == warning_here);
}

TEST_CASE("provider-mismatch: two rows are two findings, and no provider column is not checked", "[rule][provider]") {
    Json row = therapy("Speech Therapy", "30 minutes weekly", "Paraeducator");
    row["monitor"] = nullptr;
    CHECK(places(rule, plan({row, row})) == Places{"/services/0/provider error", "/services/1/provider error"});
    row.erase("provider");
    CHECK_FALSE(why_not_checked(audited(plan({row})), rule).empty());
}
