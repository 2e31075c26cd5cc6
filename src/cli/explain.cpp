#include "cli/commands.hpp"
#include "cli/options.hpp"
#include "cli/terminal.hpp"
#include "report/escape.hpp"
#include "report/rule_page.hpp"
#include "report/term_page.hpp"
#include "terms/terms.hpp"
#include "text/suggest.hpp"

#include "iepaudit/rule.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace iepaudit::cli {

namespace {

struct ExplainOptions {
    std::string format = "text";
    bool all = false;
    bool terms = false;
};

std::vector<Option> option_table(ExplainOptions& o) {
    return {{.names = "-f,--format",
             .value = "FORMAT",
             .help = "text or markdown",
             .word = &o.format,
             .allowed = {"text", "markdown"}},
            {.names = "--all", .value = "", .help = "every rule, one after the other", .flag = &o.all},
            {.names = "--terms", .value = "", .help = "the words it can explain", .flag = &o.terms}};
}

/// Up to this many letters nearly every abbreviation is near another: "ESA", "ESY". Those are only suggested.
constexpr std::size_t abbreviation_letters = 4;

/// Rules first: their names are typed by programs and must be exact. A term is found in spite of a slip of the hand,
/// since who asks for a word may never have seen it written.
std::string page_of(const std::string& word, const ExplainOptions& options, std::size_t width) {
    const bool markdown = options.format == "markdown";
    if (const Rule* rule = find_rule(word)) {
        return markdown ? report::rule_page_markdown(*rule) : report::rule_page_text(*rule, width);
    }
    if (const terms::Term* term = terms::find_term(word)) {
        return markdown ? report::term_page_markdown(*term) : report::term_page_text(*term, width);
    }
    std::vector<std::string_view> known;
    for (const Rule* rule : all_rules()) {
        known.push_back(rule->id);
    }
    known.insert(known.end(), terms::all_names().begin(), terms::all_names().end());
    const auto near = text::suggest(word, known);
    const terms::Term* nearest = near ? terms::find_term(*near) : nullptr;
    if (nearest != nullptr && word.size() > abbreviation_letters) {
        const std::string found =
            fmt::format("There is no \"{}\" here; this is \"{}\".\n\n", report::for_terminal(word), *near);
        return found + (markdown ? report::term_page_markdown(*nearest) : report::term_page_text(*nearest, width));
    }
    throw UsageError(std::string(UsageError::unknown("rule or term", word, known).what()) +
                     " `iepaudit rules` lists the rules, `iepaudit explain --terms` the terms.");
}

bool is_known(const std::string& name) {
    return find_rule(name) != nullptr || terms::find_term(name) != nullptr;
}

/// "prior written notice" typed without quotes is one name, and so is "prior writen notice".
std::vector<std::string> names_asked_for(const std::vector<std::string>& words) {
    const std::string joined = fmt::format("{}", fmt::join(words, " "));
    const bool nearly = std::none_of(words.begin(), words.end(), is_known) && text::suggest(joined, terms::all_names());
    if (words.size() > 1 && (is_known(joined) || nearly)) {
        return {joined};
    }
    return words;
}

} // namespace

Described explain_options() {
    ExplainOptions unused;
    std::vector<std::string_view> rules;
    for (const Rule* rule : all_rules()) {
        rules.push_back(rule->id);
    }
    return {.options = option_table(unused), .first_words = rules};
}

Exit explain_command(const std::vector<std::string>& arguments, Streams streams) {
    ExplainOptions options;
    const std::vector<std::string> words = parse_options(option_table(options), arguments);
    const auto width = static_cast<std::size_t>(columns_of(streams.out));
    if (options.all) {
        if (options.format == "markdown") {
            streams.out << report::rules_as_markdown();
        } else {
            for (const Rule* rule : all_rules()) {
                streams.out << report::rule_page_text(*rule, width) << '\n';
            }
        }
        return Exit::clean;
    }
    if (options.terms) {
        streams.out << report::terms_as_list();
        return Exit::clean;
    }
    if (words.empty()) {
        throw UsageError(
            "name a rule or a word, for example: iepaudit explain vague-frequency, or: iepaudit explain LRE");
    }
    std::string_view gap;
    for (const std::string& name : names_asked_for(words)) {
        streams.out << gap << page_of(name, options, width);
        gap = "\n";
    }
    return Exit::clean;
}

} // namespace iepaudit::cli
