// docs/input-format.md is held to the reader: its examples are read, and every key and spelling of the tables is in it.
#include "read/bind.hpp"
#include "read/reading.hpp"
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <iterator>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

std::string page() {
    std::ifstream file(iepaudit::test::repository() / "docs" / "input-format.md", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The line of one key in the section whose heading holds `section`.
std::string line_of(const std::string& page, const std::string& section, const std::string& key) {
    const std::size_t heading = page.find("\n## " + section);
    const std::size_t end = page.find("\n## ", heading + 1);
    const std::size_t line = page.find("\n| `" + key + "` |", heading);
    return heading == std::string::npos || line == std::string::npos || line > end
               ? ""
               : page.substr(line + 1, page.find('\n', line + 1) - line);
}

template <class Object>
void check_section(const std::string& page, const std::string& section) {
    for (const Key<Object>& key : keys_of<Object>().keys) {
        const std::string line = line_of(page, section, key.name);
        CAPTURE(section, key.name);
        REQUIRE_FALSE(line.empty());
        text::each_part(key.spellings, [&](std::string_view spelling) {
            CAPTURE(spelling);
            CHECK(line.find(spelling) != std::string::npos);
        });
    }
}

} // namespace

TEST_CASE("docs: every example of the input format is a whole file that reads without a problem", "[read][docs]") {
    const std::string text = page();
    const std::string fence = "```json\n";
    std::size_t examples = 0;
    for (std::size_t at = text.find(fence); at != std::string::npos; at = text.find(fence, at + 1)) {
        const std::size_t begin = at + fence.size();
        const std::string example = text.substr(begin, text.find("```", begin) - begin);
        CAPTURE(example);
        const ReadResult result = read_iep(example);
        CHECK(result.is_readable);
        CHECK(places(result) == Places{});
        ++examples;
    }
    CHECK(examples >= 10);
}

TEST_CASE("docs: every key and every other spelling stands in the tables of the input format", "[read][docs]") {
    const std::string text = page();
    check_section<Iep>(text, "The whole file");
    check_section<ServiceRow>(text, "A service row");
    check_section<Student>(text, "The child");
    check_section<PlanInfo>(text, "The plan");
    check_section<Amendment>(text, "An amendment");
    check_section<TeamMember>(text, "A team member");
    check_section<SchoolWeek>(text, "The school week");
    check_section<PrintedTotals>(text, "Printed totals");
    check_section<PresentLevel>(text, "A present level");
    check_section<ProgressPoint>(text, "A progress point");
    check_section<Evaluation>(text, "The evaluation");
    check_section<Recommendation>(text, "A recommendation");
    check_section<Goal>(text, "A goal");
    check_section<Lre>(text, "Placement");
    check_section<PlacementOption>(text, "A placement option");
    check_section<Support>(text, "A support");
    check_section<AssessmentRow>(text, "An assessment");
    check_section<SpecialFactors>(text, "Special factors");
    check_section<AssistiveTechnology>(text, "Assistive technology");
    check_section<ExtendedSchoolYear>(text, "Extended school year");
    check_section<Transition>(text, "Transition");
    check_section<ProgressReporting>(text, "Progress reporting");
    check_section<PriorWrittenNotice>(text, "A prior written notice");
}
