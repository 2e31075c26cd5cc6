// Reports in files: --output, --each, what is refused before anything is audited, and what a shared system gets to see.
#include "iepaudit/reporter.hpp"
#include "support/audited.hpp"
#include "support/command_line.hpp"
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <fmt/format.h>

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <set>
#include <sstream>
#include <thread>

using namespace iepaudit;
using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;

namespace fs = std::filesystem;

namespace {

/// The parts of the world a report may name: rule, line, column.
using Found = std::set<std::tuple<std::string, int, int>>;

const std::string sample = "samples/first-look.json";

std::string vague_row() {
    return R"j({"services": [{"service": "Reading (SDI)", "frequency": "as needed", "location": "Special Education",
        "provider": "Special Education Teacher", "startDate": "2026-10-19", "endDate": "2027-10-12"}]})j";
}

/// What stands between two marks, the first time; empty when a mark is missing.
std::string between(std::string_view text, std::string_view before, std::string_view after) {
    const std::size_t begin = text.find(before);
    if (begin == std::string_view::npos) {
        return {};
    }
    const std::size_t from = begin + before.size();
    const std::size_t end = text.find(after, from);
    return end == std::string_view::npos ? std::string{} : std::string(text.substr(from, end - from));
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        lines.push_back(line + '\n');
    }
    return lines;
}

/// The findings a format names, read back from its own form.
Found found_in(const std::string& format, const std::string& text) {
    Found found;
    const auto add = [&](const std::string& rule, const std::string& line, const std::string& column) {
        if (!rule.empty() && !line.empty() && !column.empty()) {
            found.emplace(rule, std::stoi(line), std::stoi(column));
        }
    };
    if (format == "sarif") {
        const Json log = Json::parse(text);
        for (const Json& result : log["runs"][0]["results"]) {
            const Json& region = result["locations"][0]["physicalLocation"]["region"];
            found.emplace(result["ruleId"], region["startLine"].count(), region["startColumn"].count());
        }
        return found;
    }
    std::string before; // TAP gives the place some lines below the rule
    for (const std::string& line : lines_of(text)) {
        const std::string place = between(line, sample + ':', " "); // "4:48", "4:48:"
        const std::string row = place.substr(0, place.find(':'));
        const std::string column = between(place + ':', ":", ":");
        if (format == "text") {
            add(between(line, place + "  ", "\n"), row, column);
        } else if (format == "short") {
            add(between(line.substr(std::min(line.size(), line.rfind('['))), "[", "]"), row, column);
        } else if (format == "junit") {
            const std::string severity = between(line, place + ' ', " ");
            const std::string rest = line.substr(line.find(place)) + ' ';
            add(between(between(rest, place + ' ' + severity + ' ', "\n") + ' ', "", " "), row, column);
        } else if (format == "csv") {
            const std::string numbers = between(line, "json\",", ",\"");
            const std::string rest = line.substr(std::min(line.size(), line.find(numbers) + numbers.size()));
            add(between(between(rest, "\",\"", ",") + ',', "", "\""), numbers.substr(0, numbers.find(',')),
                between(numbers + ',', ",", ","));
        } else if (format == "jsonl") {
            const Json object = Json::parse(line);
            if (object["type"] == "finding") {
                found.emplace(object["rule"], object["line"].count(), object["column"].count());
            }
        } else if (format == "github") {
            add(between(line, "title=", "::"), between(line, "line=", ","), between(line, "col=", ","));
        } else if (format == "checkstyle") {
            add(between(line, "source=\"iepaudit.", "\""), between(line, "line=\"", "\""),
                between(line, "column=\"", "\""));
        } else if (format == "tap") {
            const std::string at = between(line, "place: \"", "\"");
            add(between(before, sample + ' ', " "), at.substr(0, at.find(':')), between(at + ':', ":", ":"));
            before = line.find(sample) == std::string::npos ? before : line;
        }
    }
    return found;
}

std::size_t entries(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

TEST_CASE("output: three reports in one run, and the text on standard output", "[cli][output]") {
    const InFolder here(repository());
    const ScratchFolder folder;
    const auto in_folder = [&](const char* name) { return (folder.path() / name).string(); };
    const Typed alone = check({sample});
    const Typed typed = check({sample, "--output", "sarif=" + in_folder("out.sarif"), "--output",
                               "junit=" + in_folder("out.xml"), "--output", "csv=" + in_folder("out.csv")});
    CHECK(typed.exit == alone.exit);
    CHECK(typed.out == alone.out);
    CHECK(typed.err ==
          fmt::format("Wrote {}, {}, {}.\n", in_folder("out.sarif"), in_folder("out.xml"), in_folder("out.csv")));
    CHECK(Json::parse(content(folder.path() / "out.sarif"))["version"] == "2.1.0");
    CHECK(content(folder.path() / "out.xml").ends_with("</testsuites>\n"));
    CHECK(content(folder.path() / "out.csv").starts_with("\"file\",\"line\""));
    CHECK(entries(folder.path()) == 3);
}

TEST_CASE("output: --csv-bom puts the mark Excel looks for before csv, once, and before nothing else",
          "[cli][output]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    write("plan.json", R"({"services": [{"service": "Reading", "frequency": "as needed"}]})");
    const Typed typed = check({"plan.json", "plan.json", "--csv-bom", "--format", "csv", "--output", "csv=out.csv",
                               "--output", "json=out.json"});
    for (const std::string& csv : {typed.out, content("out.csv")}) {
        CHECK_THAT(csv, StartsWith("\xEF\xBB\xBF\"file\","));
        CHECK(csv.find("\xEF\xBB\xBF", 3) == std::string::npos);
    }
    CHECK_THAT(content("out.json"), StartsWith("{"));
    CHECK_THAT(check({"plan.json", "--format", "csv"}).out, StartsWith("\"file\","));
}

TEST_CASE("output: a report in a file is the report on standard output", "[cli][output]") {
    const InFolder here(repository());
    for (const Format& format : all_formats()) {
        CAPTURE(format.name);
        const ScratchFolder folder;
        const std::string name(format.name);
        const std::string path = (folder.path() / "report").string();
        const Typed on_screen = check({sample, "--format", name});
        const Typed in_file = check({sample, "--format", "none", "--output", name + '=' + path});
        CHECK(content(path) == on_screen.out);
        CHECK(in_file.out == "");
        CHECK(in_file.exit == on_screen.exit);
    }
}

TEST_CASE("output: - is standard output, for one report only", "[cli][output]") {
    const InFolder here(repository());
    CHECK(check({sample, "--output", "json=-"}).out == check({sample, "--format", "json"}).out);
    CHECK(check({sample, "--output", "json=-", "--format", "none"}).out == check({sample, "--format", "json"}).out);
    const Typed two = check({sample, "--output", "json=-", "--output", "csv=-"});
    CHECK(two.exit == 2);
    CHECK(two.out == "");
    CHECK(two.err ==
          "iepaudit: --output csv=-: --output json=- goes to standard output too. Give one of them a file.\n");
    const Typed both = check({sample, "--output", "json=-", "--format", "short"});
    CHECK(both.exit == 2);
    CHECK(both.err ==
          "iepaudit: --output json=-: --format short goes to standard output too. Leave one of them out.\n");
}

TEST_CASE("hostile file, refused report: clashes are told before anything is audited or written", "[cli][output]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    const std::string plan = vague_row();
    folder.file("plan.json", plan);
    fs::create_directory("sub");
    fs::create_directory("other");
    write("other/plan.json", plan);
    fs::create_symlink("plan.json", "link.json");
    write("waivers.json", R"({"formatVersion": 1, "waivers": []})");
    write("config.json", R"({"formatVersion": 1})");
    struct Case {
        std::vector<std::string> options;
        std::string says;
    };
    const std::vector<Case> cases{
        {{"--output", "json=r", "--output", "csv=sub/../r"},
         "--output csv=sub/../r: --output json=r goes to the same file. Give each report a file of its own."},
        {{"--output", "json=plan.json"},
         "--output json=plan.json: this is a file to check, and the report would replace it."},
        {{"--output", "json=link.json"},
         "--output json=link.json: this is a file to check, and the report would replace it."},
        {{"--waivers", "waivers.json", "--output", "json=waivers.json"},
         "--output json=waivers.json: this is the waivers file, and the report would replace it."},
        {{"--config", "config.json", "--output", "json=config.json"},
         "--output json=config.json: this is the config file, and the report would replace it."},
        {{"--each", "json=."}, "--each json=./plan.json: this is a file to check, and the report would replace it."},
        {{"--output", "json=none/r"}, "--output: there is no folder \"none\"."},
        {{"--each", "json=none/deep"}, "--each: there is no folder"},
        {{"--output", "json=sub"}, "--output: \"sub\" is a folder. Name a file in it, or use --each json=sub."},
        {{"--output", "jsn=r"}, "--output: there is no format \"jsn\". Did you mean \"json\"?"},
        {{"--output", "json"}, "--output \"json\": write it as FORMAT=FILE, for example --output json=report.json."},
        {{"--output", "=r"}, "--output \"=r\": write it as FORMAT=FILE, for example --output json=report.json."},
        {{"--each", "json="}, "--each \"json=\": write it as FORMAT=FOLDER, for example --each json=reports."},
        {{"--each", "csv=sub", "--output", "csv=sub/plan.csv"}, "goes to the same file."},
    };
    for (const Case& one : cases) {
        CAPTURE(one.says);
        std::vector<std::string> arguments{"plan.json"};
        arguments.insert(arguments.end(), one.options.begin(), one.options.end());
        const Typed typed = check(arguments);
        CHECK(typed.exit == 2);
        CHECK(typed.out == "");
        CHECK_THAT(typed.err, ContainsSubstring(one.says));
        CHECK(content("plan.json") == plan);
        CHECK(entries(".") == 6);
        CHECK(entries("sub") == 0);
    }
}

TEST_CASE("hostile file, full disk: it is said, and the other reports are written all the same", "[cli][output]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    folder.file("plan.json", vague_row());
    fs::create_symlink("/dev/full", "full"); // through a name of ours, so that no mistake can touch the device
    const Typed typed = check({"plan.json", "--format", "none", "--output", "json=full", "--output", "csv=out.csv"});
    CHECK(typed.exit == 3);
    CHECK(typed.err == "iepaudit: cannot write \"full\": no space left on the disk.\nWrote out.csv.\n");
    CHECK(fs::is_symlink("full"));
}

TEST_CASE("files: behind -- a name is a name", "[cli]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    folder.file("-v.json", vague_row());
    const Typed typed = type({"check", "--format", "short", "--as-of", "2026-11-22", "--", "-v.json"});
    CHECK_THAT(typed.out, ContainsSubstring("./-v.json:1:"));
}

TEST_CASE("output: a step's own page is added to, not replaced", "[cli][output]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    folder.file("plan.json", vague_row());
    const std::string page = folder.file("page.md", "earlier step\n");
    ::setenv("GITHUB_STEP_SUMMARY", page.c_str(), 1);
    const Typed typed = check({"plan.json", "--format", "none", "--output", "markdown=" + page});
    const std::string added = content(page);
    const Typed alone = check({"plan.json", "--format", "markdown"});
    check({"plan.json", "--format", "none", "--output", "json=" + page});
    ::unsetenv("GITHUB_STEP_SUMMARY");
    CHECK(added == "earlier step\n" + alone.out);
    CHECK(typed.err == "");
    CHECK(content(page).starts_with("{\n")); // only Markdown is a page
}

TEST_CASE("each: one report for each file, in folders like theirs, named like them", "[cli][output]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    fs::create_directories("cases/2026");
    write("cases/a.json", vague_row());
    write("cases/2026/b.json", vague_row());
    write("c.txt", vague_row());
    const Typed typed =
        check({"cases/a.json", "./cases/2026/b.json", "c.txt", "-", (folder.path() / "cases/a.json").string() + "x",
               "--format", "none", "--each", "csv=reports"},
              vague_row());
    CHECK(typed.exit == 3); // the last one is not there, and has a report that says so
    CHECK_THAT(typed.err, ContainsSubstring("Wrote 5 reports in reports.\n"));
    std::vector<std::string> written;
    for (const auto& path : files_below("reports", ".csv")) {
        written.push_back(path.string());
    }
    CHECK(written == std::vector<std::string>{"reports/c.txt.csv", "reports/cases/2026/b.csv", "reports/cases/a.csv",
                                              "reports/cases/a.jsonx.csv", "reports/stdin.csv"});
    CHECK_THAT(content("reports/cases/2026/b.csv"), ContainsSubstring("\"cases/2026/b.json\""));
}

TEST_CASE("privacy, path: from this folder down, never absolute where words are hidden", "[cli][output][privacy]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    fs::create_directory("here");
    write("here/plan.json", vague_row());
    const std::string absolute = (folder.path() / "here/plan.json").string();
    CHECK_THAT(check({absolute, "--format", "short"}).out, ContainsSubstring("here/plan.json:1:"));
    CHECK(check({absolute, "--format", "gitlab"}).out == check({"./here//plan.json", "--format", "gitlab"}).out);
    fs::create_directory("elsewhere");
    const InFolder there(folder.path() / "elsewhere");
    for (const Format& format : all_formats()) {
        CAPTURE(format.name);
        for (const std::string& path : {absolute, std::string("../here/plan.json")}) {
            const Typed typed = check({path, "--format", std::string(format.name)}, {}, {{"CI", "1"}});
            CHECK(typed.out.find(folder.path().string()) == std::string::npos);
            CHECK(typed.out.find("here/") == std::string::npos);
        }
    }
}

TEST_CASE("privacy, file name: a hash says nothing of it, and the fingerprints stay", "[cli][output][privacy]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    folder.file("Maria-Lopez.json", vague_row());
    for (const Format& format : all_formats()) {
        CAPTURE(format.name);
        const Typed typed = check({"Maria-Lopez.json", "Maria-Lopes.json", "--path-names", "hash", "--format",
                                   std::string(format.name), "--each", "csv=reports"});
        CHECK(typed.out.find("Maria") == std::string::npos);
        CHECK(typed.err.find("Maria") == std::string::npos);
        for (const auto& path : files_below("reports", ".csv")) {
            CHECK(path.string().find("Maria") == std::string::npos);
        }
    }
    const Json named = Json::parse(check({"Maria-Lopez.json", "--format", "json"}).out);
    const Json hashed = Json::parse(check({"Maria-Lopez.json", "--format", "json", "--path-names", "hash"}).out);
    CHECK(hashed["files"][0]["path"].text().starts_with("file-"));
    CHECK(named["findings"][0]["fingerprint"] == hashed["findings"][0]["fingerprint"]);
}

TEST_CASE("formats: all report the same findings and the same exit code", "[cli][output]") {
    const InFolder here(repository());
    const Typed typed = check({sample, "--format", "json"});
    Found expected;
    const Json report = Json::parse(typed.out);
    for (const Json& finding : report["findings"]) {
        expected.emplace(finding["rule"], finding["line"].count(), finding["column"].count());
    }
    REQUIRE(expected.size() > 3);
    for (const std::string format :
         {"text", "short", "csv", "jsonl", "sarif", "junit", "github", "checkstyle", "tap"}) {
        CAPTURE(format);
        const Typed one = check({sample, "--format", format});
        CHECK(one.exit == typed.exit);
        CHECK(found_in(format, one.out) == expected);
    }
    std::set<std::pair<std::string, int>> expected_lines;
    for (const auto& [rule, line, column] : expected) {
        expected_lines.emplace(rule, line);
    }
    std::set<std::pair<std::string, int>> lines;
    for (const Json& entry : Json::parse(check({sample, "--format", "gitlab"}).out)) {
        lines.emplace(entry["check_name"], entry["location"]["lines"]["begin"].count());
    }
    CHECK(lines == expected_lines);
}

TEST_CASE("formats: each gives the exit code of the audit, and reads as a report when a file is missing",
          "[cli][output]") {
    const InFolder here(repository());
    for (const Format& format : all_formats()) {
        CAPTURE(format.name);
        const std::string name(format.name);
        CHECK(check({"samples/clean.json", "--format", name}).exit == 0);
        CHECK(check({"samples/rules/vague-frequency/bad.json", "--format", name}).exit == 1);
        CHECK(check({"no-such-file.json", "--format", name}).exit == 3);
        CHECK(check({"samples/rules/not-json/bad.json", "--format", name}).exit == 3);
    }
}

TEST_CASE("privacy, canary: a shared system gets no byte of the file, in any format and any file",
          "[cli][output][privacy]") {
    const fs::path everything = repository() / "samples/everything-wrong.json";
    Json plan = Json::parse(content(fs::exists(everything) ? everything : repository() / "samples/clean.json"));
    const auto mark = [](auto&& self, Json& value) -> void {
        if (value.is_string()) {
            value = value.text() + " ZZCANARY";
        } else if (value.is_structured()) {
            for (Json& child : value) {
                self(self, child);
            }
        }
    };
    mark(mark, plan);
    plan["ZZCANARY"] = {{"ZZCANARY", "ZZCANARY"}};
    plan["services"][0]["ZZCANARY"] = "\u001b";
    const ScratchFolder folder;
    const InFolder here(folder.path());
    folder.file("plan.json", plan.dump(1));
    for (const Format& format : all_formats()) {
        CAPTURE(format.name);
        const std::string name(format.name);
        const Typed typed =
            check({"plan.json", "-v", "--format", name, "--output", name + "=one", "--each", name + "=each"}, {},
                  {{"CI", "1"}});
        CHECK(typed.exit != 2);
        CHECK(typed.out.find("ZZCANARY") == std::string::npos);
        CHECK(typed.err.find("ZZCANARY") == std::string::npos);
        CHECK(content("one").find("ZZCANARY") == std::string::npos);
        for (const auto& entry : fs::recursive_directory_iterator("each")) {
            if (entry.is_regular_file()) {
                CHECK(content(entry.path()).find("ZZCANARY") == std::string::npos);
            }
        }
    }
    // The one way out is the one that was asked for.
    const Typed shown = check({"plan.json", "--format", "none", "--show-values", "always", "--output", "json=all.json"},
                              {}, {{"CI", "1"}});
    CHECK(content("all.json").find("ZZCANARY") != std::string::npos);
}

TEST_CASE("show values: text beside a format for shared systems keeps its words", "[cli][output][privacy]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    folder.file("plan.json", vague_row());
    const Typed typed = check({"plan.json", "--output", "sarif=out.sarif", "--output", "csv=out.csv"});
    CHECK_THAT(typed.out, ContainsSubstring("Row 1 (Reading (SDI))"));
    CHECK_THAT(content("out.csv"), ContainsSubstring("Row 1 (Reading (SDI))"));
    CHECK(content("out.sarif").find("Row 1 (Reading (SDI))") == std::string::npos);
}

TEST_CASE("hostile file, interrupted report: the old one is left and no temporary file", "[cli][output]") {
    const ScratchFolder folder;
    const std::string report = folder.file("out.json", "old");
    std::array<int, 2> pipe{};
    REQUIRE(::pipe(pipe.data()) == 0);
    const std::string output = "json=" + report;
    const std::string binary = program_file().string();
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::dup2(pipe[0], STDIN_FILENO); // nothing will come, and the end does not come either
        ::execl(binary.c_str(), binary.c_str(), "check", "-", "--format", "none", "--output", output.c_str(),
                static_cast<char*>(nullptr));
        ::_exit(127);
    }
    for (int tries = 0; tries < 500 && entries(folder.path()) < 2; ++tries) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    REQUIRE(entries(folder.path()) == 2);
    ::kill(child, SIGINT);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    ::close(pipe[0]);
    ::close(pipe[1]);
    CHECK(WIFSIGNALED(status)); // the shell's 130
    CHECK((WIFSIGNALED(status) && WTERMSIG(status) == SIGINT));
    CHECK(entries(folder.path()) == 1);
    CHECK(content(report) == "old");
}
