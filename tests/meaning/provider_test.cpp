#include "iepaudit/words.hpp"

#include <catch2/catch_test_macros.hpp>

#include <initializer_list>
#include <string>
#include <vector>

using iepaudit::Provider;
using iepaudit::ProviderList;
using iepaudit::read_provider;

namespace {

std::vector<Provider> listed(const ProviderList& list) {
    return {list.begin(), list.end()};
}
std::vector<Provider> roles(std::string_view cell) {
    return listed(read_provider(cell).roles);
}
std::vector<Provider> supervisors(std::string_view cell) {
    return listed(read_provider(cell).supervisors);
}
using Roles = std::vector<Provider>;

} // namespace

TEST_CASE("provider: one role in its many spellings", "[provider]") {
    for (const char* cell :
         {"Special Education Teacher", "SpEd Tchr", "Sp. Ed. teacher", "SE Teacher", "Resource room teacher",
          "SLC Tchr", "teacher certified in special education", "teacher (special education)"}) {
        CAPTURE(cell);
        CHECK(roles(cell) == Roles{Provider::special_education_teacher});
    }
    for (const char* cell : {"SLP", "S.L.P.", "Speech-Language Pathologist", "speech therapist", "Speech/Language",
                             "agency SLP", "CCC-SLP", "speach therapist"}) {
        CAPTURE(cell);
        CHECK(roles(cell) == Roles{Provider::slp});
    }
    for (const char* cell : {"para", "Paras", "paraeducator", "IA", "instructional aide", "1:1 aide",
                             "special education assistant", "SpEd para", "paraeducater"}) {
        CAPTURE(cell);
        CHECK(roles(cell) == Roles{Provider::paraeducator});
    }
    for (const char* cell : {"General Education Teacher", "gen ed tchr", "classroom teacher", "Kindergarten teacher"}) {
        CAPTURE(cell);
        CHECK(roles(cell) == Roles{Provider::general_education_teacher});
    }
}

TEST_CASE("provider: therapists and their assistants are told apart", "[provider]") {
    CHECK(roles("Occupational Therapist") == Roles{Provider::ot});
    CHECK(roles("OTR/L") == Roles{Provider::ot});
    CHECK(roles("COTA") == Roles{Provider::cota});
    CHECK(roles("occupational therapy assistant") == Roles{Provider::cota});
    CHECK(roles("Physical Therapist Assistant") == Roles{Provider::pta});
    CHECK(roles("PT") == Roles{Provider::pt});
    CHECK(roles("SLP-A") == Roles{Provider::slpa});
    CHECK(roles("speech-language pathologist assistant") == Roles{Provider::slpa});
}

TEST_CASE("provider: other licensed people", "[provider]") {
    CHECK(roles("School Psych") == Roles{Provider::psychologist});
    CHECK(roles("mental health counselor") == Roles{Provider::counselor});
    CHECK(roles("LPN or RN") == Roles{Provider::nurse});
    CHECK(roles("BCBA") == Roles{Provider::behavior_specialist});
    CHECK(roles("LICSW") == Roles{Provider::social_worker});
    CHECK(roles("ASL interpreter") == Roles{Provider::interpreter});
    CHECK(roles("O&M specialist") == Roles{Provider::other_licensed});
    CHECK(roles("Adapted P.E. teacher") == Roles{Provider::other_licensed});
    CHECK(roles("audiologist") == Roles{Provider::other_licensed});
}

TEST_CASE("provider: a compound cell names each person in order", "[provider]") {
    CHECK(roles("SLC Tchr/Paraeducator") == Roles{Provider::special_education_teacher, Provider::paraeducator});
    CHECK(roles("SLP & SLPA") == Roles{Provider::slp, Provider::slpa});
    CHECK(roles("OT, PT and nurse") == Roles{Provider::ot, Provider::pt, Provider::nurse});
    CHECK(roles("case manager (special education teacher)") ==
          Roles{Provider::vague, Provider::special_education_teacher});
    CHECK(roles("special ed teacher with para") == Roles{Provider::special_education_teacher, Provider::paraeducator});
}

TEST_CASE("provider: people who share a noun are all read", "[provider]") {
    CHECK(roles("general and special education teachers") ==
          Roles{Provider::general_education_teacher, Provider::special_education_teacher});
    CHECK(roles("speech and occupational therapists") == Roles{Provider::slp, Provider::ot});
    CHECK(roles("Speech/OT/PT") == Roles{Provider::slp, Provider::ot, Provider::pt});
}

TEST_CASE("provider: teachers of the deaf and of the visually impaired are special education teachers", "[provider]") {
    for (const char* cell : {"Teacher of the Deaf", "TOD", "DHH teacher", "teacher of the deaf/hard of hearing"}) {
        CAPTURE(cell);
        CHECK(roles(cell) == Roles{Provider::special_education_teacher});
        CHECK(read_provider(cell).teacher_of_deaf);
        CHECK_FALSE(read_provider(cell).teacher_of_visually_impaired);
    }
    CHECK(read_provider("TVI").teacher_of_visually_impaired);
    CHECK(read_provider("Teacher of the Visually Impaired").teacher_of_visually_impaired);
    CHECK_FALSE(read_provider("special education teacher").teacher_of_deaf);
}

TEST_CASE("provider: a role without a licence that can be placed is vague", "[provider]") {
    for (const char* cell : {"staff", "school staff", "SpEd staff", "team", "case manager", "district", "teacher",
                             "M. Ortega", "Special Education", "parent"}) {
        CAPTURE(cell);
        CHECK(roles(cell) == Roles{Provider::vague});
    }
}

TEST_CASE("provider: who supervises does not deliver", "[provider]") {
    for (const char* cell : {"paraeducator under SLP supervision", "Para (supervised by the SLP)",
                             "SLP-supervised para", "paraeducator with SLP oversight",
                             "para under the direction of the SLP", "SLP supervision of paraeducator"}) {
        CAPTURE(cell);
        CHECK(roles(cell) == Roles{Provider::paraeducator});
        CHECK(supervisors(cell) == Roles{Provider::slp});
        CHECK(read_provider(cell).says_supervised);
        CHECK_FALSE(read_provider(cell).supervision_has_schedule);
    }
}

TEST_CASE("provider: supervision alone names nobody who delivers", "[provider]") {
    CHECK(roles("OT supervision") == Roles{Provider::vague});
    CHECK(supervisors("OT supervision") == Roles{Provider::ot});
}

TEST_CASE("provider: a schedule counts only beside the supervision", "[provider]") {
    CHECK(read_provider("para, supervised weekly by the SLP").supervision_has_schedule);
    CHECK(supervisors("para, supervised weekly by the SLP") == Roles{Provider::slp});
    CHECK(read_provider("COTA under OT, 20 minutes a month").supervision_has_schedule);
    CHECK(read_provider("para with monthly SLP supervision").supervision_has_schedule);
    CHECK_FALSE(read_provider("para 30 min daily under SLP supervision").supervision_has_schedule);
    CHECK_FALSE(read_provider("paraeducator, weekly").says_supervised);
}

TEST_CASE("provider: consultation oversees only when somebody else delivers", "[provider]") {
    CHECK(roles("gen ed teacher in consultation with special education teacher") ==
          Roles{Provider::general_education_teacher});
    CHECK(supervisors("gen ed teacher in consultation with special education teacher") ==
          Roles{Provider::special_education_teacher});
    CHECK(roles("SLP consult") == Roles{Provider::slp});
    CHECK(supervisors("SLP consult").empty());
}

TEST_CASE("provider: who is ruled out is not read", "[provider]") {
    CHECK(roles("special education teacher without the para") == Roles{Provider::special_education_teacher});
    CHECK(roles("non-nurse staff") == Roles{Provider::vague});
}

TEST_CASE("provider: a blank cell names nobody", "[provider]") {
    CHECK(roles("").empty());
    CHECK(roles("  ").empty());
}

TEST_CASE("provider: any bytes are read without harm", "[provider]") {
    CHECK(roles("\xe2\x80").size() <= 1);
    std::string many;
    for (int i = 0; i < 20'000; ++i) {
        many += "special/speech,under ";
    }
    CHECK(roles(many).size() <= 12);
}

TEST_CASE("provider: names are the report's words", "[provider]") {
    CHECK(name(Provider::special_education_teacher) == "special-education-teacher");
    CHECK(name(Provider::cota) == "cota");
    CHECK(name(Provider::vague) == "vague");
}

TEST_CASE("provider: an assistant's short form keeps its last letter when it has stops", "[provider]") {
    CHECK(roles("P.T.A.") == Roles{Provider::pta});
    CHECK(roles("S.L.P.A. (S.L.P. monitors)").front() == Provider::slpa);
    CHECK(roles("C.O.T.A.") == Roles{Provider::cota});
    CHECK(roles("O.T. and P.T.") == Roles{Provider::ot, Provider::pt});
}
