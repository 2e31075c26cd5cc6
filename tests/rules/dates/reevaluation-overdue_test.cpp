#include "support/edited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {
Places overdue(const Json& iep, Date as_of = today()) {
    return places("reevaluation-overdue", iep, as_of);
}
Json evaluated(const char* day) {
    Json iep = clean_iep();
    iep["iep"]["evaluationDate"] = day;
    iep["evaluation"].erase("date");
    iep["iep"].erase("reevaluationDueDate");
    return iep;
}
} // namespace

TEST_CASE("reevaluation-overdue: an evaluation of last year is clean", "[rule][dates]") {
    CHECK(overdue(clean_iep()).empty());
}

TEST_CASE("reevaluation-overdue: the third anniversary is not late, the next day is", "[rule][dates]") {
    CHECK(overdue(evaluated("2023-11-22")) == Places{"/iep/evaluationDate warning"});
    CHECK(overdue(evaluated("2023-11-21")) == Places{"/iep/evaluationDate error"});
    CHECK(says("reevaluation-overdue", evaluated("2023-11-21")) ==
          "The last evaluation was 2023-11-21. A new one was due by 2026-11-21 and is 1 day late (as of 2026-11-22).");
}

TEST_CASE("reevaluation-overdue: the last ninety days are a warning", "[rule][dates]") {
    CHECK(overdue(evaluated("2024-02-20")) == Places{"/iep/evaluationDate warning"}); // due 2027-02-20, in 90 days
    CHECK(overdue(evaluated("2024-02-21")).empty());
}

TEST_CASE("reevaluation-overdue: a leap day comes back on February 28", "[rule][dates]") {
    CHECK(overdue(evaluated("2024-02-29"), on(2027, 2, 28)) == Places{"/iep/evaluationDate warning"});
    CHECK(overdue(evaluated("2024-02-29"), on(2027, 3, 1)) == Places{"/iep/evaluationDate error"});
}

TEST_CASE("reevaluation-overdue: a written agreement settles it", "[rule][dates]") {
    for (const Json& agreement : {Json(true), Json("2026-09-30")}) {
        Json iep = evaluated("2023-05-02");
        iep["iep"]["reevaluationWaived"] = agreement;
        CHECK(overdue(iep).empty());
    }
    Json iep = evaluated("2023-05-02");
    iep["iep"]["reevaluationWaived"] = false;
    CHECK(overdue(iep) == Places{"/iep/evaluationDate error"});
}

TEST_CASE("reevaluation-overdue: the latest evaluation of the file counts", "[rule][dates]") {
    Json iep = evaluated("2022-04-01");
    iep["evaluation"]["date"] = "2025-03-18";
    CHECK(overdue(iep).empty());
    Json reviewed = evaluated("2022-04-01");
    reviewed["iep"]["type"] = "reevaluation"; // the meeting of 2026-10-13 looked at the data again
    CHECK(overdue(reviewed).empty());
}

TEST_CASE("reevaluation-overdue: the page's own day is a warning, unless it is stale", "[rule][dates]") {
    Json early = evaluated("2024-05-01");
    early["iep"]["reevaluationDueDate"] = "2026-11-20";
    CHECK(overdue(early) == Places{"/iep/reevaluationDueDate warning"});
    Json stale = evaluated("2026-09-30");
    stale["iep"]["reevaluationDueDate"] = "2026-10-02";
    CHECK(overdue(stale).empty());
    Json alone = without("/iep/evaluationDate");
    alone["evaluation"].erase("date");
    alone["iep"]["reevaluationDueDate"] = "2026-11-21";
    CHECK(overdue(alone) == Places{"/iep/reevaluationDueDate warning"});
    alone["iep"]["reevaluationDueDate"] = "2026-11-22";
    CHECK(overdue(alone).empty());
}

TEST_CASE("reevaluation-overdue: empty or missing days are not checked", "[rule][dates]") {
    CHECK(overdue(evaluated("")).empty());
    CHECK(why_not_checked(audited(evaluated("")), "reevaluation-overdue") ==
          "the file does not give the day of the last evaluation");
    CHECK(why_not_checked(audited(one_row()), "reevaluation-overdue") ==
          "the file does not give the day of the last evaluation");
}

TEST_CASE("reevaluation-overdue: a student who has left school is left alone", "[rule][dates]") {
    Json iep = evaluated("2022-05-02");
    iep["transition"] = {{"projectedExitDate", "2026-06-12"}};
    CHECK(overdue(iep).empty());
}
