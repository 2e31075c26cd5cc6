#include "forms/forms.hpp"

#include "forms/embedded.hpp"

#include <algorithm>
#include <array>

namespace iepaudit::forms {

namespace {

constexpr std::array schemas{
    Form{"iep", "schema/iep.schema.json", "an IEP"},
    Form{"log", "schema/log.schema.json", "a service log"},
    Form{"report", "schema/report.schema.json", "a report written with --format json"},
    Form{"config", "schema/config.schema.json", "the file behind --config"},
    Form{"waivers", "schema/waivers.schema.json", "the file behind --waivers"},
};

constexpr std::array templates{
    Form{"iep", "forms/iep.json", "an IEP to type in an editor, each section explained"},
    Form{"log", "forms/log.json", "a service log, each column explained"},
    Form{"csv", "forms/services.csv", "the service table for a spreadsheet, columns as on the Washington form"},
};

} // namespace

std::span<const Form> all_schemas() {
    return schemas;
}
std::span<const Form> all_templates() {
    return templates;
}

const Form* find_form(std::span<const Form> forms, std::string_view name) {
    const auto found = std::find_if(forms.begin(), forms.end(), [&](const Form& form) { return form.name == name; });
    return found == forms.end() ? nullptr : &*found;
}

std::string_view text_of(const Form& form) {
    const auto files = embedded_files();
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const EmbeddedFile& file) { return file.path == form.path; });
    return found == files.end() ? std::string_view{} : found->bytes;
}

} // namespace iepaudit::forms
