// The house has one way through, as docs/architecture.svg draws it. This reads the #include lines and names whoever
// walks the other way.
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <sstream>

using namespace iepaudit::test;

namespace fs = std::filesystem;

namespace {

// `text` stands below all stages. `letters` and `terms` are other voices of the same facts.
constexpr std::array<std::string_view, 16> stages{"text",  "read",   "meaning",   "totals", "change",  "delivery",
                                                  "rules", "terms",  "audit",     "report", "letters", "batch",
                                                  "forms", "import", "interview", "cli"};

std::size_t stage_of(std::string_view path) {
    const std::string_view folder = path.substr(0, path.find('/'));
    return static_cast<std::size_t>(std::find(stages.begin(), stages.end(), folder) - stages.begin());
}

struct Include {
    std::string from; ///< "rules/row/duplicate-row.cpp"
    std::string what; ///< "rules/sources.hpp", "nlohmann/json.hpp"
    bool is_quoted = false;
};

std::vector<Include> includes_below(const fs::path& folder) {
    std::vector<Include> found;
    for (const std::string_view extension : {".cpp", ".hpp", ".def"}) {
        for (const fs::path& file : files_below(folder, extension)) {
            std::istringstream lines(content(file));
            for (std::string line; std::getline(lines, line);) {
                constexpr std::string_view directive = "#include ";
                if (!line.starts_with(directive) || line.size() < directive.size() + 3) {
                    continue;
                }
                const bool is_quoted = line[directive.size()] == '"';
                const std::size_t end = line.find(is_quoted ? '"' : '>', directive.size() + 1);
                found.push_back({fs::relative(file, folder).generic_string(),
                                 line.substr(directive.size() + 1, end - directive.size() - 1), is_quoted});
            }
        }
    }
    return found;
}

const std::vector<Include>& source_includes() {
    static const std::vector<Include> all = includes_below(repository() / "src");
    return all;
}

bool is_own(const Include& include) {
    return include.is_quoted && !include.what.starts_with("iepaudit/");
}

std::string named(const Include& include) {
    return "src/" + include.from + " includes " + include.what;
}

using Offenders = std::vector<std::string>;

template <class Test>
Offenders offenders(Test is_wrong) {
    Offenders found;
    for (const Include& include : source_includes()) {
        if (is_wrong(include)) {
            found.push_back(named(include));
        }
    }
    return found;
}

} // namespace

TEST_CASE("architecture: every folder of src is a stage with a place in the order", "[architecture]") {
    REQUIRE(source_includes().size() > 100);
    for (const auto& entry : fs::directory_iterator(repository() / "src")) {
        if (entry.is_directory()) {
            const std::string folder = entry.path().filename().string();
            CAPTURE(folder);
            CHECK(stage_of(folder) < stages.size());
        }
    }
}

TEST_CASE("architecture: the picture shows every stage, and no other", "[architecture][docs]") {
    const std::string picture = content(repository() / "docs/architecture.svg");
    constexpr std::string_view before = "<text class=\"stage";
    std::vector<std::string> shown;
    for (std::size_t at = picture.find(before); at != std::string::npos; at = picture.find(before, at + 1)) {
        const std::size_t begin = picture.find('>', at) + 1;
        shown.push_back(picture.substr(begin, picture.find('<', begin) - begin));
    }
    std::vector<std::string> expected(stages.begin(), stages.end());
    std::ranges::sort(shown);
    std::ranges::sort(expected);
    CHECK(shown == expected);
}

TEST_CASE("architecture: the page tells of every stage and fits one sheet", "[architecture][docs]") {
    const std::string page = content(repository() / "docs/architecture.md");
    for (const std::string_view stage : stages) {
        CAPTURE(stage);
        CHECK(page.find('`' + std::string(stage)) != std::string::npos);
    }
    CHECK(std::ranges::count(page, '\n') <= 70);
}

TEST_CASE("architecture: no stage includes a later one", "[architecture]") {
    CHECK(offenders([](const Include& include) {
              return is_own(include) && include.from.find('/') != std::string::npos &&
                     stage_of(include.what) < stages.size() && stage_of(include.what) > stage_of(include.from);
          }) == Offenders{});
}

TEST_CASE("architecture: our own files are included by their path from src", "[architecture]") {
    CHECK(offenders([](const Include& include) {
              return is_own(include) && !fs::exists(repository() / "src" / include.what);
          }) == Offenders{});
}

TEST_CASE("architecture: text knows nothing of plans", "[architecture]") {
    CHECK(offenders([](const Include& include) {
              return include.from.starts_with("text/") && include.what.starts_with("iepaudit/");
          }) == Offenders{});
}

TEST_CASE("architecture: a rule sees the case and the finding, the sources, facts, and what families share",
          "[architecture]") {
    CHECK(offenders([](const Include& include) {
              if (!include.from.starts_with("rules/") ||
                  std::count(include.from.begin(), include.from.end(), '/') != 2) {
                  return false; // the catalogue itself
              }
              if (!include.is_quoted) {
                  return include.what.find('/') != std::string::npos; // a library
              }
              const std::array<std::string_view, 4> allowed{"iepaudit/", "rules/", "meaning/", "text/"};
              return std::none_of(allowed.begin(), allowed.end(),
                                  [&](std::string_view folder) { return include.what.starts_with(folder); });
          }) == Offenders{});
}

TEST_CASE("architecture: a rule neither prints, nor opens files, nor asks the clock", "[architecture]") {
    constexpr std::array<std::string_view, 8> forbidden{"iostream", "fstream", "cstdio", "filesystem",
                                                        "ctime",    "thread",  "random", "regex"};
    CHECK(offenders([&](const Include& include) {
              return include.from.starts_with("rules/") &&
                     std::find(forbidden.begin(), forbidden.end(), include.what) != forbidden.end();
          }) == Offenders{});
}

TEST_CASE("architecture: each library stands behind one door", "[architecture]") {
    CHECK(offenders([](const Include& include) {
              return include.what.starts_with("CLI/") && include.from != "cli/options.cpp";
          }) == Offenders{});
    CHECK(offenders([](const Include& include) {
              // A report held as a baseline goes by event by event: it may be larger than any tree of it should be.
              // A plan that is being put together is a tree of its own, written once.
              return include.what.starts_with("nlohmann/") && include.from != "read/parse_carefully.cpp" &&
                     include.from != "read/baseline.cpp" && !include.from.starts_with("import/") &&
                     !include.from.starts_with("interview/");
          }) == Offenders{});
    CHECK(offenders([](const Include& include) {
              return include.what.starts_with("rapidjson/") && include.from != "read/parse_quickly.cpp";
          }) == Offenders{});
    CHECK(offenders([](const Include& include) {
              return include.what == "utf8proc.h" && !include.from.starts_with("text/");
          }) == Offenders{});
    CHECK(offenders([](const Include& include) {
              return include.what == "xxhash.h" && include.from != "text/digest.cpp";
          }) == Offenders{});
    CHECK(offenders([](const Include& include) { return include.what == "regex"; }) == Offenders{});
}

TEST_CASE("architecture: the public headers need nothing of ours but each other", "[architecture]") {
    const std::vector<Include> headers = includes_below(repository() / "include" / "iepaudit");
    REQUIRE(headers.size() > 20);
    Offenders found;
    for (const Include& include : headers) {
        const bool is_standard = !include.is_quoted && include.what.find('/') == std::string::npos;
        if (!is_standard && !include.what.starts_with("iepaudit/")) {
            found.push_back("include/iepaudit/" + include.from + " includes " + include.what);
        }
    }
    CHECK(found == Offenders{});
}

TEST_CASE("architecture: every header is guarded, and main is ten lines", "[architecture]") {
    for (const fs::path& folder : {repository() / "include", repository() / "src"}) {
        for (const fs::path& header : files_below(folder, ".hpp")) {
            CAPTURE(header.string());
            CHECK(content(header).find("#pragma once\n") != std::string::npos);
        }
    }
    const std::string main = content(repository() / "src" / "main.cpp");
    CHECK(std::count(main.begin(), main.end(), '\n') <= 12);
}

TEST_CASE("privacy, network: no source can reach one", "[architecture][privacy]") {
    CHECK(offenders([](const Include& include) {
              return include.what == "sys/socket.h" || include.what == "netdb.h" || include.what == "sys/un.h" ||
                     include.what.starts_with("netinet/") || include.what.starts_with("arpa/") ||
                     include.what.starts_with("curl/") || include.what.starts_with("openssl/");
          }) == Offenders{});
}

TEST_CASE("privacy, dump: no source catches a crash, where it could print what is in memory",
          "[architecture][privacy]") {
    for (const std::string_view extension : {".cpp", ".hpp"}) {
        for (const fs::path& file : files_below(repository() / "src", extension)) {
            const std::string text = content(file);
            for (const char* const word :
                 {"SIGSEGV", "SIGABRT", "SIGBUS", "SIGILL", "SIGFPE", "set_terminate", "backtrace", "stacktrace"}) {
                CAPTURE(file.string(), word);
                CHECK(text.find(word) == std::string::npos);
            }
        }
    }
}
