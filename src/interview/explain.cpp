#include "interview/explain.hpp"

#include "forms/forms.hpp"
#include "terms/terms.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace iepaudit::interview {

namespace {

/// What the schema says of the cell; null when it says nothing.
const nlohmann::json& described(const Position& at) {
    static const nlohmann::json schema =
        nlohmann::json::parse(forms::text_of(*forms::find_form(forms::all_schemas(), "iep")), nullptr, false);
    static const nlohmann::json nothing;
    const nlohmann::json::json_pointer cell(
        fmt::format("/definitions/{}/properties/{}", section_of(at).definition, question_of(at).key));
    return schema.contains(cell) ? schema.at(cell) : nothing;
}

std::string in_quotes(const nlohmann::json& example) {
    return example.is_string() ? fmt::format("\"{}\"", example.get<std::string>()) : example.dump();
}

} // namespace

std::vector<std::string> explain(const Position& at) {
    std::vector<std::string> lines;
    const nlohmann::json& cell = described(at);
    if (cell.contains("description")) {
        lines.push_back(cell["description"].get<std::string>());
    }
    std::string examples;
    for (const nlohmann::json& example : cell.value("examples", nlohmann::json::array())) {
        if (example.is_string() || example.is_number()) {
            examples += (examples.empty() ? "" : ", or ") + in_quotes(example);
        }
    }
    if (!examples.empty()) {
        lines.push_back(fmt::format("Such as {}.", examples));
    }
    if (const terms::Term* const term = terms::find_term(question_of(at).term)) {
        lines.emplace_back(term->meaning);
    }
    return lines;
}

} // namespace iepaudit::interview
