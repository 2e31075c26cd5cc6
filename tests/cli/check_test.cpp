// `iepaudit check`: exit codes, what is shown, which rules run, one file or several.
#include "support/audited.hpp"
#include "support/command_line.hpp"
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <algorithm>

using namespace iepaudit;
using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;

namespace {

/// One error (a vague amount), and warnings with it.
const std::string faulty =
    R"json({"services":[{"service":"Reading (SDI)","frequency":"as needed","location":"resource room","provider":"special education teacher"}]})json";

std::size_t lines(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

} // namespace

TEST_CASE("check: 0 for a sound plan, 1 for an error, 3 for what cannot be read", "[cli][exit]") {
    CHECK(check({"-"}, clean_iep().dump()).exit == 0);
    CHECK(check({"-"}, faulty).exit == 1);
    CHECK(check({"-"}, "not json").exit == 3);
    CHECK(check({"/no/such/file.json"}).exit == 3);
}

TEST_CASE("check: unreadable outranks findings, and the other files are still audited", "[cli][exit]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    write("faulty.json", faulty);
    write("broken.json", "{");
    const Typed typed = check({"--format", "short", "broken.json", "faulty.json", "gone.json"});
    CHECK(typed.exit == 3);
    CHECK_THAT(typed.out, ContainsSubstring("broken.json:1:"));
    CHECK_THAT(typed.out, ContainsSubstring("faulty.json:1:"));
    CHECK_THAT(typed.err, ContainsSubstring("\"gone.json\""));
}

TEST_CASE("check: how many of several files could not be read is counted, of one it is plain", "[cli]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    write("faulty.json", faulty);
    write("broken.json", "{");
    CHECK_THAT(check({"broken.json", "faulty.json"}).err, ContainsSubstring("1 of 2 files could not be read.\n"));
    CHECK_THAT(check({"broken.json"}).err, !ContainsSubstring("could not be read"));
    CHECK_THAT(check({"faulty.json", "faulty.json"}).err, !ContainsSubstring("could not be read"));
}

TEST_CASE("check: --fail-on moves the exit code and not the report", "[cli][exit]") {
    Json iep = clean_iep();
    iep["services"][0].erase("endDate"); // one warning at most, or nothing where the plan's own date stands in
    iep["services"][0]["location"] = "TBD";
    const std::string plan = iep.dump();
    const std::string usual = check({"--format", "short", "-"}, plan).out;
    REQUIRE(usual.find(": error: ") == std::string::npos);
    REQUIRE(usual.find(": warning: ") != std::string::npos);
    CHECK(check({"-"}, plan).exit == 0);
    CHECK(check({"--fail-on", "warning", "-"}, plan).exit == 1);
    CHECK(check({"--fail-on", "note", "-"}, plan).exit == 1);
    CHECK(check({"--fail-on", "never", "-"}, faulty).exit == 0);
    CHECK(check({"--format", "short", "--fail-on", "never", "-"}, plan).out == usual);
    CHECK(check({"--fail-on", "never", "-"}, "not json").exit == 3);
}

TEST_CASE("check: --show moves the report and not the exit code", "[cli][exit]") {
    const InFolder here(repository());
    const std::string plan = "samples/first-look.json";
    const Typed all = check({"--format", "short", plan});
    const Typed warnings = check({"--format", "short", "--show", "warning", plan});
    const Typed errors = check({"--format", "short", "--show", "error", plan});
    CHECK(lines(all.out) > lines(warnings.out));
    CHECK(lines(warnings.out) > lines(errors.out));
    CHECK(lines(errors.out) == 1);
    CHECK(errors.exit == all.exit);
    CHECK(check({"--show", "error", "--fail-on", "note", "-"}, clean_iep().dump()).exit == 0);
    CHECK(check({"--format", "short", "--show", "error", "--fail-on", "warning", plan, "--skip", "vague-frequency"})
              .exit == 1);
}

TEST_CASE("check: --only runs one rule, a few, or a family", "[cli]") {
    const InFolder here(repository());
    const std::string plan = "samples/first-look.json";
    CHECK(lines(check({"--format", "short", "--only", "vague-frequency", plan}).out) == 1);
    CHECK(lines(check({"--format", "short", "--only", "vague-frequency", "--only", "gap-vs-minutes", plan}).out) == 2);
    const std::string goals = check({"--format", "short", "--only", "family:goals", plan}).out;
    CHECK_THAT(goals, ContainsSubstring("[related-service-without-goal]"));
    CHECK_THAT(goals, !ContainsSubstring("[vague-frequency]"));
}

TEST_CASE("check: --skip leaves out, and wins over --only", "[cli]") {
    const InFolder here(repository());
    const std::string plan = "samples/first-look.json";
    const std::string rest =
        check({"--format", "short", "--skip", "vague-frequency", "--skip", "family:goals", plan}).out;
    CHECK_THAT(rest, !ContainsSubstring("[vague-frequency]") && !ContainsSubstring("[related-service-without-goal]") &&
                         ContainsSubstring("[gap-vs-minutes]"));
    CHECK(check({"--format", "short", "--only", "vague-frequency", "--skip", "vague-frequency", plan}).out == "");
    CHECK(check({"--format", "short", "--only", "vague-frequency", "--skip", "vague-frequency", plan}).exit == 0);
}

TEST_CASE("check: --as-of is the day of every date check, and is printed", "[cli]") {
    const std::string plan = clean_iep().dump();
    CHECK_THAT(type({"check", "--as-of", "2026-11-22", "-"}, plan).out, ContainsSubstring("as of 2026-11-22"));
    CHECK_THAT(type({"check", "--as-of", "11/22/2026", "-"}, plan).out, ContainsSubstring("as of 2026-11-22"));
    // Two years on the plan has run out: whatever rules say to that, no row is in force.
    CHECK(type({"check", "--as-of", "2026-11-22", "-"}, plan).out !=
          type({"check", "--as-of", "2029-01-01", "-"}, plan).out);
}

TEST_CASE("check: `iepaudit FILE` and `iepaudit -v FILE` mean check", "[cli]") {
    const InFolder here(repository());
    const Typed named = type({"check", "samples/clean.json", "--as-of", "2026-11-22"});
    CHECK(type({"samples/clean.json", "--as-of", "2026-11-22"}).out == named.out);
    CHECK(type({"--as-of", "2026-11-22", "samples/clean.json"}).out == named.out);
    CHECK(type({"-", "--as-of", "2026-11-22"}, content("samples/clean.json")).exit == 0);
}

TEST_CASE("check: - reads standard input, and --stdin-name gives it a name", "[cli]") {
    CHECK_THAT(check({"--format", "short", "-"}, faulty).out, ContainsSubstring("<stdin>:1:"));
    CHECK_THAT(check({"--format", "short", "--stdin-name", "mine.json", "-"}, faulty).out,
               ContainsSubstring("mine.json:1:"));
    CHECK_THAT(check({"--format", "json", "-"}, faulty).out, ContainsSubstring("\"path\": \"\\u003cstdin>\""));
}

TEST_CASE("check: files are reported in the order they are named", "[cli]") {
    const InFolder here(repository());
    const Json report = Json::parse(
        check({"--format", "json", "samples/half-day.json", "samples/clean.json", "samples/first-look.json"}).out);
    REQUIRE(report["files"].size() == 3);
    CHECK(report["files"][0]["path"] == "samples/half-day.json");
    CHECK(report["files"][1]["path"] == "samples/clean.json");
    CHECK(report["files"][2]["path"] == "samples/first-look.json");
    CHECK(report["summary"]["files"] == 3);
}

TEST_CASE("check: a file whose name begins with a hyphen stands behind --", "[cli]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    write("-plan.json", faulty);
    CHECK_THAT(check({"--format", "short", "--", "-plan.json"}).err + check({"--format", "short", "./-plan.json"}).out,
               ContainsSubstring("-plan.json:1:"));
}

TEST_CASE("check: the same bytes come out twice, and from another folder", "[cli][deterministic]") {
    const std::string plan = content(repository() / "samples" / "first-look.json");
    const ScratchFolder one;
    const ScratchFolder two;
    for (const std::string format : {"text", "short", "json"}) {
        CAPTURE(format);
        std::vector<std::string> outputs;
        for (const ScratchFolder* folder : {&one, &one, &two}) {
            const InFolder here(folder->path());
            write("plan.json", plan);
            outputs.push_back(check({"--format", format, "-v", "plan.json"}).out);
        }
        CHECK(outputs[0] == outputs[1]);
        CHECK(outputs[0] == outputs[2]);
        CHECK(outputs[0].find(one.path().string()) == std::string::npos);
    }
}

TEST_CASE("check: the report goes to standard output and nothing else does", "[cli]") {
    const Typed typed = check({"-"}, faulty);
    CHECK(typed.err == "");
    CHECK(!typed.out.empty());
    CHECK(check({"--format", "none", "-"}, faulty).out == "");
    CHECK(check({"--format", "none", "-"}, faulty).exit == 1);
}

TEST_CASE("check: a file over the size limit is not read, and says how large it may be", "[cli]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    write("big.json", std::string(3000, ' ') + clean_iep().dump());
    const Typed small = check({"--format", "short", "--max-file-size", "2K", "big.json"});
    CHECK(small.exit == 3);
    CHECK(!(small.out + small.err).empty());
    CHECK(check({"--max-file-size", "1M", "big.json"}).exit == 0);
    CHECK(check({"--max-file-size", "1048576", "big.json"}).exit == 0);
}
