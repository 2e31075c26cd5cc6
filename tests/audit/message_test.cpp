#include "iepaudit/finding.hpp"

#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;

TEST_CASE("message: each {} takes the next part, in both forms", "[audit][message]") {
    const Message message = say("{} says {}, {} times.", {named("Reading", "the row"), quoted("as needed"), 2});
    CHECK(message.shown == "Reading says \"as needed\", 2 times.");
    CHECK(message.safe == "the row says what is printed, 2 times.");
}

TEST_CASE("message: braces in the file's own words are words", "[audit][message]") {
    CHECK(say("{} and {}.", {quoted("{}"), quoted("{0} %s")}).shown == "\"{}\" and \"{0} %s\".");
}

TEST_CASE("message: our own text and numbers are the same in both forms", "[audit][message]") {
    const Message message = say("{} of {}: {}.", {12.5, std::size_t{30}, "a week"});
    CHECK(message.shown == "12.5 of 30: a week.");
    CHECK(message.safe == message.shown);
    CHECK(say("Nothing to fill.").shown == "Nothing to fill.");
}

TEST_CASE("message: very long words are cut, and never inside a character", "[audit][message]") {
    const Part shortened = iepaudit::quoted(std::string(500, 'x'));
    CHECK(shortened.shown == '"' + std::string(120, 'x') + "...\"");
    std::string accents;
    for (int i = 0; i < 300; ++i) {
        accents += i == 0 ? "a" : "\u00F1"; // odd: the limit falls inside a character
    }
    const Part cut = iepaudit::quoted(accents);
    CHECK(cut.shown.ends_with("\u00F1...\""));
    CHECK(iepaudit::quoted(std::string(120, 'x')).shown == '"' + std::string(120, 'x') + '"');
    CHECK(named(std::string(200, '\x80'), "it").shown == "..."); // bytes that are no text at all
}

TEST_CASE("finding: softening says why, and never hardens", "[audit][message]") {
    Finding finding;
    finding.severity = Severity::error;
    finding.soften(Severity::warning, "a reason");
    CHECK(finding.severity == Severity::warning);
    CHECK(finding.softened_because == "a reason");
    finding.soften(Severity::warning, "another reason");
    CHECK(finding.softened_because == "a reason");
    CHECK(finding.asking("Why?").ask == "Why?");
}

TEST_CASE("row: named by number and service, and by number alone where words are hidden", "[audit][message]") {
    const Paper paper = take_up(test::one_row().dump(), test::today(), washington());
    const Case c{
        .current = paper, .prior = nullptr, .changes = nullptr, .as_of = test::today(), .policy = washington()};
    CHECK(c.row(0).label().shown == "Row 1 (Reading (SDI))");
    CHECK(c.row(0).label().safe == "Row 1");
    CHECK(c.rows().size() == 1);
    CHECK(c.service_rows().size() == 1);
}
