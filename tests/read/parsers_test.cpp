// Two parsers stand behind the reader. They must take and refuse the same texts and put everything at the same place.
#include "read/parsers.hpp"

#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using namespace iepaudit;

namespace {

struct Parsed {
    bool is_taken = false;
    Document document;
    std::vector<Problem> problems;
};

template <class Parse>
Parsed parsed(Parse parse, const std::string& text) {
    Parsed result;
    result.document = Document(text);
    const ReadLimits limits;
    Problems problems(result.document, result.problems);
    NodeBuilder builder(result.document.bytes(), limits, result.document, problems);
    result.is_taken = parse(result.document.bytes(), builder);
    return result;
}

bool same(const Span& a, const Span& b) {
    return a.begin == b.begin && a.end == b.end;
}

bool same(const Node& a, const Node& b) {
    return a.kind == b.kind && a.boolean == b.boolean && a.number == b.number && same(a.key, b.key) &&
           same(a.value, b.value) && a.name == b.name && a.text == b.text && a.parent == b.parent &&
           a.first_child == b.first_child && a.next_sibling == b.next_sibling && a.index == b.index && a.size == b.size;
}

bool same(const Parsed& a, const Parsed& b) {
    bool all = a.document.size() == b.document.size() && a.problems.size() == b.problems.size();
    for (NodeId id = 0; all && id < a.document.size(); ++id) {
        all = same(a.document[id], b.document[id]);
    }
    for (std::size_t i = 0; all && i < a.problems.size(); ++i) {
        all =
            a.problems[i].message == b.problems[i].message && same(a.problems[i].place.span, b.problems[i].place.span);
    }
    return all;
}

/// What the quick one is allowed to leave to the other.
bool may_be_left(std::string_view text) {
    return text.find("\\ud") != std::string_view::npos || text.find_first_of("eE") != std::string_view::npos;
}

void check_both(const std::string& text) {
    const Parsed quick = parsed(parse_quickly, text);
    const Parsed careful = parsed(parse_carefully, text);
    CAPTURE(text);
    if (quick.is_taken) {
        REQUIRE(careful.is_taken);
        REQUIRE(same(quick, careful));
    } else {
        REQUIRE((!careful.is_taken || may_be_left(text)));
    }
}

/// The same numbers on every machine.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}
    std::size_t below(std::size_t limit) {
        state_ ^= state_ << 13U;
        state_ ^= state_ >> 7U;
        state_ ^= state_ << 17U;
        return static_cast<std::size_t>(state_ % limit);
    }

private:
    std::uint64_t state_;
};

std::string damaged(std::string text, Dice& dice) {
    constexpr std::string_view pieces[] = {"\"",
                                           "\\",
                                           "{",
                                           "}",
                                           "[",
                                           "]",
                                           ",",
                                           ":",
                                           " ",
                                           "\n",
                                           "0",
                                           "-",
                                           "1.5",
                                           "01",
                                           "1.",
                                           "-0",
                                           "+1",
                                           "true",
                                           "nul",
                                           "/*x*/",
                                           "\t",
                                           "\x01",
                                           "\\n",
                                           "\\/",
                                           "\\x",
                                           "\xC3\xA9",
                                           "\xC0\xAF",
                                           "\xED\xA0\x80",
                                           "\xF4\x90\x80\x80",
                                           "\xE2\x80",
                                           "18446744073709551616",
                                           "9007199254740993",
                                           "0.1000000000000000055511151231257827",
                                           "\xEF\xBB\xBF",
                                           "\x7F"};
    for (std::size_t edits = 1 + dice.below(3); edits > 0; --edits) {
        const std::size_t at = dice.below(text.size() + 1);
        switch (dice.below(3)) {
        case 0:
            text.insert(at, pieces[dice.below(std::size(pieces))]);
            break;
        case 1:
            text.erase(at, 1 + dice.below(4));
            break;
        default:
            if (at < text.size()) {
                text[at] = static_cast<char>(1 + dice.below(255));
            }
        }
    }
    return text;
}

} // namespace

TEST_CASE("parsers: both take the samples, and put everything at the same place", "[read][parsers]") {
    for (const char* name : {"samples/first-look.json", "samples/everything-wrong.json", "samples/clean.json"}) {
        const std::string text = test::content(test::repository() / name);
        CAPTURE(name);
        CHECK(parsed(parse_quickly, text).is_taken);
        check_both(text);
    }
}

TEST_CASE("parsers: both agree on texts that only just are JSON, or only just are not", "[read][parsers]") {
    for (const std::string_view text :
         {"",
          " ",
          "{}",
          "[]",
          "null",
          "true",
          "\"x\"",
          "0",
          "-0",
          "-",
          "1.",
          ".5",
          "01",
          "1e5",
          "1E+5",
          "1e400",
          "1e-400",
          "-1e400",
          "[1,]",
          "[,1]",
          "{\"a\"}",
          "{\"a\":}",
          "{\"a\":1,}",
          "{a:1}",
          "[1 2]",
          "{} {}",
          "[1]x",
          "\xEF\xBB\xBF{}",
          "\xEF\xBB{}",
          "{}\xEF\xBB\xBF",
          "[\"\\u00e9\"]",
          "[\"\\ud800\"]",
          "[\"\\udc00\"]",
          "[\"\\ud83d\\ude00\"]",
          "[\"\\u12\"]",
          "[\"\\uD7FF\\uE000\"]",
          "[\"\\\\ud\"]",
          "[\"\\x\"]",
          "[\"\t\"]",
          "[\"\x7F\"]",
          "[\"\xC3\xA9\"]",
          "[\"\xC3\"]",
          "[\"\xED\xA0\x80\"]",
          "[18446744073709551615, 18446744073709551616, -9223372036854775809, 0.1, 1.7976931348623157e308, 5e-324]",
          "// x\n{}",
          "[1]\f",
          "[NaN]",
          "[Infinity]",
          "{\"a\":1,\"A\":2,\"a\":3}",
          "{\"\":\"\"}"}) {
        check_both(std::string(text));
    }
}

TEST_CASE("parsers: both agree on damaged plans", "[read][parsers]") {
    Dice dice(20261122);
    std::size_t taken = 0;
    const std::string seeds[] = {
        R"({"services": [{"service": "Speech", "minutes": 30, "frequency": 2.5, "ok": true, "none": null}], "n": [-1, 0, 12.25]})",
        "{\"a\": \"caf\xC3\xA9 \\\"x\\\" \\\\ \\n\", \"b\": [[], {}, [1, [2, [3]]]], \"c\": {\"d\": {\"e\": "
        "\"\xE2\x80\x93\"}}}",
        test::content(test::repository() / "samples/first-look.json"),
    };
    for (int i = 0; i < 6000; ++i) {
        const std::string text = damaged(seeds[dice.below(std::size(seeds))], dice);
        taken += parsed(parse_quickly, text).is_taken ? 1U : 0U;
        check_both(text);
    }
    CHECK(taken > 300); // else the damage is so great that nothing is compared
}
