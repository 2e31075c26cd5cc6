#include "report/rendering.hpp"

#include <catch2/catch_test_macros.hpp>

#include <map>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

std::string decoded(std::string_view words) {
    std::string plain;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (words[at] == '%' && at + 2 < words.size()) {
            plain += static_cast<char>(std::stoi(std::string(words.substr(at + 1, 2)), nullptr, 16));
            at += 2;
        } else {
            plain += words[at];
        }
    }
    return plain;
}

struct Command {
    std::string name;
    std::map<std::string, std::string> properties;
    std::string message;
};

/// As the runner reads it: ::name key=value,key=value::message
std::vector<Command> commands_in(const std::string& text) {
    std::vector<Command> commands;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string line = text.substr(begin, end - begin);
        begin = end + 1;
        if (!line.starts_with("::")) {
            continue;
        }
        const std::size_t close = line.find("::", 2);
        std::string head = line.substr(2, close - 2);
        Command command{
            .name = head.substr(0, head.find(' ')), .properties = {}, .message = decoded(line.substr(close + 2))};
        head.erase(0, command.name.size() + 1);
        while (!head.empty()) {
            const std::string property = head.substr(0, head.find(','));
            const std::size_t equals = property.find('=');
            command.properties[property.substr(0, equals)] = decoded(property.substr(equals + 1));
            head.erase(0, std::min(head.size(), property.size() + 1));
        }
        commands.push_back(command);
    }
    return commands;
}

} // namespace

TEST_CASE("github: one command for each finding, and a line for people", "[report][github]") {
    CHECK(rendered("github", {report_on("cases/r.json", {finding_that_says("Row 1 is vague.")})}) ==
          "::error file=cases/r.json,line=4,endLine=4,col=49,endColumn=60,title=vague-frequency::Row 1 is vague.\n"
          "1 error, 0 warnings, 0 notes in 1 file.\n");
}

TEST_CASE("github: columns only for a place within one line", "[report][github]") {
    ReportedFinding finding = finding_that_says("x");
    finding.end_line = 6;
    const auto commands = commands_in(rendered("github", {report_on("a.json", {finding})}));
    REQUIRE(commands.size() == 1);
    CHECK(commands[0].properties ==
          std::map<std::string, std::string>{
              {"file", "a.json"}, {"line", "4"}, {"endLine", "6"}, {"title", "vague-frequency"}});
}

TEST_CASE("github: errors come first, and what GitHub will not mark is counted", "[report][github]") {
    std::vector<ReportedFinding> findings(14, finding_that_says("n", Severity::note));
    findings.push_back(finding_that_says("w", Severity::warning));
    findings.push_back(finding_that_says("e"));
    const std::string text = rendered("github", {report_on("a.json", findings)});
    const auto commands = commands_in(text);
    REQUIRE(commands.size() == 16);
    CHECK(commands[0].name == "error");
    CHECK(commands[1].name == "warning");
    CHECK(commands[2].name == "notice");
    CHECK(text.find(" + 4 more are in this log") != std::string::npos);
}

TEST_CASE("github: nothing to report is one line without a command", "[report][github]") {
    CHECK(rendered("github", {}) == "0 errors, 0 warnings, 0 notes in 0 files.\n");
    CHECK(rendered("github", {refused("a.json", "permission denied")}) ==
          "::error file=a.json,line=1,title=unreadable-file::permission denied\n"
          "0 errors, 0 warnings, 0 notes in 1 file; 1 file could not be read.\n");
}

TEST_CASE("hostile sink, build log: a runner reads back what was meant, whatever the file says", "[report][github]") {
    for (const std::string words : {"x\n::stop-commands::t", "x\r::add-mask::e", "100%0A::error::z", "a,line=9:b.json",
                                    "::error file=a::b.json", "a,b=c:d%"}) {
        CAPTURE(words);
        const auto commands = commands_in(rendered("github", {report_on(words, {finding_that_says(words)})}));
        REQUIRE(commands.size() == 1);
        CHECK(commands[0].message == words);
        CHECK(commands[0].properties.at("file") == words);
        CHECK(commands[0].properties.at("line") == "4");
    }
}
