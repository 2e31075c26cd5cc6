// How findings are laid out on a page for people: under which heading each stands, and which questions come first.
#pragma once

#include "iepaudit/report.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::report {

enum class Heading : std::uint8_t {
    to_fix,    ///< errors
    to_ask,    ///< warnings
    to_look,   ///< notes
    in_typing, ///< what was typed wrong in the file itself: for whoever typed it, not for the meeting
};
inline constexpr std::array all_headings{Heading::to_fix, Heading::to_ask, Heading::to_look, Heading::in_typing};

std::string_view title(Heading heading);   ///< "To fix"
std::string_view lead_in(Heading heading); ///< the sentence under it
std::string_view call(Severity severity);  ///< "Must fix:", "Ask about:", "Note:"

using FindingList = std::vector<const ReportedFinding*>;

/// The findings of one heading, in the order of the report.
FindingList findings_under(const FileReport& report, Heading heading);

/// One question to bring, and every finding it answers.
struct Question {
    std::string_view ask;
    FindingList findings; ///< never empty; the weightiest first
};

/// The questions that matter most: errors before warnings, what the law asks before what is good practice, then as on
/// the page.
std::vector<Question> first_questions(const FileReport& report, std::size_t most);

/// "1 thing to fix, 5 to ask about, 1 worth a look"; what to say in one line about the whole file.
std::string verdict(const FileReport& report);

/// What could not be checked, one reason with all rules it stands for.
struct Unchecked {
    std::string_view why;
    std::vector<const Rule*> rules;
};
/// Without those that another paper is wanting for.
std::vector<Unchecked> unchecked_by_reason(const FileReport& report);
inline constexpr std::string_view lead_in_to_unchecked =
    "These points were not looked at, because the file does not say enough. That does not mean that all is well.";
inline constexpr std::string_view lead_in_to_waived =
    "Somebody has accepted these for a time. They are still on the page, and are not counted above.";
inline constexpr std::string_view lead_in_to_settings = "What the files given with --config and --waivers changed.";
std::string sentence(const Unchecked& reason); ///< "The file does not give the team members. Not looked for:"
std::string titles(const Unchecked& reason);   ///< the rules' titles in quotes

} // namespace iepaudit::report
