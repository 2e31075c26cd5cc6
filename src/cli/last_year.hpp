// Last year's IEP, read once for a run: --prior of `check`, the first file of `compare`.
#pragma once

#include "cli/check_options.hpp"

#include "iepaudit/audit.hpp"

#include <optional>
#include <ostream>
#include <string>

namespace iepaudit::cli {

class LastYear {
public:
    LastYear(std::string path, const CheckOptions& options, const AuditOptions& audit);

    /// Null when the file cannot be read, or is no IEP.
    [[nodiscard]] const Paper* paper() const { return paper_ && paper_->read.is_readable ? &*paper_ : nullptr; }
    [[nodiscard]] const std::string& name() const { return name_; } ///< in reports

    /// What is wrong with the file, on standard error and under its own name: none of it is a finding about this
    /// year's.
    void say_problems(bool may_quote, std::ostream& err) const;

private:
    std::string path_;
    std::string name_;
    std::string complaint_; ///< the world's refusal; empty when there is none
    std::optional<Paper> paper_;
};

} // namespace iepaudit::cli
