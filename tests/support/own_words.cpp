#include "support/own_words.hpp"

#include "rules/sources.hpp"
#include "terms/terms.hpp"

#include "iepaudit/rule.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace iepaudit::test {

namespace {

void take_out(std::string& text, std::string_view name) {
    for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at)) {
        text.replace(at, name.size(), " ");
    }
}

/// From `open` to the next `close` on the same paragraph.
void take_out_between(std::string& text, std::string_view open, std::string_view close, std::size_t longest) {
    for (std::size_t at = text.find(open); at != std::string::npos; at = text.find(open, at)) {
        const std::size_t end = text.find(close, at + open.size());
        if (end == std::string::npos || end - at > longest) {
            at += open.size();
            continue;
        }
        text.replace(at, end + close.size() - at, " ");
    }
}

void take_out_addresses(std::string& text) {
    for (std::size_t at = text.find("http"); at != std::string::npos; at = text.find("http", at)) {
        const std::size_t end = std::min(text.find_first_of(" \n<>\")", at), text.size());
        text.replace(at, std::max<std::size_t>(end - at, 4), " ");
    }
}

const std::set<std::string_view>& authorities() {
    static const std::set<std::string_view> all = [] {
        std::set<std::string_view> found;
        for (const Rule* rule : all_rules()) {
            for (const Citation& citation : rule->citations) {
                found.insert(citation.authority);
            }
        }
        for (const terms::Term& term : terms::all_terms()) {
            found.insert(term.source->authority);
            if (term.second_source != nullptr) {
                found.insert(term.second_source->authority);
            }
        }
        found.insert(sources::osep_missed_sessions.authority);
        return found;
    }();
    return all;
}

} // namespace

std::string own_words(std::string text) {
    take_out_addresses(text);
    for (const std::string_view name : authorities()) {
        take_out(text, name);
    }
    for (const Rule* rule : all_rules()) {
        take_out(text, rule->id);
    }
    constexpr std::size_t longest_quotation = 300;
    take_out_between(text, "\"", "\"", longest_quotation);
    take_out_between(text, "\xe2\x80\x9c", "\xe2\x80\x9d", longest_quotation);
    return text;
}

std::string without_tags(std::string page) {
    take_out_between(page, "<style", "</style>", page.size());
    take_out_between(page, "<", ">", page.size());
    return page;
}

} // namespace iepaudit::test
