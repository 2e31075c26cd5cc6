#include "support/page.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

/// Reading by `provider`, overseen as given; a null erases the cell.
Json reading_by(const char* provider, const Json& monitor) {
    Json row = teaching("Reading", "30 minutes weekly");
    row["provider"] = provider;
    row["monitor"] = monitor;
    return plan({row});
}

Json speech_by(const char* provider, const char* supervision = nullptr) {
    Json row = therapy("Speech Therapy", "30 minutes weekly", provider);
    if (supervision != nullptr) {
        row["supervision"] = supervision;
    }
    return plan({row});
}

} // namespace

TEST_CASE("missing-monitor: helpers with an overseer, and teachers without, are clean", "[rule][provider]") {
    CHECK(places("missing-monitor", reading_by("Paraeducator", "Special Education Teacher")).empty());
    CHECK(places("missing-monitor", reading_by("Special Education Teacher", "")).empty());
    CHECK(places("missing-monitor", reading_by("Special Education Teacher/Paraeducator", "")).empty());
}

TEST_CASE("missing-monitor: a helper beside a blank monitor is a warning", "[rule][provider]") {
    for (const char* helper : {"Paraeducator", "General Education Teacher", "Instructional Assistant"}) {
        CHECK(places("missing-monitor", reading_by(helper, "")) == Places{"/services/0/monitor warning"});
    }
    CHECK(message_of("missing-monitor", reading_by("Paraeducator", "")) ==
          "Row 1 (Reading) is given by \"Paraeducator\", and its monitor cell is empty.");
}

TEST_CASE("missing-monitor: an assistant without any overseer", "[rule][provider]") {
    Json row = therapy("Occupational Therapy", "30 minutes weekly", "COTA");
    row["monitor"] = "";
    CHECK(places("missing-monitor", plan({row})) == Places{"/services/0/monitor warning"});
    row.erase("monitor");
    CHECK(places("missing-monitor", plan({row})) == Places{"/services/0/monitor note"});
    row["supervision"] = "OT reviews the data monthly";
    CHECK(places("missing-monitor", plan({row})).empty());
}

TEST_CASE("missing-monitor: a form without the column gets a note", "[rule][provider]") {
    Json page = reading_by("Paraeducator", "");
    page["services"][0].erase("monitor");
    CHECK(places("missing-monitor", page) == Places{"/services/0/monitor note"});
    page["services"][0]["provider"] = "Paraeducator supervised by special education teacher";
    CHECK(places("missing-monitor", page).empty());
}

TEST_CASE("missing-monitor: an aide in a therapist's place is one finding of another rule", "[rule][provider]") {
    Json row = therapy("Speech Therapy", "30 minutes weekly", "Paraeducator");
    row["monitor"] = "";
    CHECK(places("missing-monitor", plan({row})).empty());
    CHECK(places("provider-mismatch", plan({row})).size() == 1);
}

TEST_CASE("missing-monitor: aids and files without providers are left alone", "[rule][provider]") {
    Json page = reading_by("Paraeducator", "");
    page["services"][0]["category"] = "supplementary aid";
    CHECK(places("missing-monitor", page).empty());
    page = reading_by("Paraeducator", "");
    page["services"][0].erase("provider");
    CHECK_FALSE(why_not_checked(audited(page), "missing-monitor").empty());
}

TEST_CASE("monitor-not-certificated: teachers and therapists are clean", "[rule][provider]") {
    CHECK(places("monitor-not-certificated", reading_by("Paraeducator", "Special Education Teacher")).empty());
    CHECK(places("monitor-not-certificated", reading_by("Paraeducator", "General Education Teacher")).empty());
    CHECK(places("monitor-not-certificated", reading_by("Paraeducator", "Special Education Teacher/Paraeducator"))
              .empty());
    CHECK(places("monitor-not-certificated", reading_by("Special Education Teacher", "")).empty());
}

TEST_CASE("monitor-not-certificated: a helper as monitor is an error", "[rule][provider]") {
    for (const char* monitor : {"Paraeducator", "Instructional Aide", "Paraprofessional"}) {
        CHECK(places("monitor-not-certificated", reading_by("Special Education Teacher", monitor)) ==
              Places{"/services/0/monitor error"});
    }
    CHECK(message_of("monitor-not-certificated", reading_by("Paraeducator", "Paraeducator")) ==
          "Row 1 (Reading) names \"Paraeducator\" as monitor. A paraeducator is not certificated staff.");
}

TEST_CASE("monitor-not-certificated: an assistant is a warning", "[rule][provider]") {
    CHECK(places("monitor-not-certificated", reading_by("Paraeducator", "COTA")) ==
          Places{"/services/0/monitor warning"});
}

TEST_CASE("monitor-not-certificated: a case manager is a note, and only over a helper", "[rule][provider]") {
    CHECK(places("monitor-not-certificated", reading_by("Paraeducator", "Case Manager")) ==
          Places{"/services/0/monitor note"});
    CHECK(places("monitor-not-certificated", reading_by("Special Education Teacher", "Case Manager")).empty());
}

TEST_CASE("monitor-not-certificated: a file without the column is not checked", "[rule][provider]") {
    Json page = reading_by("Paraeducator", "");
    page["services"][0].erase("monitor");
    CHECK_FALSE(why_not_checked(audited(page), "monitor-not-certificated").empty());
}

TEST_CASE("vague-supervision: therapists, and helpers nobody speaks of, are clean", "[rule][provider]") {
    CHECK(places("vague-supervision", speech_by("Speech-Language Pathologist")).empty());
    CHECK(places("vague-supervision", speech_by("Paraeducator")).empty());
}

TEST_CASE("vague-supervision: supervision without how often is a warning", "[rule][provider]") {
    CHECK(places("vague-supervision", speech_by("paraeducator under SLP supervision")) ==
          Places{"/services/0/provider warning"});
    CHECK(places("vague-supervision", speech_by("Paraeducator", "overseen by the SLP")) ==
          Places{"/services/0/supervision warning"});
    CHECK(message_of("vague-supervision", speech_by("Paraeducator", "overseen by the SLP")) ==
          "Row 1 (Speech Therapy) says \"overseen by the SLP\", but not how often.");
}

TEST_CASE("vague-supervision: how often or how much makes it clear", "[rule][provider]") {
    CHECK(places("vague-supervision", speech_by("paraeducator, supervised weekly by the SLP")).empty());
    CHECK(places("vague-supervision", speech_by("Paraeducator", "SLP watches 20 minutes a month")).empty());
}

TEST_CASE("vague-supervision: an assistant is a note, special instruction is left alone", "[rule][provider]") {
    CHECK(places("vague-supervision", speech_by("SLPA", "under the direction of the SLP")) ==
          Places{"/services/0/supervision note"});
    Json page = reading_by("paraeducator under teacher supervision", "Special Education Teacher");
    CHECK(places("vague-supervision", page).empty());
}

TEST_CASE("vague-supervision: two such rows are two findings", "[rule][provider]") {
    Json page = speech_by("Paraeducator", "overseen by the SLP");
    page["services"].push_back(page["services"][0]);
    page["services"].back()["service"] = "Occupational Therapy";
    page["services"].back()["supervision"] = "under the OT";
    CHECK(places("vague-supervision", page).size() == 2);
}

TEST_CASE("vague-supervision: a blank cell speaks of nobody", "[rule][provider]") {
    CHECK(places("vague-supervision", speech_by("Paraeducator", "")).empty());
    CHECK(places("vague-supervision", speech_by("", "overseen by the SLP")).empty());
}

TEST_CASE("vague-supervision: a file without providers is not checked", "[rule][provider]") {
    Json page = speech_by("Paraeducator", "overseen by the SLP");
    page["services"][0].erase("provider");
    CHECK(places("vague-supervision", page).empty());
    CHECK(why_not_checked(audited(page), "vague-supervision") == "the file does not give the provider of any service");
}

TEST_CASE("vague-supervision: a therapist who is overseen, and help in class, are left alone", "[rule][provider]") {
    CHECK(places("vague-supervision", speech_by("Speech-Language Pathologist", "overseen by the lead SLP")).empty());
    Json aid = speech_by("Paraeducator", "overseen by the teacher");
    aid["services"][0]["category"] = "supplementary aid";
    aid["services"][0]["service"] = "Paraeducator support in class";
    CHECK(places("vague-supervision", aid).empty());
}
