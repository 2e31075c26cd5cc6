// The report for people. One whole page is kept as a golden file; the rest of the promises are looked at one by one.
#include "iepaudit/reporter.hpp"
#include "support/audited.hpp"
#include "support/command_line.hpp"
#include "support/files.hpp"
#include "support/golden.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <sstream>

using namespace iepaudit;
using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::EndsWith;
using Catch::Matchers::StartsWith;

namespace {

std::string printed(const Json& iep, std::vector<std::string> more = {}) {
    more.insert(more.begin(), {"--stdin-name", "plan.json", "-"});
    return check(more, iep.dump(2)).out;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        lines.push_back(line);
    }
    return lines;
}

} // namespace

TEST_CASE("text: a first look at a plan, whole", "[report][text]") {
    const InFolder here(repository());
    const Typed typed = check({"samples/first-look.json", "--width", "80"});
    check_golden("first-look.txt", typed.out);
    CHECK(typed.exit == 1);
}

TEST_CASE("text: a file that is no JSON, whole", "[report][text]") {
    const Typed typed = check({"--stdin-name", "notes.json", "-", "--width", "80"},
                              "{\n  \"services\": [\n    { \"frequency\" 2 }\n  ]\n}\n");
    check_golden("unreadable.txt", typed.out);
    CHECK(typed.exit == 3);
}

TEST_CASE("text: the sums come first, then what to fix, then what to ask, then what was not checked",
          "[report][text]") {
    const InFolder here(repository());
    const std::string page = check({"samples/first-look.json"}).out;
    const std::vector<std::string> order{"Weekly minutes", "To fix (",
                                         "To ask about (", "Worth a look (",
                                         "Not checked (",  "This reads what the page says. It is not legal advice."};
    std::size_t at = 0;
    for (const std::string& part : order) {
        CAPTURE(part);
        const std::size_t found = page.find(part, at);
        REQUIRE(found != page.npos);
        at = found;
    }
}

TEST_CASE("text: a sound plan says so in plain words", "[report][text]") {
    const std::string page = printed(clean_iep());
    CHECK_THAT(page, ContainsSubstring("Nothing to fix and nothing to ask about in what could be checked."));
    CHECK_THAT(page, ContainsSubstring("0 errors, 0 warnings, 0 notes in 1 file.\n"));
    // 200 + 90 + 60 + 30 = 380 a week; 76 a day; 76 / 300 = 25.3%.
    CHECK_THAT(page, ContainsSubstring("380       76     25.3%"));
    CHECK_THAT(page, ContainsSubstring("General education: (1650 - 290) / 1650 = 82.4% of the week"));
}

TEST_CASE("text: a percentage the page prints stands beside the one its rows come to", "[report][text]") {
    Json iep = one_row();
    iep["services"][0]["frequency"] = "150 minutes a week";
    iep["services"][0]["location"] = "special education";
    iep["totals"] = {{"schoolMinutesPerWeek", 1500}};
    const std::string nothing_printed = check({"-"}, iep.dump()).out;
    CHECK_THAT(nothing_printed, ContainsSubstring("General education: (1500 - 150) / 1500 = 90.0% of the week"));
    CHECK_THAT(nothing_printed, !ContainsSubstring("The page prints"));
    iep["totals"]["generalEducationPercent"] = 87.5;
    CHECK_THAT(check({"-"}, iep.dump()).out, ContainsSubstring("The page prints 87.5%."));
}

TEST_CASE("text: a row that is not added says why, and shows its own minutes in brackets", "[report][text]") {
    CHECK_THAT(printed(clean_iep()), ContainsSubstring("(150)"));
}

TEST_CASE("text: no line is longer than the width, but for a place that cannot be broken", "[report][text]") {
    const InFolder here(repository());
    for (const int width : {60, 80, 100}) {
        const std::string page = check({"samples/first-look.json", "--width", std::to_string(width)}).out;
        for (const std::string& line : lines_of(page)) {
            CAPTURE(width, line);
            const bool is_table = line.find("of 300 min") != line.npos || line.find(" min ") != line.npos ||
                                  line.find("as needed\"  ") != line.npos || line.find("Counted") != line.npos ||
                                  line.find("as of") != line.npos;
            CHECK((is_table || line.size() <= static_cast<std::size_t>(width) + 2)); // two bytes more where "·" stands
        }
    }
}

TEST_CASE("text: width 0 breaks no sentence", "[report][text]") {
    const InFolder here(repository());
    const std::string page = check({"samples/first-look.json", "--width", "0"}).out;
    CHECK_THAT(page, ContainsSubstring("ask  \"How many minutes, how many times, in each week or month? Please write "
                                       "that number in the row.\"\n"));
}

TEST_CASE("place, caret: it stands under the words it speaks of", "[report][text]") {
    const std::vector<std::string> lines = lines_of(printed(
        Json::parse(
            R"json({"services":[{"service":"Reading (SDI)","frequency":"as needed","location":"classroom","provider":"special education teacher"}]})json"),
        {"--only", "vague-frequency"}));
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        const std::size_t caret = lines[i + 1].find('^');
        if (caret != std::string::npos && lines[i].find('|') != std::string::npos) {
            CHECK(lines[i].substr(caret, 11) == "\"as needed\"");
            CHECK(lines[i + 1].substr(caret) == "^^^^^^^^^^^");
            return;
        }
    }
    FAIL("no caret line");
}

TEST_CASE("place, caret: tabs, wide letters and accents before the words do not move it", "[report][text]") {
    const std::string row = "{\t\"x-a\":\t\"\u8AAD\u66F8 e\u0301\", \"service\": \"Reading\", \"frequency\": ";
    const Typed typed = check({"-", "--only", "vague-frequency"}, "{\"services\":[\n\t" + row + "\"as needed\"}]}");
    const std::vector<std::string> lines = lines_of(typed.out);
    const auto excerpt = std::find_if(lines.begin(), lines.end(),
                                      [](const std::string& line) { return line.find("2 | ") != line.npos; });
    REQUIRE(excerpt != lines.end());
    std::string without_tabs = ' ' + row;
    std::replace(without_tabs.begin(), without_tabs.end(), '\t', ' ');
    CHECK(excerpt->substr(excerpt->find('|')) == "| " + without_tabs + "\"as needed\"}]}");
    // A tab, { and a tab are 3 columns; "x-a": and a tab 7; two wide letters, a blank, an accented one, quotes and the
    // comma 9; the service, with the blanks around it, 23; the frequency's key 13.
    const std::string& carets = *std::next(excerpt);
    CHECK(carets.substr(carets.find('|')) == "| " + std::string(3 + 7 + 9 + 23 + 13, ' ') + "^^^^^^^^^^^");
}

TEST_CASE("place, excerpt: a long line is cut around the words that matter, never inside a character",
          "[report][text]") {
    std::string row = "{\"services\":[{\"note\":\"";
    for (int i = 0; i < 400; ++i) {
        row += "né";
    }
    row += "\",\"service\":\"Reading\",\"frequency\":\"as needed\",\"location\":\"classroom\"}]}";
    const Typed typed = check({"-", "--only", "vague-frequency", "--width", "80"}, row);
    CHECK_THAT(typed.out, ContainsSubstring("\"as needed\""));
    CHECK_THAT(typed.out, ContainsSubstring("..."));
    CHECK(typed.out.find("\\x") == std::string::npos); // a cut character would show as its bytes
    for (const std::string& line : lines_of(typed.out)) {
        CHECK(line.size() < 200);
    }
}

TEST_CASE("text: a softened finding says why it is milder", "[report][text]") {
    const InFolder here(repository());
    CHECK_THAT(check({"samples/first-look.json"}).out, ContainsSubstring("but  Not counted as "));
}

TEST_CASE("text: colour only when asked for, and never alone", "[report][text]") {
    const InFolder here(repository());
    const std::string plain = check({"samples/first-look.json", "--color", "never"}).out;
    std::string colored = check({"samples/first-look.json", "--color", "always"}).out;
    CHECK(plain.find('\x1b') == std::string::npos);
    CHECK(colored.find('\x1b') != std::string::npos);
    for (std::size_t at = colored.find('\x1b'); at != std::string::npos; at = colored.find('\x1b')) {
        colored.erase(at, colored.find('m', at) - at + 1);
    }
    CHECK(colored == plain);
}

TEST_CASE("text: -q leaves the findings and nothing else; -v lists what was not checked", "[report][text]") {
    const InFolder here(repository());
    const std::string quiet = check({"samples/first-look.json", "-q"}).out;
    CHECK(quiet.find("Not checked") == std::string::npos);
    CHECK(quiet.find("not legal advice") == std::string::npos);
    CHECK_THAT(quiet, ContainsSubstring("vague-frequency"));
    const std::string verbose = check({"samples/first-look.json", "-v"}).out;
    CHECK_THAT(verbose, ContainsSubstring("\n  lre-percent-arithmetic: "));
}

TEST_CASE("text: the question is not printed twice for one rule", "[report][text]") {
    Json iep = one_row();
    iep["services"].push_back(iep["services"][0]);
    iep["services"][1]["service"] = "Math (SDI)";
    iep["services"][0]["frequency"] = "as needed";
    iep["services"][1]["frequency"] = "as needed";
    const std::string page = printed(iep, {"--only", "vague-frequency"});
    CHECK_THAT(page, ContainsSubstring("ask  the same question as above\n"));
    const std::string question = "How many minutes, how many times";
    CHECK(page.find(question) == page.rfind(question));
}

TEST_CASE("text: several files stand one after the other, counted together", "[report][text]") {
    const InFolder here(repository());
    const Typed typed = check({"samples/clean.json", "samples/first-look.json", "samples/half-day.json"});
    CHECK_THAT(typed.out, ContainsSubstring(" in 3 files.\n"));
    CHECK(typed.out.find("Nothing to fix") < typed.out.find("To fix (1)"));
}

TEST_CASE("place, excerpt: a file of 15 MB on one line is not printed, in any format", "[report][text][hostile]") {
    const auto plan = [](std::size_t bytes) {
        const std::string filling(bytes, 'x');
        return R"({"services":[{"x-a":")" + filling + R"(","service":"Reading","frequency":"as needed","x-b":")" +
               filling + "\"}]}";
    };
    const std::string small = plan(10);
    const auto is_cut = [&](const std::string& large, std::string_view format) {
        CAPTURE(format, large.size());
        const std::vector<std::string> arguments{"--format", std::string(format), "-v", "-"};
        const Typed typed = check(arguments, large);
        CHECK(typed.exit == 1);
        CHECK(typed.out.size() < check(arguments, small).out.size() + 2000);
        CHECK(typed.out.find(std::string(400, 'x')) == std::string::npos);
    };
    is_cut(plan(std::size_t{15} << 19U), "text");
    const std::string large = plan(std::size_t{1} << 19U); // one reader for all formats; the writers are held here
    for (const Format& format : all_formats()) {
        is_cut(large, format.name);
    }
}
