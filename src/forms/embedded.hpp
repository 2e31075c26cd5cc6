// Files of the repository that the build puts into the program (cmake/embed.cmake).
#pragma once

#include <span>
#include <string_view>

namespace iepaudit::forms {

struct EmbeddedFile {
    std::string_view path; ///< in the repository: "schema/iep.schema.json"
    std::string_view bytes;
};

std::span<const EmbeddedFile> embedded_files();

} // namespace iepaudit::forms
