#include "rules/amount/with_amount.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places unread(const Json& iep) {
    return places("amount-not-understood", iep);
}
} // namespace

TEST_CASE("amount-not-understood: amounts with one reading are clean", "[rule][reading]") {
    CHECK(unread(clean_iep()).empty());
    CHECK(unread(one_row()).empty());
}

TEST_CASE("amount-not-understood: words with two readings are a warning", "[rule][reading]") {
    for (const char* words : {"30 minutes bi-weekly", "30 minutes weekly / monthly",
                              "60 minutes weekly or 90 minutes monthly", "60 minutes bi-monthly"}) {
        CAPTURE(words);
        const auto report = audited(with_amount(0, words));
        CHECK(places(report, "amount-not-understood") == Places{"/services/0/frequency warning"});
        for (const char* rule : {"vague-frequency", "missing-duration", "ambiguous-period", "contradictory-amount"}) {
            CAPTURE(rule);
            CHECK(places(report, rule).empty());
        }
    }
}

TEST_CASE("amount-not-understood: each such row is a warning", "[rule][reading]") {
    Json iep = with_amount(0, "30 minutes bi-weekly");
    set_amount(iep, 2, "20 minutes bi-weekly");
    CHECK(unread(iep) == Places{"/services/0/frequency warning", "/services/2/frequency warning"});
}

TEST_CASE("amount-not-understood: the words of the file stay out of the safe message", "[rule][reading]") {
    const auto found = findings(audited(with_amount(0, "30 minutes bi-weekly")), "amount-not-understood");
    REQUIRE(found.size() == 1);
    CHECK(found[0].message.shown.find("bi-weekly") != std::string::npos);
    CHECK(found[0].message.safe.find("bi-weekly") == std::string::npos);
}

TEST_CASE("amount-not-understood: in consulting it is a note", "[rule][reading]") {
    Json iep = with_amount(0, "30 minutes bi-weekly");
    iep["services"][0]["delivery"] = "consultation";
    CHECK(unread(iep) == Places{"/services/0/frequency note"});
}

TEST_CASE("amount-not-understood: aids and transportation are left alone", "[rule][reading]") {
    CHECK(unread(with_amount(4, "30 minutes bi-weekly")).empty());
    CHECK(unread(with_service("related service", "Transportation", "Bus driver", "30 minutes bi-weekly")).empty());
}

TEST_CASE("amount-not-understood: an empty cell is left alone, a file without amounts is not checked",
          "[rule][reading]") {
    CHECK(unread(with_amount(0, "")).empty());
    CHECK(why_not_checked(audited(without_amounts()), "amount-not-understood") ==
          "the file does not give the amount of any service");
}
