// `iepaudit compare` and `check --prior`, as typed.
#include "support/audited.hpp"
#include "support/command_line.hpp"
#include "support/files.hpp"
#include "support/golden.hpp"
#include "support/schema.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

constexpr const char* last_year = "samples/two-years/last-year.json";
constexpr const char* this_year = "samples/two-years/this-year.json";

Typed compare(std::vector<std::string> arguments, const Environment& environment = {}) {
    arguments.insert(arguments.begin(), {"compare", "--as-of", "2026-11-22"});
    return type(arguments, {}, environment);
}

bool has(const std::string& text, std::string_view words) {
    return text.find(words) != std::string::npos;
}

/// Every text value with a word in front that must not be seen.
void put_canary(Json& value) {
    if (value.is_string()) {
        value = "ZZCANARY " + value.text();
    } else if (value.is_structured()) {
        for (auto& child : value) {
            put_canary(child);
        }
    }
}

} // namespace

TEST_CASE("compare: the two-year sample, line by line", "[cli][compare][golden]") {
    const InFolder here(repository());
    for (const std::string format : {"text", "markdown", "csv"}) {
        const Typed typed = compare({"--format", format, last_year, this_year});
        check_golden("two-years." + (format == "text" ? std::string("txt") : format), typed.out);
        CHECK(typed.err == "");
        CHECK(typed.exit == 0);
    }
}

TEST_CASE("compare: every format says how the rows were matched", "[cli][compare]") {
    const InFolder here(repository());
    for (const std::string format : {"text", "markdown", "csv", "json", "html"}) {
        CAPTURE(format);
        const Typed typed = compare({"--format", format, last_year, this_year});
        CHECK(has(typed.out, "same area: reading; 1 row last year, 2 now"));
        CHECK(has(typed.out, "moved into class"));
        CHECK(has(typed.out, "20 minutes less"));
        CHECK(has(typed.out, "gone"));
    }
}

TEST_CASE("compare: the JSON is the report of check, with the comparison in it", "[cli][compare][schema]") {
    const InFolder here(repository());
    const auto schema = Json::parse(content("schema/report.schema.json"));
    for (const std::string values : {"always", "never"}) {
        const Typed typed = compare({"--format", "json", "--show-values", values, last_year, this_year});
        CHECK(schema_faults(schema, Json::parse(typed.out)) == std::vector<std::string>{});
    }
    const Typed checked = check({"--format", "json", "--prior", last_year, this_year});
    const auto report = Json::parse(checked.out);
    CHECK(schema_faults(schema, report) == std::vector<std::string>{});
    CHECK(report["files"][0]["comparison"]["priorPath"] == last_year);
    CHECK(report["files"][0]["comparison"]["rows"].size() == 5);
}

TEST_CASE("compare: the page has two bars for each service, with words for who cannot see them",
          "[cli][compare][html]") {
    const InFolder here(repository());
    const std::string page = compare({"--format", "html", last_year, this_year}).out;
    CHECK(has(page, "<svg role=\"img\" aria-labelledby=\"bars-t bars-d\""));
    CHECK(has(page, "<title id=\"bars-t\">Minutes a week, last year and this year</title>"));
    CHECK(has(page, "class=\"block rest\" x=\"0.000%\""));
    CHECK(has(page, "class=\"block inside\" x=\"0.000%\""));
    CHECK(!has(page, "<script"));
    CHECK(has(page, "</html>\n"));
}

TEST_CASE("compare: words of the file cannot act on the page or the terminal", "[cli][compare][escape]") {
    const ScratchFolder folder;
    Json page = clean_iep();
    page["services"][0]["service"] = "Reading <script>alert(1)</script> \u001b[31m |";
    const std::string file = folder.file("plan.json", page.dump());
    CHECK(!has(compare({"--format", "html", file, file}).out, "<script"));
    CHECK(!has(compare({file, file}).out, "\u001b"));
    CHECK(!has(compare({"--format", "csv", file, file}).out, "\u001b"));
}

TEST_CASE("compare: where values are hidden, no word of either file is printed", "[cli][compare][privacy]") {
    const ScratchFolder folder;
    const InFolder here(repository());
    Json last = Json::parse(content(last_year));
    Json now = Json::parse(content(this_year));
    put_canary(last);
    put_canary(now);
    const std::string old_file = folder.file("ZZold.json", last.dump());
    const std::string new_file = folder.file("ZZnew.json", now.dump());
    for (const std::string format : {"text", "markdown", "csv", "json", "html"}) {
        CAPTURE(format);
        const Typed hidden = compare({"--format", format, "--show-values", "never", old_file, new_file});
        CHECK(!has(hidden.out, "ZZCANARY"));
        CHECK(!has(hidden.err, "ZZCANARY"));
        CHECK(!has(hidden.out, folder.path().string()));
        CHECK(!has(compare({"--format", format, old_file, new_file}, {{"CI", "1"}}).out, "ZZCANARY"));
        const Typed hashed = compare({"--format", format, "--path-names", "hash", old_file, new_file});
        CHECK(!has(hashed.out, "ZZold"));
        CHECK(!has(hashed.out, "ZZnew"));
    }
    const Typed checked = check({"--format", "json", "--show-values", "never", "--prior", old_file, new_file});
    CHECK(!has(checked.out, "ZZCANARY"));
    CHECK(!has(checked.out, folder.path().string()));
}

TEST_CASE("compare: two names, or it says what it wants", "[cli][compare]") {
    for (const std::vector<std::string>& names :
         {std::vector<std::string>{}, {"one.json"}, {"one.json", "two.json", "three.json"}}) {
        const Typed typed = compare(names);
        CHECK(typed.exit == 2);
        CHECK(has(typed.err, "iepaudit compare last-year.json this-year.json"));
        CHECK(typed.out == "");
    }
}

TEST_CASE("compare: what cannot be read is said under its own name", "[cli][compare]") {
    const InFolder here(repository());
    const Typed no_old = compare({"samples/two-years/last-yaer.json", this_year});
    CHECK(no_old.exit == 3);
    CHECK(has(no_old.err, "Did you mean \"samples/two-years/last-year.json\"?"));
    const Typed no_new = compare({last_year, "samples/rules/not-json/bad.json"});
    CHECK(no_new.exit == 3);
    CHECK(has(no_new.err, "samples/rules/not-json/bad.json could not be read"));
    CHECK(no_new.out == "");
    const Typed bad_old = compare({"samples/rules/not-json/bad.json", this_year});
    CHECK(bad_old.exit == 3);
    CHECK(has(bad_old.err, "samples/rules/not-json/bad.json:"));
    CHECK(has(bad_old.err, "nothing was compared with it"));
}

TEST_CASE("compare: two files in the wrong order are shown and not judged", "[cli][compare]") {
    const InFolder here(repository());
    const Typed typed = compare({this_year, last_year});
    CHECK(has(typed.out, "Last year's file begins later than this one; they may be swapped."));
    CHECK(!has(typed.out, "service-reduced"));
    CHECK(check({"--format", "short", "--only", "family:change", "--prior", this_year, last_year}).out == "");
}

TEST_CASE("compare: --fail-on decides the exit code", "[cli][compare]") {
    const InFolder here(repository());
    CHECK(compare({last_year, this_year}).exit == 0);
    CHECK(compare({"--fail-on", "warning", last_year, this_year}).exit == 1);
    CHECK(compare({"--fail-on", "note", last_year, last_year}).exit == 0);
}

TEST_CASE("prior: problems of last year's file are its own and are not counted", "[cli][prior]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    Json last = clean_iep();
    last["services"][0]["provider"] = {{"name", "Robin"}};
    folder.file("last.json", last.dump());
    folder.file("now.json", clean_iep().dump());
    const Typed typed = check({"--format", "json", "--prior", "last.json", "now.json"});
    CHECK(has(typed.err, "iepaudit: last.json:1:"));
    CHECK(has(typed.err, "last year's IEP: "));
    const auto report = Json::parse(typed.out);
    CHECK(report["summary"]["errors"] == 0);
    CHECK(!has(check({"--show-values", "never", "--prior", "last.json", "now.json"}).err, "Robin"));
}

TEST_CASE("prior: a file that is not there, or is no plan, is exit code 3, and the audit is done", "[cli][prior]") {
    const InFolder here(repository());
    for (const std::string prior : {"no-such-file.json", "samples/rules/not-an-iep/bad.json", "samples"}) {
        CAPTURE(prior);
        const Typed typed = check({"--format", "short", "--prior", prior, "samples/first-look.json"});
        CHECK(typed.exit == 3);
        CHECK(has(typed.err, "last year's IEP could not be read"));
        CHECK(has(typed.out, "vague-frequency"));
    }
}

TEST_CASE("prior: it goes with one plan", "[cli][prior]") {
    const InFolder here(repository());
    for (const std::vector<std::string>& names :
         {std::vector<std::string>{"samples"}, {"samples/clean.json", "samples/half-day.json"}}) {
        std::vector<std::string> arguments{"--prior", last_year};
        arguments.insert(arguments.end(), names.begin(), names.end());
        const Typed typed = check(arguments);
        CHECK(typed.exit == 2);
        CHECK(has(typed.err, "--prior is last year's IEP of one child"));
    }
}

TEST_CASE("prior: a report may not take the place of last year's file", "[cli][prior]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    folder.file("last.json", clean_iep().dump());
    folder.file("now.json", clean_iep().dump());
    const Typed typed = check({"--prior", "last.json", "--output", "json=last.json", "now.json"});
    CHECK(typed.exit == 2);
    CHECK(content("last.json") == clean_iep().dump());
}

TEST_CASE("prior: without it one sentence says so, and no list", "[cli][prior]") {
    const InFolder here(repository());
    const std::string text = check({"samples/first-look.json"}).out;
    CHECK(has(text, "Last year's IEP "));
    CHECK(has(text, "not looked at."));
    CHECK(!has(check({"-v", "samples/first-look.json"}).out, "service-reduced"));
    const std::string page = check({"--format", "html", "samples/first-look.json"}).out;
    CHECK(has(page, "Last year&#39;s IEP "));
    CHECK(!has(page, "A service has fewer minutes than last year."));
    CHECK(has(check({"--format", "json", "samples/first-look.json"}).out, "\"rule\": \"service-reduced\""));
}
