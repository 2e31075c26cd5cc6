#include "support/page.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace iepaudit::test;

namespace {

/// Reading and math out of class, writing in class; `why` is the explanation of the placement page.
Json explained(const Json& why) {
    Json page = balanced_page();
    page["lre"]["justification"] = why;
    page["accommodations"] = Json::array({"Extended time on tests"});
    return page;
}

const Places at_reason_error = {"/lre/justification error"};
const Places at_reason_warning = {"/lre/justification warning"};

} // namespace

TEST_CASE("removal-not-explained: a reason is enough", "[rule][setting]") {
    CHECK(places("removal-not-explained", explained("Needs a quiet place to hear sounds.")).empty());
}

TEST_CASE("removal-not-explained: a blank reason is one error", "[rule][setting]") {
    CHECK(places("removal-not-explained", explained(nullptr)) == at_reason_error);
    CHECK(places("removal-not-explained", explained("")) == at_reason_error);
    Json page = explained("");
    page["lre"] = nullptr;
    CHECK(places("removal-not-explained", page) == Places{"/lre error"});
}

TEST_CASE("removal-not-explained: a file without the placement page is not checked", "[rule][setting]") {
    CHECK(places("removal-not-explained", balanced_page()).empty());
    CHECK_FALSE(why_not_checked(audited(balanced_page()), "removal-not-explained").empty());
    CHECK_FALSE(why_not_checked(audited(balanced_page()), "removal-weak-reason").empty());
}

TEST_CASE("removal-not-explained: plans wholly in class, and reasons option by option, are left alone",
          "[rule][setting]") {
    Json in_class = plan({teaching("Reading", "30 minutes weekly", "General Education")});
    in_class["lre"]["justification"] = "";
    CHECK(places("removal-not-explained", in_class).empty());
    Json by_option = explained("");
    by_option["lre"]["optionsConsidered"] =
        Json::array({{{"placement", "80%-100%"},
                      {"selected", false},
                      {"reasonsRejected", Json::array({"Cannot hear sounds over the class"})}}});
    CHECK(places("removal-not-explained", by_option).empty());
    Json by_extent = explained("");
    by_extent["lre"]["extentOfNonparticipation"] = "Out for reading because noise keeps him from hearing sounds";
    CHECK(places("removal-not-explained", by_extent).empty());
    by_extent["lre"]["extentOfNonparticipation"] = "290 of 1650 minutes";
    CHECK(places("removal-not-explained", by_extent) == at_reason_error);
}

TEST_CASE("removal-not-explained: two rows out of class are one finding, and counted in it", "[rule][setting]") {
    CHECK(message_of("removal-not-explained", explained("")) ==
          "2 rows take place in a special education setting, and the place for the reason is empty.");
}

TEST_CASE("removal-not-explained: printed minutes without a row are time away, no minutes are not", "[rule][setting]") {
    Json page = plan({teaching("Reading", "30 minutes weekly", "General Education")});
    page["lre"]["justification"] = "";
    page["totals"]["specialEducationSettingMinutesPerWeek"] = 0;
    CHECK(places("removal-not-explained", page).empty());
    page["totals"]["specialEducationSettingMinutesPerWeek"] = 1;
    CHECK(places("removal-not-explained", page) == at_reason_error);
    CHECK(message_of("removal-not-explained", page) ==
          "The page counts time in a special education setting, and the place for the reason is empty.");
}

TEST_CASE("removal-not-explained: spaces alone are a blank reason", "[rule][setting]") {
    CHECK(places("removal-not-explained", explained("  ")) == at_reason_error);
}

TEST_CASE("removal-not-explained: in preschool another page that tells the need makes it a note", "[rule][setting]") {
    Json page = plan({teaching("Communication", "30 minutes weekly")});
    page["student"]["grade"] = "PreK";
    page["lre"]["justification"] = "";
    CHECK(places("removal-not-explained", page) == at_reason_error);
    page["presentLevels"] =
        Json::array({{{"area", "communication"}, {"currentLevel", "Speaks more in a quiet room with one adult."}}});
    CHECK(places("removal-not-explained", page) == Places{"/lre/justification note"});
}

TEST_CASE("removal-weak-reason: reasons about the school alone are warnings", "[rule][setting]") {
    for (const char* reason : {"Reading is taught in the resource room because of the master schedule.",
                               "Due to staffing the lessons are in room 12.", "The program is located at this campus.",
                               "He goes there because of his disability.", "She needs modified curriculum.",
                               "This is the room where space is available."}) {
        INFO(reason);
        CHECK(places("removal-weak-reason", explained(reason)) == at_reason_warning);
    }
}

TEST_CASE("removal-weak-reason: a word about the child, or supports that were tried, keep it silent",
          "[rule][setting]") {
    for (const char* reason :
         {"The schedule has room in the morning, when he can work in a quiet space.",
          "She needs modified curriculum and a slower pace than the class keeps.",
          "Supplementary aids were tried for six weeks; the only room that is available is next door.",
          "His distractibility makes it hard to learn new sounds in class."}) {
        INFO(reason);
        CHECK(places("removal-weak-reason", explained(reason)).empty());
    }
    Json in_class = plan({teaching("Reading", "30 minutes weekly", "General Education")});
    in_class["lre"]["justification"] = "Because of the schedule.";
    CHECK(places("removal-weak-reason", in_class).empty());
}

TEST_CASE("removal-weak-reason: the reason is quoted, and named in plain words", "[rule][setting]") {
    CHECK(
        message_of("removal-weak-reason", explained("Because of the schedule.")) ==
        "The only reason given is the schedule (\"Because of the schedule.\"). A reason about this child is expected.");
}

TEST_CASE("removal-weak-reason: a blank reason is for another rule", "[rule][setting]") {
    CHECK(places("removal-weak-reason", explained("")).empty());
    CHECK(places("removal-not-explained", explained("")).size() == 1);
}

TEST_CASE("removal-weak-reason: a file without the placement page is not checked", "[rule][setting]") {
    CHECK(places("removal-weak-reason", balanced_page()).empty());
    CHECK_FALSE(why_not_checked(audited(balanced_page()), "removal-weak-reason").empty());
}

TEST_CASE("removal-weak-reason: two weak reasons are one warning", "[rule][setting]") {
    CHECK(places("removal-weak-reason", explained("Because of the schedule. The budget allows one room.")) ==
          at_reason_warning);
}

TEST_CASE("removal-weak-reason: reasons given option by option keep it silent", "[rule][setting]") {
    Json page = explained("Because of the schedule.");
    page["lre"]["optionsConsidered"] =
        Json::array({{{"placement", "80%-100%"},
                      {"selected", false},
                      {"reasonsRejected", Json::array({"Cannot hear sounds over the class"})}}});
    CHECK(places("removal-weak-reason", page).empty());
    page["lre"]["optionsConsidered"][0]["reasonsRejected"] = Json::array({""});
    CHECK(places("removal-weak-reason", page) == at_reason_warning);
}

TEST_CASE("pull-out-could-be-push-in: a reason and help in class are enough", "[rule][setting]") {
    CHECK(places("pull-out-could-be-push-in", explained("Needs to work at a slower pace.")).empty());
}

TEST_CASE("pull-out-could-be-push-in: a blank reason is a warning on each row out of class", "[rule][setting]") {
    CHECK(places("pull-out-could-be-push-in", explained("")) ==
          Places{"/services/0/location warning", "/services/1/location warning"});
}

TEST_CASE("pull-out-could-be-push-in: an absent reason is a note on each row", "[rule][setting]") {
    CHECK(places("pull-out-could-be-push-in", balanced_page()) ==
          Places{"/services/0/location note", "/services/1/location note"});
}

TEST_CASE("pull-out-could-be-push-in: a reason without any help in class is a note", "[rule][setting]") {
    Json page = plan({teaching("Reading", "30 minutes weekly")});
    page["lre"]["justification"] = "Needs to work at a slower pace.";
    CHECK(places("pull-out-could-be-push-in", page).empty()); // the file says nothing about aids
    page["accommodations"] = Json::array();
    CHECK(places("pull-out-could-be-push-in", page) == Places{"/services/0/location note"});
    page["lre"]["justification"] = "In-class help was tried for a term.";
    CHECK(places("pull-out-could-be-push-in", page).empty());
}

TEST_CASE("pull-out-could-be-push-in: rows with a reason of their own are left alone", "[rule][setting]") {
    for (const Json& change :
         {Json{{"note", "Uses the sound booth"}}, Json{{"service", "Counseling"}, {"category", "related service"}},
          Json{{"service", "Physical Therapy"}, {"category", "related service"}},
          Json{{"location", "General Education"}}, Json{{"category", "supplementary aid"}}}) {
        Json page = plan({teaching("Reading", "30 minutes weekly")});
        page["lre"]["justification"] = "";
        page["services"][0].update(change);
        CHECK(places("pull-out-could-be-push-in", page).empty());
    }
}

TEST_CASE("pull-out-could-be-push-in: other pages may give the reason", "[rule][setting]") {
    Json page = plan({teaching("Reading", "30 minutes weekly"), teaching("Math", "30 minutes weekly")});
    page["evaluation"]["recommendations"] =
        Json::array({{{"area", "reading"}, {"text", "Teach reading in a small group."}}});
    CHECK(places("pull-out-could-be-push-in", page) == Places{"/services/1/location note"});
    page["presentLevels"] =
        Json::array({{{"area", "math"}, {"currentLevel", "Easily distracted by noise during math."}}});
    CHECK(places("pull-out-could-be-push-in", page).empty());
}

TEST_CASE("mostly-outside-general-education: under a fifth of the week is clean", "[rule][setting]") {
    CHECK(places("mostly-outside-general-education", balanced_page()).empty()); // 17.6%
}

TEST_CASE("mostly-outside-general-education: a fifth and more is a note with the share and the lines",
          "[rule][setting]") {
    Json page = plan({teaching("Reading", "100 minutes daily")});
    page["totals"]["schoolMinutesPerWeek"] = 2000;
    CHECK(places("mostly-outside-general-education", page) == Places{"/totals/schoolMinutesPerWeek note"});
    CHECK(
        message_of("mostly-outside-general-education", page) ==
        "The rows outside general education add up to 500 minutes a week (100 a day x 5 days), 25% of 2000 in school. "
        "100 minutes a week more in class would reach 80%, and 700 minutes a week more outside would reach 40%.");
    page["totals"]["schoolMinutesPerWeek"] = 2250; // 22.2%
    CHECK(places("mostly-outside-general-education", page).size() == 1);
    page["services"][0]["frequency"] = "89 minutes daily"; // 445 of 2250 is 19.8%
    CHECK(places("mostly-outside-general-education", page).empty());
}

TEST_CASE("mostly-outside-general-education: a share the page states and explains is left alone", "[rule][setting]") {
    Json page = plan({teaching("Reading", "100 minutes daily")});
    page["totals"]["schoolMinutesPerWeek"] = 2000;
    page["lre"]["justification"] = "Needs to work at a slower pace.";
    page["lre"]["placement"] = "40%-79% in Regular Class";
    CHECK(places("mostly-outside-general-education", page).empty());
    page["lre"]["placement"] = "80%-100% in Regular Class";
    CHECK(places("mostly-outside-general-education", page).size() == 1);
}

TEST_CASE("mostly-outside-general-education: without school minutes a rough day gives a share and no band",
          "[rule][setting]") {
    const Json page = plan({teaching("Reading", "100 minutes daily")});
    CHECK(places("mostly-outside-general-education", page) == Places{"/services/0/location note"});
    CHECK(message_of("mostly-outside-general-education", page) ==
          "The rows outside general education add up to 500 minutes a week (100 a day x 5 days), about 33.3% of a "
          "rough 300-minute day. "
          "The file does not give the school week.");
}

TEST_CASE("mostly-outside-general-education: more than a whole rough day is no share of it", "[rule][setting]") {
    CHECK(message_of("mostly-outside-general-education",
                     plan({teaching("Reading", "200 minutes daily"), teaching("Math", "164 minutes daily")})) ==
          "The rows outside general education add up to 1820 minutes a week (200 a day x 5 days + 164 a day x 5 days): "
          "364 minutes a day, more than a rough 300-minute day. The file does not give the school week.");
    CHECK_THAT(message_of("mostly-outside-general-education", plan({teaching("Reading", "300 minutes daily")})),
               Catch::Matchers::ContainsSubstring("about 100% of a rough 300-minute day"));
}

TEST_CASE("mostly-outside-general-education: preschool, community and home are left alone", "[rule][setting]") {
    Json page = plan({teaching("Reading", "100 minutes daily")});
    page["student"]["grade"] = "PreK";
    CHECK(places("mostly-outside-general-education", page).empty());
    CHECK(places("mostly-outside-general-education", plan({teaching("Job skills", "100 minutes daily", "community")}))
              .empty());
}

TEST_CASE("removal-weak-reason: where the staff is, is no reason about the child", "[rule][setting]") {
    CHECK(places("removal-weak-reason", explained("That room is where we have staff in the afternoon.")) ==
          at_reason_warning);
}
