// A letter: its text as a small table of paragraphs, and the finished thing ready for any sink.
//
// Our own words and words of the file are kept apart all the way, so that each sink can make the latter harmless. What
// is not known stands in [brackets], for the parent to fill in; nothing is made up.
#pragma once

#include "letters/facts.hpp"

#include "iepaudit/rule.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::letters {

/// Some words of a line. `is_printed`: they come from the file, or hold words that do.
struct Piece {
    std::string words;
    bool is_printed = false;
};
using Line = std::vector<Piece>;

struct Item {
    Line words;
    bool is_done = false; ///< of a checklist: nothing is missing here
};

/// The lines of a list that depend on the file. `left_out`: questions for which the letter has no room.
struct Items {
    std::vector<Item> list;
    std::size_t left_out = 0;
};

enum class Shape : std::uint8_t {
    paragraph,
    lines,   ///< an address: each on its own line
    subject, ///< what the letter is about
    bullets,
    numbers,
    boxes, ///< a checklist
};

/// One paragraph as it stands in a letter's table. `{child}` and the like are named fields (fields.cpp).
struct Paragraph {
    std::string_view words;
    Shape shape = Shape::bullets;                 ///< of the list below the words
    std::span<const std::string_view> list = {};  ///< the list, when it is always the same
    Items (*items)(const LetterFacts&) = nullptr; ///< the list, when it comes from the file
    std::string_view otherwise = {};              ///< instead of words and list when the file gives no items
    bool (*when)(const LetterFacts&) = nullptr;   ///< only then; null: always
};

/// For the parent, not for the school. A sentence about the law always has its source.
struct Note {
    std::string_view words;
    const Citation* source = nullptr;
};

/// Everything about one kind of letter.
struct LetterKind {
    std::string_view kind;     ///< "service-log"
    std::string_view title;    ///< "Request for service records"
    std::string_view use_when; ///< one line
    std::string_view goes_to;
    std::span<const Paragraph> paragraphs;
    std::span<const Note> notes;
    bool is_checklist = false; ///< a filing with rules of its own: only what is still missing is said
};

struct Block {
    Shape shape = Shape::paragraph;
    std::vector<Item> items;
};

struct NoteLine {
    Line words;
    const Citation* source = nullptr;
};

/// The finished letter.
struct Letter {
    std::string_view title;
    std::vector<Block> blocks;
    std::vector<NoteLine> notes;
};

Letter write_letter(const LetterKind& kind, const LetterFacts& facts);

} // namespace iepaudit::letters
