// GitHub's page for one step of a job. Every step appends to the runner's own file, and a page over 1 MiB is dropped
// whole: what does not fit is left out here, and said.
#pragma once

#include "batch/write.hpp"

#include <cstddef>
#include <sstream>
#include <string>

namespace iepaudit::batch {

class StepSummary {
public:
    static constexpr std::size_t most_bytes = std::size_t{1} << 20U;

    explicit StepSummary(const std::string& path, std::size_t limit = most_bytes);

    /// Takes the report as it is rendered.
    [[nodiscard]] std::ostream& stream() { return part_; }
    /// One file is rendered: it goes into the page as far as it fits, up to the end of a paragraph.
    void end_of_file();
    /// The rest of the report, or how many files are not on the page whole. Why it could not be written, or nothing.
    [[nodiscard]] std::string finish();

private:
    bool add(const std::string& part); ///< false when it did not fit

    FileWriter file_;
    std::ostringstream part_;
    std::size_t room_;
    std::size_t left_out_ = 0; ///< files
};

} // namespace iepaudit::batch
