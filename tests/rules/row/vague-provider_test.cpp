#include "rules/row/with_cell.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places vague(const Json& iep) {
    return places("vague-provider", iep);
}
} // namespace

TEST_CASE("vague-provider: jobs that can be placed are clean", "[rule][row]") {
    CHECK(vague(clean_iep()).empty());
    CHECK(vague(one_row()).empty());
}

TEST_CASE("vague-provider: words that fit anyone are noted", "[rule][row]") {
    for (const char* words : {"staff", "school personnel", "special education staff", "team", "district"}) {
        CAPTURE(words);
        CHECK(vague(with_cell(0, "provider", words)) == Places{"/services/0/provider note"});
    }
}

TEST_CASE("vague-provider: every such cell is noted", "[rule][row]") {
    Json iep = with_cell(0, "provider", "staff");
    iep["services"][3]["provider"] = "school personnel";
    CHECK(vague(iep) == Places{"/services/0/provider note", "/services/3/provider note"});
}

TEST_CASE("vague-provider: a job beside a vague word is left alone", "[rule][row]") {
    CHECK(vague(with_cell(0, "provider", "special education teacher or staff")).empty());
    CHECK(vague(with_cell(2, "provider", "agency SLP")).empty());
    CHECK(vague(with_cell(0, "provider", "paraeducator")).empty());
}

TEST_CASE("vague-provider: aids and consulting are left alone", "[rule][row]") {
    CHECK(vague(with_cell(4, "provider", "staff")).empty());
    CHECK(vague(consulting(with_cell(0, "provider", "team"))).empty());
}

TEST_CASE("vague-provider: an empty cell is another rule's", "[rule][row]") {
    CHECK(vague(with_cell(0, "provider", "")).empty());
}

TEST_CASE("vague-provider: a file without the column is not checked", "[rule][row]") {
    CHECK(why_not_checked(audited(without_column("provider")), "vague-provider") ==
          "the file does not give the provider of any service");
}

TEST_CASE("vague-provider: a teacher or specialist of something is a job", "[rule][row]") {
    for (const char* words : {"algebra teacher", "Transition Specialist", "itinerant teacher"}) {
        CAPTURE(words);
        CHECK(vague(with_cell(0, "provider", words)).empty());
    }
    CHECK(vague(with_cell(0, "provider", "staff overseen by an itinerant teacher")) ==
          Places{"/services/0/provider note"});
}
