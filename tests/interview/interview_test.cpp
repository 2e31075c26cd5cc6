// The interview: what is typed, what is written, what is said back.
#include "interview/answers.hpp"
#include "interview/explain.hpp"
#include "interview/interview.hpp"
#include "interview/questions.hpp"
#include "interview/reply.hpp"
#include "support/reading_ease.hpp"
#include "text/display.hpp"

#include "iepaudit/read.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <sstream>

using namespace iepaudit;
using namespace iepaudit::interview;
using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;

namespace {

constexpr Date as_of{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{22}};

struct Talk {
    Ending ending = Ending::finished;
    DraftPlan plan;
    std::string page;
    std::vector<std::string> saved; ///< every state of the file
};

Talk talk(const std::vector<std::string>& lines, DraftPlan plan = DraftPlan::object(), std::size_t columns = 80) {
    std::string typed;
    for (const std::string& line : lines) {
        typed += line + '\n';
    }
    std::istringstream in(typed);
    std::ostringstream out;
    Talk held;
    const Manner manner{.as_of = as_of, .file = "x.json", .columns = columns, .repeats = true};
    held.ending = ask_everything(plan, manner, in, out, [&](const DraftPlan& draft) {
        held.saved.push_back(plan_text(draft));
        return std::string{};
    });
    held.plan = std::move(plan);
    held.page = out.str();
    return held;
}

/// Starts in the table of services and types these lines.
Talk rows(std::vector<std::string> lines, DraftPlan plan = DraftPlan::object()) {
    lines.insert(lines.begin(), "go 8");
    return talk(lines, std::move(plan));
}

const DraftPlan& mark_of(const Talk& held) {
    return held.plan.at("x-interview");
}

} // namespace

TEST_CASE("interview: every question has a name that the format knows, and the schema and the glossary explain it",
          "[interview]") {
    for (std::size_t s = 0; s < all_sections().size(); ++s) {
        const interview::Section& section = all_sections()[s];
        CAPTURE(section.key);
        CHECK(section_keys().find(section.key).has_value());
        for (std::size_t q = 0; q < section.questions.size(); ++q) {
            const Question& question = section.questions[q];
            CAPTURE(question.key);
            const auto entry = section.keys().find(question.key);
            REQUIRE(entry.has_value());
            CHECK(section.keys().name(*entry) == question.key);
            const std::size_t told_by_schema = 2; // its description and its examples
            CHECK(explain({s, 0, q}).size() == told_by_schema + (question.term.empty() ? 0 : 1));
        }
    }
}

TEST_CASE("interview: an answer is kept as it is typed, in the order of the form", "[interview]") {
    const Talk held =
        talk({"  R.  ",         "Grade 5", "",          "10",   "",     "done", "Reads slowly.", "reading", "",
              "By June, more.", "",        "quarterly", "",     "done", "done", "Math",          "",        "",
              "30 min 2x/week", "next",    "",          "go 2", "504"});
    CHECK(held.plan.at("student") == DraftPlan{{"name", "R."}, {"grade", "Grade 5"}, {"age", "10"}});
    CHECK(held.plan.at("iep") == DraftPlan{{"planKind", "504"}});
    CHECK(held.plan.at("presentLevels") ==
          DraftPlan::array({{{"currentLevel", "Reads slowly."}, {"area", "reading"}}}));
    CHECK(held.plan.at("goals") == DraftPlan::array({"By June, more."}));
    CHECK(held.plan.at("progressReporting") == DraftPlan{{"frequency", "quarterly"}});
    CHECK(held.plan.at("services") == DraftPlan::array({{{"service", "Math"}, {"frequency", "30 min 2x/week"}}}));
    std::vector<std::string> keys;
    for (const auto& [key, value] : held.plan.items()) {
        keys.push_back(key);
    }
    CHECK(keys == std::vector<std::string>{"student", "iep", "presentLevels", "goals", "progressReporting", "services",
                                           "x-interview"});
}

TEST_CASE("interview: every kind of answer is read back in plain words", "[interview]") {
    struct Said {
        std::vector<std::string> lines;
        const char* heard;
    };
    const std::vector<Said> all{
        {{"", "K"}, "Kindergarten."},
        {{"", "PreK"}, "Preschool."},
        {{"", "the next one"}, "I cannot tell which grade that is."},
        {{"", "", "3/14/16"}, "Monday, March 14, 2016."},
        {{"", "", "2/30/2016"}, "I cannot read that as one date."},
        {{"", "", "", "10"}, "10 years old."},
        {{"", "", "", "", "autism"}, "On the state's list: autism."},
        {{"", "", "", "", "purple"}, "I do not find it on the state's list."},
        {{"go 2", "504"}, "A 504 plan."},
        {{"go 2", "", "annual"}, "The yearly review."},
        {{"go 3", "Math: he works at a first-grade level."}, "About math. Works at grade 1 now."},
        {{"go 3", "Words.", "juggling"}, "It is not an area I know by name."},
        {{"go 4", "By 6/1/2027 R. will read 90 words per minute, up from 62 words per minute, as measured by probes."},
         "starts at 62 words per minute; to reach 90 words per minute; by June 1, 2027; measured by probes."},
        {{"go 4", "R. will do better."}, "I do not find: "},
        {{"go 5", "quarterly"}, "It says when reports come."},
        {{"go 5", "written report"}, "It does not say when reports come."},
        {{"go 7", "30 hours"}, "1800 minutes a week."},
        {{"go 7", "", "about five"},
         "The sums cannot use it. Type back to change it: they need a number of days, such as 5."},
        {{"go 8", "Speech therapy"}, "Read as communication: a related service."},
        {{"go 8", "Zebra care"}, "I do not know this service by its name."},
        {{"go 8", "Speech", "SLP"}, "Read as speech-language pathologist."},
        {{"go 8", "Speech", "aide under the SLP"},
         "Read as paraeducator, overseen by a speech-language pathologist; it does not say how often."},
        {{"go 8", "Speech", "someone"}, "It does not name a job that I know."},
        {{"go 8", "Speech", "", "", "30 min 2x/week"}, "30 min 2x/week: I read 60 minutes a week (2 x 30)."},
        {{"go 8", "Speech", "", "", "as needed"},
         "Kept as typed. I read no minutes a week: \"as needed\" is not an amount. The report will ask about it."},
        {{"go 8", "Speech", "", "", "120 minutes monthly"}, "I read 30 minutes a week (120 a month / 4 weeks)."},
        {{"go 8", "Speech", "", "", "", "Resource room"}, "Counts as time away from general education."},
        {{"go 8", "Speech", "", "", "", "General Education"}, "Counts as time in general education."},
        {{"go 8", "Speech", "", "", "", "various"}, "It does not say which kind of place that is."},
        {{"go 8", "Speech", "", "", "", "", "", "", "Yes"}, "so not added to the sum."},
        {{"go 8", "Speech", "", "", "", "", "", "", "perhaps"}, "Type back to change it: yes or no."},
        {{"go 8", "Speech", "", "", "", "", "", "", "", "up to 3"}, "Up to 3 children."},
        {{"go 8", "Speech", "", "", "", "", "", "", "", "1:1"}, "One child alone."},
        {{"go 8", "Speech", "", "", "", "", "", "", "", "small group"}, "how many children it does not say."},
        {{"go 4", "By June, more words.", "go 8", "Speech", "", "", "", "", "", "", "", "", "1"},
         "Tied to goal 1 (\"By June, more words.\")."},
        {{"go 8", "Speech", "", "", "", "", "", "", "", "", "7"}, "It names no goal that was typed in above."},
        {{"go 8", "Speech", "", "", "", "", "", "", "", "", "", "Related Services"}, "Read as a related service."},
        {{"go 9", "", "", "82.4%"}, "82.4 percent."},
        {{"go 10", "40%-79% in Regular Class"}, "40 to 79 percent of the time in general education."},
        {{"go 10", "somewhere"}, "I cannot tell what share of the time that stands for."},
        {{"go 11", "No"}, "No summer services."},
        {{"go 11", "TBD"}, "Not decided yet."},
        {{"-"}, "The box is on the page and nothing is in it."},
        {{"go 4", "-"}, "The page has this section and nothing is in it."},
    };
    for (const Said& said : all) {
        std::string page = talk(said.lines).page;
        CAPTURE(said.lines);
        // As one line: where the page ends is another test.
        for (std::size_t at = page.find("\n  "); at != std::string::npos; at = page.find("\n  ", at)) {
            page.replace(at, 3, " ");
        }
        CHECK_THAT(page, ContainsSubstring(said.heard));
    }
}

TEST_CASE("interview: a blank box is null, a section that is empty is an empty list", "[interview]") {
    const Talk held = rows({"Reading", "-", "blank", "\xE2\x80\x93", "next", "-", "SLP", "done"});
    CHECK(
        held.plan.at("services") ==
        DraftPlan::array({{{"service", "Reading"}, {"provider", nullptr}, {"monitor", nullptr}, {"frequency", nullptr}},
                          {{"service", nullptr}, {"provider", "SLP"}}}));
    CHECK(talk({"go 4", "-"}).plan.at("goals") == DraftPlan::array());
    CHECK(rows({"-"}).plan.at("services") == DraftPlan::array());
    // A line of a list that is blank says nothing.
    CHECK(talk({"go 6", "More time", "-", "Quiet room"}).plan.at("accommodations") ==
          DraftPlan::array({"More time", "Quiet room"}));
}

TEST_CASE("interview: a word that steers is an answer when it stands in quotes", "[interview]") {
    CHECK(talk({"\"list\"", "\"-\""}).plan.at("student") == DraftPlan{{"name", "list"}, {"grade", "-"}});
    CHECK(talk({"\"R.\""}).plan.at("student") == DraftPlan{{"name", "\"R.\""}});
    CHECK(talk({"change my mind"}).plan.at("student") == DraftPlan{{"name", "change my mind"}});
}

TEST_CASE("interview: back changes the last answer, and again the one before; then it goes on where it stood",
          "[interview]") {
    const Talk once = talk({"R.", "6", "back", "5", "3/14/2016"});
    CHECK(once.plan.at("student") == DraftPlan{{"name", "R."}, {"grade", "5"}, {"birthDate", "3/14/2016"}});
    CHECK_THAT(once.page, ContainsSubstring("Grade this school year: 6\n"));
    const Talk twice = talk({"R.", "6", "back", "back", "Sam", "3/14/2016"});
    CHECK(twice.plan.at("student") == DraftPlan{{"name", "Sam"}, {"grade", "6"}, {"birthDate", "3/14/2016"}});
    const Talk kept = talk({"R.", "back", "", "5"});
    CHECK(kept.plan.at("student") == DraftPlan{{"name", "R."}, {"grade", "5"}});
    CHECK_THAT(talk({"back"}).page, ContainsSubstring("There is no answer before this one."));
    CHECK_THAT(talk({"R.", "back", "back"}).page, ContainsSubstring("There is no answer before that one."));
}

TEST_CASE("interview: list shows every answer with its number, change and remove take that number", "[interview]") {
    const std::vector<std::string> lines{"go 8", "Reading", "OT", "", "as needed", "next", "Math", "list"};
    const Talk listed = talk(lines);
    CHECK_THAT(listed.page, ContainsSubstring("  The service table\n"
                                              "    1  Row 1, service: Reading\n"
                                              "    2  Row 1, service provider: OT\n"
                                              "    3  Row 1, frequency: as needed\n"
                                              "    4  Row 2, service: Math\n"));
    const auto then = [&](std::vector<std::string> more) {
        more.insert(more.begin(), lines.begin(), lines.end());
        return talk(more);
    };
    CHECK(then({"change 3", "30 min weekly", "Teacher"}).plan.at("services") ==
          DraftPlan::array({{{"service", "Reading"}, {"provider", "OT"}, {"frequency", "30 min weekly"}},
                            {{"service", "Math"}, {"provider", "Teacher"}}}));
    CHECK(then({"change 2", "-"}).plan.at("services")[0].at("provider").is_null());
    CHECK(then({"change 2", ""}).plan.at("services")[0].at("provider") == "OT");
    CHECK(then({"remove 2"}).plan.at("services")[0] == DraftPlan{{"service", "Reading"}, {"frequency", "as needed"}});
    // The first answer of a row takes the row, and the row that is being typed moves up.
    const Talk without = then({"remove 1", "Teacher"});
    CHECK(without.plan.at("services") == DraftPlan::array({{{"service", "Math"}, {"provider", "Teacher"}}}));
    CHECK_THAT(without.page, ContainsSubstring("Row 1 is taken out: Reading"));
    CHECK_FALSE(then({"remove 4", "remove 1"}).plan.contains("services"));
    for (const char* const wrong : {"change", "change 0", "change 5", "remove 99"}) {
        CAPTURE(wrong);
        CHECK_THAT(then({wrong}).page, ContainsSubstring("Give the number of an answer, from 1 to 4."));
    }
    CHECK_THAT(talk({"list"}).page, ContainsSubstring("Nothing is typed in yet."));
}

TEST_CASE("interview: done leaves a part, next a row, go comes back to a part", "[interview]") {
    const Talk held = talk({"R.", "done", "done", "go 8", "Reading", "next", "Math", "done", "1650", "go 8", "Speech",
                            "done", "", "", "380"});
    CHECK(held.plan.at("services") ==
          DraftPlan::array({{{"service", "Reading"}}, {{"service", "Math"}}, {{"service", "Speech"}}}));
    CHECK(held.plan.at("totals") == DraftPlan{{"schoolMinutesPerWeek", "1650"}, {"serviceMinutesPerWeek", "380"}});
    CHECK_THAT(rows({"next"}).page, ContainsSubstring("Row 1 is still empty."));
    CHECK_THAT(talk({"next"}).page, ContainsSubstring("This part has no rows; done leaves it."));
    CHECK_THAT(talk({"go 12"}).page, ContainsSubstring("There are parts 1 to 11."));
    CHECK_THAT(talk({"R.", "5", "3/14/2016", "autism", "go 1"}).page,
               ContainsSubstring("nothing is left to answer there"));
}

TEST_CASE("interview: a plus adds words to the last answer, for what stands on several lines", "[interview]") {
    const Talk held = talk({"go 3", "He reads", "+ forty words", "+ a minute.", "reading", "+ and fluency"});
    CHECK(held.plan.at("presentLevels") ==
          DraftPlan::array({{{"currentLevel", "He reads forty words a minute."}, {"area", "reading and fluency"}}}));
    CHECK_THAT(held.page, ContainsSubstring("Level 1, what the page says: He reads forty words a minute."));
    CHECK(talk({"go 3", "He reads", "back", "+ slowly"}).plan.at("presentLevels") ==
          DraftPlan::array({"He reads slowly"}));
    CHECK_THAT(talk({"+ more"}).page, ContainsSubstring("There is no answer yet to add that to."));
}

namespace {

/// The services, typed on a terminal: the lines of one string come at once.
Talk pasted(const std::vector<std::string>& bursts) {
    std::string typed;
    std::vector<bool> more_follow; // after each line
    for (const std::string& burst : bursts) {
        const auto lines = static_cast<std::size_t>(std::count(burst.begin(), burst.end(), '\n'));
        for (std::size_t line = 0; line <= lines; ++line) {
            more_follow.push_back(line < lines);
        }
        typed += burst + '\n';
    }
    std::istringstream in(typed);
    std::ostringstream out;
    Talk held;
    const auto has_more = [&] {
        const std::string& all = typed;
        const auto end = in.tellg() < 0 ? all.end() : all.begin() + static_cast<std::ptrdiff_t>(in.tellg());
        const auto read = static_cast<std::size_t>(std::count(all.begin(), end, '\n'));
        return read > 0 && read <= more_follow.size() && more_follow[read - 1];
    };
    const Manner manner{
        .as_of = as_of, .file = "x.json", .columns = 80, .repeats = false, .has_more_at_once = has_more};
    held.ending = ask_everything(held.plan, manner, in, out, [](const DraftPlan&) { return std::string{}; });
    held.page = out.str();
    return held;
}

} // namespace

TEST_CASE("interview: lines that are pasted at once are one answer, after a question", "[interview]") {
    const Talk held = pasted({"go 8", "Reading fluency\nand\n\ncomprehension", "", "SLP", "stop"});
    CHECK_THAT(held.page, ContainsSubstring("3 lines came at once. Enter makes them one answer; each makes them 3"));
    CHECK(held.plan["services"][0]["service"] == "Reading fluency and comprehension");
    CHECK(held.plan["services"][0]["provider"] == "SLP");
}

TEST_CASE("interview: lines that are pasted at once are an answer each where somebody says so", "[interview]") {
    const Talk held = pasted({"go 8", "Reading\nSpecial Education Teacher\nPrincipal", "each", "stop"});
    CHECK(held.plan["services"][0]["service"] == "Reading");
    CHECK(held.plan["services"][0]["provider"] == "Special Education Teacher");
    CHECK(held.plan["services"][0]["monitor"] == "Principal");
    CHECK_THAT(held.page, ContainsSubstring("> Principal\n")); // shown where its question stands
}

TEST_CASE("interview: pasted lines can be dropped, and the last may lack its line end", "[interview]") {
    CHECK(pasted({"go 8", "Some\nother text", "drop", "Math", "stop"}).plan["services"][0]["service"] == "Math");
    const Talk unfinished = pasted({"go 8", "Reading\nand", "writing", "", "stop"}); // Enter ends the last line
    CHECK(unfinished.plan["services"][0]["service"] == "Reading and writing");
    CHECK_THAT(unfinished.page, ContainsSubstring("3 lines came at once."));
    CHECK(pasted({"go 8", "Reading\nand"}).ending == Ending::input_ended);
}

TEST_CASE("interview: Enter held down skips one question, and one line with empty ones behind it is one answer",
          "[interview]") {
    const Talk held = pasted({"go 8", "Reading\n\n", "\n\n\n", "Principal", "stop"});
    CHECK(held.plan["services"][0]["service"] == "Reading");
    CHECK_FALSE(held.plan["services"][0].contains("provider"));
    CHECK(held.plan["services"][0]["monitor"] == "Principal");
}

TEST_CASE("interview: a line that a terminal may have cut off is told", "[interview]") {
    for (const bool is_typed : {true, false}) {
        std::istringstream in(std::string(4094, 'a') + "\n");
        std::ostringstream out;
        DraftPlan plan = DraftPlan::object();
        (void)ask_everything(plan, {.as_of = as_of, .file = "x.json", .repeats = !is_typed}, in, out,
                             [](const DraftPlan&) { return std::string{}; });
        CHECK((out.str().find("so its end may be missing") != std::string::npos) == is_typed);
    }
}

TEST_CASE("interview: whatever is typed in whatever order, the file stays one that the audit reads", "[interview]") {
    constexpr std::array<std::string_view, 30> words{
        "",       "-",        "?",     "back",   "list",   "change 1", "change 2", "remove 1", "remove 3",      "next",
        "done",   "go 1",     "go 3",  "go 8",   "go 11",  "+ more",   "Reading",  "SLP",      "weekly",        "1",
        "3/1/26", "30 min x", "\"-\"", "\x1b[A", "remove", "change",   "go 4",     "go 6",     "2 x 30 a week", "No"};
    std::uint32_t state = 12345;
    for (int round = 0; round < 40; ++round) {
        std::vector<std::string> lines;
        for (int line = 0; line < 60; ++line) {
            state = state * 1664525U + 1013904223U;
            lines.emplace_back(words[(state >> 16U) % words.size()]);
        }
        CAPTURE(lines);
        const Talk held = talk(lines);
        for (const std::string& saved : held.saved) {
            const DraftPlan plan = DraftPlan::parse(saved, nullptr, false);
            CHECK(plan.is_object());
        }
        ReadResult read = read_iep(plan_text(held.plan));
        std::erase_if(read.problems, [](const Problem& problem) {
            return problem.rule != "unknown-field" && problem.rule != "duplicate-key" && problem.rule != "not-json";
        });
        CHECK(read.problems.empty());
        CHECK(read.is_readable == held.plan.contains("services"));
    }
}

TEST_CASE("interview: a question mark explains the cell and names the ways on", "[interview]") {
    const std::string page = rows({"Reading", "", "?"}).page;
    CHECK_THAT(page, ContainsSubstring("Monitor: who oversees the service and checks progress."));
    CHECK_THAT(page, ContainsSubstring("The Washington form has a column for it."));
    CHECK_THAT(page, ContainsSubstring("  done   leave the rest of this part out"));
}

TEST_CASE("interview: a row that is left is summed up", "[interview]") {
    CHECK_THAT(rows({"Reading", "", "", "40 Minutes / 5 Times Weekly", "next"}).page,
               ContainsSubstring("Row 1 (Reading): 200 minutes a week (5 x 40)."));
    CHECK_THAT(rows({"Reading", "done"}).page, ContainsSubstring("Row 1 (Reading): no minutes a week can be read."));
}

TEST_CASE("interview: days of the school week count for an amount a day", "[interview]") {
    const Talk held = talk({"go 7", "", "4", "Reading", "", "", "30 minutes daily"});
    CHECK_THAT(held.page, ContainsSubstring("I read 120 minutes a week (30 a day x 4 days)."));
}

TEST_CASE("interview: every answer is saved before the next question, with the place where it stands", "[interview]") {
    const Talk held = rows({"Reading", "OT"});
    REQUIRE(held.ending == Ending::input_ended);
    CHECK(mark_of(held) == DraftPlan{{"section", "services"}, {"number", 1}, {"question", "monitor"}});
    CHECK(held.saved.back() == plan_text(held.plan));
    CHECK(held.saved[held.saved.size() - 2].find("Reading") != std::string::npos);
    CHECK(held.saved[held.saved.size() - 2].find("OT") == std::string::npos);
}

TEST_CASE("interview: cut short anywhere and gone on with, it writes the same file", "[interview]") {
    const std::vector<std::string> lines{"R.",
                                         "5",
                                         "-",
                                         "",
                                         "",
                                         "done",
                                         "Reads slowly.",
                                         "",
                                         "",
                                         "By June, more.",
                                         "",
                                         "monthly",
                                         "",
                                         "",
                                         "",
                                         "",
                                         "Reading",
                                         "OT",
                                         "-",
                                         "2 x 30 min weekly",
                                         "next",
                                         "Math",
                                         "",
                                         "",
                                         "30 min daily",
                                         "done",
                                         "1650",
                                         "",
                                         "",
                                         "",
                                         "done",
                                         "No",
                                         ""};
    const DraftPlan whole = talk(lines).plan;
    CHECK(talk(lines).ending == Ending::finished);
    CHECK_FALSE(whole.contains("x-interview"));
    for (std::size_t cut = 0; cut <= lines.size(); ++cut) {
        CAPTURE(cut);
        const auto middle = lines.begin() + static_cast<std::ptrdiff_t>(cut);
        const Talk first = talk({lines.begin(), middle});
        const Talk rest = talk({middle, lines.end()}, DraftPlan::parse(plan_text(first.plan)));
        CHECK(rest.plan == whole);
        // What is finished has no place to go on at: it asks what was left out.
        CHECK(rest.ending == (cut < lines.size() ? Ending::finished : Ending::input_ended));
    }
}

TEST_CASE("interview: stop saves for later, the end of the input does too", "[interview]") {
    CHECK(talk({"R.", "stop", "5"}).ending == Ending::stopped);
    CHECK(talk({"R.", "stop", "5"}).plan.at("student") == DraftPlan{{"name", "R."}});
    CHECK(talk({"R."}).ending == Ending::input_ended);
    CHECK(talk({"R.", "back", "stop"}).ending == Ending::stopped);
    CHECK(talk({}).plan.empty());
    CHECK(talk({}).saved.empty());
}

TEST_CASE("interview: after the last question answers can still be changed", "[interview]") {
    const Talk held = talk({"R.", "go 11", "No", "", "change 1", "Sam", "what now", "go 11", ""});
    CHECK(held.ending == Ending::finished);
    CHECK(held.plan == DraftPlan{{"student", {{"name", "Sam"}}}, {"extendedSchoolYear", {{"eligible", "No"}}}});
    CHECK_THAT(held.page, ContainsSubstring("There is no question left to answer."));
}

TEST_CASE("interview: a file of another hand is gone on with under its own spellings", "[interview]") {
    const DraftPlan plan = DraftPlan::parse(R"json({
        "Child": "R.", "Service Matrix": [{"Service(s)": "Reading", "Minutes Per Week": 90}],
        "accommodations": "More time", "goals": null, "totals": 120, "district notes": [1, 2]})json");
    const Talk held =
        talk({"go 1", "go 4", "go 8", "Math", "", "", "30 min weekly", "done", "go 9", "go 6", "Quiet room"}, plan);
    DraftPlan wanted = plan;
    wanted["Service Matrix"].push_back({{"service", "Math"}, {"frequency", "30 min weekly"}});
    wanted["accommodations"] = DraftPlan::array({"More time", "Quiet room"});
    DraftPlan got = held.plan;
    got.erase("x-interview");
    CHECK(got == wanted);
    CHECK_THAT(held.page, ContainsSubstring("5 answers in x.json so far"));
    CHECK_THAT(held.page, ContainsSubstring("The child: nothing is left to answer there."));
    CHECK_THAT(held.page, ContainsSubstring("Yearly goals: nothing is left to answer there."));
}

TEST_CASE("interview: a mark that fits no question begins with the first open one", "[interview]") {
    for (const char* const mark :
         {R"({"section": "services", "number": 9, "question": "service"})", R"("nonsense")", R"({"section": "x"})",
          R"({"section": "goals", "number": 0, "question": "statement"})",
          R"({"section": "goals", "number": -4, "question": "area"})"}) {
        CAPTURE(mark);
        DraftPlan plan{{"student", {{"name", "R."}}}};
        plan["x-interview"] = DraftPlan::parse(mark);
        const Talk held = talk({"5"}, plan);
        CHECK(held.plan.at("student") == DraftPlan{{"name", "R."}, {"grade", "5"}});
    }
}

TEST_CASE("interview: a line that cannot be kept as typed is not taken, and the question is asked again",
          "[interview]") {
    CHECK_THAT(talk({"\x1b[A", "R."}).page, ContainsSubstring("Arrow keys or the like left marks in that line."));
    CHECK_THAT(talk({"Caf\xE9"}).page, ContainsSubstring("not UTF-8"));
    CHECK_THAT(talk({std::string(1'000'000, 'a')}).page, ContainsSubstring("longer than any box"));
    CHECK(talk({"\x1b[A", "Caf\xE9", std::string(1, '\0'), "R."}).plan.at("student") == DraftPlan{{"name", "R."}});
    CHECK(talk({"R.\r"}).plan.at("student") == DraftPlan{{"name", "R."}});
    const std::string long_words(10'000, 'a');
    CHECK(talk({long_words}).plan.at("student") == DraftPlan{{"name", long_words}});
}

TEST_CASE("interview: when the file cannot be written it stops at once", "[interview]") {
    std::istringstream in("R.\n5\n");
    std::ostringstream out;
    DraftPlan plan = DraftPlan::object();
    const Ending ending = ask_everything(plan, {.as_of = as_of, .file = "x.json"}, in, out,
                                         [](const DraftPlan&) { return std::string("no space left"); });
    CHECK(ending == Ending::not_saved);
    CHECK(plan.empty());
    CHECK_THAT(out.str(), ContainsSubstring("x.json cannot be written: no space left."));
}

TEST_CASE("interview: no line is wider than the page, whatever is typed", "[interview]") {
    const std::string wide(300, 'w');
    const std::string cjk = "\xE6\xBC\xA2\xE5\xAD\x97 \xE6\xBC\xA2\xE5\xAD\x97\xE6\xBC\xA2\xE5\xAD\x97 " + wide;
    for (const std::size_t columns : {std::size_t{80}, std::size_t{40}}) {
        const Talk held = talk({cjk,  wide, wide, wide,   "?", "list", "go 3", cjk,        wide,  "",   cjk,
                                "?",  "",   "",   "go 8", cjk, wide,   wide,   wide,       "?",   wide, wide,
                                wide, wide, wide, wide,   cjk, "next", "list", "change 1", "back"},
                               DraftPlan::object(), columns);
        std::istringstream lines(held.page);
        for (std::string line; std::getline(lines, line);) {
            CAPTURE(line);
            CHECK(text::display_width(line) <= columns);
        }
    }
}

TEST_CASE("interview: what it says is at most grade 8", "[interview][reading-ease]") {
    const Talk held =
        talk({"",      "the next", "soon", "old",       "odd",     "odd",  "odd",  "?",       "done", "x",
              "y",     "",         "z",    "",          "soon",    "",     "?",    "done",    "soon", "soon",
              "Zebra", "who",      "who",  "as needed", "various", "soon", "soon", "perhaps", "some", "9",
              "odd",   "",         "soon", "soon",      "soon",    "soon", "odd",  "odd",     "odd",  "odd"});
    std::string said;
    std::istringstream lines(held.page);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("  ") && line.size() > 2 && line[2] != ' ') {
            said += line + (line.ends_with('.') ? "" : " ") + '\n';
        }
    }
    CHECK(count(said).sentences > 20);
    CHECK(count(said).grade() <= 8.0);
}

TEST_CASE("interview: the words that steer are known in any case and with any dash", "[interview]") {
    CHECK(read_reply("").order == Order::skip);
    CHECK(read_reply(" Back ").order == Order::back);
    CHECK(read_reply("CHANGE 12").order == Order::change);
    CHECK(read_reply("change 12").number == 12);
    CHECK(read_reply("change twelve").order == Order::answer);
    CHECK(read_reply("list 3").order == Order::answer);
    CHECK(read_reply("\xE2\x80\x94").order == Order::blank);
    CHECK(read_reply("?").order == Order::explain);
    CHECK(read_reply("--").order == Order::answer);
}
