#include "cli/last_year.hpp"

#include "batch/load.hpp"
#include "cli/cannot_read.hpp"
#include "cli/path_names.hpp"
#include "report/escape.hpp"

#include <fmt/format.h>

namespace iepaudit::cli {

LastYear::LastYear(std::string path, const CheckOptions& options, const AuditOptions& audit) : path_(std::move(path)) {
    const bool hides_names = options.path_names == "hash";
    name_ = hides_names ? hashed_name(relative_name(path_)) : relative_name(path_);
    batch::Loaded loaded = batch::load_file(path_, audit.limits.file_bytes);
    if (!loaded.is_read) {
        complaint_ = cannot_read(path_, loaded, hides_names);
        return;
    }
    paper_ = take_up(std::move(loaded.bytes), audit.as_of, *audit.policy, audit.limits);
}

void LastYear::say_problems(bool may_quote, std::ostream& err) const {
    if (!complaint_.empty()) {
        err << "iepaudit: " << complaint_ << '\n';
    }
    if (paper_ && !paper_->read.problems.empty()) {
        const LineIndex lines(paper_->read.document.bytes());
        for (const Problem& problem : paper_->read.problems) {
            if (!problem.is_note) {
                const auto at = lines.position(problem.place.span.begin);
                err << fmt::format("iepaudit: {}:{}:{}: last year's IEP: {}\n", report::path_for_terminal(name_),
                                   at.line, at.column,
                                   report::for_terminal(may_quote ? problem.message : problem.safe));
            }
        }
    }
    if (paper() == nullptr) {
        err << "iepaudit: last year's IEP could not be read, so nothing was compared with it.\n";
    }
}

} // namespace iepaudit::cli
