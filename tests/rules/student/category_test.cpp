#include "support/edited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {
Places unlisted(const Json& category) {
    return places("category-not-washington", edited("/student/eligibilityCategory", category));
}
Places delay(const char* birth_date, Date as_of = today()) {
    Json iep = edited("/student/eligibilityCategory", "Developmental Delay");
    iep["student"]["birthDate"] = birth_date;
    return places("developmental-delay-age", iep, as_of);
}
const Places flagged{"/student/eligibilityCategory warning"};
} // namespace

TEST_CASE("category-not-washington: every category of the list is clean, in its usual forms", "[rule][student]") {
    for (const char* category :
         {"intellectual disability", "Deafness", "Hard of Hearing", "speech or language impairment",
          "Visual impairment (including blindness)", "Emotional/Behavioral Disability", "orthopedic impairment",
          "AUTISM", "traumatic brain injury", "Other Health Impairment", "Specific Learning Disability",
          "deaf-blindness", "Multiple Disabilities", "developmental delay"}) {
        CAPTURE(category);
        CHECK(unlisted(category).empty());
    }
    for (const char* short_form :
         {"SLD", "OHI", "ASD", "EBD", "TBI", "DD", "SLI", "ID", "VI", "Hearing Impairment", "Emotional Disturbance",
          "Communication Disorder", "05 - Specific Learning Disability"}) {
        CAPTURE(short_form);
        CHECK(unlisted(short_form).empty());
    }
}

TEST_CASE("category-not-washington: a diagnosis or an old name is flagged with the category it belongs to",
          "[rule][student]") {
    for (const char* category : {"ADHD", "Dyslexia", "SED", "Mental Retardation", "Asperger's Syndrome"}) {
        CAPTURE(category);
        CHECK(unlisted(category) == flagged);
    }
    CHECK(says("category-not-washington", edited("/student/eligibilityCategory", "ADHD")) ==
          "The category says \"ADHD\", which is not on Washington's list. It usually belongs under \"other health "
          "impairment\".");
    CHECK(unlisted("gifted") == flagged);
}

TEST_CASE("category-not-washington: a diagnosis beside a category of the list is fine", "[rule][student]") {
    CHECK(unlisted("Other Health Impairment (ADHD)").empty());
    CHECK(unlisted("SLD - dyslexia").empty());
}

TEST_CASE("category-not-washington: a slip of the hand is still the category", "[rule][student]") {
    CHECK(unlisted("specific learing disability").empty());
    CHECK(unlisted("other helth impairment").empty());
}

TEST_CASE("category-not-washington: empty is a note, absent is not checked, a number is not looked up",
          "[rule][student]") {
    CHECK(unlisted("") == Places{"/student/eligibilityCategory note"});
    CHECK(unlisted("05").empty());
    CHECK(unlisted("pending").empty());
    CHECK(why_not_checked(audited(one_row()), "category-not-washington") ==
          "the file does not give the eligibility category");
}

TEST_CASE("developmental-delay-age: nine is a warning, ten an error, to the day", "[rule][student]") {
    CHECK(delay("2017-11-23").empty()); // nine tomorrow
    CHECK(delay("2017-11-22") == flagged);
    CHECK(delay("2016-11-23") == flagged);
    CHECK(delay("2016-11-22") == Places{"/student/eligibilityCategory error"});
    CHECK(delay("2016-02-29", on(2026, 2, 27)) == flagged);
    CHECK(delay("2016-02-29", on(2026, 2, 28)) == Places{"/student/eligibilityCategory error"});
}

TEST_CASE("developmental-delay-age: under three is an error unless the plan starts at three", "[rule][student]") {
    CHECK(delay("2023-11-23") == Places{"/student/eligibilityCategory error"});
    CHECK(delay("2023-11-22").empty());
    Json ahead = edited("/student/eligibilityCategory", "developmental delay");
    ahead["student"]["birthDate"] = "2024-01-10";
    ahead["iep"]["startDate"] = "2027-01-10";
    CHECK(places("developmental-delay-age", ahead).empty());
}

TEST_CASE("developmental-delay-age: other categories have no such age", "[rule][student]") {
    CHECK(places("developmental-delay-age", clean_iep()).empty());
    CHECK(places("developmental-delay-age", edited("/student/eligibilityCategory", "")).empty());
}

TEST_CASE("developmental-delay-age: without an age or a category it is not checked", "[rule][student]") {
    Json iep = edited("/student/eligibilityCategory", "developmental delay");
    iep["student"].erase("birthDate");
    CHECK(why_not_checked(audited(iep), "developmental-delay-age") ==
          "the file does not give the student's birth date or age");
    CHECK(why_not_checked(audited(one_row()), "developmental-delay-age") ==
          "the file does not give the eligibility category");
}

TEST_CASE("developmental-delay-age: under another category an older student is clean", "[rule][student]") {
    Json iep = edited("/student/eligibilityCategory", "autism");
    iep["student"]["birthDate"] = "2014-01-10";
    CHECK(places("developmental-delay-age", iep).empty());
}

TEST_CASE("developmental-delay-age: three through eight are clean", "[rule][student]") {
    CHECK(delay("2023-11-22").empty()); // three today
    CHECK(delay("2021-05-01").empty());
    CHECK(delay("2017-11-23").empty()); // nine tomorrow
}

TEST_CASE("developmental-delay-age: two categories together are not judged", "[rule][student]") {
    Json iep = edited("/student/eligibilityCategory", "Developmental Delay; Autism");
    iep["student"]["birthDate"] = "2014-01-10";
    CHECK(places("developmental-delay-age", iep).empty());
}

TEST_CASE("developmental-delay-age: an age in years stands in for the birth date", "[rule][student]") {
    Json iep = edited("/student/eligibilityCategory", "DD", without("/student/birthDate"));
    iep["student"]["age"] = 8;
    CHECK(places("developmental-delay-age", iep).empty());
    iep["student"]["age"] = 9;
    CHECK(places("developmental-delay-age", iep) == flagged);
    iep["student"]["age"] = 10;
    CHECK(places("developmental-delay-age", iep) == Places{"/student/eligibilityCategory error"});
}

TEST_CASE("developmental-delay-age: a blank birth date gives no age to check", "[rule][student]") {
    const Json iep = edited("/student/birthDate", "", edited("/student/eligibilityCategory", "developmental delay"));
    CHECK(places("developmental-delay-age", iep).empty());
    CHECK(why_not_checked(audited(iep), "developmental-delay-age") ==
          "the file does not give the student's birth date or age");
}

TEST_CASE("developmental-delay-age: the sentence gives the age and the day it was judged on", "[rule][student]") {
    const Json iep =
        edited("/student/birthDate", "2017-01-10", edited("/student/eligibilityCategory", "developmental delay"));
    CHECK(says("developmental-delay-age", iep)
              .starts_with("The category is developmental delay, which ends at the 10th birthday. The student is 9 ("));
}
