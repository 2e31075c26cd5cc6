// What the interview prints: plain lines, none wider than the page.
#pragma once

#include "interview/answers.hpp"

#include <cstddef>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

namespace iepaudit::interview {

class Page {
public:
    Page(std::ostream& out, std::size_t columns) : out_(out), columns_(columns) {}

    void gap() { out_ << '\n'; }
    /// A sentence of ours, wrapped.
    void say(std::string_view sentence, std::size_t indent = 2);
    /// A line as it stands, cut where the page ends.
    void line(std::string_view words);
    /// What this is and how to answer, or how many answers the file has already.
    void greet(std::size_t known, std::string_view file);
    /// What may be typed in place of an answer.
    void ways();
    void heading(std::size_t section);
    void question(const Answers& answers, const Position& at);
    /// Waits on the line of the answer.
    void prompt();
    /// What was typed, where nobody has seen it.
    void repeat(std::string_view line);
    /// Every answer with its number.
    void list(const Answers& answers);

private:
    std::ostream& out_;
    std::size_t columns_;
};

/// "Row 2, location (setting)"
std::string name_of(const Position& at);
/// The answer as it is shown: in quotes, or what an empty box is called.
std::string shown(const DraftPlan& answer);

} // namespace iepaudit::interview
