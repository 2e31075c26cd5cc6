// The interview: the questions of the form one at a time, each answer kept as typed, saved and read back at once.
//
//   question ──> a line ──> answer: into the plan, saved, read back
//                           or a word that steers: ?, back, list, change 3, done, stop ...
//
// It knows no file and no terminal: lines come from one stream, words go to another, and the caller saves.
#pragma once

#include "import/import.hpp"

#include "iepaudit/date.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <istream>
#include <ostream>
#include <string>

namespace iepaudit::interview {

struct Manner {
    Date as_of;
    std::string file;         ///< its name, for sentences
    std::size_t columns = 80; ///< no line is longer
    bool repeats = false;     ///< the input is no terminal, so nobody has seen what was typed
    /// Has another line come together with the last one? Nobody types that fast, so they were pasted. Empty where that
    /// cannot be known.
    std::function<bool()> has_more_at_once = {};
};

enum class Ending : std::uint8_t {
    finished,    ///< every question was asked
    stopped,     ///< the rest is for later
    input_ended, ///< there are no more answers
    not_saved,   ///< the answers could not be written, and that was said
};

/// Why the plan could not be saved, or nothing.
using Saver = std::function<std::string(const DraftPlan& plan)>;

/// Asks what `plan` does not answer yet, or goes on where it stood. `plan` is as it was saved last.
Ending ask_everything(DraftPlan& plan, const Manner& manner, std::istream& in, std::ostream& out, const Saver& save);

} // namespace iepaudit::interview
