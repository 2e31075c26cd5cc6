// The questions, in the order in which the Washington form prints the answers: one table.
#pragma once

#include "read/key_table.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace iepaudit::interview {

/// With which of the tool's readers an answer is read back.
enum class ReadAs : std::uint8_t {
    words, ///< kept, not read
    grade,
    date,
    age,
    category, ///< of eligibility
    plan_kind,
    plan_type,
    level,
    area,
    goal,
    report_times,
    service,
    heading, ///< the part of the page a row stands in
    provider,
    amount,
    setting,
    yes_or_no,
    group_size,
    goal_numbers,
    minutes_per_week,
    days_per_week,
    percent,
    placement,
    summer,
};

struct Question {
    std::string_view key; ///< of the cell, as in docs/input-format.md
    std::string_view ask; ///< one short line
    std::string_view example;
    ReadAs read_as = ReadAs::words;
    std::string_view term = {};   ///< the word of src/terms that "?" explains too
    std::string_view unless = {}; ///< the cell that makes this one needless
};

struct Section {
    std::string_view key;        ///< of the file: "services"
    std::string_view title;      ///< "The service table"
    std::string_view hint;       ///< where on the page it stands, what to know before
    std::string_view item;       ///< "Row": the section is a list of these; empty for a single group of answers
    std::string_view sentence;   ///< the cell that a plain text in place of the group stands for
    std::string_view definition; ///< of schema/iep.schema.json
    const KeyTable& (*keys)();   ///< of the group
    std::span<const Question> questions;

    [[nodiscard]] bool is_list() const { return !item.empty(); }
};

std::span<const Section> all_sections();
const KeyTable& section_keys();

/// One question of the whole run: which section, which item of its list, which cell.
struct Position {
    std::size_t section = 0;
    std::size_t item = 0; ///< 0 where the section is no list
    std::size_t question = 0;

    friend bool operator==(const Position&, const Position&) = default;
};

const Section& section_of(const Position& at);
const Question& question_of(const Position& at);

} // namespace iepaudit::interview
