// The schemas are what editors and scripts know about our files: they follow the format page and the program, both
// ways.
#include "support/command_line.hpp"
#include "support/files.hpp"
#include "support/reading_ease.hpp"
#include "support/schema.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>
#include <sstream>

using namespace iepaudit::test;

namespace fs = std::filesystem;

namespace {

using Keys = std::set<std::string>;
using Faults = std::vector<std::string>;

Json schema(const char* name) {
    return Json::parse(content(repository() / "schema" / name));
}

Keys keys_of(const Json& object) {
    Keys keys;
    for (const auto& [key, value] : object.items()) {
        keys.insert(key);
    }
    return keys;
}

struct Table {
    std::string heading;
    Keys keys;
};

/// The tables of docs/input-format.md: a test of the reader holds them to what is read.
std::vector<Table> tables() {
    std::vector<Table> found;
    std::istringstream page(content(repository() / "docs" / "input-format.md"));
    for (std::string line; std::getline(page, line);) {
        if (line.starts_with("## ")) {
            found.push_back({line.substr(3), {}});
        } else if (line.starts_with("| `") && !found.empty()) {
            found.back().keys.insert(line.substr(3, line.find('`', 3) - 3));
        }
    }
    std::erase_if(found, [](const Table& table) { return table.keys.empty(); });
    return found;
}

void check_described(const Json& part, const std::string& where) {
    if (!part.is_object()) {
        return;
    }
    if (part.contains("properties")) {
        for (const auto& [key, property] : part["properties"].items()) {
            CAPTURE(where, key);
            CHECK((property.contains("description") || property.contains("$ref") || property.contains("const")));
            check_described(property, where + '/' + key);
        }
    }
}

/// Calls visit(object, key, property) for every property that describes what a person types.
template <class Visit>
void each_typed_property(const Json& schema, Visit visit) {
    for (const auto& [key, property] : schema["properties"].items()) {
        visit(schema, key, property);
    }
    for (const auto& [name, definition] : schema["definitions"].items()) {
        for (const auto& [key, property] : definition["properties"].items()) {
            visit(definition, key, property);
        }
    }
}

/// A section with columns of its own, and nothing else, is told by them; it needs no example.
bool is_only_an_object(const Json& property) {
    if (!property.contains("anyOf")) {
        return false;
    }
    return std::all_of(property["anyOf"].begin(), property["anyOf"].end(), [](const Json& choice) {
        return choice.contains("$ref") || choice.value("type", Json{}) == "object" ||
               choice.value("type", Json{}) == "null" || choice.value("type", Json{}) == Json{"null"};
    });
}

} // namespace

TEST_CASE("schema: a file can be written by the descriptions alone: each key is told in words, with an example that "
          "fits",
          "[schema]") {
    for (const char* const name : {"iep.schema.json", "log.schema.json"}) {
        const Json read = schema(name);
        std::size_t examples = 0;
        std::string all_words;
        each_typed_property(read, [&](const Json& owner, const std::string& key, const Json& property) {
            CAPTURE(name, owner.value("description", ""), key);
            REQUIRE(property.contains("description"));
            const std::string words = property["description"];
            CHECK(words.ends_with('.'));
            all_words += words + ' ';
            if (is_only_an_object(property)) {
                return;
            }
            REQUIRE(property.contains("examples"));
            for (const Json& example : property["examples"]) {
                Json alone = read;
                alone["properties"] = {{key, property}};
                alone["required"] = Json::array();
                CHECK(schema_faults(alone, {{key, example}}) == Faults{});
                ++examples;
            }
        });
        CHECK(count(all_words).grade() <= 8.0);
        CHECK(examples > (std::string_view(name).starts_with("iep") ? 120U : 20U));
    }
}

TEST_CASE("schema: the iep schema has the keys of the format page, and no others", "[schema]") {
    const Json iep = schema("iep.schema.json");
    std::vector<Keys> described{keys_of(iep["properties"])};
    described.front().erase("$schema");
    for (const auto& [name, definition] : iep["definitions"].items()) {
        described.push_back(keys_of(definition["properties"]));
    }
    REQUIRE(tables().size() > 20);
    for (const Table& table : tables()) {
        CAPTURE(table.heading);
        CHECK(std::find(described.begin(), described.end(), table.keys) != described.end());
    }
    // One definition more than the page has tables: a postsecondary goal has a page's own word for its sentence.
    CHECK(described.size() == tables().size() + 1);
}

TEST_CASE("schema: draft-07, and every key is described", "[schema]") {
    for (const char* const name :
         {"iep.schema.json", "log.schema.json", "report.schema.json", "waivers.schema.json", "config.schema.json"}) {
        CAPTURE(name);
        const Json read = schema(name);
        CHECK(read["$schema"] == "http://json-schema.org/draft-07/schema#");
        CHECK(!read["description"].text().empty());
        check_described(read, "");
        for (const auto& [definition, part] : read["definitions"].items()) {
            CHECK(part.contains("description"));
            check_described(part, definition);
        }
    }
}

TEST_CASE("schema: a sample follows the schema unless the program itself says that it cannot be read so",
          "[schema][samples]") {
    const Json iep = schema("iep.schema.json");
    std::size_t followed = 0;
    for (const fs::path& sample : files_below(repository() / "samples", ".json")) {
        if (sample.stem() == "log") {
            continue; // no plan: a service log follows a schema of its own
        }
        const std::string text = content(sample);
        CAPTURE(sample.string());
        const bool has_reading_faults = check({"--format", "short", "--only", "not-json", "--only", "not-an-iep",
                                               "--only", "wrong-type", sample.string()})
                                            .exit != 0;
        if (has_reading_faults) {
            CHECK((!Json::accept(text) || !schema_faults(iep, Json::parse(text)).empty()));
        } else {
            ++followed;
            CHECK(schema_faults(iep, Json::parse(text)) == Faults{});
        }
    }
    CHECK(followed > 100);
}

TEST_CASE("schema: only the service rows are required, and what does not belong is named", "[schema]") {
    const Json iep = schema("iep.schema.json");
    CHECK(schema_faults(iep, Json::parse(R"({"services": []})")) == Faults{});
    CHECK(schema_faults(iep, Json::parse(R"({"student": {}})")) == Faults{": lacks services"});
    for (const char* const no_list : {R"({"services": "Reading"})", R"({"services": 60})", R"({"services": true})",
                                      R"({"services": {"service": "Reading"}})", R"({"services": ["Reading"]})"}) {
        CAPTURE(no_list);
        CHECK(schema_faults(iep, Json::parse(no_list)).size() == 1);
    }
    CHECK(schema_faults(iep, Json::parse(R"({"services": [{"location": {"room": 12}}]})")) ==
          Faults{"/services/0/location: is object"});
    CHECK(
        schema_faults(iep, Json::parse(R"({"services": [], "goals": "One sentence.", "totals": 120, "lre": null})")) ==
        Faults{});
}

TEST_CASE("schema: a report follows the report schema, whatever is in it", "[schema][json]") {
    const InFolder here(repository());
    const Json report = schema("report.schema.json");
    std::vector<std::string> all{"--format", "json", "no-such-file.json", "samples/rules/not-json/bad.json"};
    for (const fs::path& sample : files_below("samples", ".json")) {
        all.push_back(sample.string());
    }
    CHECK(schema_faults(report, Json::parse(check(all).out)) == Faults{});
    all.insert(all.begin(), {"--show-values", "never"});
    CHECK(schema_faults(report, Json::parse(check(all).out)) == Faults{});
}

TEST_CASE("schema: a report with a log follows the report schema, and the log its own", "[schema][json][log]") {
    const InFolder here(repository());
    const Json report = schema("report.schema.json");
    const Json log = schema("log.schema.json");
    CHECK(schema_faults(log, Json::parse(content("samples/service-log/log.json"))) == Faults{});
    CHECK(schema_faults(log, Json::parse(R"({"student": "R."})")) == Faults{": lacks sessions"});
    for (const std::string file : {"samples/service-log/log.csv", "samples/service-log/log.json", "README.md"}) {
        CAPTURE(file);
        const Json read = Json::parse(check({"--format", "json", "--log", file, "samples/service-log/iep.json"}).out);
        CHECK(schema_faults(report, read) == Faults{});
        CHECK(read["files"][0]["log"]["data"] == (file != "README.md"));
    }
}

TEST_CASE("schema: the report schema names every key a report has", "[schema][json]") {
    const InFolder here(repository());
    Json altered = Json::parse(check({"--format", "json", "samples/first-look.json"}).out);
    const Json report = schema("report.schema.json");
    altered["files"][0]["services"][0]["colour"] = "green";
    altered["findings"][0].erase("why");
    altered["summary"]["errors"] = -1;
    CHECK(schema_faults(report, altered) == Faults{"/files/0/services/0/colour: is not described",
                                                   "/findings/0: lacks why", "/summary/errors: is too small"});
}
