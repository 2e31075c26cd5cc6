#include "support/audited.hpp"
#include "support/command_line.hpp"
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace iepaudit;
using namespace iepaudit::test;

TEST_CASE("short: one line for each finding in the form compilers use", "[report][short]") {
    const std::string plan =
        "{\n  \"services\": [\n    { \"service\": \"Reading (SDI)\", \"frequency\": \"as needed\" }\n  ]\n}\n";
    const Typed typed =
        check({"--format", "short", "--only", "vague-frequency", "--stdin-name", "plan.json", "-"}, plan);
    CHECK(
        typed.out ==
        "plan.json:3:48: error: Row 1 (Reading (SDI)) says \"as needed\", which is not an amount. [vague-frequency]\n");
    CHECK(typed.exit == 1);
}

TEST_CASE("short: a sound plan prints nothing", "[report][short]") {
    const Typed typed = check({"--format", "short", "-"}, clean_iep().dump());
    CHECK(typed.out == "");
    CHECK(typed.err == "");
    CHECK(typed.exit == 0);
}

TEST_CASE("short: a file that is not there is a line too, so that a reader of the output sees it", "[report][short]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    const Typed typed = check({"--format", "short", "no-such-plan.json"});
    CHECK(typed.out == "no-such-plan.json: error: not read: there is no such file\n");
    CHECK(typed.err == "iepaudit: cannot read \"no-such-plan.json\": there is no such file.\n");
    CHECK(typed.exit == 3);
}

TEST_CASE("short: findings stand in the order of the file", "[report][short]") {
    const InFolder here(repository());
    const std::string lines = check({"--format", "short", "samples/first-look.json"}).out;
    std::vector<int> numbers;
    for (std::size_t at = 0; at < lines.size(); at = lines.find('\n', at) + 1) {
        numbers.push_back(std::stoi(lines.substr(lines.find(':', at) + 1)));
    }
    CHECK(numbers.size() >= 5);
    CHECK(std::is_sorted(numbers.begin(), numbers.end()));
}
