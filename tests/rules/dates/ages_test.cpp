// transition-missing, age-of-majority-notice and age-eligibility: what hangs on a birthday.
#include "support/edited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

// The plan runs from 2026-10-19 to 2027-10-12.
Json born(const char* day) {
    return edited("/student/birthDate", day);
}

Json born_with_page(const char* day) {
    Json iep = born(day);
    iep["transition"] = Json::parse(R"({
      "assessments": ["interest inventory, 2026-09"],
      "postsecondaryGoals": [
        { "area": "education/training", "goal": "After graduation, Fern will enroll in a welding program." },
        { "area": "employment", "goal": "After graduation, Fern will work part time in a shop." } ],
      "services": ["campus visit"], "courseOfStudy": "two years of shop classes", "agencyLinkages": "vocational rehabilitation, with consent",
      "rightsAtAgeOfMajorityDate": "2026-10-13" })");
    return iep;
}

Places missing(const Json& iep, Date as_of = today()) {
    return places("transition-missing", iep, as_of);
}
Places notice(const Json& iep, Date as_of = today()) {
    return places("age-of-majority-notice", iep, as_of);
}
Places eligible(const Json& iep, Date as_of = today()) {
    return places("age-eligibility", iep, as_of);
}

} // namespace

TEST_CASE("transition-missing: a full page at sixteen is clean", "[rule][dates]") {
    CHECK(missing(born_with_page("2010-12-20")).empty());
    CHECK(missing(clean_iep()).empty());
}

TEST_CASE("transition-missing: an empty page is flagged when the student turns 16 by the last day", "[rule][dates]") {
    Json iep = born("2011-10-12");
    iep["transition"] = nullptr;
    CHECK(missing(iep) == Places{"/transition error"});
    CHECK(
        says("transition-missing", iep) ==
        "The student turns 16 before this plan ends (as of 2026-11-22), and the page for life after school is empty.");
    iep["student"]["birthDate"] = "2011-10-13"; // 16 on the day after
    CHECK(missing(iep) == Places{"/transition note"});
}

TEST_CASE("transition-missing: each missing part is flagged at its place", "[rule][dates]") {
    Json iep = born_with_page("2010-01-05");
    iep["transition"]["assessments"] = Json::array();
    iep["transition"]["courseOfStudy"] = "TBD";
    iep["transition"]["services"] = Json::array();
    iep["transition"]["postsecondaryGoals"].erase(1);
    CHECK(missing(iep) == Places{"/transition/assessments error", "/transition/courseOfStudy error",
                                 "/transition/postsecondaryGoals error", "/transition/services error"});
}

TEST_CASE("transition-missing: goals are told apart by heading or by words", "[rule][dates]") {
    Json iep = born_with_page("2010-01-05");
    iep["transition"]["postsecondaryGoals"] = Json::array({"Fern will attend college.", "Fern will get a paid job."});
    CHECK(missing(iep).empty());
    iep["transition"]["postsecondaryGoals"] = Json::array({"Fern will attend college."});
    CHECK(missing(iep) == Places{"/transition/postsecondaryGoals error"});
    iep["transition"]["postsecondaryGoals"] = Json::array({"Fern will attend college.", "Fern will be happy."});
    CHECK(missing(iep).empty()); // a goal whose kind cannot be told may be the other one
}

TEST_CASE("transition-missing: services may stand beside the goals or in the matrix", "[rule][dates]") {
    Json beside = born_with_page("2010-01-05");
    beside["transition"]["services"] = Json::array();
    beside["transition"]["postsecondaryGoals"][0]["services"] = Json::array({"campus visit"});
    CHECK(missing(beside).empty());
    Json row = born_with_page("2010-01-05");
    row["transition"]["services"] = Json::array();
    row["services"][1]["service"] = "Vocational/Transition";
    CHECK(missing(row).empty());
}

TEST_CASE("transition-missing: other agencies and independent living are notes", "[rule][dates]") {
    Json iep = born_with_page("2010-01-05");
    iep["transition"]["agencyLinkages"] = "";
    iep["transition"]["postsecondaryGoals"].push_back({{"area", "independent living"}, {"goal", ""}});
    CHECK(missing(iep) == Places{"/transition/agencyLinkages note", "/transition/postsecondaryGoals/2/goal note"});
}

TEST_CASE("transition-missing: a part or a page that is not in the file is not checked", "[rule][dates]") {
    CHECK(missing(born("2010-01-05")).empty());
    CHECK(why_not_checked(audited(born("2010-01-05")), "transition-missing") ==
          "the file does not give the page for life after school");
    Json part = born_with_page("2010-01-05");
    part["transition"].erase("courseOfStudy");
    CHECK(missing(part).empty());
    CHECK(why_not_checked(audited(without("/student/birthDate")), "transition-missing") ==
          "the file does not give the student's birth date or age");
}

TEST_CASE("transition-missing: an age in place of a birth date will do", "[rule][dates]") {
    Json iep = without("/student/birthDate");
    iep["transition"] = nullptr;
    iep["student"]["age"] = 16;
    CHECK(missing(iep) == Places{"/transition error"});
    iep["student"]["age"] = 13;
    CHECK(missing(iep).empty());
}

TEST_CASE("age-of-majority-notice: a day of notice is clean", "[rule][dates]") {
    CHECK(notice(born_with_page("2009-12-20")).empty());
    CHECK(notice(clean_iep()).empty());
}

TEST_CASE("age-of-majority-notice: due in the plan in effect on the 17th birthday", "[rule][dates]") {
    Json iep = born_with_page("2010-10-12"); // 17 on the plan's last day
    iep["transition"]["rightsAtAgeOfMajorityDate"] = "";
    CHECK(notice(iep) == Places{"/transition/rightsAtAgeOfMajorityDate error"});
    iep["student"]["birthDate"] = "2010-10-13";
    CHECK(notice(iep).empty());
}

TEST_CASE("age-of-majority-notice: on the 18th birthday it becomes a warning", "[rule][dates]") {
    Json iep = born_with_page("2008-11-23");
    iep["transition"]["rightsAtAgeOfMajorityDate"] = nullptr;
    CHECK(notice(iep) == Places{"/transition/rightsAtAgeOfMajorityDate error"});
    iep["student"]["birthDate"] = "2008-11-22";
    CHECK(notice(iep) == Places{"/transition/rightsAtAgeOfMajorityDate warning"});
    // Born on a leap day, 18 on February 28.
    iep["student"]["birthDate"] = "2008-02-29";
    CHECK(notice(iep, on(2026, 2, 27)) == Places{"/transition/rightsAtAgeOfMajorityDate error"});
    CHECK(notice(iep, on(2026, 2, 28)) == Places{"/transition/rightsAtAgeOfMajorityDate warning"});
}

TEST_CASE("age-of-majority-notice: a guardian holds the rights", "[rule][dates]") {
    Json iep = born_with_page("2009-01-05");
    iep["transition"]["rightsAtAgeOfMajorityDate"] = "";
    iep["student"]["guardian"] = true;
    CHECK(notice(iep).empty());
}

TEST_CASE("age-of-majority-notice: an absent key or page is not checked", "[rule][dates]") {
    Json iep = born_with_page("2009-01-05");
    iep["transition"].erase("rightsAtAgeOfMajorityDate");
    CHECK(notice(iep).empty());
    CHECK(why_not_checked(audited(iep), "age-of-majority-notice") ==
          "the file does not say when the student was told about rights at 18");
    CHECK(notice(born("2009-01-05")).empty());
}

TEST_CASE("age-eligibility: from three to twenty-one there is nothing to say", "[rule][dates]") {
    CHECK(eligible(clean_iep()).empty());
    CHECK(eligible(born("2005-09-01")).empty()); // 21; turns 22 only in the next school year, on 2027-09-01
}

TEST_CASE("age-eligibility: under three is flagged unless the plan starts at three", "[rule][dates]") {
    CHECK(eligible(born("2023-11-23")) == Places{"/student/birthDate error"});
    CHECK(eligible(born("2023-11-22")).empty());
    Json ahead = born("2024-01-10");
    ahead["iep"]["startDate"] = "2027-01-10";
    CHECK(eligible(ahead).empty());
}

TEST_CASE("age-eligibility: the school year of the 22nd birthday is a note, after it an error", "[rule][dates]") {
    CHECK(eligible(born("2004-09-01")) == Places{"/student/birthDate note"});  // 22 on 2026-09-01, to 2027-08-31
    CHECK(eligible(born("2004-08-31")) == Places{"/student/birthDate error"}); // the year ended 2026-08-31
    CHECK(eligible(born("2004-08-31"), on(2026, 8, 31)) == Places{"/student/birthDate note"});
    CHECK(eligible(born("2005-08-31")) == Places{"/student/birthDate note"}); // 22 on 2027-08-31
}

TEST_CASE("age-eligibility: with an age alone, twenty-two is a note and more an error", "[rule][dates]") {
    for (const auto& [age, expected] :
         {std::pair{21, Places{}}, std::pair{22, Places{"/student/age note"}},
          std::pair{23, Places{"/student/age error"}}, std::pair{2, Places{"/student/age error"}}}) {
        Json iep = without("/student/birthDate");
        iep["student"]["age"] = age;
        CHECK(eligible(iep) == expected);
    }
}

TEST_CASE("age-eligibility: empty or missing birth dates are not checked", "[rule][dates]") {
    CHECK(eligible(born("")).empty());
    CHECK(why_not_checked(audited(born("")), "age-eligibility") ==
          "the file does not give the student's birth date or age");
}

TEST_CASE("age-eligibility: a student who has left school is left alone", "[rule][dates]") {
    Json iep = born("2003-05-14");
    iep["transition"] = {{"projectedExitDate", "2026-06-12"}};
    CHECK(eligible(iep).empty());
}
