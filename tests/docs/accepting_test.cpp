// docs/accepting.md: the files it shows are taken by the program and follow their schemas.
#include "iepaudit/waivers.hpp"
#include "support/command_line.hpp"
#include "support/files.hpp"
#include "support/schema.hpp"

#include <catch2/catch_test_macros.hpp>

#include <sstream>

using namespace iepaudit::test;

namespace {

/// The JSON of the page, in its order: waivers, config.
std::vector<std::string> files_shown() {
    std::vector<std::string> files;
    std::istringstream page(content(repository() / "docs" / "accepting.md"));
    bool is_inside = false;
    for (std::string line; std::getline(page, line);) {
        if (line == "```json") {
            is_inside = true;
            files.emplace_back();
        } else if (line == "```") {
            is_inside = false;
        } else if (is_inside) {
            files.back() += line + '\n';
        }
    }
    return files;
}

std::vector<std::string> faults(const char* schema, const std::string& file) {
    return schema_faults(Json::parse(content(repository() / "schema" / schema)), Json::parse(file));
}

} // namespace

TEST_CASE("accepting: the files on the page are taken, and follow their schemas", "[docs]") {
    const std::vector<std::string> files = files_shown();
    REQUIRE(files.size() == 2);
    CHECK(iepaudit::read_waivers(files[0]).faults.empty());
    CHECK(iepaudit::read_waivers(files[0]).waivers.list().size() == 1);
    CHECK(faults("waivers.schema.json", files[0]) == std::vector<std::string>{});
    CHECK(faults("config.schema.json", files[1]) == std::vector<std::string>{});
    const ScratchFolder folder;
    CHECK(type({"rules", "--config", folder.file("config.json", files[1])}).exit == 0);
}

TEST_CASE("accepting: the schemas refuse what the program refuses", "[docs][schema]") {
    CHECK(faults("waivers.schema.json", R"({"formatVersion":1,"waivers":[{"rule":"vague-frequency","file":"a"}]})")
              .size() == 2);
    CHECK(faults("waivers.schema.json", R"({"formatVersion":2,"waivers":[],"expires":1})").size() == 2);
    CHECK(faults("config.schema.json", R"({"formatVersion":1,"policy":{"roughDayMinutes":3000,"x":1}})").size() == 2);
}
