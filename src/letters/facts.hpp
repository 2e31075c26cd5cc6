// What a letter can say: facts of the file and its findings. What is not in here stands in [brackets].
#pragma once

#include "iepaudit/case.hpp"
#include "iepaudit/report.hpp"

#include <optional>
#include <string>
#include <vector>

namespace iepaudit::letters {

struct LetterFacts {
    FileReport report;           ///< rows, sums, findings, changes, the log; the child's name only in `report.student`
    std::optional<Date> today;   ///< only when the user said which day it is
    std::optional<Date> meeting; ///< as the file gives it
    std::optional<Date> plan_start;
    std::vector<std::string> needs; ///< areas of need the page names, each once: "reading"
    bool is_adult = false;          ///< the student is of age by the date in the file

    /// A service log was given and has something to say.
    [[nodiscard]] bool has_log() const { return report.delivery && report.delivery->has_data(); }
};

/// What the user allows a letter to show.
struct Shown {
    std::optional<Date> today;
    bool words = true; ///< words of the file
};

/// `paper` is the file `report` is about, `as_of` the day it was audited on. Wherever the student's name stands in a
/// row or a finding, it is taken out.
LetterFacts gather(FileReport report, const Paper& paper, Date as_of, const Policy& policy, const Shown& shown);

} // namespace iepaudit::letters
