// Nothing a file holds, or is called, can act on a terminal: not in messages, excerpts or paths, on neither stream.
#include "report/escape.hpp"

#include "support/audited.hpp"
#include "support/command_line.hpp"
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <array>

using namespace iepaudit;
using namespace iepaudit::test;
using report::append_json_string;
using report::for_terminal;

namespace {

struct Hostile {
    std::string_view name;
    std::string bytes;
};

std::vector<Hostile> hostile_texts() {
    using namespace std::string_literals;
    return {
        {"clears the screen", "\x1b[2J\x1b[1;1HNo problems found"},
        {"sets the window's title", "\x1b]0;pwned\x07"},
        {"writes to the clipboard", "\x1b]52;c;ZXZpbA==\x07"},
        {"links to somewhere", "\x1b]8;;http://evil\x1b\\click\x1b]8;;\x1b\\"},
        {"an 8-bit control", "\u009b31m"},
        {"overwrites its line", "a\rOK   "},
        {"turns the reading direction", "\u202Ednuof smelborp oN"},
        {"isolates", "a\u2066b\u2069c\u200Fd\u061Ce"},
        {"holds a zero", "x\0y"s},
        {"goes back", "abc\x08\x08"},
        {"deletes", "abc\x7f"},
        {"a log command", "x\n::stop-commands::t"},
        {"a masking command", "x\r::add-mask::e"},
        {"ends a line in other ways", "a\u2028b\u2029c\u0085d"},
        {"a byte order mark within", "a\uFEFFb"},
        {"tag letters", "a\U000E0041\U000E007Fb"},
        {"bytes that are no UTF-8", "a\xff\xc0\xaf\xed\xa0\x80z"},
        {"a character cut off", "a\xe2\x82"},
    };
}

/// No control character but our own line ends, no C1, nothing that turns or hides text, no broken UTF-8.
bool is_tame(const std::string& text, bool allow_line_ends) {
    std::string without_line_ends;
    for (const char c : text) {
        if (!(allow_line_ends && c == '\n')) {
            without_line_ends += c;
        }
    }
    return for_terminal(without_line_ends) == without_line_ends;
}

std::string json_text(std::string_view text) {
    std::string out;
    append_json_string(out, text);
    return out;
}

} // namespace

TEST_CASE("hostile sink, terminal: what acts on it is shown as its code", "[report][escape]") {
    using namespace std::string_literals;
    CHECK(for_terminal("\x1b[31mred") == "\\u{1B}[31mred");
    CHECK(for_terminal("a\rb\nc\td") == "a\\u{D}b\\u{A}c\\u{9}d");
    CHECK(for_terminal("x\0y"s) == "x\\u{0}y");
    CHECK(for_terminal("\u009b") == "\\u{9B}");
    CHECK(for_terminal("\u202Eabc") == "\\u{202E}abc");
    CHECK(for_terminal("a\xff"
                       "b") == "a\\xFFb");
    CHECK(for_terminal("\xed\xa0\x80") == "\\xED\\xA0\\x80");
    CHECK(for_terminal("\U000E0041") == "\\u{E0041}");
}

TEST_CASE("escape: ordinary words stay as they are", "[report][escape]") {
    for (const std::string_view words :
         {"", "30 min/week", "Nuñez · 読書 · 📖 · e\u0301", "\"quoted\" \\ back", "100%", "¡Sí!"}) {
        CHECK(for_terminal(words) == words);
    }
}

TEST_CASE("escape: nothing hostile is left, and escaping twice changes nothing", "[report][escape]") {
    for (const Hostile& hostile : hostile_texts()) {
        CAPTURE(hostile.name);
        const std::string safe = for_terminal(hostile.bytes);
        for (const char c : safe) {
            CHECK(static_cast<unsigned char>(c) >= 0x20);
            CHECK(c != 0x7F);
        }
        CHECK(for_terminal(safe) == safe);
    }
}

TEST_CASE("hostile sink, JSON: a string is ASCII, keeps every character, and replaces bytes that are none",
          "[report][escape]") {
    CHECK(json_text("a\"b\\c\n\t") == R"("a\"b\\c\n\t")");
    CHECK(json_text("\x1b\x7f") == R"("\u001b\u007f")");
    CHECK(json_text("ñ 📖 \u2028") == "\"\\u00f1 \\ud83d\\udcd6 \\u2028\"");
    CHECK(json_text("</script>") == R"("\u003c/script>")");
    CHECK(json_text("a\xff") == R"("a\ufffd")");
    for (const Hostile& hostile : hostile_texts()) {
        CAPTURE(hostile.name);
        CHECK_NOTHROW(Json::parse(json_text(hostile.bytes)));
    }
}

TEST_CASE("hostile sink, terminal: a hostile row does not reach it", "[report][escape][cli]") {
    for (const Hostile& hostile : hostile_texts()) {
        for (const std::string format : {"text", "short"}) {
            CAPTURE(hostile.name, format);
            std::string quoted;
            append_json_string(quoted, hostile.bytes);
            const std::string plan = "{\"student\":{\"grade\":" + quoted + "},\"services\":[{\"service\":" + quoted +
                                     ",\"frequency\":" + quoted + ",\"provider\":" + quoted +
                                     ",\"location\":" + quoted + ",\"startDate\":" + quoted + ",\"goals\":[" + quoted +
                                     "]," + quoted + ":1}],\"goals\":[" + quoted + "]}";
            const Typed typed = check({"--format", format, "-v", "-"}, plan);
            CHECK(is_tame(typed.out, true));
            CHECK(is_tame(typed.err, true));
            // A line of a log that starts like this would be taken for a command.
            CHECK(typed.out.find("\n::") == std::string::npos);
        }
    }
}

TEST_CASE("hostile sink, terminal: text behind a zero is still shown", "[report][escape][cli]") {
    const Typed typed = check({"--format", "short", "--only", "vague-frequency", "-"},
                              R"json({"services":[{"service":"Reading (SDI)","frequency":"as\u0000needed"}]})json");
    CHECK(typed.out.find("needed") != std::string::npos);
}

TEST_CASE("hostile sink, terminal: hostile bytes outside strings are shown tame in what is said about them",
          "[report][escape][cli]") {
    for (const Hostile& hostile : hostile_texts()) {
        for (const std::string& plan :
             {hostile.bytes, "{\"services\":[" + hostile.bytes + "]}", "{\"a" + hostile.bytes + "\":1}"}) {
            CAPTURE(hostile.name);
            const Typed typed = check({"-"}, plan);
            CHECK(is_tame(typed.out, true));
            CHECK(is_tame(typed.err, true));
        }
    }
}

TEST_CASE("hostile sink, terminal: a file's name does not reach it either, on either stream", "[report][escape][cli]") {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    for (const Hostile& hostile : hostile_texts()) {
        if (hostile.bytes.find('\0') != std::string::npos || hostile.bytes.find('/') != std::string::npos) {
            continue; // no file can be called that
        }
        CAPTURE(hostile.name);
        const std::string name = hostile.bytes + ".json";
        folder.file(name, R"json({"services":[{"service":"Reading (SDI)","frequency":"as needed"}]})json");
        for (const std::string format : {"text", "short"}) {
            const Typed there = check({"--format", format, "--", name});
            CHECK(is_tame(there.out, true));
            CHECK(is_tame(there.err, true));
            const Typed gone = check({"--format", format, "--", "gone-" + name});
            CHECK(gone.exit == 3);
            CHECK(is_tame(gone.out, true));
            CHECK(is_tame(gone.err, true));
        }
    }
}

TEST_CASE("hostile sink, terminal: what is typed comes back tame", "[report][escape][cli]") {
    for (const Hostile& hostile : hostile_texts()) {
        CAPTURE(hostile.name);
        const std::vector<std::vector<std::string>> lines{{"minutes", hostile.bytes},
                                                          {"explain", hostile.bytes},
                                                          {"help", hostile.bytes},
                                                          {"check", "--format", hostile.bytes, "x.json"},
                                                          {"check", "--only", hostile.bytes, "x.json"},
                                                          {"check", "--" + hostile.bytes, "x.json"},
                                                          {"check", "--width", hostile.bytes, "x.json"},
                                                          {"check", "--as-of", hostile.bytes, "x.json"},
                                                          {hostile.bytes}};
        for (const auto& line : lines) {
            CAPTURE(line.front());
            const Typed typed = type(line);
            CHECK(typed.exit != 0);
            CHECK(is_tame(typed.out, true));
            CHECK(is_tame(typed.err, true));
        }
    }
}
