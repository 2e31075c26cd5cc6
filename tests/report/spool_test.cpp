// Text that waits for the end of a report.
#include "report/spool.hpp"
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>

#include <sstream>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

std::string copied(report::Spool& spool) {
    std::ostringstream out;
    spool.copy_to(out);
    CHECK(out.good());
    return out.str();
}

} // namespace

TEST_CASE("spool: what goes in comes out, in memory and in a file", "[report][spool]") {
    const ScratchFolder folder;
    for (const std::size_t size : {std::size_t{0}, std::size_t{10}, report::Spool::most_in_memory * 5 / 2}) {
        CAPTURE(size);
        report::Spool spool(folder.path().string());
        std::string expected;
        while (expected.size() < size) {
            const std::string piece = std::to_string(expected.size()) + '\n';
            spool.add(piece);
            expected += piece;
        }
        CHECK(spool.empty() == (size == 0));
        CHECK(copied(spool) == expected);
        CHECK(std::filesystem::is_empty(folder.path())); // the file has no name, not even now
    }
}

TEST_CASE("spool: a place where nothing can be written makes the report bad, not short", "[report][spool]") {
    report::Spool spool("/no/such/folder");
    spool.add(std::string(report::Spool::most_in_memory + 1, 'x'));
    std::ostringstream out;
    spool.copy_to(out);
    CHECK(out.bad());
}
