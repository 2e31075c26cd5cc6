#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {
Places broken(std::string bytes) {
    return places(audited_text(std::move(bytes)), "not-json");
}
} // namespace

TEST_CASE("not-json: a file that is JSON is clean", "[rule][reading]") {
    CHECK(broken(clean_iep().dump(2)).empty());
    CHECK(broken(one_row().dump()).empty());
}

TEST_CASE("not-json: a file that breaks off is an error, and no other rule runs", "[rule][reading]") {
    const auto report = audited_text(R"({"services": [{"service": "Reading")");
    CHECK_FALSE(report.is_readable);
    CHECK(rules_that_fired(report) == std::vector<std::string>{"not-json"});
}

TEST_CASE("not-json: an empty file and a file of another kind are errors", "[rule][reading]") {
    CHECK(broken("").size() == 1);
    CHECK(broken("%PDF-1.7").size() == 1);
}

TEST_CASE("not-json: two slips are two findings", "[rule][reading]") {
    CHECK(broken("{\"services\": [\n {\"service\": Reading},\n {\"service\": Math}\n]}").size() == 2);
}

TEST_CASE("not-json: a mark at the start and line ends of any system are left alone", "[rule][reading]") {
    std::string text = one_row().dump(2);
    CHECK(broken("\xEF\xBB\xBF" + text).empty());
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2)) {
        text.replace(at, 1, "\r\n");
    }
    CHECK(broken(text).empty());
}

TEST_CASE("not-json: comments and trailing commas are a note at most", "[rule][reading]") {
    const auto report = audited_text("{ // my notes\n \"services\": [],\n}");
    CHECK(report.is_readable);
    for (const auto& finding : findings(report, "not-json")) {
        CHECK(finding.severity == iepaudit::Severity::note);
        CHECK_FALSE(finding.softened_because.empty());
    }
}
