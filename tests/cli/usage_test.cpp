// A command line that is wrong: exit code 2, one sentence on standard error, asserted whole.
#include "support/audited.hpp"
#include "support/command_line.hpp"
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;

namespace {

/// What is said about a command line that is wrong; nothing may be printed as a report.
std::string complaint(const std::vector<std::string>& arguments) {
    const Typed typed = type(arguments);
    CHECK(typed.exit == 2);
    CHECK(typed.out == "");
    CHECK(typed.err.find('\n') == typed.err.size() - 1);
    return typed.err.substr(0, typed.err.size() - 1);
}

} // namespace

TEST_CASE("usage: nothing typed prints a short help to standard error", "[cli][usage]") {
    const Typed typed = type({});
    CHECK(typed.exit == 2);
    CHECK(typed.out == "");
    CHECK_THAT(typed.err, ContainsSubstring("iepaudit my-iep.json"));
}

TEST_CASE("usage: a misspelt command gets a suggestion", "[cli][usage]") {
    CHECK(complaint({"chek", "my-iep.json"}) == "iepaudit: there is no command \"chek\". Did you mean \"check\"?");
    CHECK(complaint({"minuets", "30 min"}) == "iepaudit: there is no command \"minuets\". Did you mean \"minutes\"?");
    CHECK(complaint({"explian"}) == "iepaudit: there is no command \"explian\". Did you mean \"explain\"?");
    CHECK_THAT(complaint({"help", "chek"}),
               StartsWith("iepaudit: there is no command \"chek\". Did you mean \"check\"?"));
}

TEST_CASE("usage: a misspelt option gets a suggestion", "[cli][usage]") {
    CHECK(complaint({"check", "--fail-one", "note", "x.json"}) ==
          "iepaudit: there is no option \"--fail-one\". Did you mean \"--fail-on\"?");
    CHECK(complaint({"check", "--formt=json", "x.json"}) ==
          "iepaudit: there is no option \"--formt\". Did you mean \"--format\"?");
}

TEST_CASE("usage: a misspelt format, level or choice gets a suggestion", "[cli][usage]") {
    CHECK(complaint({"check", "--format", "jsno", "x.json"}) ==
          "iepaudit: --format: there is no choice \"jsno\". Did you mean \"json\"?");
    CHECK(complaint({"check", "--fail-on", "warnings", "x.json"}) ==
          "iepaudit: --fail-on: there is no choice \"warnings\". Did you mean \"warning\"?");
    CHECK(complaint({"check", "--show", "everything", "x.json"}) ==
          "iepaudit: --show: there is no choice \"everything\". It can be: error, warning, note.");
    CHECK(complaint({"check", "--color", "yes", "x.json"}) ==
          "iepaudit: --color: there is no choice \"yes\". It can be: auto, always, never.");
}

TEST_CASE("usage: a misspelt rule or family gets a suggestion", "[cli][usage]") {
    CHECK(complaint({"check", "--only", "vague-freqency", "x.json"}) ==
          "iepaudit: --only: there is no rule \"vague-freqency\". Did you mean \"vague-frequency\"? `iepaudit rules` "
          "lists them all.");
    CHECK(complaint({"check", "--skip", "family:total", "x.json"}) ==
          "iepaudit: --skip: there is no family \"total\". Did you mean \"totals\"? `iepaudit rules` lists them all.");
    CHECK(complaint({"check", "--only", "something-else", "x.json"}) ==
          "iepaudit: --only: there is no rule \"something-else\". `iepaudit rules` lists them all.");
}

TEST_CASE("usage: a file that is not there gets the name of one nearby", "[cli][usage]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    write("my-iep.json", "{}");
    const Typed typed = check({"my-ipe.json"});
    CHECK(typed.exit == 3);
    CHECK(typed.err == "iepaudit: cannot read \"my-ipe.json\": there is no such file. Did you mean \"my-iep.json\"?\n");
    std::filesystem::create_directory("cases");
    write("cases/0412.json", "{}");
    CHECK(check({"cases/0421.json"}).err ==
          "iepaudit: cannot read \"cases/0421.json\": there is no such file. Did you mean \"cases/0412.json\"?\n");
    CHECK(check({"quite-another-name.json"}).err ==
          "iepaudit: cannot read \"quite-another-name.json\": there is no such file.\n");
}

TEST_CASE("usage: an option without its value says so", "[cli][usage]") {
    CHECK(complaint({"check", "x.json", "--format"}) == "iepaudit: the option --format needs a value after it.");
    CHECK(complaint({"check", "x.json", "--only"}) == "iepaudit: the option --only needs a value after it.");
}

TEST_CASE("usage: values that are no number, size or date are named", "[cli][usage]") {
    CHECK(complaint({"check", "--width", "wide", "x.json"}) == "iepaudit: --width: \"wide\" is not a whole number.");
    CHECK(complaint({"check", "--as-of", "soon", "x.json"}) ==
          "iepaudit: --as-of: \"soon\" is not a date. Write it as 2026-11-22.");
    CHECK(complaint({"check", "--as-of", "2026-02-30", "x.json"}) ==
          "iepaudit: --as-of: \"2026-02-30\" is not a date. Write it as 2026-11-22.");
    CHECK(complaint({"check", "--max-file-size", "0", "x.json"}) ==
          "iepaudit: --max-file-size: give a size from 1K to 2048M.");
    CHECK(complaint({"check", "--max-file-size", "9999999M", "x.json"}) ==
          "iepaudit: --max-file-size: give a size from 1K to 2048M.");
    CHECK(complaint({"check", "--max-file-size", "big", "x.json"}) ==
          "iepaudit: --max-file-size: \"big\" is not a whole number.");
}

TEST_CASE("usage: each command says what it needs", "[cli][usage]") {
    CHECK(complaint({"check"}) == "iepaudit: name a file to check, for example: iepaudit my-iep.json");
    CHECK(complaint({"minutes"}) == "iepaudit: give the words from the page, for example: iepaudit minutes \"2x per "
                                    "week, 30 minutes per session\"");
    CHECK_THAT(complaint({"explain"}), StartsWith("iepaudit: name a "));
    CHECK(complaint({"rules", "vague-frequency"}) ==
          "iepaudit: `iepaudit rules` takes no names. For one rule: iepaudit explain RULE");
}

TEST_CASE("usage: a repeatable option does not swallow the file behind it", "[cli][usage]") {
    const InFolder here(repository());
    CHECK(check({"--only", "vague-frequency", "samples/clean.json"}).exit == 0);
    CHECK(check({"--skip", "vague-frequency", "--skip", "gap-vs-minutes", "samples/clean.json"}).exit == 0);
}
