// A child's words never reach a shared log: a canary in every string of a whole plan, and not one byte of it in any
// output.
#include "support/audited.hpp"
#include "support/command_line.hpp"
#include "support/files.hpp"

#include "iepaudit/reporter.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

constexpr std::string_view canary = "ZZCANARY";

enum class Put { before, after, instead };

/// Every text value gets the canary; numbers stay, so that sums and comparisons still run.
void put_canary(Json& value, Put where) {
    if (value.is_string()) {
        const std::string words = value.text();
        value = where == Put::before  ? std::string(canary) + ' ' + words
                : where == Put::after ? words + ' ' + std::string(canary)
                                      : std::string(canary);
    } else if (value.is_structured()) {
        for (auto& child : value) {
            put_canary(child, where);
        }
    }
}

/// Member names the format does not know may be a child's name too.
void add_canary_keys(Json& value) {
    if (value.is_object()) {
        for (auto& [key, child] : value.items()) {
            add_canary_keys(child);
        }
        value[std::string(canary) + "Key"] = 1;
    } else if (value.is_array()) {
        for (auto& child : value) {
            add_canary_keys(child);
        }
    }
}

Json with_canary(const char* sample, Put where) {
    Json plan = Json::parse(content(repository() / sample));
    put_canary(plan, where);
    return plan;
}

std::vector<Json> plans() {
    std::vector<Json> all;
    for (const char* const sample :
         {"samples/clean.json", "samples/first-look.json", "samples/everything-wrong.json"}) {
        for (const Put where : {Put::before, Put::after, Put::instead}) {
            Json plan = with_canary(sample, where);
            all.push_back(plan);
            add_canary_keys(plan);
            all.push_back(std::move(plan));
        }
    }
    return all;
}

void check_hidden(const std::string& text) {
    const std::size_t at = text.find(canary);
    if (at != std::string::npos) {
        FAIL_CHECK("the canary is in: ..." << text.substr(at > 120 ? at - 120 : 0, 240) << "...");
    }
}

} // namespace

TEST_CASE("privacy, hidden words: with --show-values never none is in any format", "[report][redaction][privacy]") {
    REQUIRE(!all_formats().empty());
    for (const Json& plan : plans()) {
        for (const Format& format : all_formats()) {
            CAPTURE(format.name);
            const Typed typed =
                check({"--format", std::string(format.name), "--show-values", "never", "-v", "-"}, plan.dump(1));
            check_hidden(typed.out);
            check_hidden(typed.err);
        }
    }
}

TEST_CASE("privacy, build server: it gets no word of the file", "[report][redaction][privacy]") {
    // That nothing is in a report without words is shown above, plan by plan: this is that report.
    const std::string plan = with_canary("samples/everything-wrong.json", Put::before).dump(1);
    for (const Format& format : all_formats()) {
        CAPTURE(format.name);
        const std::string name(format.name);
        const Typed typed = check({"--format", name, "-v", "-"}, plan, {{"CI", "true"}});
        const Typed without_words = check({"--format", name, "--show-values", "never", "-v", "-"}, plan);
        CHECK(typed.out == without_words.out);
        CHECK(typed.err == without_words.err);
        check_hidden(typed.out);
        check_hidden(typed.err);
    }
}

TEST_CASE("privacy, hidden words: none of a service log is in any format either", "[report][redaction][privacy]") {
    const ScratchFolder scratch;
    const std::string plan = (repository() / "samples" / "service-log" / "iep.json").string();
    for (const Put where : {Put::before, Put::after, Put::instead}) {
        Json log = Json::parse(content(repository() / "samples" / "service-log" / "log.json"));
        for (const char* const word : {"floated", "1h 15", "10/28"}) {
            Json line = log["sessions"][2];
            line["status"] = line["reason"] = line["deliveredMinutes"] = line["makeupFor"] = word;
            log["sessions"].push_back(std::move(line));
        }
        put_canary(log, where);
        Json with_dates = log; // so that the lines count, and rules about them speak
        const Json plain = Json::parse(content(repository() / "samples" / "service-log" / "log.json"));
        for (std::size_t i = 0; i < plain["sessions"].size(); ++i) {
            with_dates["sessions"][i]["date"] = plain["sessions"][i]["date"];
            with_dates["sessions"][i]["service"] = "S3";
        }
        add_canary_keys(log);
        for (const Json& each : {log, with_dates}) {
            const std::string file = scratch.file(std::string(canary) + ".json", each.dump(1));
            for (const Format& format : all_formats()) {
                CAPTURE(format.name, where);
                const Typed typed = check({"--format", std::string(format.name), "--show-values", "never",
                                           "--path-names", "hash", "-v", "--log", file, plan});
                check_hidden(typed.out);
                check_hidden(typed.err);
            }
        }
    }
    const std::string rows = "Date,Service," + std::string(canary) + ",Status,Minutes\n2026-10-20,S3,a," +
                             std::string(canary) + ',' + std::string(canary) + "\n" + std::string(canary) + ",S3\n";
    const std::string table = scratch.file("log.csv", rows);
    for (const Format& format : all_formats()) {
        CAPTURE(format.name);
        const Typed typed =
            check({"--format", std::string(format.name), "-v", "--log", table, plan}, {}, {{"CI", "true"}});
        check_hidden(typed.out);
        check_hidden(typed.err);
    }
}

TEST_CASE("privacy, hidden words: those of an unreadable file are hidden too", "[report][redaction][privacy]") {
    for (const std::string bytes : {"{\"services\": [ZZCANARY]}", "ZZCANARY", "{\"ZZCANARY\" 1}", "[\"ZZCANARY\"]",
                                    "\"ZZCANARY\"", "{\"a\": \"ZZCANARY\n\"}", "{\"ZZCANARY\": 1}"}) {
        for (const Format& format : all_formats()) {
            CAPTURE(bytes, format.name);
            const Typed typed =
                check({"--format", std::string(format.name), "--show-values", "never", "-v", "-"}, bytes);
            check_hidden(typed.out);
            check_hidden(typed.err);
        }
    }
}

TEST_CASE("redaction: at home the words are shown, or the tests above would prove nothing", "[report][redaction]") {
    Json plan = one_row();
    plan["services"][0]["frequency"] = "ZZCANARY as needed";
    for (const std::string format : {"text", "short", "json"}) {
        CAPTURE(format);
        CHECK(check({"--format", format, "-"}, plan.dump()).out.find(canary) != std::string::npos);
        CHECK(check({"--format", format, "--show-values", "always", "-"}, plan.dump(), {{"CI", "true"}})
                  .out.find(canary) != std::string::npos);
    }
}

TEST_CASE("redaction: hiding words changes neither the findings nor the exit code", "[report][redaction]") {
    const InFolder here(repository());
    const Typed shown = check({"--format", "json", "samples/first-look.json"});
    const Typed hidden = check({"--format", "json", "--show-values", "never", "samples/first-look.json"});
    CHECK(shown.exit == hidden.exit);
    const Json open = Json::parse(shown.out);
    const Json closed = Json::parse(hidden.out);
    REQUIRE(open["findings"].size() == closed["findings"].size());
    for (std::size_t i = 0; i < open["findings"].size(); ++i) {
        for (const char* const key : {"rule", "severity", "where", "line", "column", "fingerprint"}) {
            CHECK(open["findings"][i][key] == closed["findings"][i][key]);
        }
    }
    CHECK(open["summary"] == closed["summary"]);
}
