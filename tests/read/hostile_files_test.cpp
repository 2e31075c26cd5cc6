// Files as they come from word processors and broken exports, in tests/hostile/. Beside each stands NAME.expected with
// one line for each problem: LINE:COLUMN RULE.
#include "read/reading.hpp"
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace iepaudit;
using namespace iepaudit::test;

TEST_CASE("hostile input: each file of tests/hostile gives exactly the problems beside it", "[read][hostile]") {
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(iepaudit::test::repository() / "tests" / "hostile")) {
        if (entry.path().extension() == ".expected") {
            continue;
        }
        ++files;
        const std::filesystem::path expected = entry.path().string() + ".expected";
        CAPTURE(entry.path().filename().string());
        REQUIRE(std::filesystem::exists(expected));
        std::string found;
        for (const std::string& place : problems(content(entry.path()))) {
            found += place + "\n";
        }
        CHECK(found == content(expected));
    }
    CHECK(files >= 8);
}
