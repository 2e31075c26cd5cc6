// `iepaudit import FOLDER -o FOLDER`: a plan for each file that can be read, and not a word lost about the others.
#include "support/command_line.hpp"
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;

namespace fs = std::filesystem;

namespace {

constexpr const char* reading = "Service,Frequency,Location\nReading,2x per week 30 minutes,Resource room\n";
constexpr const char* speech_with_a_colour =
    "Service,Frequency,Colour\nSpeech therapy,30 minutes weekly,blue\n"; // no key of ours: kept aside
constexpr const char* a_plan = R"({"services": [{"service": "Math", "frequency": "daily, 20 minutes"}]})";

} // namespace

TEST_CASE("import of a folder: every table becomes a plan at the same place below the folder of plans",
          "[cli][import]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    fs::create_directories("clients/2025 fall");
    write("clients/0001.csv", reading);
    write("clients/2025 fall/O'Brien & son.CSV", reading);
    const Typed import = type({"import", "clients/", "-o", "plans"});
    CHECK(import.exit == 0);
    CHECK(import.err.empty());
    CHECK(import.out == "2 plans were written from 2 files, in plans.\n\n"
                        "Read, with nothing to look at (2)\n"
                        "  plans/0001.json (from clients/0001.csv): 1 row\n"
                        "  plans/2025 fall/O'Brien & son.json (from clients/2025 fall/O'Brien & son.CSV): 1 row\n");
    CHECK(content("plans/0001.json").find("2x per week 30 minutes") != std::string::npos);
    CHECK_THAT(content("plans/0001.import.txt"), ContainsSubstring("60 minutes a week"));
    CHECK(check({"plans", "--format", "none"}).exit == 0);
}

TEST_CASE("import of a folder: what wants a look, what is no table and what is a plan already stand apart",
          "[cli][import]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    fs::create_directories("mixed");
    write("mixed/a.csv", speech_with_a_colour);
    write("mixed/b.json", a_plan);
    write("mixed/c.jsonl", std::string(a_plan) + "\n");
    write("mixed/d.xlsx", std::string("PK\x03\x04", 4) + "xl/workbook.xml");
    write("mixed/e.json", "{\"services\": [");
    const Typed import = type({"import", "mixed", "-o", "plans"});
    CHECK(import.exit == 3); // two could not be read
    CHECK_THAT(import.out, ContainsSubstring("Read, with something to look at (1)\n"
                                             "  plans/a.json (from mixed/a.csv): 1 row, 1 thing: see a.import.txt\n"));
    CHECK_THAT(import.out, ContainsSubstring("Not read (2)\n  mixed/d.xlsx\n      This is an Excel workbook (.xlsx)."));
    CHECK_THAT(import.out, ContainsSubstring("  mixed/e.json\n      The file ends too early"));
    CHECK_THAT(import.out, ContainsSubstring("check them where they are (2)\n  mixed/b.json\n  mixed/c.jsonl\n"));
    CHECK_THAT(content("plans/a.import.txt"), ContainsSubstring("Colour"));
    fs::remove("mixed/d.xlsx");
    fs::remove("mixed/e.json");
    CHECK(type({"import", "mixed", "-o", "again"}).exit == 1); // something wants a look
}

TEST_CASE("import of a folder: a second run leaves every plan as it is, and --force reads all again", "[cli][import]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    fs::create_directory("clients");
    write("clients/0001.csv", reading);
    REQUIRE(type({"import", "clients", "-o", "clients/plans"}).exit == 0);
    write("clients/plans/0001.json", a_plan); // as somebody might, by hand
    const Typed second = type({"import", "clients", "-o", "clients/plans"});
    CHECK(second.exit == 0);
    CHECK_THAT(second.out, ContainsSubstring("0 plans were written from 1 file")); // the plans are no tables
    CHECK_THAT(second.out, ContainsSubstring("  clients/plans/0001.json (from clients/0001.csv)\n"));
    CHECK(content("clients/plans/0001.json") == a_plan);
    CHECK(type({"import", "clients", "-o", "clients/plans", "--force"}).exit == 0);
    CHECK(content("clients/plans/0001.json").find("Reading") != std::string::npos);
}

TEST_CASE("import of several files: two that differ in their ending alone do not share a plan", "[cli][import]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    write("0001.csv", reading);
    write("0001.tsv", "Service\tFrequency\tLocation\nMath\t20 minutes daily\tGeneral Education\n");
    const Typed import = type({"import", "0001.csv", "0001.tsv", "-o", "plans"});
    CHECK(import.exit == 0);
    CHECK(content("plans/0001.json").find("Reading") != std::string::npos);
    CHECK(content("plans/0001.tsv.json").find("Math") != std::string::npos);
}

TEST_CASE("import of a folder: without a folder for the plans nothing is read", "[cli][import]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    fs::create_directory("clients");
    CHECK(type({"import", "clients"}).exit == 2);
    CHECK(type({"import", "clients", "-o", "plans"}).exit == 2); // it is empty
    write("clients/0001.csv", reading);
    write("notes", "mine");
    const Typed onto_a_file = type({"import", "clients", "-o", "notes"});
    CHECK(onto_a_file.exit == 2);
    CHECK_THAT(onto_a_file.err, ContainsSubstring("\"notes\" is a file."));
    CHECK(content("notes") == "mine");
}

TEST_CASE("check of a folder: tables and PDFs that are passed over are said, with what reads them", "[cli][import]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    fs::create_directory("clients");
    write("clients/0001.CSV", reading);
    write("clients/notes.txt", "mine");
    CHECK_THAT(check({"clients"}).err, ContainsSubstring("Tables and PDFs become plans first, with iepaudit import."));
    write("clients/plan.json", a_plan);
    CHECK_THAT(check({"clients"}).err,
               ContainsSubstring("1 of them is a table or a PDF; iepaudit import makes plans of those.\n"));
}

TEST_CASE("import: a whole plan of ours is no row of another program, and is said to be a plan", "[import][json]") {
    for (const fs::path& sample : files_below(repository() / "samples", ".json")) {
        if (sample.parent_path().filename() == "samples") {
            CAPTURE(sample);
            const Typed import = type({"import", sample.string()});
            CHECK(import.exit == 3);
            CHECK_THAT(import.err, ContainsSubstring("This file is a plan already"));
        }
    }
}
