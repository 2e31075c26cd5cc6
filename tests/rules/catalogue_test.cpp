// The catalogue, its texts, and the folders that go with it: source, test, samples, page. Forget one of them and this
// says which.
#include "support/audited.hpp"
#include "support/command_line.hpp"
#include "support/files.hpp"
#include "support/golden.hpp"
#include "support/sets.hpp"

#include "iepaudit/rule.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <set>

using namespace iepaudit;
using namespace iepaudit::test;

namespace fs = std::filesystem;

namespace {

std::set<std::string> ids() {
    std::set<std::string> all;
    for (const Rule* rule : all_rules()) {
        all.emplace(rule->id);
    }
    return all;
}

bool is_kebab_case(std::string_view id) {
    const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !id.empty() && std::all_of(id.begin(), id.end(), plain) && id.front() != '-' && id.back() != '-' &&
           id.find("--") == id.npos;
}

std::string family_folder(const Rule& rule) {
    return std::string(name(rule.family));
}

bool asks(std::string_view text) {
    return text.find('?') != text.npos || text.find("Please") != text.npos || text.find("please") != text.npos;
}

/// Everything a rule says, in one string.
std::string all_words(const Rule& rule) {
    std::string words;
    const auto add = [&](std::string_view text) { words += std::string(text) + '\n'; };
    for (const std::string_view text : {rule.title, rule.meaning, rule.ask, rule.misses, rule.bad, rule.good}) {
        add(text);
    }
    for (const std::string_view trap : rule.leaves_alone) {
        add(trap);
    }
    for (const Citation& citation : rule.citations) {
        add(citation.authority);
        add(citation.says);
        add(citation.url);
    }
    return words;
}

std::size_t count_of(std::string_view text, std::string_view word) {
    std::size_t times = 0;
    for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + word.size())) {
        ++times;
    }
    return times;
}

std::string sample(const Rule& rule, std::string_view file) {
    return "samples/rules/" + std::string(rule.id) + '/' + std::string(file);
}

/// The sample, beside last year's IEP or the service log where its rule needs one.
Typed check_sample(const Rule& rule, const std::string& file) {
    std::vector<std::string> arguments{"--format", "short", file};
    if (const std::string prior = sample(rule, "prior.json"); fs::exists(prior)) {
        arguments.insert(arguments.end(), {"--prior", prior});
    }
    for (const std::string_view extension : {"-log.csv", "-log.json"}) {
        const std::string log = file.substr(0, file.rfind('.')) + std::string(extension);
        if (rule.needs == OtherPaper::service_log && fs::exists(log)) {
            arguments.insert(arguments.end(), {"--log", log});
        }
    }
    return check(arguments);
}

std::set<std::string> rules_reported(const std::string& short_report) {
    std::set<std::string> found;
    std::string_view rest = short_report;
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        if (line.ends_with(']')) {
            const std::size_t open = line.rfind('[');
            found.emplace(line.substr(open + 1, line.size() - open - 2));
        }
    }
    return found;
}

} // namespace

TEST_CASE("catalogue: every id is unique, kebab-case and found by its name", "[rules][catalogue]") {
    REQUIRE(!all_rules().empty());
    CHECK(ids().size() == all_rules().size());
    for (const Rule* rule : all_rules()) {
        CAPTURE(rule->id);
        CHECK(is_kebab_case(rule->id));
        CHECK(find_rule(rule->id) == rule);
        CHECK(rule->check != nullptr);
    }
    CHECK(find_rule("no-such-rule") == nullptr);
    CHECK(find_rule("") == nullptr);
}

TEST_CASE("catalogue: the list and the source folders name the same rules", "[rules][catalogue]") {
    std::set<std::string> listed;
    for (const Rule* rule : all_rules()) {
        listed.insert(family_folder(*rule) + '/' + std::string(rule->id));
    }
    std::set<std::string> defined;
    for (const fs::path& source : files_below(repository() / "src" / "rules", ".cpp")) {
        const std::string text = content(source);
        if (count_of(text, "constinit const Rule ") == 0) {
            continue; // shared by rules, or the catalogue itself
        }
        CAPTURE(source.string());
        CHECK(count_of(text, "constinit const Rule ") == 1);
        const std::string id = source.stem().string();
        CHECK(text.find(".id = \"" + id + "\"") != text.npos);
        defined.insert(source.parent_path().filename().string() + '/' + id);
    }
    CHECK(differences(listed, defined) == "");
}

TEST_CASE("catalogue: every rule says what it finds, why, what to ask, who says so and what it leaves alone",
          "[rules][catalogue]") {
    for (const Rule* rule : all_rules()) {
        CAPTURE(rule->id);
        CHECK(!rule->title.empty());
        CHECK(rule->title.find('\n') == rule->title.npos);
        CHECK(rule->title.ends_with('.'));
        CHECK(!rule->meaning.empty());
        CHECK(asks(rule->ask));
        CHECK(!rule->citations.empty());
        CHECK(!rule->leaves_alone.empty());
        CHECK(!rule->since.empty());
        for (const std::string_view trap : rule->leaves_alone) {
            CHECK(!trap.empty());
        }
    }
}

TEST_CASE("catalogue: every authority stands in the one table of sources", "[rules][catalogue]") {
    const std::string table = content(repository() / "src" / "rules" / "sources.hpp");
    for (const Rule* rule : all_rules()) {
        CAPTURE(rule->id);
        for (const Citation& citation : rule->citations) {
            CAPTURE(citation.authority);
            CHECK(table.find('"' + std::string(citation.authority) + '"') != table.npos);
            CHECK(!citation.says.empty());
        }
    }
    // Written beside a rule instead, an authority would escape the table.
    for (const fs::path& source : files_below(repository() / "src" / "rules", ".cpp")) {
        CAPTURE(source.string());
        CHECK(content(source).find("Citation{") == std::string::npos);
    }
}

TEST_CASE("catalogue: nothing is cited that nobody could find, or that says something else", "[rules][catalogue]") {
    // Letters and passages that are quoted around the subject and were not found where they are said to stand.
    constexpr std::array<std::string_view, 7> not_to_be_cited{
        "Matthews", "Ackron", "Copenhaver", "Every Minute Counts", "64 FR 12479", "300.321", "392-172A-02105"};
    for (const Rule* rule : all_rules()) {
        CAPTURE(rule->id);
        const std::string words = all_words(*rule);
        for (const std::string_view authority : not_to_be_cited) {
            CAPTURE(authority);
            CHECK(words.find(authority) == words.npos);
        }
        for (const std::string_view doubt : {"unverified", "not verified", "TODO", "to be checked"}) {
            CHECK(words.find(doubt) == words.npos);
        }
    }
}

TEST_CASE("catalogue: every rule has at least five cases of its own in its family's tests", "[rules][catalogue]") {
    for (const Rule* rule : all_rules()) {
        const fs::path folder = repository() / "tests" / "rules" / family_folder(*rule);
        REQUIRE(fs::exists(folder));
        INFO(folder.string() << " needs five cases whose names begin \"" << rule->id << ": \"");
        std::size_t cases = 0;
        for (const fs::path& test : files_below(folder, ".cpp")) {
            const std::string text = content(test);
            cases += count_of(text, "TEST_CASE(\"" + std::string(rule->id) + ": ");
            if (test.stem().string() == std::string(rule->id) + "_test") {
                cases += count_of(text, "SECTION(");
            }
        }
        CHECK(cases >= 5);
    }
}

TEST_CASE("catalogue: each bad sample gives its rule to the letter", "[rules][catalogue][samples]") {
    const InFolder here(repository());
    for (const Rule* rule : all_rules()) {
        const std::string bad = sample(*rule, "bad.json");
        const std::string expected = sample(*rule, "expected.txt");
        CAPTURE(bad);
        CHECK(fs::exists(bad));
        CHECK(fs::exists(expected));
        if (fs::exists(bad) && fs::exists(expected)) {
            const Typed typed = check_sample(*rule, bad);
            CHECK(first_difference(content(expected), typed.out) == "");
            CHECK(typed.err == "");
            const std::set<std::string> reported = rules_reported(typed.out);
            CHECK(reported.count(std::string(rule->id)) == 1);
            if (rule->needs == OtherPaper::none) { // one change between two papers may be two findings
                CHECK(differences({std::string(rule->id)}, reported) == "");
            }
        }
    }
}

TEST_CASE("catalogue: each good sample is silent under all rules", "[rules][catalogue][samples]") {
    const InFolder here(repository());
    for (const Rule* rule : all_rules()) {
        const std::string good = sample(*rule, "good.json");
        CAPTURE(good);
        CHECK(fs::exists(good));
        if (fs::exists(good)) {
            const Typed typed = check_sample(*rule, good);
            CHECK(typed.out == "");
            CHECK(typed.err == "");
            CHECK(typed.exit == 0);
        }
    }
}

TEST_CASE("catalogue: every folder of samples belongs to a rule", "[rules][catalogue][samples]") {
    std::set<std::string> folders;
    for (const auto& entry : fs::directory_iterator(repository() / "samples" / "rules")) {
        folders.insert(entry.path().filename().string());
    }
    CHECK(differences(ids(), folders) == "");
}

TEST_CASE("catalogue: every rule's own examples stand on its page", "[rules][catalogue]") {
    for (const Rule* rule : all_rules()) {
        CAPTURE(rule->id);
        const Typed page = type({"explain", std::string(rule->id)});
        CHECK(page.exit == 0);
        CHECK(page.err == "");
        for (const std::string_view part : {rule->id, rule->title, rule->meaning, rule->ask, rule->bad, rule->good}) {
            CHECK(page.out.find(part) != page.out.npos);
        }
    }
}

TEST_CASE("catalogue: docs/rules.md is what the program prints", "[rules][catalogue]") {
    const Typed printed = type({"explain", "--all", "--format", "markdown"});
    CHECK(printed.exit == 0);
    INFO("to renew it: build/dev/iepaudit explain --all --format markdown > docs/rules.md");
    CHECK(first_difference(content(repository() / "docs" / "rules.md"), printed.out) == "");
}

TEST_CASE("samples: a sound plan gives nothing at all", "[rules][samples]") {
    const InFolder here(repository());
    for (const std::string sound : {"samples/clean.json", "samples/half-day.json"}) {
        CAPTURE(sound);
        const Typed typed = check({"--format", "short", sound});
        CHECK(typed.out == "");
        CHECK(typed.exit == 0);
    }
}

TEST_CASE("samples: every whole plan is free of errors and warnings, but for those made to be wrong",
          "[rules][samples]") {
    const InFolder here(repository());
    const std::set<std::string> made_wrong{"first-look", "everything-wrong", "everything-wrong-too"};
    std::size_t plans = 0;
    for (const auto& entry : fs::directory_iterator("samples")) {
        const std::string plan = entry.path().string();
        if (entry.path().extension() != ".json" || made_wrong.count(entry.path().stem().string()) != 0) {
            continue;
        }
        ++plans;
        CAPTURE(plan);
        const Typed typed = check({"--format", "short", "--show", "warning", "--fail-on", "warning", plan});
        CHECK(typed.out == "");
        CHECK(typed.err == "");
        CHECK(typed.exit == 0);
    }
    CHECK(plans >= 10);
}
