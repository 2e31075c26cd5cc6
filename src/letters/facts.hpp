// What a letter can say: facts of the file and its findings. What is not in here stands in [brackets].
#pragma once

#include "iepaudit/case.hpp"
#include "iepaudit/report.hpp"

#include <optional>
#include <string>
#include <vector>

namespace iepaudit::letters {

/// What a service log says about one row, in minutes.
struct ServedRow {
    std::string service; ///< as printed
    double planned = 0;
    double delivered = 0; ///< make-ups included
    double made_up = 0;
    double short_school = 0; ///< short and still open, by who or what they were lost to
    double short_student = 0;
    double short_event = 0;
    double unaccounted = 0;
};

struct LetterFacts {
    FileReport report;              ///< rows, sums and findings; the child's name stands only in `report.student`
    std::optional<Date> today;      ///< only when the user said which day it is
    std::optional<Date> meeting;    ///< as the file gives it
    std::optional<Date> plan_start;
    std::vector<std::string> needs; ///< areas of need the page names, each once: "reading"
    bool is_adult = false;          ///< the student is of age by the date in the file
    std::vector<ServedRow> served;  ///< empty without a service log
};

/// What the user allows a letter to show.
struct Shown {
    std::optional<Date> today;
    bool words = true; ///< words of the file
};

/// `paper` is the file `report` is about, `as_of` the day it was audited on. Wherever the student's name stands in a row
/// or a finding, it is taken out.
LetterFacts gather(FileReport report, const Paper& paper, Date as_of, const Policy& policy, const Shown& shown);

} // namespace iepaudit::letters
