#include "interview/page.hpp"

#include "report/escape.hpp"
#include "report/phrases.hpp"
#include "text/display.hpp"
#include "text/fold.hpp"

#include <fmt/format.h>

#include <array>

namespace iepaudit::interview {

namespace {

struct Way {
    std::string_view word;
    std::string_view does;
};
constexpr std::array all_ways{
    Way{"Enter", "leaves the question out"},
    Way{"-", "the box is on the page, and it is empty"},
    Way{"?", "what the question means"},
    Way{"+ more", "adds words to the last answer"},
    Way{"back", "change the last answer; list shows all of them, change 3 changes one"},
    Way{"next", "leave the other cells of this row out and go to the next row"},
    Way{"done", "leave the rest of this part out; go 8 goes to part 8"},
    Way{"stop", "go on another day"},
};

} // namespace

void Page::say(std::string_view sentence, std::size_t indent) {
    for (const std::string& line : text::wrap(sentence, columns_ - indent)) {
        out_ << std::string(indent, ' ') << text::cut_to(line, columns_ - indent) << '\n';
    }
}

void Page::line(std::string_view words) {
    out_ << text::cut_to(words, columns_) << '\n';
}

void Page::greet(std::size_t known, std::string_view file) {
    if (known > 0) {
        say(fmt::format("{} in {} so far; list shows them. What is left out can be typed now.",
                        report::count(known, "answer", "answers"), file),
            0);
        return;
    }
    say("I ask for the IEP page by page, in the order of the Washington form. Type what is printed, word for "
        "word. Only the service table is needed, so leave out what you like.",
        0);
    gap();
    ways();
    gap();
    say(fmt::format("Every answer is saved in {} at once.", file), 0);
}

void Page::ways() {
    for (const Way& way : all_ways) {
        line(fmt::format("  {:<6} {}", way.word, way.does));
    }
}

void Page::heading(std::size_t section) {
    const Section& of = all_sections()[section];
    gap();
    say(fmt::format("--- {} (part {} of {})", of.title, section + 1, all_sections().size()), 0);
    say(of.hint, 4);
}

void Page::question(const Answers& answers, const Position& at) {
    const Section& of = section_of(at);
    const std::string item = of.is_list() ? fmt::format("{} {}: ", of.item, at.item + 1) : std::string{};
    // Whoever types the second row has seen the examples.
    const std::string example = at.item == 0 ? fmt::format(" (such as {})", question_of(at).example) : std::string{};
    say(fmt::format("{}{}{}", item, question_of(at).ask, example), 0);
    if (of.is_list() && at.question == 0 && answers.find(at) == nullptr) {
        say(at.item == 0 ? "Enter leaves this part out; - means the page has it, with nothing in it."
                         : "Enter when there is no more.");
    }
}

void Page::prompt() {
    out_ << "> " << std::flush;
}

void Page::repeat(std::string_view line) {
    out_ << text::cut_to(report::for_terminal(line), columns_ - 3) << '\n';
}

void Page::list(const Answers& answers) {
    std::size_t number = 0;
    std::optional<Position> before;
    for (const Position& at : answers.all()) {
        const bool is_new_part = !before || before->section != at.section;
        if (is_new_part) {
            say(section_of(at).title);
        }
        line(fmt::format("  {:>3}  {}: {}", ++number, name_of(at), shown(*answers.find(at))));
        before = at;
    }
    if (number == 0) {
        say("Nothing is typed in yet.");
        return;
    }
    say("\"change 3\" changes answer 3, \"remove 3\" takes it out.");
}

std::string name_of(const Position& at) {
    const std::string_view ask = question_of(at).ask;
    const std::string_view cell = text::trim(ask.substr(0, ask.find_first_of(",:(")));
    const Section& of = section_of(at);
    return of.is_list() ? fmt::format("{} {}, {}", of.item, at.item + 1, cell) : std::string(cell);
}

std::string shown(const DraftPlan& answer) {
    return answer.is_null()     ? "(the box is empty)"
           : answer.is_string() ? report::for_terminal(answer.get<std::string>())
           : answer.empty()     ? "(nothing is there)"
                            : report::for_terminal(answer.dump(-1, ' ', false, DraftPlan::error_handler_t::replace));
}

} // namespace iepaudit::interview
