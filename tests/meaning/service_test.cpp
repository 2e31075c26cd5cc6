#include "iepaudit/words.hpp"

#include <catch2/catch_test_macros.hpp>

#include <vector>

using iepaudit::Area;
using iepaudit::read_service;
using iepaudit::ServiceKind;

namespace {

std::vector<Area> areas(std::string_view service) {
    const auto reading = read_service(service, "", "");
    return {reading.areas.begin(), reading.areas.end()};
}
ServiceKind kind(std::string_view service, std::string_view category = "") {
    return read_service(service, category, "").kind;
}
using Areas = std::vector<Area>;

} // namespace

TEST_CASE("service: one area written with slashes stays one", "[service]") {
    CHECK(areas("Social/Emotional/Behavioral") == Areas{Area::social_emotional});
    CHECK(areas("Behavior/Social Skills").size() == 1);
    CHECK(areas("Speech/Language") == Areas{Area::communication});
    CHECK(areas("Study/Organizational Skills") == Areas{Area::study_organization});
    CHECK(areas("Life Skills/Adaptive") == Areas{Area::adaptive});
    CHECK(areas("Fine/Gross Motor").size() == 1);
    CHECK(areas("Deaf/Hard of Hearing") == Areas{Area::hearing});
    CHECK(areas("Vocational/Transition") == Areas{Area::vocational_transition});
    CHECK(areas("Orientation & Mobility") == Areas{Area::orientation_mobility});
    CHECK(areas("Reading/Fluency") == Areas{Area::reading});
    CHECK(areas("Reading comprehension and decoding") == Areas{Area::reading});
    CHECK(areas("Written Language/Spelling") == Areas{Area::written_expression});
}

TEST_CASE("service: a row that combines services names each", "[service]") {
    CHECK(areas("Reading/Written Language") == Areas{Area::reading, Area::written_expression});
    CHECK(areas("Physical & Occupational Therapy") == Areas{Area::physical_therapy, Area::occupational_therapy});
    CHECK(areas("OT/PT") == Areas{Area::occupational_therapy, Area::physical_therapy});
    CHECK(areas("Reading, Writing and Math") == Areas{Area::reading, Area::written_expression, Area::math});
    CHECK(areas("ELA") == Areas{Area::reading, Area::written_expression});
    CHECK(areas("Speech + counseling") == Areas{Area::communication, Area::counseling});
    CHECK(areas("Academics/Behavior") == Areas{Area::academic_general, Area::behavior});
    CHECK(areas("lectura y matemáticas") == Areas{Area::reading, Area::math});
}

TEST_CASE("service: details of one service are no services", "[service]") {
    CHECK(areas("Counseling for social skills and behavior") == Areas{Area::counseling});
    CHECK(areas("Speech therapy - social communication, articulation") == Areas{Area::communication});
    CHECK(areas("Written Expression (spelling, handwriting) and Math") == Areas{Area::written_expression, Area::math});
    CHECK(areas("Reading with 1:1 para") == Areas{Area::reading});
    CHECK(areas("Paraeducator support in math class") == Areas{Area::para_support});
    CHECK(areas("Assistive technology for writing") == Areas{Area::assistive_technology});
}

TEST_CASE("service: a way of serving gives way to what is served", "[service]") {
    CHECK(areas("Academics: reading and math") == Areas{Area::reading, Area::math});
    CHECK(areas("Resource room math") == Areas{Area::math});
    CHECK(areas("OT consultation") == Areas{Area::occupational_therapy});
    CHECK(areas("ESY - Reading") == Areas{Area::reading});
    CHECK(areas("consultation") == Areas{Area::consultation});
    CHECK(areas("Special Education") == Areas{Area::academic_general});
    CHECK(areas("ceramics") == Areas{Area::other});
    CHECK(areas("") == Areas{Area::other});
}

TEST_CASE("service: abbreviations and slips of the hand are read", "[service]") {
    CHECK(areas("S/L therapy") == Areas{Area::communication});
    CHECK(areas("O.T.") == Areas{Area::occupational_therapy});
    CHECK(areas("ocupational theraphy") == Areas{Area::occupational_therapy});
    CHECK(areas("APE") == Areas{Area::adapted_pe});
    CHECK(areas("SEL") == Areas{Area::social_emotional});
    CHECK(areas("terapia física") == Areas{Area::physical_therapy});
}

TEST_CASE("service: the area cell goes before the service's name", "[service]") {
    const auto reading = read_service("Block 3 with Ms. Ito", "special education", "math");
    CHECK(reading.areas.only(Area::math));
    CHECK(read_service("Reading", "", "zzz").areas.only(Area::reading));
}

TEST_CASE("service: the category states the kind", "[service]") {
    const auto speech = read_service("Speech therapy", "Special Education", "");
    CHECK(speech.kind == ServiceKind::specially_designed_instruction);
    CHECK(speech.kind_stated);
    CHECK(speech.says_sdi);
    CHECK(kind("Reading", "Related Services") == ServiceKind::related_service);
    CHECK(kind("Reading", "supplementary aids and services") == ServiceKind::supplementary_aid);
    CHECK(kind("Reading", "ESY") == ServiceKind::extended_school_year);
    CHECK_FALSE(read_service("Reading", "Special Education and Related Services", "").kind_stated);
}

TEST_CASE("service: without a category the name tells the usual kind", "[service]") {
    CHECK(kind("Math") == ServiceKind::specially_designed_instruction);
    CHECK(kind("Behavior") == ServiceKind::specially_designed_instruction);
    CHECK(kind("Speech") == ServiceKind::related_service);
    CHECK(kind("Nursing") == ServiceKind::related_service);
    CHECK(kind("ASL interpreter") == ServiceKind::related_service);
    CHECK(kind("Parent training") == ServiceKind::related_service);
    CHECK(kind("Special transportation") == ServiceKind::transportation);
    CHECK(kind("1:1 paraeducator") == ServiceKind::supplementary_aid);
    CHECK(kind("Accommodations") == ServiceKind::supplementary_aid);
    CHECK(kind("OT consult") == ServiceKind::consultation);
    CHECK(kind("Direct/indirect OT") == ServiceKind::related_service);
    CHECK(kind("ESY reading") == ServiceKind::extended_school_year);
    CHECK(kind("ceramics") == ServiceKind::other);
    CHECK_FALSE(read_service("Math", "", "").kind_stated);
}

TEST_CASE("service: the row's own words on instruction or related service are kept", "[service]") {
    for (const char* row : {"SDI in speech", "Speech (SDI)", "specially designed instruction: communication"}) {
        CAPTURE(row);
        CHECK(kind(row) == ServiceKind::specially_designed_instruction);
        CHECK(read_service(row, "", "").says_sdi);
    }
    const auto related = read_service("Counseling (related service)", "", "");
    CHECK(related.says_related);
    CHECK_FALSE(related.says_sdi);
    CHECK_FALSE(related.kind_stated);
    CHECK(related.kind == ServiceKind::related_service);
}

TEST_CASE("service: names are the report's words", "[service]") {
    CHECK(name(ServiceKind::specially_designed_instruction) == "specially-designed-instruction");
    CHECK(name(ServiceKind::other) == "other");
}

TEST_CASE("service: breaks through the day are a support, not therapy", "[service]") {
    CHECK(kind("Sensory breaks") == ServiceKind::supplementary_aid);
    CHECK(kind("Movement break") == ServiceKind::supplementary_aid);
    CHECK(kind("OT: sensory breaks") == ServiceKind::related_service);
    CHECK(kind("Sensory breaks", "related service") == ServiceKind::related_service);
}
