// `iepaudit letter`: the command line around the letters.
#include "support/command_line.hpp"
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;

namespace {

const std::string small_iep = R"({"services": [{"service": "Reading", "frequency": "30 min weekly"}]})";

} // namespace

TEST_CASE("letter: alone it lists the kinds", "[cli][letters]") {
    const Typed typed = type({"letter"});
    CHECK(typed.exit == 0);
    CHECK(typed.err == "");
    CHECK_THAT(typed.out,
               ContainsSubstring("  service-log           you want to see which services were really delivered\n"));
    CHECK_THAT(typed.out, ContainsSubstring("  community-complaint "));
}

TEST_CASE("letter: an unknown kind gets a suggestion and the list", "[cli][letters]") {
    const Typed typed = type({"letter", "service-lgo", "x.json"});
    CHECK(typed.exit == 2);
    CHECK(typed.out == "");
    CHECK_THAT(typed.err,
               StartsWith("iepaudit: there is no letter \"service-lgo\". Did you mean \"service-log\"?\n\n"));
    CHECK_THAT(typed.err, ContainsSubstring("  due-process "));
}

TEST_CASE("letter: one plan is asked for, and one that can be read", "[cli][letters]") {
    CHECK(type({"letter", "meeting"}).err ==
          "iepaudit: name one IEP, for example: iepaudit letter meeting my-iep.json\n");
    CHECK(type({"letter", "meeting", "a.json", "b.json"}).exit == 2);
    const Typed missing = type({"letter", "meeting", "no-such-file.json"});
    CHECK(missing.exit == 3);
    CHECK(missing.out == "");
    CHECK_THAT(missing.err, StartsWith("iepaudit: cannot read \"no-such-file.json\": there is no such file."));
    const Typed broken = type({"letter", "meeting", "-"}, "[1,");
    CHECK(broken.exit == 3);
    CHECK(broken.out == "");
    CHECK_THAT(broken.err, StartsWith("iepaudit: no letter was written. "));
}

TEST_CASE("letter: other papers that cannot be read stop it", "[cli][letters]") {
    const ScratchFolder folder;
    const std::string iep = folder.file("iep.json", small_iep);
    const Typed no_prior = type({"letter", "meeting", iep, "--prior", folder.file("old.json", "{")});
    CHECK(no_prior.exit == 3);
    CHECK(no_prior.out == "");
    CHECK(type({"letter", "meeting", iep, "--log", "no-such-log.csv"}).exit == 3);
    const Typed no_log = type({"letter", "compensatory", iep, "--log", folder.file("log.json", "{")});
    CHECK(no_log.exit == 3);
    CHECK(no_log.out == "");
}

TEST_CASE("letter: -o writes a new file and replaces none", "[cli][letters]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    folder.file("iep.json", small_iep);
    const Typed first = type({"letter", "meeting", "iep.json", "-o", "letter.html"});
    CHECK(first.exit == 0);
    CHECK(first.out == "");
    CHECK(first.err == "Wrote letter.html. Read it through and fill in what is in [brackets].\n");
    const std::string written = content("letter.html");
    CHECK_THAT(written, StartsWith("<!DOCTYPE html>"));
    const Typed second = type({"letter", "service-log", "iep.json", "-o", "letter.html"});
    CHECK(second.exit == 2);
    CHECK(second.err == "iepaudit: \"letter.html\" is already there and is not replaced. Give -o another name.\n");
    CHECK(content("letter.html") == written);
    CHECK(type({"letter", "meeting", "iep.json", "-o", "iep.json"}).exit == 2);
    CHECK(content("iep.json") == small_iep);
    CHECK(type({"letter", "meeting", "iep.json", "-o", "."}).exit == 2);
    CHECK(type({"letter", "meeting", "iep.json", "-o", "letter.md"}).exit == 0);
    CHECK_THAT(content("letter.md"), ContainsSubstring("\n## About: "));
    CHECK(type({"letter", "meeting", "iep.json", "-o", "no-such-folder/letter.txt"}).exit == 3);
}
