// Folders, patterns and files of many plans: what is read, what is said about the rest, and the same bytes for any
// number of threads.
#include "iepaudit/reporter.hpp"
#include "support/audited.hpp"
#include "support/command_line.hpp"
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <fmt/format.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <set>
#include <thread>

using namespace iepaudit;
using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::EndsWith;
using Catch::Matchers::StartsWith;

namespace fs = std::filesystem;

namespace {

const std::string vague =
    R"json({"services":[{"service":"Reading (SDI)","frequency":"as needed","location":"resource room","provider":"special education teacher"}]})json";

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

/// A folder with a bit of everything: subfolders, lines, files that cannot be read.
void make_mixture() {
    fs::create_directories("clients/north/old");
    for (const char* const name : {"clean.json", "everything-wrong.json", "first-look.json", "plan-504.json"}) {
        write(fs::path("clients/north") / name, content(repository() / "samples" / name));
    }
    write("clients/broken.json", "{\"services\": [");
    write("clients/north/old/latin.json", "{\"a\": \"\xff\"}");
    write("clients/lines.jsonl", clean_iep().dump() + '\n' + vague + "\n\n{\n" + vague + "\r\n");
    write("clients/notes.txt", "no plan");
    write("clients/.hidden.json", "{}");
}

std::set<std::string> names_below(const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_directory()) {
            names.insert(fs::relative(entry.path(), folder).string());
        }
    }
    return names;
}

} // namespace

TEST_CASE("hostile file, no permission: the odd ones of a folder are named, the good ones audited, and nothing hangs",
          "[cli][folder]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    fs::permissions(".", fs::perms::owner_all | fs::perms::others_read | fs::perms::others_exec);
    fs::create_directories("clients/locked");
    for (int i = 10; i < 30; ++i) {
        write(fmt::format("clients/{}.json", i), vague);
    }
    fs::create_symlink("..", "clients/loop");
    fs::create_symlink("/etc/passwd", "clients/passwd.json");
    REQUIRE(::mkfifo("clients/pipe.json", 0600) == 0);
    write("clients/large.json", "{\"services\": [], \"notes\": \"" + std::string(std::size_t{20} << 20U, 'x') + "\"}");
    write("clients/utf-16.json", std::string_view("\xFF\xFE{\0}\0", 6));
    fs::permissions("clients/locked", fs::perms::none);

    const auto start = std::chrono::steady_clock::now();
    const Typed typed =
        check_as_nobody({"clients", "--format", "short", "--only", "vague-frequency", "--only", "not-json"});
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(20));
    fs::permissions("clients/locked", fs::perms::owner_all);

    CHECK(typed.exit == 3);
    for (int i = 10; i < 30; ++i) {
        CHECK_THAT(typed.out, ContainsSubstring(fmt::format("clients/{}.json:1:53: error: ", i)));
    }
    CHECK_THAT(typed.out, ContainsSubstring("clients/large.json:1:1: error: This is over the limit of 16 MiB"));
    CHECK_THAT(typed.out, ContainsSubstring("clients/utf-16.json:1:1: error: "));
    CHECK_THAT(typed.out, ContainsSubstring("UTF-16"));
    CHECK_THAT(typed.err,
               ContainsSubstring("cannot read \"clients/locked/\": the folder cannot be opened: permission denied.\n"));
    CHECK_THAT(typed.err,
               ContainsSubstring("skipped clients/loop: it is a link, and links in folders are not followed.\n"));
    CHECK_THAT(typed.err, ContainsSubstring(
                              "skipped clients/passwd.json: it is a link, and links in folders are not followed.\n"));
    CHECK_THAT(typed.err, ContainsSubstring("skipped clients/pipe.json: it is a pipe or a device, not a file.\n"));
    CHECK_THAT(typed.err,
               ContainsSubstring("Skipped 3 in folders: 2 links, 1 pipe or device. --list-files names them.\n"
                                 "3 of 23 files could not be read.\n"));
    CHECK(typed.out.find("root:") == std::string::npos);
}

TEST_CASE("folder: the same bytes for any number of threads, in every format", "[cli][folder][deterministic]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    make_mixture();
    for (const Format& format : all_formats()) {
        CAPTURE(format.name);
        const std::vector<std::string> arguments{"clients", "gone.json", "--format", std::string(format.name)};
        const auto with = [&](const char* jobs) {
            std::vector<std::string> all = arguments;
            all.insert(all.end(), {"--jobs", jobs});
            return check(all);
        };
        const Typed alone = with("1");
        CHECK(alone.exit == 3);
        for (const char* const jobs : {"2", "8"}) {
            const Typed together = with(jobs);
            CHECK(together.out == alone.out);
            CHECK(together.err == alone.err);
            CHECK(together.exit == alone.exit);
        }
    }
}

TEST_CASE("folder: the same pages for any number of threads", "[cli][folder][deterministic]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    make_mixture();
    check({"clients", "--format", "none", "--each", "html=one", "--jobs", "1"});
    check({"clients", "--format", "none", "--each", "html=eight", "--jobs", "8"});
    const std::set<std::string> names = names_below("one");
    REQUIRE(names.size() == 11);
    CHECK(names_below("eight") == names);
    for (const std::string& name : names) {
        CAPTURE(name);
        CHECK(content("one/" + name) == content("eight/" + name));
    }
}

TEST_CASE("folder: a folder in which nothing fits is a mistake, unless it is not", "[cli][folder][exit]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    fs::create_directory("empty");
    write("empty/readme.txt", "nothing");
    write("good.json", clean_iep().dump());
    const Typed nothing = check({"good.json", "empty", "--output", "json=out.json"});
    CHECK(nothing.exit == 2);
    CHECK(nothing.out == "");
    CHECK(nothing.err ==
          "iepaudit: there is nothing to read in the folder \"empty\": no file in it fits *.json, *.jsonl, "
          "*.ndjson. Tables and PDFs become plans first, with iepaudit import. --list-files says why, --include reads "
          "other names, --allow-empty makes it exit code 0.\n");
    CHECK(!fs::exists("out.json"));
    CHECK(check({"no*.json"}).err ==
          "iepaudit: no file fits \"no*.json\". Check the spelling of the name. --allow-empty makes it exit code 0.\n");
    CHECK(check({"empty", "no*.json", "--allow-empty"}).exit == 0);
    CHECK(check({"empty", "good.json", "--allow-empty"}).exit == 0);
    CHECK(check({"empty", "--include", "*.txt"}).exit == 3);
    write("blank.jsonl", "\n\n");
    CHECK(check({"blank.jsonl"}).exit == 2); // nobody may take silence for a clean bill
    CHECK(check({"blank.jsonl", "--allow-empty"}).exit == 0);
}

TEST_CASE("folder: --list-files says what would be read, and why the rest would not", "[cli][folder]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    make_mixture();
    fs::create_symlink("broken.json", "clients/link.json");
    const Typed typed = check({"clients", "gone.json", "--list-files", "--exclude", "north"});
    CHECK(typed.out == "clients/broken.json\nclients/lines.jsonl\n");
    CHECK(typed.err == "skipped clients/.hidden.json: it is hidden\n"
                       "skipped clients/link.json: it is a link, and links in folders are not followed\n"
                       "skipped clients/north/: an --exclude pattern fits it\n"
                       "skipped clients/notes.txt: no --include pattern fits its name\n"
                       "cannot read gone.json: there is no such file\n");
    CHECK(typed.exit == 3);
    CHECK(check({"clients", "--list-files"}).exit == 0);
}

TEST_CASE("folder: --list-files says which hash is which file, on no build server", "[cli][folder][privacy]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    make_mixture();
    const std::vector<std::string> list{"clients", "--list-files", "--path-names", "hash", "--include", "broken.json"};
    const std::string listed = check(list).out;
    CHECK_THAT(listed, StartsWith("file-") && EndsWith("  clients/broken.json\n"));
    const std::string hash = listed.substr(0, listed.find(' '));
    CHECK_THAT(check({"clients/broken.json", "--path-names", "hash", "--format", "short"}).out, StartsWith(hash + ":"));
    CHECK(check(list, {}, {{"CI", "true"}}).out == hash + "\n");
}

TEST_CASE("folder: the summary counts rules, ranks files and says what was left alone", "[cli][folder][summary]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    make_mixture();
    const Typed typed = check({"clients", "--format", "summary", "--quiet"});
    CHECK_THAT(typed.out, ContainsSubstring("Read 10 plans: 7 audited, 3 could not be read.\n"
                                            "Skipped 2 in folders: 1 hidden, 1 with another name.\n"));
    CHECK_THAT(typed.out, ContainsSubstring("\nCould not be read\n  clients/broken.json  "));
    CHECK_THAT(typed.out, ContainsSubstring("\n  clients/lines.jsonl:4  "));
    CHECK(typed.err == "");
}

TEST_CASE("lines: every format names the file and the line", "[cli][lines]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    write("clients.jsonl", clean_iep().dump() + "\n\n" + vague + "\nnot a plan\n");
    const std::string only = "vague-frequency";
    const auto in_format = [&](const std::string& format) {
        return check({"clients.jsonl", "--format", format, "--only", only, "--only", "not-json"});
    };
    const Typed brief = in_format("short");
    CHECK(brief.exit == 3);
    REQUIRE(lines_of(brief.out).size() == 2);
    CHECK_THAT(lines_of(brief.out)[0], ContainsSubstring("clients.jsonl:3:53: error: "));
    CHECK_THAT(lines_of(brief.out)[1], ContainsSubstring("clients.jsonl:4:1: error: "));
    // A sentence that names a second place names the line of the file too, not that of the plan.
    write("twice.jsonl", "\n\n"
                         R"({"services": [{"service": "Reading", "service": "Math", "frequency": "30 min weekly"}]})"
                         "\n");
    CHECK_THAT(check({"twice.jsonl", "--format", "short", "--only", "duplicate-key"}).out,
               ContainsSubstring("twice.jsonl:3:38: error: ") &&
                   ContainsSubstring("the first one is at line 3, column 16."));
    CHECK_THAT(in_format("text").out, ContainsSubstring("  clients.jsonl:3:53  vague-frequency\n"));
    CHECK_THAT(in_format("text").out, ContainsSubstring("in 3 plans; 1 plan could not be read."));
    CHECK_THAT(in_format("html").out, ContainsSubstring("File: clients.jsonl:3<"));
    CHECK_THAT(in_format("markdown").out, ContainsSubstring("File: `clients.jsonl:3`"));
    CHECK_THAT(in_format("junit").out, ContainsSubstring("<testsuite name=\"clients.jsonl:3\""));
    CHECK_THAT(in_format("junit").out, ContainsSubstring("classname=\"clients.jsonl:4\""));
    CHECK_THAT(in_format("tap").out, ContainsSubstring("- clients.jsonl:3 vague-frequency"));
    CHECK_THAT(in_format("github").out, ContainsSubstring("file=clients.jsonl,line=3,endLine=3,col=53"));
    CHECK_THAT(in_format("csv").out, ContainsSubstring("\"clients.jsonl\",3,53,"));
    CHECK_THAT(in_format("checkstyle").out, ContainsSubstring("<error line=\"3\" column=\"53\""));
    const Json json = Json::parse(in_format("json").out);
    REQUIRE(json["files"].size() == 3);
    CHECK(json["files"][1]["path"] == "clients.jsonl");
    CHECK(json["files"][1]["line"] == 3);
    CHECK(json["findings"][0]["line"] == 3);
    const Json sarif = Json::parse(in_format("sarif").out)["runs"][0];
    CHECK(sarif["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] == 3);
    CHECK(sarif["invocations"][0]["toolExecutionNotifications"][0]["locations"][0]["physicalLocation"]["region"]
               ["startLine"] == 4);
    std::set<std::string> fingerprints;
    const Json gitlab = Json::parse(in_format("gitlab").out);
    for (const Json& entry : gitlab) {
        fingerprints.insert(entry["fingerprint"]);
    }
    CHECK(fingerprints.size() == gitlab.size());
}

TEST_CASE("lines: standard input, and a line over the limit", "[cli][lines]") {
    const Typed piped =
        check({"--input-format", "jsonl", "-", "--format", "short", "--only", "vague-frequency"}, vague + '\n' + vague);
    CHECK(piped.exit == 1);
    CHECK(lines_of(piped.out).size() == 2);
    CHECK_THAT(piped.out, ContainsSubstring("<stdin>:2:53: error: "));
    const Typed large = check({"--input-format", "jsonl", "-", "--format", "short", "--max-file-size", "1K", "--only",
                               "not-json", "--only", "vague-frequency"},
                              "{\"a\": \"" + std::string(5000, 'x') + "\"}\n" + vague);
    CHECK(large.exit == 3);
    CHECK_THAT(large.out, ContainsSubstring("<stdin>:1:1: error: "));
    CHECK_THAT(large.out, ContainsSubstring("<stdin>:2:53: error: "));
}

TEST_CASE("each: a folder's pages, a line's page, and an index that links them all", "[cli][folder][output]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    fs::create_directories("clients/<b>");
    write("clients/index.json", clean_iep().dump());
    write("clients/<b>/a&b #1.json", vague);
    write("clients/two.jsonl", vague + '\n' + clean_iep().dump());
    write("clients/broken.json", "{");
    write("index.json", clean_iep().dump());
    const Typed typed = check({"clients", "index.json", "--format", "none", "--each", "html=pages"});
    CHECK(names_below("pages") == std::set<std::string>{"clients/<b>/a&b #1.html", "clients/broken.html",
                                                        "clients/index.html", "clients/two.jsonl/1.html",
                                                        "clients/two.jsonl/2.html", "index.html", "index-2.html"});
    CHECK_THAT(typed.err, ContainsSubstring("Wrote 6 reports in pages (start at pages/index-2.html).\n"));
    const std::string index = content("pages/index-2.html");
    const std::vector<std::string> in_order{
        "<a href=\"clients/broken.html\">clients/broken.json</a> <span class=\"apart\">was not checked</span>",
        "<a href=\"clients/%3Cb%3E/a%26b%20%231.html\">clients/&lt;b&gt;/a&amp;b #1.json</a>",
        "<a href=\"clients/two.jsonl/1.html\">clients/two.jsonl:1</a>",
        "<a href=\"clients/index.html\">clients/index.json</a>",
        "<a href=\"clients/two.jsonl/2.html\">clients/two.jsonl:2</a>",
        "<a href=\"index.html\">index.json</a>",
    };
    std::size_t before = 0;
    for (const std::string& link : in_order) {
        CAPTURE(link);
        const std::size_t at = index.find(link);
        REQUIRE(at != std::string::npos);
        CHECK(at > before);
        before = at;
    }
}

TEST_CASE("each: of a folder elsewhere the pages stand in folders like its own", "[cli][folder][output]") {
    const ScratchFolder elsewhere;
    fs::create_directories(elsewhere.path() / "clients/north");
    elsewhere.file("clients/a.json", vague);
    elsewhere.file("clients/north/a.json", vague);
    const ScratchFolder folder;
    const InFolder here(folder.path());
    const Typed typed = check({(elsewhere.path() / "clients").string(), "--format", "github", "--each", "csv=out"});
    CHECK(names_below("out") == std::set<std::string>{"clients/a.csv", "clients/north/a.csv"});
    CHECK_THAT(typed.out, ContainsSubstring("file=clients/north/a.json,"));
    CHECK(typed.out.find(elsewhere.path().string()) == std::string::npos);
}

TEST_CASE("each: two plans that want one page are a problem that is said", "[cli][folder][output]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    fs::create_directories("clients");
    write("clients/a", vague);
    write("clients/a.json", vague);
    const Typed typed = check({"clients", "--include", "a*", "--format", "none", "--each", "csv=out"});
    CHECK(typed.exit == 3);
    CHECK(typed.err == "iepaudit: cannot write \"out/clients/a.csv\": another plan has its page there.\n");
}

TEST_CASE("hostile file, refused report: it is not put where it would be taken for a plan", "[cli][folder][output]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    fs::create_directories("clients/reports");
    write("clients/a.json", vague);
    const Typed file = check({"clients", "--output", "json=clients/out.json"});
    CHECK(file.exit == 2);
    CHECK_THAT(file.err, ContainsSubstring("--output json=clients/out.json: it would be one of the files to check"));
    const Typed each = check({"clients", "--each", "json=clients/reports"});
    CHECK(each.exit == 2);
    CHECK_THAT(each.err, ContainsSubstring("--each json=clients/reports: its files would be among those to check"));
    CHECK(check({"clients", "--output", "csv=clients/out.csv", "--each", "html=clients/reports"}).exit == 1);
    CHECK(check({"clients", "--output", "json=clients/.out.json"}).exit == 1);
    CHECK(check({"clients", "--exclude", "reports", "--each", "json=clients/reports"}).exit == 1);
}

TEST_CASE("hostile file, interrupted report: whole pages, the old report and nothing else are left",
          "[cli][folder][output]") {
    const ScratchFolder folder;
    fs::create_directory(folder.path() / "clients");
    for (int i = 0; i < 3000; ++i) {
        folder.file(fmt::format("clients/{}.json", i), vague);
    }
    folder.file("all.json", "old");
    const std::string binary = program_file().string();
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        if (::chdir(folder.path().c_str()) == 0) {
            ::execl(binary.c_str(), binary.c_str(), "check", "clients", "--format", "none", "--output", "json=all.json",
                    "--each", "html=pages", static_cast<char*>(nullptr));
        }
        ::_exit(127);
    }
    const fs::path pages = folder.path() / "pages/clients";
    const auto written = [&] {
        return fs::exists(pages) ? std::distance(fs::directory_iterator(pages), fs::directory_iterator()) : 0;
    };
    for (int tries = 0; tries < 2000 && written() < 20; ++tries) {
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    ::kill(child, SIGINT);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK((WIFSIGNALED(status) && WTERMSIG(status) == SIGINT));
    CHECK(content(folder.path() / "all.json") == "old");
    const std::set<std::string> names = names_below(folder.path() / "pages");
    CHECK(names.size() >= 10); // what was counted above may have been half-written
    CHECK(names.size() < 3000);
    for (const std::string& name : names) {
        CHECK(name.ends_with(".html"));
        CHECK(content(folder.path() / "pages" / name).ends_with("</html>\n"));
    }
    for (const auto& entry : fs::directory_iterator(folder.path())) {
        CHECK(entry.path().filename().string().front() != '.');
    }
}

TEST_CASE("folder: --jobs takes a number a machine may have", "[cli][folder][usage]") {
    CHECK(check({"-", "--jobs", "0"}, vague).exit == 2);
    CHECK(check({"-", "--jobs", "many"}, vague).exit == 2);
    CHECK(check({"-", "-j", "3"}, vague).exit == 1);
}

TEST_CASE("privacy, canary: no word of a plan reaches a shared system through an index or a list",
          "[cli][folder][privacy]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    fs::create_directory("clients");
    write("clients/a.json", R"({"services":[{"service":"ZZCANARY","frequency":"ZZCANARY as needed"}]})");
    write("clients/b.jsonl", "{\"ZZCANARY\": \n{\"services\":[{\"ZZCANARY\":1}]}\n");
    for (const Format& format : all_formats()) {
        const Typed typed =
            check({"clients", "--format", std::string(format.name), "--each", "html=pages"}, {}, {{"CI", "1"}});
        CAPTURE(format.name);
        CHECK(typed.out.find("ZZCANARY") == std::string::npos);
        CHECK(typed.err.find("ZZCANARY") == std::string::npos);
    }
    for (const std::string& name : names_below("pages")) {
        CHECK(content("pages/" + name).find("ZZCANARY") == std::string::npos);
    }
}
