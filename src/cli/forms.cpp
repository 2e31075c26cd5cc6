// `schema` and `template`: what the program carries, printed or put into a new file.
#include "forms/forms.hpp"
#include "cli/commands.hpp"
#include "cli/new_file.hpp"
#include "cli/options.hpp"

#include <fmt/format.h>

namespace iepaudit::cli {

namespace {

struct FormOptions {
    std::string output;
};

std::vector<Option> option_table(FormOptions& o) {
    return {{.names = "-o,--output",
             .value = "FILE",
             .help = "write it into this new file; a file that is there stays as it is",
             .word = &o.output}};
}

Described described(std::string_view heading, std::span<const forms::Form> forms) {
    FormOptions unused;
    Described described{.options = option_table(unused), .after = fmt::format("\n{}\n", heading)};
    for (const forms::Form& form : forms) {
        described.after += fmt::format("  {:<8} {}\n", form.name, form.about);
        described.first_words.push_back(form.name);
    }
    return described;
}

const forms::Form& chosen(std::string_view kind, std::span<const forms::Form> forms,
                          const std::vector<std::string>& words) {
    if (words.empty()) {
        return forms.front();
    }
    if (words.size() > 1) {
        throw UsageError(fmt::format("name one {}, for example: iepaudit {} iep", kind, kind));
    }
    if (const forms::Form* form = forms::find_form(forms, words.front())) {
        return *form;
    }
    std::vector<std::string_view> known;
    for (const forms::Form& form : forms) {
        known.push_back(form.name);
    }
    throw UsageError::unknown(kind, words.front(), known);
}

Exit put_form(std::string_view kind, std::span<const forms::Form> forms, std::string_view said,
              const std::vector<std::string>& arguments, Streams streams) {
    FormOptions options;
    const std::vector<std::string> words = parse_options(option_table(options), arguments);
    const forms::Form& form = chosen(kind, forms, words);
    require_new_file(options.output);
    return put_new_file(forms::text_of(form), options.output, said, streams);
}

} // namespace

Described schema_options() {
    return described("Schemas (iep when none is named)", forms::all_schemas());
}

Exit schema_command(const std::vector<std::string>& arguments, Streams streams) {
    return put_form("schema", forms::all_schemas(),
                    "Name it under \"$schema\" in a file, and an editor helps you type.", arguments, streams);
}

Described template_options() {
    return described("Forms (iep when none is named)", forms::all_templates());
}

Exit template_command(const std::vector<std::string>& arguments, Streams streams) {
    return put_form("template", forms::all_templates(), "Fill it in with any editor or spreadsheet.", arguments,
                    streams);
}

} // namespace iepaudit::cli
