// A PDF, and text copied from one, through the command line.
#include "import/child_process.hpp"
#include "support/command_line.hpp"
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;

namespace {

std::string sample(const std::string& name) {
    return (repository() / "tests" / "import" / "pdf" / name).string();
}

void skip_without_poppler() {
    if (iepaudit::run_child("pdftotext", {"-v"}).end == iepaudit::ChildResult::End::missing) {
        SKIP("pdftotext is not here; scripts/install-deps --tests installs it");
    }
}

} // namespace

TEST_CASE("import: a PDF is known by its first bytes, from a file and from a pipe", "[cli][import][pdf]") {
    skip_without_poppler();
    const Typed file = type({"import", sample("washington.chromium.pdf")});
    CHECK(file.exit == 1); // its totals want a look
    CHECK_THAT(file.out, ContainsSubstring("\"frequency\": \"40 Minutes / 5 Times Weekly\""));
    CHECK_THAT(file.out, ContainsSubstring("\"schoolMinutesPerWeek\": \"1650 minutes per week\""));
    CHECK_THAT(file.err, ContainsSubstring("Compare with the page"));
    const Typed pipe = type({"import", "-"}, content(sample("washington.chromium.pdf")));
    CHECK(pipe.out == file.out);
}

TEST_CASE("import: what a PDF leaves in doubt is named by check until it is settled", "[cli][import][pdf]") {
    skip_without_poppler();
    const ScratchFolder folder;
    const std::string plan = (folder.path() / "plan.json").string();
    REQUIRE(type({"import", sample("two-tables.chromium.pdf"), "-o", plan}).exit == 1);
    const std::string text = content(plan);
    REQUIRE_THAT(text, ContainsSubstring("\"unconfirmed\""));
    CHECK_THAT(check({plan}).out, ContainsSubstring("unconfirmed-cell"));
}

TEST_CASE("import: a PDF without rows is refused in one sentence", "[cli][import][pdf]") {
    skip_without_poppler();
    const Typed locked = type({"import", sample("locked.pdf")});
    CHECK(locked.exit == 3);
    CHECK(locked.out.empty());
    CHECK_THAT(locked.err, ContainsSubstring("locked with a password"));
}

TEST_CASE("import: copied text is read when it is said to be that, and every cell is marked", "[cli][import][text]") {
    const std::string copied = "Service    Frequency          Location\nReading    30 min weekly      Room 4\n";
    const Typed text = type({"import", "-", "--from", "text"}, copied);
    CHECK(text.exit == 0);
    CHECK_THAT(text.out, ContainsSubstring("\"unconfirmed\": [\"service\", \"frequency\", \"location\"]"));
    CHECK(type({"import", "-", "--from", "text"}, "no rows at all\n").exit == 3);
}
