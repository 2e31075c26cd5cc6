// What the program carries is what stands in the repository, and an empty form is one that can be filled in.
#include "forms/embedded.hpp"
#include "forms/forms.hpp"
#include "read/bind.hpp"
#include "support/command_line.hpp"
#include "support/files.hpp"
#include "support/schema.hpp"
#include "text/fold.hpp"

#include "iepaudit/read.hpp"
#include "iepaudit/service_log.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <sstream>

using namespace iepaudit;
using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;

namespace {

std::string form_text(std::string_view name) {
    return std::string(forms::text_of(*forms::find_form(forms::all_templates(), name)));
}

/// The form as somebody fills it in who takes the // away from every example. A sentence starts with a letter; an
/// example starts as JSON does.
std::string with_examples(const std::string& form) {
    std::istringstream lines(form);
    std::string filled;
    for (std::string line; std::getline(lines, line);) {
        const std::size_t mark = line.find("//");
        if (mark != std::string::npos) {
            const std::string rest(text::trim(std::string_view(line).substr(mark + 2)));
            if (!rest.empty() && std::string_view("\"{}[]").find(rest.front()) != std::string_view::npos) {
                line.erase(mark, 2);
            }
        }
        filled += line + '\n';
    }
    return filled;
}

Json parsed(const std::string& text) {
    return Json::parse(text, true);
}

Json schema(const char* name) {
    return Json::parse(forms::text_of(*forms::find_form(forms::all_schemas(), name)));
}

using Faults = std::vector<std::string>;

} // namespace

TEST_CASE("forms: the program carries every schema and every form of the repository, byte by byte", "[forms]") {
    std::size_t carried = 0;
    for (const char* const folder : {"schema", "forms"}) {
        for (const auto& entry : std::filesystem::directory_iterator(repository() / folder)) {
            const std::string path = std::string(folder) + '/' + entry.path().filename().string();
            CAPTURE(path);
            bool is_carried = false;
            for (const auto& all : {forms::all_schemas(), forms::all_templates()}) {
                for (const forms::Form& form : all) {
                    if (form.path == path) {
                        is_carried = true;
                        CHECK(forms::text_of(form) == content(entry.path()));
                    }
                }
            }
            CHECK(is_carried);
            ++carried;
        }
    }
    CHECK(carried == forms::embedded_files().size());
}

TEST_CASE("forms: the empty IEP follows the schema and is read without a word about it", "[forms][schema]") {
    const std::string form = form_text("iep");
    CHECK(schema_faults(schema("iep"), parsed(form)) == Faults{});
    const ReadResult read = read_iep(form);
    CHECK(read.is_readable);
    CHECK(read.problems.empty());
}

TEST_CASE("forms: the check of an empty IEP says that nothing is typed in, and no more", "[forms]") {
    const ScratchFolder folder;
    const Typed typed = check({folder.file("new.json", form_text("iep"))});
    CHECK(typed.exit == 0);
    CHECK_THAT(typed.out, ContainsSubstring("No row of the service table is typed in, so there was little to check."));
    CHECK_THAT(typed.out, ContainsSubstring("0 errors, 0 warnings, 0 notes"));
}

TEST_CASE("forms: every example of the empty IEP can be used as it stands", "[forms][schema]") {
    const std::string filled = with_examples(form_text("iep"));
    const Json plan = parsed(filled);
    CHECK(schema_faults(schema("iep"), plan) == Faults{});
    CHECK(plan["services"].size() == 2);
    for (const char* const section : {"student", "iep", "presentLevels", "goals", "progressReporting", "accommodations",
                                      "totals", "lre", "extendedSchoolYear", "$schema"}) {
        CAPTURE(section);
        CHECK(plan.contains(section));
    }
    const ReadResult read = read_iep(filled);
    CHECK(read.is_readable);
    CHECK(read.problems.empty());
    CHECK(read.iep.services.items[0].frequency->text == "40 Minutes / 5 Times Weekly");
}

TEST_CASE("forms: the empty log is read, and so is every example in it", "[forms][schema]") {
    const std::string form = form_text("log");
    CHECK(schema_faults(schema("log"), parsed(form)) == Faults{});
    CHECK(read_log(form).is_readable);
    const std::string filled = with_examples(form);
    CHECK(schema_faults(schema("log"), parsed(filled)) == Faults{});
    const LogResult log = read_log(filled);
    CHECK(log.problems.empty());
    CHECK(log.log.sessions.size() == 2);
    CHECK(log.log.closures.size() == 1);
}

TEST_CASE("forms: the empty table is one line of heads, each a column we know", "[forms]") {
    const std::string form = form_text("csv");
    CHECK(form.find('\n') == form.size() - 1);
    std::istringstream heads(form.substr(0, form.size() - 1));
    Faults unknown;
    std::vector<std::string_view> known;
    const KeyTable& table = key_table<ServiceRow>();
    for (std::string head; std::getline(heads, head, ',');) {
        if (const auto entry = table.find(head)) {
            known.push_back(table.name(table.field(*entry)));
        } else {
            unknown.push_back(head);
        }
    }
    CHECK(unknown == Faults{});
    CHECK(known == std::vector<std::string_view>{"concurrent", "service", "provider", "monitor", "frequency",
                                                 "location", "startDate", "endDate", "goals", "groupSize"});
}

TEST_CASE("hostile file, template: it goes to standard output or into a new file, and replaces none", "[forms][cli]") {
    const ScratchFolder folder;
    const std::string path = (folder.path() / "new.json").string();
    CHECK(type({"template"}).out == form_text("iep"));
    CHECK(type({"template", "csv"}).out == form_text("csv"));
    CHECK(type({"schema"}).out == content(repository() / "schema/iep.schema.json"));
    CHECK(type({"schema", "report", "-o", "-"}).out == content(repository() / "schema/report.schema.json"));

    const Typed written = type({"template", "log", "-o", path});
    CHECK(written.exit == 0);
    CHECK(written.out.empty());
    CHECK(content(path) == form_text("log"));

    const Typed again = type({"template", "iep", "--output", path});
    CHECK(again.exit == 2);
    CHECK_THAT(again.err, ContainsSubstring("is already there and is not replaced"));
    CHECK(content(path) == form_text("log"));
    CHECK(type({"schema", "-o", path}).exit == 2);
    CHECK(type({"schema", "-o", (folder.path() / "no/such/folder.json").string()}).exit == 3);
}

TEST_CASE("forms: a name that is no form is answered with those there are", "[forms][cli]") {
    const Typed slip = type({"template", "ipe"});
    CHECK(slip.exit == 2);
    CHECK_THAT(slip.err, ContainsSubstring("there is no template \"ipe\". Did you mean \"iep\"?"));
    CHECK(type({"schema", "iep", "log"}).exit == 2);
    for (const char* const name : {"config", "waivers", "log"}) {
        CHECK(type({"schema", name}).exit == 0);
    }
}
