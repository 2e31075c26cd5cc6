// --list-files: what would be read, and why the rest would not.
#pragma once

#include "cli/plans.hpp"
#include "cli/run.hpp"

namespace iepaudit::cli {

Exit list_files(batch::Inputs inputs, const CheckOptions& options, Streams streams);

/// "clients/x.json: it is a link, and links in folders are not followed"
std::string skip_in_words(const batch::Input& input, const CheckOptions& options);

} // namespace iepaudit::cli
