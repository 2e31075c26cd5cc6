// Sentences that say what to type next name what was typed: the script of a copy that was never installed, or iepaudit.
#include "support/command_line.hpp"
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;

TEST_CASE("called: what to type next begins as the program was called", "[cli][new][import]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    write("a.csv", "Service,Frequency\nReading,30 minutes weekly\n");
    const Environment script{{"IEPAUDIT_CALLED", "scripts/audit"}, {"IEPAUDIT_AS_OF", "2026-11-22"}};
    CHECK_THAT(type({"import", "a.csv", "-o", "a.json"}, {}, script).err,
               ContainsSubstring("Wrote a.json. Now: scripts/audit a.json\n"));
    CHECK_THAT(type({"import", "a.csv"}).err, ContainsSubstring("To keep it: iepaudit import a.csv -o my-iep.json\n"));
    CHECK_THAT(type({"new", "-o", "b.json"}, "R.\nstop\n", script).err,
               ContainsSubstring("To go on: scripts/audit new --continue b.json\n"));
    CHECK_THAT(type({"new", "--continue", "b.json"}, "go 8\nReading\nnext\n", script).err,
               ContainsSubstring("A page to print: scripts/audit b.json --output html=b.html\n"));
}
