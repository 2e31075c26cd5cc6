// esy-undecided, esy-yes-no-services and esy-improper-reason: the three things a page can say about the summer.
#include "support/edited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {
Json summer(Json section) {
    return edited("/extendedSchoolYear", std::move(section));
}
Json refused(const char* basis) {
    return summer({{"eligible", false}, {"basis", basis}});
}
Places undecided(const Json& iep) {
    return places("esy-undecided", iep);
}
Places unserved(const Json& iep) {
    return places("esy-yes-no-services", iep);
}
Places improper(const Json& iep) {
    return places("esy-improper-reason", iep);
}
Json summer_row(const char* service, const char* start, const char* end) {
    return {{"category", "special education"},
            {"service", service},
            {"frequency", "30 minutes 3 times weekly"},
            {"location", "Special Education"},
            {"provider", "Special Education Teacher"},
            {"startDate", start},
            {"endDate", end}};
}
} // namespace

TEST_CASE("esy: a no with data is clean", "[rule][supports]") {
    CHECK(undecided(clean_iep()).empty());
    CHECK(unserved(clean_iep()).empty());
    CHECK(improper(clean_iep()).empty());
}

TEST_CASE("esy-undecided: empty and open are notes", "[rule][supports]") {
    CHECK(undecided(summer(nullptr)) == Places{"/extendedSchoolYear note"});
    CHECK(undecided(summer({{"eligible", ""}})) == Places{"/extendedSchoolYear/eligible note"});
    CHECK(undecided(summer({{"eligible", "TBD"}})) == Places{"/extendedSchoolYear/eligible note"});
    CHECK(undecided(summer({{"eligible", "The team will decide in spring"}})) ==
          Places{"/extendedSchoolYear/eligible note"});
    CHECK(says("esy-undecided", summer({{"eligible", "TBD"}})) ==
          "The line for summer services says \"TBD\", with no day to decide.");
}

TEST_CASE("esy-undecided: a day to decide settles it until it is past", "[rule][supports]") {
    CHECK(undecided(summer({{"eligible", "TBD"}, {"decideBy", "2027-04-30"}})).empty());
    CHECK(undecided(summer({{"eligible", "TBD"}, {"decideBy", "2026-11-22"}})).empty());
    CHECK(undecided(summer({{"eligible", "TBD"}, {"decideBy", "2026-11-21"}})) ==
          Places{"/extendedSchoolYear/eligible note"});
}

TEST_CASE("esy-undecided: a plan with summer rows has decided", "[rule][supports]") {
    Json iep = summer({{"eligible", ""}});
    iep["services"].push_back(summer_row("Reading", "2027-07-06", "2027-07-29"));
    CHECK(undecided(iep).empty());
}

TEST_CASE("esy: an absent section is not checked by any of the three", "[rule][supports]") {
    const FileReport report = audited(one_row());
    CHECK(why_not_checked(report, "esy-undecided") == "the file does not say whether there are summer services");
    CHECK(why_not_checked(report, "esy-yes-no-services") == "the file does not say whether there are summer services");
    CHECK(why_not_checked(report, "esy-improper-reason") == "the file does not give the reason about summer services");
}

TEST_CASE("esy-undecided: yes and no are decisions", "[rule][supports]") {
    CHECK(undecided(summer({{"eligible", true}})).empty());
    CHECK(undecided(summer({{"eligible", false}})).empty());
}

TEST_CASE("esy-undecided: an absent section is not checked", "[rule][supports]") {
    CHECK(places("esy-undecided", one_row()).empty());
    CHECK_FALSE(why_not_checked(audited(one_row()), "esy-undecided").empty());
}

TEST_CASE("esy-yes-no-services: a yes without a row is an error", "[rule][supports]") {
    CHECK(unserved(summer({{"eligible", true}})) == Places{"/extendedSchoolYear/eligible error"});
    CHECK(unserved(summer({{"eligible", "Eligible"}})) == Places{"/extendedSchoolYear/eligible error"});
    CHECK(unserved(summer({{"eligible", "is not being recommended"}})).empty());
    CHECK(unserved(summer({{"eligible", "may be eligible"}})).empty());
}

TEST_CASE("esy-yes-no-services: a row that is marked, named or dated for the summer is enough", "[rule][supports]") {
    for (const Json& row : {summer_row("Extended School Year: Reading", "2026-10-19", "2027-10-12"),
                            summer_row("Reading", "2027-07-06", "2027-07-29")}) {
        Json iep = summer({{"eligible", true}});
        iep["services"].push_back(row);
        CHECK(unserved(iep).empty());
    }
    Json marked = summer({{"eligible", true}});
    marked["services"][0]["esy"] = true;
    CHECK(unserved(marked).empty());
}

TEST_CASE("esy-yes-no-services: hours in words, another page or a day ahead make it a note", "[rule][supports]") {
    const Places note{"/extendedSchoolYear/eligible note"};
    CHECK(unserved(summer({{"eligible", true}, {"basis", "Reading for 60 minutes a day in July"}})) == note);
    CHECK(unserved(summer({{"eligible", true}, {"basis", "See attached summer page"}})) == note);
    CHECK(unserved(summer({{"eligible", true}, {"decideBy", "2027-04-30"}})) == note);
    CHECK(unserved(summer({{"eligible", true}, {"decideBy", "2026-04-30"}})) ==
          Places{"/extendedSchoolYear/eligible error"});
}

TEST_CASE("esy-yes-no-services: a row that ends before it starts is no summer row", "[rule][supports]") {
    Json iep = summer({{"eligible", true}});
    iep["services"].push_back(summer_row("Reading", "2027-10-19", "2027-06-11"));
    CHECK(unserved(iep) == Places{"/extendedSchoolYear/eligible error"});
}

TEST_CASE("esy-yes-no-services: a no, and an absent section, need no row", "[rule][supports]") {
    CHECK(unserved(summer({{"eligible", false}})).empty());
    CHECK(places("esy-yes-no-services", one_row()).empty());
}

TEST_CASE("esy-improper-reason: reasons about the school or a label are flagged", "[rule][supports]") {
    const Places flagged{"/extendedSchoolYear/basis warning"};
    for (const char* basis : {"The district does not offer summer programs.", "Cut from the budget this year.",
                              "No staff is available in July.", "Summer help is only for severe disabilities.",
                              "Students with a specific learning disability do not qualify.",
                              "Not eligible because of autism.", "Only students in life skills get it."}) {
        CAPTURE(basis);
        CHECK(improper(refused(basis)) == flagged);
    }
    CHECK(says("esy-improper-reason", refused("Reviewed in May. We do not offer it.")) ==
          "The reason about summer services speaks of what the school offers: \"We do not offer it\". It should rest "
          "on what this "
          "child needs.");
}

TEST_CASE("esy-improper-reason: reasons about the child are left alone", "[rule][supports]") {
    for (const char* basis :
         {"No regression after spring break.",
          "Data show that skills came back within six days; autism goals are on track.", "Cost was not considered.",
          "The decision was not based on category.", "Not offered since probes show growth.",
          "Only students with severe regression need it, and probes show none.",
          "The team looked at the work samples of May."}) {
        CAPTURE(basis);
        CHECK(improper(refused(basis)).empty());
    }
    CHECK(improper(refused("")).empty());
    CHECK(improper(summer({{"eligible", true}, {"basis", "The budget pays for four weeks"}})).empty());
}

TEST_CASE("esy-improper-reason: a blank reason and an absent section are left alone", "[rule][supports]") {
    CHECK(improper(refused("")).empty());
    CHECK(places("esy-improper-reason", one_row()).empty());
    CHECK_FALSE(why_not_checked(audited(one_row()), "esy-improper-reason").empty());
}

TEST_CASE("esy-improper-reason: beside a yes the reason does no harm", "[rule][supports]") {
    CHECK(improper(summer({{"eligible", true}, {"basis", "The budget allows it this year."}})).empty());
}

TEST_CASE("esy-improper-reason: the plan as it should be is clean", "[rule][supports]") {
    CHECK(places("esy-improper-reason", clean_iep()).empty());
}

TEST_CASE("esy-undecided: a day to decide inside the words is a day", "[rule][supports]") {
    for (const char* words : {"To be decided by 4/30/2027.", "TBD; the team will decide in April 2027"}) {
        CAPTURE(words);
        CHECK(undecided(summer({{"eligible", words}})).empty());
    }
    CHECK(undecided(summer({{"eligible", "to be decided later"}})).size() == 1);
}

TEST_CASE("esy-improper-reason: a lack of money is about the school", "[rule][supports]") {
    CHECK(improper(refused("There is no money for a class in July.")).size() == 1);
    CHECK(improper(refused("His money goal was met and data show he kept it.")).empty());
}

TEST_CASE("esy-undecided: a later day to decide counts wherever the words stand", "[rule][supports]") {
    for (const char* words : {"Will be determined on March 16, 2027, with spring data", "To be decided March 16, 2027.",
                              "Undecided until the meeting of March 16th, 2027.",
                              "TBD. Data since 9/14/2026; the team will decide by 4/30/2027"}) {
        CAPTURE(words);
        CHECK(undecided(summer({{"eligible", words}})).empty());
        CHECK(undecided(summer(words)).empty());
    }
    for (const char* words :
         {"Will be determined on March 16, 2027, with spring data", "Decision due: 2027-05-01",
          "The team meets on 4/9/2027 to decide.", "Data is thin. We will decide by April 30, 2027."}) {
        CAPTURE(words);
        CHECK(undecided(summer({{"eligible", "TBD"}, {"basis", words}})).empty());
        CHECK(undecided(summer({{"eligible", ""}, {"basis", words}})).empty());
    }
    // A day of the data is no day to decide, and a day to decide that is past settles nothing.
    CHECK(undecided(summer({{"eligible", "TBD"}, {"basis", "Data of May 14, 2027 will follow."}})).size() == 1);
    CHECK(says("esy-undecided", summer({{"eligible", "Will be determined on March 16, 2026, with spring data"}})) ==
          "Summer services were to be decided by 2026-03-16. That day is past (as of 2026-11-22), and no decision is "
          "written here.");
}
