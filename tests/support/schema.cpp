#include "support/schema.hpp"

#include <algorithm>
#include <stdexcept>

namespace iepaudit::test {

namespace {

class Checker {
public:
    explicit Checker(const Json& root) : root_(root) {}

    void check(const Json& schema, const Json& value, const std::string& where,
               std::vector<std::string>& faults) const {
        for (const auto& [keyword, rule] : schema.items()) {
            if (keyword == "$ref") {
                check(root_.at_pointer(rule.text().substr(1)), value, where, faults);
            } else if (keyword == "type") {
                if (!has_type(rule, value)) {
                    faults.push_back(where + ": is " + value.kind());
                }
            } else if (keyword == "enum" || keyword == "const") {
                const Json allowed = keyword == "const" ? Json::array({rule}) : rule;
                if (std::find(allowed.begin(), allowed.end(), value) == allowed.end()) {
                    faults.push_back(where + ": may not be " + value.dump());
                }
            } else if (keyword == "minimum") {
                if (value.is_number() && value < rule) {
                    faults.push_back(where + ": is too small");
                }
            } else if (keyword == "maximum") {
                if (value.is_number() && rule < value) {
                    faults.push_back(where + ": is too large");
                }
            } else if (keyword == "required") {
                for (const Json& key : rule) {
                    if (value.is_object() && !value.contains(key.text())) {
                        faults.push_back(where + ": lacks " + key.text());
                    }
                }
            } else if (keyword == "properties" && value.is_object()) {
                check_properties(schema, rule, value, where, faults);
            } else if (keyword == "items" && value.is_array()) {
                for (std::size_t i = 0; i < value.size(); ++i) {
                    check(rule, value[i], where + '/' + std::to_string(i), faults);
                }
            } else if (keyword == "allOf") {
                for (const Json& each : rule) {
                    check(each, value, where, faults);
                }
            } else if (keyword == "anyOf") {
                check_any(rule, value, where, faults);
            } else if (!is_annotation(keyword)) {
                throw std::logic_error("this checker does not know " + keyword);
            }
        }
    }

private:
    static bool is_annotation(const std::string& keyword) {
        const std::vector<std::string> known{
            "$schema",          "$id",        "title", "description",          "examples",
            "definitions",      "properties", "items", "additionalProperties", "pattern",
            "patternProperties"};
        return std::find(known.begin(), known.end(), keyword) != known.end();
    }
    static bool has_type(const Json& types, const Json& value) {
        const auto is = [&](const std::string& type) {
            return (type == "object" && value.is_object()) || (type == "array" && value.is_array()) ||
                   (type == "string" && value.is_string()) || (type == "boolean" && value.is_boolean()) ||
                   (type == "null" && value.is_null()) || (type == "number" && value.is_number()) ||
                   (type == "integer" && value.is_number_integer());
        };
        return types.is_string()
                   ? is(types.text())
                   : std::any_of(types.begin(), types.end(), [&](const Json& type) { return is(type.text()); });
    }
    void check_properties(const Json& schema, const Json& properties, const Json& value, const std::string& where,
                          std::vector<std::string>& faults) const {
        const bool is_closed = schema.value("additionalProperties", true) == false;
        for (const auto& [key, member] : value.items()) {
            if (properties.contains(key)) {
                check(properties.at(key), member, where + '/' + key, faults);
            } else if (schema.contains("patternProperties") && key.starts_with("x-")) {
                continue; // the one pattern our schemas use
            } else if (is_closed) {
                faults.push_back(where + '/' + key + ": is not described");
            }
        }
    }
    /// The faults of the choice that comes nearest, so that they say what is wrong deep inside.
    void check_any(const Json& choices, const Json& value, const std::string& where,
                   std::vector<std::string>& faults) const {
        std::vector<std::string> nearest;
        for (const Json& choice : choices) {
            std::vector<std::string> found;
            check(choice, value, where, found);
            if (found.empty()) {
                return;
            }
            if (nearest.empty() || found.front().size() > nearest.front().size()) {
                nearest = std::move(found);
            }
        }
        faults.insert(faults.end(), nearest.begin(), nearest.end());
    }

    const Json& root_;
};

} // namespace

std::vector<std::string> schema_faults(const Json& schema, const Json& value) {
    std::vector<std::string> faults;
    Checker(schema).check(schema, value, "", faults);
    return faults;
}

} // namespace iepaudit::test
