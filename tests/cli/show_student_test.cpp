// --show-student: the name, the school and the district stand in the heading of html and markdown, and nowhere else.
#include "iepaudit/reporter.hpp"
#include "report/rendering.hpp"
#include "support/audited.hpp"
#include "support/command_line.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace iepaudit;
using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;

namespace {

const std::string canary = "ZZCANARY";

/// Every word about the child is a canary of its own.
std::string plan() {
    Json iep = one_row();
    iep["services"][0]["frequency"] = "as needed";
    iep["student"] = {{"name", canary + "name"},         {"grade", 5},
                      {"birthDate", "2015-03-04"},       {"eligibilityCategory", canary + "category"},
                      {"district", canary + "district"}, {"school", canary + "school"}};
    return iep.dump();
}

std::string shown(const std::string& format, std::vector<std::string> more, const Environment& environment = {}) {
    more.insert(more.end(), {"--format", format, "-v", "-"});
    const Typed typed = check(more, plan(), environment);
    return typed.out + typed.err;
}

} // namespace

TEST_CASE("privacy, student: without --show-student no format names the child, even where words are shown",
          "[cli][student][privacy]") {
    for (const Format& format : all_formats()) {
        CAPTURE(format.name);
        CHECK_THAT(shown(std::string(format.name), {"--show-values", "always", "--skip", "family:student"}),
                   !ContainsSubstring(canary + "name") && !ContainsSubstring(canary + "school") &&
                       !ContainsSubstring(canary + "district"));
    }
}

TEST_CASE("privacy, student: --show-student is for the heading of html and markdown and no other format",
          "[cli][student][privacy]") {
    const std::string heading = canary + "name, " + canary + "school, " + canary + "district";
    for (const Format& format : all_formats()) {
        CAPTURE(format.name);
        const std::string text = shown(std::string(format.name), {"--show-student", "--skip", "family:student"});
        const bool has_heading = format.name == "html" || format.name == "markdown";
        CHECK(times(text, canary + "name") == (format.name == "html" ? 2U : has_heading ? 1U : 0U)); // page and sheet
        CHECK(times(text, canary + "name") == times(text, heading));
        CHECK(times(text, canary + "school") == times(text, heading));
        CHECK(times(text, canary + "category") == 0);
        CHECK(times(text, "2015-03-04") == 0);
    }
    CHECK_THAT(shown("html", {"--show-student"}), ContainsSubstring("<p class=\"kind\">Student: " + heading + "</p>"));
    CHECK_THAT(shown("html", {"--show-student"}), !ContainsSubstring(canary + "name, " + canary + "school</title>"));
    CHECK_THAT(shown("markdown", {"--show-student"}), ContainsSubstring("Student: `" + heading + "`"));
}

TEST_CASE("privacy, student: never on a build server, never where words are hidden", "[cli][student][privacy]") {
    for (const Format& format : all_formats()) {
        CAPTURE(format.name);
        const std::string name(format.name);
        for (const std::string& text : {shown(name, {"--show-student", "--show-values", "never"}),
                                        shown(name, {"--show-student"}, {{"CI", "true"}})}) {
            CHECK_THAT(text, !ContainsSubstring(canary) && !ContainsSubstring("2015-03-04"));
        }
    }
    for (const std::string format : {"html", "markdown"}) {
        CAPTURE(format);
        CHECK_THAT(shown(format, {"--show-student", "--show-values", "always"}, {{"CI", "true"}}),
                   !ContainsSubstring(canary + "name"));
    }
}

TEST_CASE("show-student: a hostile name stays words", "[cli][student][hostile]") {
    Json iep = one_row();
    iep["student"] = {{"name", "<img src=x>`|[x](y)"}};
    CHECK_THAT(check({"--show-student", "--format", "html", "-"}, iep.dump()).out,
               ContainsSubstring("&lt;img src=x&gt;") && !ContainsSubstring("<img"));
    CHECK_THAT(check({"--show-student", "--format", "markdown", "-"}, iep.dump()).out,
               ContainsSubstring("Student: ``<img src=x>`|[x](y)``"));
}

TEST_CASE("show-student: a plan without a name has no such line", "[cli][student]") {
    CHECK_THAT(check({"--show-student", "--format", "markdown", "-"}, R"({"services":[{"service":"Reading"}]})").out,
               !ContainsSubstring("Student:"));
}
