// The schemas and the empty forms, carried inside the program. Their one source is schema/ and forms/.
#pragma once

#include <span>
#include <string_view>

namespace iepaudit::forms {

struct Form {
    std::string_view name;  ///< as it is typed: "iep"
    std::string_view path;  ///< of its source in the repository
    std::string_view about; ///< half a line
};

std::span<const Form> all_schemas();
std::span<const Form> all_templates();

const Form* find_form(std::span<const Form> forms, std::string_view name);
std::string_view text_of(const Form& form);

} // namespace iepaudit::forms
