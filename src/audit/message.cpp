#include "iepaudit/finding.hpp"

#include "text/number.hpp"

#include <array>
#include <cassert>

namespace iepaudit {

namespace {

constexpr std::size_t longest_quote = 120; // bytes of the file shown inside one sentence

std::string_view cut(std::string_view words) {
    if (words.size() <= longest_quote) {
        return words;
    }
    std::size_t end = longest_quote;
    while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) {
        --end; // never inside a character
    }
    return words.substr(0, end);
}

std::string fill(std::string_view pattern, std::initializer_list<Part> parts, std::string Part::*form) {
    std::string sentence;
    sentence.reserve(pattern.size() + 32);
    const Part* part = parts.begin();
    for (std::size_t at = 0; at < pattern.size();) {
        const std::size_t slot = pattern.find("{}", at);
        sentence.append(pattern, at, slot == std::string_view::npos ? slot : slot - at);
        if (slot == std::string_view::npos) {
            break;
        }
        assert(part != parts.end() && "a message names more parts than it is given");
        sentence += part->*form;
        ++part;
        at = slot + 2;
    }
    assert(part == parts.end() && "a message is given more parts than it names");
    return sentence;
}

} // namespace

std::string_view name(Severity severity) {
    constexpr std::array<std::string_view, 3> names{"note", "warning", "error"};
    return names[static_cast<std::size_t>(severity)];
}

Part::Part(double number) : Part(text::plain_number(number)) {}

Part quoted(std::string_view printed, std::string_view stand_in) {
    const std::string_view kept = cut(printed);
    std::string shown;
    shown.reserve(kept.size() + 6);
    shown += '"';
    shown += kept;
    shown += kept.size() < printed.size() ? "...\"" : "\"";
    return {std::move(shown), std::string(stand_in)};
}

Part named(std::string_view printed, std::string_view stand_in) {
    const std::string_view kept = cut(printed);
    return {std::string(kept) + (kept.size() < printed.size() ? "..." : ""), std::string(stand_in)};
}

Message say(std::string_view pattern, std::initializer_list<Part> parts) {
    return {fill(pattern, parts, &Part::shown), fill(pattern, parts, &Part::safe)};
}

Finding& Finding::soften(Severity to, std::string_view because) {
    assert(to <= severity && "a check may soften a finding, never harden it");
    if (to < severity) {
        severity = to;
        softened_because = because;
    }
    return *this;
}

Finding& Finding::asking(std::string question) {
    ask = std::move(question);
    return *this;
}

} // namespace iepaudit
