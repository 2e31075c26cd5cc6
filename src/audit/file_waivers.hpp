// The waivers that may apply to one file. A pure function of the file and the list: workers share the list, not this.
#pragma once

#include "iepaudit/report.hpp"
#include "iepaudit/waivers.hpp"

#include <string_view>
#include <vector>

namespace iepaudit {

class FileWaivers {
public:
    /// `waivers` may be null. Expired ones never apply, and those of a rule that is not run are not judged.
    FileWaivers(const Waivers* waivers, std::string_view path, Date as_of, const std::vector<const Rule*>& rules);

    /// The first waiver that accepts the finding, or null. Every other one that would is taken note of too.
    const Waiver* accepting(const ReportedFinding& finding, const std::vector<ServiceLine>& services);

    [[nodiscard]] std::vector<WaiverUse> uses() && { return std::move(uses_); }

private:
    bool accepts(WaiverUse& use, const ReportedFinding& finding, const std::vector<ServiceLine>& services) const;

    const Waivers* waivers_;
    std::vector<WaiverUse> uses_;
};

} // namespace iepaudit
