#include "rules/amount/with_amount.hpp"
#include "rules/row/with_cell.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places combined(const Json& iep) {
    return places("multiple-services-in-row", iep);
}
} // namespace

namespace {

Json with_service_name(const char* service, const char* frequency = "30 minutes daily") {
    Json iep = with_cell(0, "service", service);
    iep["services"][0]["frequency"] = frequency;
    return iep;
}

} // namespace

TEST_CASE("multiple-services-in-row: one service a row is clean", "[rule][row]") {
    CHECK(combined(clean_iep()).empty());
    CHECK(combined(one_row()).empty());
}

TEST_CASE("multiple-services-in-row: two services with one amount are flagged", "[rule][row]") {
    for (const char* service : {"Reading and Math", "Reading/Math", "Speech & Occupational Therapy",
                                "Physical and Occupational Therapy", "Math + Written Expression"}) {
        CAPTURE(service);
        CHECK(combined(with_service_name(service)) == Places{"/services/0/service warning"});
    }
}

TEST_CASE("multiple-services-in-row: every such row is flagged", "[rule][row]") {
    Json iep = with_service_name("Reading and Math");
    iep["services"][2]["service"] = "Speech Therapy and Physical Therapy";
    CHECK(combined(iep) == Places{"/services/0/service warning", "/services/2/service warning"});
}

TEST_CASE("multiple-services-in-row: one area with a slash in its name is left alone", "[rule][row]") {
    for (const char* service : {"Social/Emotional/Behavioral", "Speech/Language", "Study/Organizational Skills",
                                "Life skills/adaptive", "Behavior/Social", "Fine/Gross motor", "Deaf/Hard of hearing",
                                "Vocational/Transition", "Orientation & Mobility", "Counseling and social skills"}) {
        CAPTURE(service);
        CHECK(combined(with_service_name(service)).empty());
    }
}

TEST_CASE("multiple-services-in-row: one subject that touches two areas is left alone", "[rule][row]") {
    for (const char* service :
         {"Language Arts", "ELA support", "Pragmatics and social skills", "Written expression and keyboarding"}) {
        CAPTURE(service);
        CHECK(combined(with_service_name(service)).empty());
    }
    CHECK(combined(with_service_name("Language Arts and Math")) == Places{"/services/0/service warning"});
}

TEST_CASE("multiple-services-in-row: amounts listed for each are left alone", "[rule][row]") {
    CHECK(combined(with_service_name("Reading and Math", "30 minutes reading daily, 20 minutes math daily")).empty());
    CHECK(combined(with_service_name("Reading/Written Language", "30/30")).empty());
    CHECK(combined(with_service_name("Reading and Math", "30 minutes daily of each")).empty());
}

TEST_CASE("multiple-services-in-row: two people who give one service are left alone", "[rule][row]") {
    Json iep = with_cell(0, "provider", "SLC Teacher/Paraeducator");
    CHECK(combined(iep).empty());
}

TEST_CASE("multiple-services-in-row: aids and consulting are left alone", "[rule][row]") {
    CHECK(combined(with_cell(4, "service", "Paraeducator support in reading and math")).empty());
    CHECK(combined(consulting(with_service_name("Reading and Math"))).empty());
}

TEST_CASE("multiple-services-in-row: a row without a number is another rule's", "[rule][row]") {
    CHECK(combined(with_service_name("Reading and Math", "")).empty());
    CHECK(combined(with_service_name("Reading and Math", "as needed")).empty());
}

TEST_CASE("multiple-services-in-row: without any amount it is not checked", "[rule][row]") {
    CHECK(why_not_checked(audited(without_amounts()), "multiple-services-in-row") ==
          "the file does not give the amount of any service");
}
