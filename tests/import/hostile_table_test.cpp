// Tables that are broken, huge or meant to harm: each is told by line and column, and nothing of it is lost.
#include "import/imported.hpp"

#include "iepaudit/read.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <string>

using namespace iepaudit;
using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;

namespace {

const DraftPlan& row(const Import& import, std::size_t index = 0) {
    REQUIRE(import.is_usable);
    REQUIRE(import.plan.at("services").size() > index);
    return import.plan.at("services").at(index);
}

/// The plan is one that can be read again.
void check_reads_again(const Import& import) {
    CHECK(read_iep(plan_text(import.plan)).is_readable);
}

} // namespace

TEST_CASE("import: a cell that looks like a formula is kept aside", "[import][hostile]") {
    for (const char* const cell : {"=SUM(B2:B9)", "=cmd|' /C calc'!A0", "+1+1", "-A1", "@now()"}) {
        CAPTURE(cell);
        const Import import = import_csv("Service,Frequency,Location\nReading,\"" + std::string(cell) + "\",room 5\n");
        CHECK(row(import) == DraftPlan{{"service", "Reading"}, {"location", "room 5"}, {"x-Frequency", cell}});
        CHECK(remarks(import) == Remarks{"line 2, column 9 unplaced"});
        check_reads_again(import);
    }
}

TEST_CASE("import: a dash and a list are words", "[import]") {
    const Import import = import_csv("Service,Frequency,Provider\nReading,-,- teacher\n");
    CHECK(row(import) == DraftPlan{{"service", "Reading"}, {"frequency", "-"}, {"provider", "- teacher"}});
}

TEST_CASE("import: a character that cannot be seen is kept aside, a zero byte too", "[import][hostile]") {
    using namespace std::string_literals;
    for (const std::string& cell : {"30\0 min"s, "30\x1B[31m min"s, "30 \xE2\x80\xAEmin"s}) {
        const Import import = import_csv("Service,Frequency,Location\nReading,"s + cell + ",room 5\n"s);
        CHECK(row(import).at("x-Frequency") == cell);
        CHECK(row(import).at("location") == "room 5");
        CHECK(remarks(import) == Remarks{"line 2, column 9 unplaced"});
        check_reads_again(import);
    }
}

TEST_CASE("import: a cell of ten million bytes is kept aside", "[import][hostile]") {
    const std::string huge(10'000'000, 'a');
    const Import import =
        import_csv("Service,Frequency,Location\nReading," + huge + ",room 5\nMath,30 min daily,room 6\n");
    CHECK(row(import).at("x-Frequency") == huge);
    CHECK(row(import).at("location") == "room 5");
    CHECK(row(import, 1).at("frequency") == "30 min daily");
    CHECK(remarks(import) == Remarks{"line 2, column 9 unplaced"});
    CHECK(messages(import).size() < 1000);
    check_reads_again(import);
}

TEST_CASE("import: a thousand columns nobody knows are kept, and told in few words", "[import][hostile]") {
    std::string heads = "Service,Frequency";
    std::string cells = "Reading,30 min daily";
    for (int i = 0; i < 1000; ++i) {
        heads += ",zz" + std::to_string(i);
        cells += "," + std::to_string(i);
    }
    const Import import = import_csv(heads + "\n" + cells + "\n" + cells + "\n");
    CHECK(row(import).size() == 1002);
    CHECK(row(import, 1).at("x-zz999") == "999");
    CHECK(import.remarks.size() == 11);
    CHECK_THAT(messages(import), ContainsSubstring("990 more columns"));
    check_reads_again(import);
}

TEST_CASE("import: heads that are the same twice keep their cells apart", "[import][hostile]") {
    const Import import = import_csv("Service,Frequency,Colour,Colour,,\nReading,30 min daily,red,blue,a,b\n");
    CHECK(row(import).at("x-Colour") == "red");
    CHECK(row(import).at("x-Colour (2)") == "blue");
    CHECK(row(import).at("x-column 5") == "a");
    CHECK(row(import).at("x-column 6") == "b");
    const Import twice = import_csv("Service,Provider,Therapist\nReading,teacher,Ms. B\n");
    CHECK(row(twice) == DraftPlan{{"service", "Reading"}, {"provider", "teacher"}, {"x-Therapist", "Ms. B"}});
    CHECK(remarks(twice) == Remarks{"line 1, column 18 unplaced"});
}

TEST_CASE("import: a line that is too long puts every cell of it in doubt", "[import][hostile]") {
    const Import import = import_csv("Service,Frequency,Location\nReading,2x per week, 30 minutes,room 5\n");
    CHECK(row(import).at("x-column 4") == "room 5");
    CHECK(row(import).at("unconfirmed") == DraftPlan{"service", "frequency", "location"});
    CHECK(remarks(import) == Remarks{"line 2, column 33 unplaced"});
    check_reads_again(import);
}

TEST_CASE("import: a line that is too short is told", "[import][hostile]") {
    const Import import = import_csv("Service,Frequency,Location\nReading,30 min daily,room 5\n\nMath,30 min weekly\n");
    CHECK(row(import, 1) == DraftPlan{{"service", "Math"}, {"frequency", "30 min weekly"}});
    CHECK(remarks(import) == Remarks{"line 4, column 1 unsure"});
    CHECK_THAT(messages(import), ContainsSubstring("\"Location\""));
}

TEST_CASE("import: a quote that is never closed is told where it opens", "[import][hostile]") {
    const Import import = import_csv("Service,Frequency\nReading,\"30 min daily\nMath,30 min weekly\n");
    CHECK(import.plan.at("services").size() == 1);
    CHECK(row(import).at("frequency") == "30 min daily\nMath,30 min weekly");
    CHECK(remarks(import) == Remarks{"line 2, column 9 unsure"});
}

TEST_CASE("import: bytes of any kind neither stop nor break it", "[import][hostile]") {
    std::string bytes = "Service,Frequency\n";
    unsigned state = 1;
    for (int i = 0; i < 20000; ++i) {
        state = state * 1664525U + 1013904223U;
        bytes += static_cast<char>(state >> 24U);
    }
    const Import import = import_csv(bytes);
    if (import.is_usable) {
        check_reads_again(import);
    }
    const Import quotes = import_csv("Service,Frequency\n" + std::string(100000, '"'));
    CHECK((quotes.is_usable || !quotes.remarks.empty()));
}

TEST_CASE("import: a table of endless rows is refused, not read until memory ends", "[import][hostile]") {
    std::string bytes = "Service,Frequency";
    for (int i = 0; i < 9000; ++i) {
        bytes += ",c" + std::to_string(i);
    }
    for (int i = 0; i < 230; ++i) {
        bytes += "\nReading,30 min daily";
    }
    const Import import = import_csv(bytes);
    CHECK_FALSE(import.is_usable);
    CHECK_THAT(messages(import), ContainsSubstring("more than 2000000 cells or 10000 columns"));
}

TEST_CASE("import: objects that share no key do not fill the memory", "[import][hostile]") {
    std::string bytes = "[";
    for (int i = 0; i < 9000; ++i) {
        bytes += (i > 0 ? "," : "") + std::string(R"({"service":"a","frequency":"b","provider":"c","k)") +
                 std::to_string(i) + "\":1}";
    }
    const Import import = import_json(bytes + "]", {});
    CHECK_FALSE(import.is_usable);
    CHECK_THAT(messages(import), ContainsSubstring("more than 2000000 cells"));
}
