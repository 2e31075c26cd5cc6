// Import of folders and of several files at once: a plan for each file that can be read, with an account beside it,
// and one list of what was read and what was not.
#pragma once

#include "cli/commands.hpp"
#include "import/kinds.hpp"

#include <string>
#include <vector>

namespace iepaudit::cli {

struct ManyImports {
    std::string folder;               ///< for the plans: clients/a/0001.csv of "clients" becomes FOLDER/a/0001.json
    const ImportKind* kind = nullptr; ///< when it was said what the files are
    ImportChoices choices;
    bool replaces = false; ///< a plan that is already there
};

/// Is this more than one file into one plan?
bool is_for_many(const std::vector<std::string>& words, const std::string& output);

/// Nobody is asked anything: a cell in doubt is marked in its plan. Throws UsageError.
Exit import_many(const std::vector<std::string>& words, const ManyImports& how, Streams streams);

} // namespace iepaudit::cli
