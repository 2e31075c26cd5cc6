// Every kind of letter, from plans with everything wrong and with little in them, in every form.
#include "letters/catalogue.hpp"
#include "support/audited.hpp"
#include "support/command_line.hpp"
#include "support/files.hpp"
#include "support/reading_ease.hpp"
#include "text/display.hpp"
#include "text/fold.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <algorithm>
#include <sstream>

using namespace iepaudit;
using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;

namespace {

const std::vector<std::string> formats{"text", "markdown", "html"};
const std::vector<std::string> samples{"everything-wrong.json", "everything-wrong-too.json", "first-look.json",
                                       "clean.json", "plan-504.json"};

std::string sample(const std::string& name) {
    return (repository() / "samples" / name).string();
}

/// What `letter` prints; it must have been written.
std::string letter(std::vector<std::string> arguments, const std::string& in = {},
                   const Environment& environment = {}) {
    arguments.insert(arguments.begin(), "letter");
    const Typed typed = type(arguments, in, environment);
    CHECK(typed.err == "");
    CHECK(typed.exit == 0);
    return typed.out;
}

/// The part that is sent.
std::string sent_part(const std::string& letter) {
    return letter.substr(0, letter.find("Notes for you"));
}

std::string between(const std::string& words, std::string_view begin, std::string_view end) {
    const std::size_t from = std::min(words.find(begin), words.size());
    return words.substr(from, std::min(words.find(end, from), words.size()) - from);
}

template <class Check>
void for_each_letter(Check check) {
    REQUIRE(letters::all_letters().size() == 10);
    for (const letters::LetterKind* kind : letters::all_letters()) {
        for (const std::string& file : samples) {
            for (const std::string& format : formats) {
                CAPTURE(kind->kind, file, format);
                check(*kind, format, letter({std::string(kind->kind), sample(file), "--format", format}));
            }
        }
    }
}

} // namespace

TEST_CASE("letters: nothing is left to fill in but what stands in brackets", "[letters]") {
    for_each_letter([](const letters::LetterKind&, const std::string& format, const std::string& words) {
        const std::string body = format == "html" ? between(words, "<main", "</main>") : words;
        CHECK(body.size() > 600);
        CHECK(body.find_first_of("{}") == std::string::npos);
        CHECK(std::count(body.begin(), body.end(), '[') == std::count(body.begin(), body.end(), ']'));
        CHECK_THAT(body, ContainsSubstring("Notes for you (do not send)"));
        CHECK_THAT(body, ContainsSubstring("not legal advice"));
    });
}

TEST_CASE("letters: none says what the law does not say", "[letters]") {
    for_each_letter([](const letters::LetterKind&, const std::string& format, const std::string& words) {
        const std::string body = text::fold(format == "html" ? between(words, "<main", "</main>") : words);
        for (const std::string_view wrong :
             {"must be made up", "before you sign", "once you have signed", "30 days", "owed", "owes", "owe",
              "every minute counts", "licensed", "regional center", "assessment plan", "through 21", "you must",
              "300-minute", "legally", "violation", "guarantee", "entitled"}) {
            CAPTURE(wrong);
            CHECK_FALSE(text::has_words(body, wrong));
        }
    });
}

TEST_CASE("letters: they are at most grade 9 to read, and so are the notes", "[letters][reading-ease]") {
    for (const letters::LetterKind* kind : letters::all_letters()) {
        for (const std::string& file : samples) {
            CAPTURE(kind->kind, file);
            const std::string words = letter({std::string(kind->kind), sample(file)});
            const std::string body =
                kind->is_checklist ? sent_part(words) : between(words, "Dear", "With kind regards");
            CHECK(count(body).grade() <= 9.0);
            std::string notes;
            std::istringstream lines(words.substr(sent_part(words).size()));
            for (std::string line; std::getline(lines, line);) {
                const bool is_source =
                    line.find("Source:") != std::string::npos || line.find("http") != std::string::npos;
                notes += is_source ? "" : line + ' ';
            }
            CHECK(count(notes).grade() <= 9.0);
        }
    }
}

TEST_CASE("letters: what is sent cites no law, and every source has an address", "[letters]") {
    for (const letters::LetterKind* kind : letters::all_letters()) {
        CAPTURE(kind->kind);
        const std::string words = letter({std::string(kind->kind), sample("first-look.json")});
        for (const std::string_view cited : {"WAC", "CFR", "RCW", "9th Cir", "http"}) {
            CHECK_THAT(sent_part(words), !ContainsSubstring(std::string(cited)));
        }
        REQUIRE_FALSE(kind->notes.empty());
        CHECK(std::any_of(kind->notes.begin(), kind->notes.end(),
                          [](const auto& note) { return note.source != nullptr; }));
        for (const letters::Note& note : kind->notes) {
            CHECK((note.source == nullptr || note.source->url.starts_with("http")));
        }
    }
}

TEST_CASE("letters: the child is named only when asked for", "[letters][privacy]") {
    for_each_letter([](const letters::LetterKind&, const std::string&, const std::string& words) {
        for (const std::string_view name : {"Juniper", "Alder", "Marsh Lane"}) {
            CHECK_THAT(words, !ContainsSubstring(std::string(name)));
        }
    });
    const std::string named = letter({"mediation", sample("everything-wrong.json"), "--show-student"});
    CHECK_THAT(named, ContainsSubstring("Juniper Alder (fictional)"));
    CHECK_THAT(named, ContainsSubstring("Marsh Lane High School"));
}

TEST_CASE("letters: a name is taken out wherever on the page it stands", "[letters][privacy]") {
    Json iep = one_row();
    iep["student"]["name"] = "Quilla M. Brook";
    iep["services"][0]["service"] = "Reading (Quilla's group)";
    iep["services"][0]["frequency"] = "as BROOK needs, ask M. first";
    for (const letters::LetterKind* kind : letters::all_letters()) {
        for (const std::string& format : formats) {
            CAPTURE(kind->kind, format);
            const std::string words =
                text::fold(letter({std::string(kind->kind), "-", "--format", format}, iep.dump()));
            CHECK_FALSE(text::has_words(words, "quilla"));
            CHECK_FALSE(text::has_words(words, "brook"));
        }
    }
    CHECK_THAT(letter({"service-log", "-"}, iep.dump()),
               ContainsSubstring("Reading ([name]'s group): \"as [name] needs, ask [name] first\""));
    // A letter without its period could be any word.
    iep["student"]["name"] = "Quilla M Brook";
    iep["services"][0]["service"] = "Reading, group M";
    CHECK_THAT(letter({"service-log", "-"}, iep.dump()), ContainsSubstring("Reading, group M: \"as [name] needs"));
}

TEST_CASE("letters: where CI is set no word of the file is in them", "[letters][privacy]") {
    Json iep = one_row();
    iep["student"] = {{"name", "ZZCANARY"}, {"school", "ZZCANARY"}, {"grade", "ZZCANARY"}};
    iep["services"][0]["service"] = "ZZCANARY";
    iep["services"][0]["frequency"] = "as ZZCANARY";
    for (const letters::LetterKind* kind : letters::all_letters()) {
        CAPTURE(kind->kind);
        CHECK_THAT(letter({std::string(kind->kind), "-", "--show-student"}, iep.dump(), {{"CI", "1"}}),
                   !ContainsSubstring("ZZCANARY"));
    }
}

TEST_CASE("letters: what a file holds cannot act in any form", "[letters][hostile]") {
    for (const std::string hostile :
         {"<img src=x onerror=alert(1)>", "</p><script>alert(1)</script>", "[x](javascript:alert)",
          "![i](http://e/p.png)", "\n# H", "\u001b[2J\u001b]0;pwned\u0007", "a\r::error::b", "{child} {today}",
          "@everyone #1", "`x` <!--"}) {
        Json iep = one_row();
        iep["student"] = {{"name", hostile}, {"school", hostile}, {"district", hostile}, {"grade", hostile}};
        iep["services"][0]["service"] = hostile;
        iep["services"][0]["frequency"] = hostile;
        iep["services"][0]["provider"] = hostile;
        for (const letters::LetterKind* kind : letters::all_letters()) {
            const std::string name(kind->kind);
            CAPTURE(name, hostile);
            const std::string page =
                between(letter({name, "-", "-f", "html", "--show-student"}, iep.dump()), "<main", "</main>");
            for (const std::string_view markup : {"<img", "<script", "<svg", "<!--"}) {
                CHECK(page.find(markup) == std::string::npos);
            }
            const std::string plain = letter({name, "-", "--show-student"}, iep.dump());
            CHECK(std::none_of(plain.begin(), plain.end(), [](char c) {
                return (static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7F;
            }));
            CHECK(plain.find("\n::") == std::string::npos);
            const std::string markdown = sent_part(letter({name, "-", "-f", "markdown", "--show-student"}, iep.dump()));
            std::string outside_code;
            bool is_code = false;
            for (const char c : markdown) {
                is_code = c == '`' ? !is_code : is_code;
                outside_code += is_code ? ' ' : c;
            }
            for (const std::string_view acts : {"](", "<img", "<script", "<!--", "@everyone", "\n# "}) {
                CAPTURE(markdown, acts);
                CHECK((hostile.starts_with('`') || outside_code.find(acts) == std::string::npos));
            }
        }
    }
}

TEST_CASE("letters: the text is at most 78 columns wide but for a long word", "[letters]") {
    for (const letters::LetterKind* kind : letters::all_letters()) {
        std::istringstream lines(letter({std::string(kind->kind), sample("everything-wrong.json")}));
        for (std::string line; std::getline(lines, line);) {
            CAPTURE(kind->kind, line);
            const bool is_one_word = line.find(' ', line.find_first_not_of(" -[]")) == std::string::npos;
            CHECK((text::display_width(line) <= 78 || is_one_word));
        }
    }
}

TEST_CASE("letters: the rows stand there with their words and their minutes", "[letters]") {
    const std::string words = letter({"service-log", sample("first-look.json")});
    CHECK_THAT(words, ContainsSubstring("Reading (SDI): \"2x per week, 30 minutes per session\", 60 minutes a week."));
    CHECK_THAT(words, ContainsSubstring("Speech therapy: \"as needed\", no number of minutes I can work out."));
}

TEST_CASE("letters: the grade is said as one says it", "[letters]") {
    const ScratchFolder folder;
    const auto opening = [&](const std::string& printed) {
        Json plan = one_row();
        plan["student"]["grade"] = printed;
        return between(letter({"meeting", folder.file("plan.json", plan.dump())}), "[my child's name]", " I would");
    };
    CHECK(opening("4th grade") == "[my child's name], grade 4.");
    CHECK(opening("K") == "[my child's name], in kindergarten.");
    CHECK(opening("PreK") == "[my child's name], in preschool.");
}

TEST_CASE("letters: a correction names the row, what it says and the question", "[letters]") {
    const std::string words = text::fold(letter({"correction", sample("first-look.json")}));
    CHECK_THAT(words, ContainsSubstring("row 2 (speech therapy) says \"as needed\", which is not an amount."));
    CHECK_THAT(words, ContainsSubstring("how many minutes, how many times, in each week or month?"));
}

TEST_CASE("letters: a complaint names the errors and leaves out what is only a question", "[letters]") {
    for (const std::string kind : {"community-complaint", "due-process"}) {
        CAPTURE(kind);
        const std::string words = text::fold(sent_part(letter({kind, sample("first-look.json")})));
        CHECK_THAT(words, ContainsSubstring("row 2 (speech therapy) says \"as needed\", which is not an amount."));
        CHECK_THAT(words, !ContainsSubstring("row 3 (occupational therapy)"));
        CHECK_THAT(words, !ContainsSubstring("under slp supervision"));
    }
}

TEST_CASE("letters: a plan with nothing wrong leaves the points to the parent", "[letters]") {
    CHECK_THAT(letter({"correction", sample("clean.json"), "--as-of", "2026-11-22"}),
               ContainsSubstring("This is the place: [the row or the line"));
    CHECK_THAT(letter({"meeting", sample("clean.json"), "--as-of", "2026-11-22"}),
               ContainsSubstring("[your questions]"));
}

TEST_CASE("letters: what there was no room for is counted", "[letters]") {
    const std::string words = text::fold(letter({"meeting", sample("everything-wrong.json")}));
    CHECK_THAT(words, ContainsSubstring(" 8. "));
    CHECK_THAT(words, !ContainsSubstring(" 9. "));
    CHECK_THAT(words, ContainsSubstring("the points that matter most. the audit of your file lists"));
}

TEST_CASE("letters: the date is the one that was given, and no other", "[letters]") {
    CHECK_THAT(letter({"meeting", sample("first-look.json")}), ContainsSubstring("\n[today's date]\n"));
    CHECK_THAT(letter({"meeting", sample("first-look.json"), "--as-of", "2026-11-22"}),
               ContainsSubstring("\nNovember 22, 2026\n"));
    const std::string dated = letter({"community-complaint", sample("first-look.json"), "--as-of", "2026-11-22"});
    CHECK_THAT(dated, ContainsSubstring("November 22, 2025"));
    CHECK_THAT(letter({"due-process", sample("first-look.json"), "--as-of", "2028-02-29"}),
               Catch::Matchers::Matches("[^]*February\\s+28, 2026[^]*"));
}

TEST_CASE("letters: a checklist ticks only what the file gives, and says how much is missing", "[letters]") {
    const std::string bare = letter({"community-complaint", sample("first-look.json")});
    CHECK_THAT(bare, ContainsSubstring("Still missing: 11 of 11."));
    CHECK_THAT(bare, !ContainsSubstring("[x]"));
    CHECK_THAT(bare, !ContainsSubstring("Dear"));
    const std::string named = letter({"community-complaint", sample("everything-wrong.json"), "--show-student"});
    CHECK_THAT(named, ContainsSubstring("[x] Your child's school: Marsh Lane High School (fictional)"));
    CHECK_THAT(named, ContainsSubstring("Still missing: 9 of 11."));
    CHECK_THAT(letter({"due-process", sample("first-look.json")}), ContainsSubstring("Still missing: 9 of 9."));
}

TEST_CASE("letters: a child with a 504 plan is referred, a child with an IEP is tested again", "[letters]") {
    const std::string referral = text::fold(letter({"evaluation", sample("plan-504.json")}));
    CHECK_THAT(referral, ContainsSubstring("my written referral"));
    CHECK_THAT(referral, ContainsSubstring("25 school days"));
    const std::string again = text::fold(sent_part(letter({"evaluation", sample("first-look.json")})));
    CHECK_THAT(again, ContainsSubstring("evaluate my child again"));
    CHECK_THAT(again, !ContainsSubstring("referral"));
    CHECK_THAT(again, !ContainsSubstring("25 school days"));
}

TEST_CASE("letters: the rights of a grown student are told", "[letters]") {
    CHECK_THAT(letter({"meeting", sample("everything-wrong.json"), "--as-of", "2026-11-22"}),
               ContainsSubstring("18 or older"));
    CHECK_THAT(letter({"meeting", sample("first-look.json"), "--as-of", "2026-11-22"}),
               !ContainsSubstring("18 or older"));
}

TEST_CASE("letters: last year's IEP puts the changes into the notice", "[letters][change]") {
    const std::string this_year = (repository() / "samples/two-years/this-year.json").string();
    const std::string last_year = (repository() / "samples/two-years/last-year.json").string();
    CHECK_THAT(letter({"prior-written-notice", this_year, "--as-of", "2026-11-22"}),
               !ContainsSubstring("since last year's IEP"));
    const std::string words =
        text::fold(letter({"prior-written-notice", this_year, "--prior", last_year, "--as-of", "2026-11-22"}));
    CHECK_THAT(words, ContainsSubstring("these are the changes i see since last year's iep:"));
    CHECK_THAT(words, ContainsSubstring("row 4 (communication) comes to 40 minutes a week"));
    CHECK_THAT(words, !ContainsSubstring("stay at 150 minutes a week")); // a warning, but no change
}

TEST_CASE("letters: the service log puts its minutes into the letter, the same from JSON and CSV",
          "[letters][delivery]") {
    const std::string iep = (repository() / "samples/service-log/iep.json").string();
    for (const std::string log : {"log.json", "log.csv"}) {
        CAPTURE(log);
        const std::string words =
            text::fold(letter({"compensatory", iep, "--log", (repository() / "samples/service-log" / log).string(),
                               "--as-of", "2026-11-22"}));
        CHECK_THAT(words, ContainsSubstring("this is what the service log shows:"));
        CHECK_THAT(words, ContainsSubstring(
                              "270 minutes were planned and 195 were delivered, 30 of them as make-up. 75 minutes are "
                              "short: 45 on the school's side, 30 because my child was away."));
    }
}
