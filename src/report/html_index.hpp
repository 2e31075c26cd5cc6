// The page that links all pages of a folder, those that need attention first.
#pragma once

#include "iepaudit/report.hpp"

#include <ostream>
#include <string>
#include <vector>

namespace iepaudit::report {

/// One page of the folder.
struct PageLink {
    std::string path; ///< from the index
    std::string plan; ///< "clients/a.json"
    bool is_readable = true;
    Counts counts;
};

void write_html_index(std::ostream& out, std::vector<PageLink> pages, const RunInfo& run, const Summary& summary);

} // namespace iepaudit::report
