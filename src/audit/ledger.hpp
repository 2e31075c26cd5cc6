// What a whole run says about its waivers and its baseline: gathered from the finished reports, in their order.
#pragma once

#include "iepaudit/audit.hpp"
#include "iepaudit/report.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace iepaudit {

class Ledger {
public:
    /// Looks at the waivers and the baseline of `options`; either may be null.
    explicit Ledger(const AuditOptions& options);

    /// `other_name` is the name the file has in a report that goes to a shared system.
    void note(const FileReport& report, std::string_view other_name);

    /// Waivers that expired, were not needed or did not fit; what the baseline had and is gone.
    void close(Summary& summary) const;

private:
    struct Tally {
        bool was_seen = false; ///< a file it names was audited
        bool was_applied = false;
        int row = 0; ///< of the first row that was another one
        std::string service;
        bool met_other_row = false;
    };

    void close_waivers(std::vector<Remark>& remarks) const;
    [[nodiscard]] bool is_run(std::string_view rule) const;
    [[nodiscard]] std::size_t gone() const;
    void audited(std::string_view file);

    const AuditOptions& options_;
    std::vector<Tally> tallies_;                             ///< one for each waiver
    std::vector<bool> found_;                                ///< one for each entry of the baseline
    std::unordered_map<std::string_view, bool> was_audited_; ///< the files of the baseline
};

} // namespace iepaudit
