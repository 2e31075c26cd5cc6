#include "support/spoken.hpp"

#include "cli/commands.hpp"
#include "interview/questions.hpp"
#include "letters/catalogue.hpp"
#include "support/command_line.hpp"
#include "support/files.hpp"
#include "support/json.hpp"
#include "support/literals.hpp"
#include "support/own_words.hpp"
#include "terms/terms.hpp"

#include "iepaudit/rule.hpp"

#include <algorithm>
#include <array>

namespace iepaudit::test {

namespace {

namespace fs = std::filesystem;

Spoken said(std::string where, std::string words) {
    return {std::move(where), own_words(std::move(words))};
}

Spoken typed(const std::vector<std::string>& arguments, const std::string& in = {}) {
    std::string where = "iepaudit";
    for (const std::string& word : arguments) {
        where += ' ' + word;
    }
    const Typed result = type(arguments, in, {{"IEPAUDIT_AS_OF", "2026-11-22"}});
    return said(std::move(where), result.out + '\n' + result.err);
}

/// The sentences of a JSON report: all strings but names, paths and addresses. Of a schema only its descriptions.
void add_strings(const Json& value, const std::string& key, bool is_schema, std::string& words) {
    constexpr std::array<std::string_view, 9> names{"url",   "path", "file",    "rule",  "authority",
                                                    "where", "id",   "$schema", "family"};
    if (value.is_string()) {
        if (is_schema ? key == "description" : std::find(names.begin(), names.end(), key) == names.end()) {
            words += value.text() + '\n';
        }
    } else if (value.is_object()) {
        for (const auto& [name, member] : value.items()) {
            add_strings(member, name, is_schema, words);
        }
    } else if (value.is_array()) {
        for (const Json& item : value) {
            add_strings(item, key, is_schema, words);
        }
    }
}

std::string strings_of(const std::string& json) {
    std::string words;
    const Json parsed = Json::parse(json);
    add_strings(parsed, "", parsed.contains("$schema"), words);
    return words;
}

std::vector<std::string> with_papers(const fs::path& plan) {
    std::vector<std::string> words{plan.string()};
    const fs::path folder = plan.parent_path();
    if (fs::exists(folder / "prior.json")) {
        words.insert(words.end(), {"--prior", (folder / "prior.json").string()});
    }
    for (const char* const ending : {"-log.csv", "-log.json"}) {
        const fs::path log = folder / (plan.stem().string() + ending);
        if (fs::exists(log)) {
            words.insert(words.end(), {"--log", log.string()});
        }
    }
    return words;
}

std::vector<fs::path> plans() {
    std::vector<fs::path> found;
    for (const fs::path& file : files_below(repository() / "samples", ".json")) {
        const std::string name = file.filename().string();
        if (name != "prior.json" && name.find("log") == name.npos) {
            found.push_back(file);
        }
    }
    for (const fs::path& file : files_below(repository() / "tests" / "hostile", ".json")) {
        found.push_back(file);
    }
    return found;
}

} // namespace

std::vector<Spoken> in_the_catalogue() {
    std::vector<Spoken> all;
    for (const Rule* rule : all_rules()) {
        std::string words;
        for (const std::string_view text : {rule->title, rule->meaning, rule->ask, rule->misses}) {
            words += std::string(text) + '\n';
        }
        for (const std::string_view trap : rule->leaves_alone) {
            words += std::string(trap) + '\n';
        }
        for (const Citation& citation : rule->citations) {
            words += std::string(citation.says) + '\n';
        }
        all.push_back(said("the rule " + std::string(rule->id), words));
    }
    return all;
}

std::vector<Spoken> in_explanations() {
    std::vector<Spoken> all;
    for (const terms::Term& term : terms::all_terms()) {
        std::string words = std::string(term.meaning) + '\n' + std::string(term.source->says);
        words += term.second_source == nullptr ? "" : '\n' + std::string(term.second_source->says);
        all.push_back(said("the term " + std::string(term.name), words));
    }
    return all;
}

std::vector<Spoken> in_reports() {
    std::vector<Spoken> all;
    for (const fs::path& plan : plans()) {
        std::vector<std::string> words = with_papers(plan);
        words.insert(words.begin(), {"check", "--show-values", "never", "--fail-on", "never", "--format", "json"});
        const std::string report = type(words, {}, {{"IEPAUDIT_AS_OF", "2026-11-22"}}).out;
        all.push_back(said("the report on " + plan.string(), strings_of(report)));
    }
    for (const char* const name : {"everything-wrong.json", "everything-wrong-too.json", "first-look.json",
                                   "clean.json", "plan-504.json", "preschool.json"}) {
        const std::string plan = (repository() / "samples" / name).string();
        for (const char* const format : {"text", "markdown", "summary", "short", "junit"}) {
            all.push_back(typed({"check", plan, "--show-values", "never", "--verbose", "--format", format}));
        }
        Spoken page = typed({"check", plan, "--show-values", "never", "--format", "html"});
        page.words = own_words(without_tags(type({"check", plan, "--show-values", "never", "--format", "html"}).out));
        all.push_back(std::move(page));
    }
    const fs::path years = repository() / "samples" / "two-years";
    const fs::path log = repository() / "samples" / "service-log";
    for (const char* const format : {"text", "markdown", "csv"}) {
        all.push_back(typed({"compare", (years / "last-year.json").string(), (years / "this-year.json").string(),
                             "--show-values", "never", "--format", format}));
        all.push_back(typed({"log", (log / "iep.json").string(), (log / "log.csv").string(), "--show-values", "never",
                             "--format", format}));
    }
    return all;
}

std::vector<Spoken> in_letters() {
    std::vector<Spoken> all;
    const fs::path samples = repository() / "samples";
    for (const letters::LetterKind* kind : letters::all_letters()) {
        for (const char* const name :
             {"first-look.json", "everything-wrong.json", "clean.json", "plan-504.json", "transition-at-16.json"}) {
            all.push_back(typed({"letter", std::string(kind->kind), (samples / name).string()}));
        }
        all.push_back(typed({"letter", std::string(kind->kind), (samples / "service-log" / "iep.json").string(),
                             "--log", (samples / "service-log" / "log.csv").string()}));
        all.push_back(typed({"letter", std::string(kind->kind), (samples / "two-years" / "this-year.json").string(),
                             "--prior", (samples / "two-years" / "last-year.json").string()}));
    }
    all.push_back(typed({"letter"}));
    return all;
}

std::vector<Spoken> in_help() {
    std::vector<Spoken> all{typed({}), typed({"help"}), typed({"help", "man"}), typed({"rules"})};
    for (const cli::Command& command : cli::all_commands()) {
        all.push_back(typed({"help", std::string(command.name)}));
    }
    for (const char* const form : {"iep", "log"}) {
        all.push_back(typed({"template", form}));
    }
    for (const char* const form : {"iep", "log", "report", "config", "waivers"}) {
        all.push_back(said(std::string("the schema ") + form, strings_of(type({"schema", form}).out)));
    }
    return all;
}

std::vector<Spoken> in_complaints() {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    write("plan.json", R"({"services": [{"service": "Reading", "frequency": "30 min weekly"}]})");
    write("two.json", R"({"services": [], "services": []})");
    write("bad-waivers.json", R"({"formatVersion": 1, "waivers": [{"rule": "vague-frequensy"}, 3]})");
    write("bad-config.json", R"({"policy": {"roughDayMinute": 3}, "severities": []})");
    write("a.csv", "Date,Service,Minutes\n2026-10-12,Reading,30\n");
    fs::create_directory("empty");
    const std::vector<std::vector<std::string>> lines{
        {"chek"},
        {"nothing.json"},
        {"check"},
        {"check", "-"},
        {"check", "empty"},
        {"check", "plan.json", "--format", "xml"},
        {"check", "plan.json", "--format"},
        {"check", "plan.json", "--no-such-option"},
        {"check", "plan.json", "--output", "json"},
        {"check", "plan.json", "--output", "json=plan.json"},
        {"check", "plan.json", "--output", "json=a.json", "--output", "html=a.json"},
        {"check", "plan.json", "--output", "json=-", "--output", "html=-"},
        {"check", "plan.json", "--output", "json=empty"},
        {"check", "plan.json", "--output", "json=none/a.json"},
        {"check", ".", "--each", "json=."},
        {"check", "plan.json", "--only", "vague-frequensy"},
        {"check", "plan.json", "--as-of", "tomorrow"},
        {"check", "plan.json", "--jobs", "none"},
        {"check", "plan.json", "--jobs", "1000"},
        {"check", "plan.json", "--max-file-size", "1"},
        {"check", "plan.json", "--waivers", "bad-waivers.json"},
        {"check", "plan.json", "--waivers", "none.json"},
        {"check", "plan.json", "--config", "bad-config.json"},
        {"check", "plan.json", "--baseline", "plan.json"},
        {"check", "plan.json", "--log", "none.csv"},
        {"check", ".", "--log", "a.csv"},
        {"check", ".", "--prior", "plan.json"},
        {"check", "plan.json", "--prior", "two.json"},
        {"check", "plan.json", "two.json", "--list-files", "empty"},
        {"compare", "plan.json"},
        {"compare", "plan.json", "none.json"},
        {"log", "plan.json"},
        {"log", "plan.json", "plan.json"},
        {"minutes"},
        {"minutes", "as needed"},
        {"minutes", "30 minutes bi-weekly", "up to 30 minutes", "60 minutes a month"},
        {"letter", "complaint", "plan.json"},
        {"letter", "meeting"},
        {"letter", "meeting", "none.json"},
        {"import"},
        {"import", "plan.json"},
        {"import", "none.csv"},
        {"import", "a.csv"},
        {"import", "a.csv", "--from", "xml"},
        {"explain"},
        {"explain", "LRX"},
        {"rules", "vague-frequency"},
        {"schema", "page"},
        {"template", "page"},
        {"completions"},
        {"completions", "csh"},
        {"new", "-o", "plan.json"},
        {"new", "--continue", "two.json"},
        {"new", "--continue", "none.json"},
        {"help", "chek"},
    };
    std::vector<Spoken> all;
    for (const std::vector<std::string>& line : lines) {
        all.push_back(typed(line));
    }
    // One broken file of each kind. What is said of it is about its bytes, not about an IEP.
    const std::vector<std::string> files{"",
                                         " \n",
                                         "[]",
                                         "3",
                                         "%PDF-1.7\n",
                                         "PK\x03\x04",
                                         "\xd0\xcf\x11\xe0",
                                         "{\\rtf1 x}",
                                         "\x1f\x8b\x08",
                                         "\x89PNG\r\n",
                                         "\xff\xd8\xff\xe0",
                                         "\xff\xfe{",
                                         "<html>",
                                         "Service,Frequency,Location\nReading,30 min weekly,Special Education\n",
                                         "Date,Service,Minutes\n2026-10-12,Reading,30\n",
                                         R"({"services": [{"service": "Reading",}]})",
                                         R"({"services": [{service: "Reading"}]})",
                                         R"({"services": [{"service" "Reading"}]})",
                                         R"({"services": [{"service" = "Reading"}]})",
                                         R"({"services": [{"service": 'Reading'}]})",
                                         R"({"services": [{"service": Reading}]})",
                                         R"({"services": [{"service": 030}]})",
                                         R"({"services": [{"service": .5}]})",
                                         R"({"services": [{"service": 1e999}]})",
                                         R"({"services": [{"service": True}]})",
                                         R"({"services": [{"service": }]})",
                                         R"({"services": [{"service": "Reading"; "x": 1}]})",
                                         R"({"services": [{"service": "Reading"}])",
                                         R"({"services": [{"service": "Read)",
                                         R"({"services": [{"service": "a\qb"}]})",
                                         R"({"services": {"a": 3}})",
                                         R"({"services": [3]})",
                                         R"({"sessions": []})",
                                         R"({"iep": {"services": []}})"};
    for (const std::string& bytes : files) {
        write("broken.json", bytes);
        const std::string report = type({"check", "broken.json", "--show-values", "never", "--format", "json"}).out;
        all.push_back(said("a file that begins " + bytes.substr(0, 12), strings_of(report)));
        all.push_back(typed({"import", "broken.json"}));
        all.push_back(typed({"log", "plan.json", "broken.json", "--show-values", "never"}));
    }
    return all;
}

std::vector<Spoken> in_the_interview() {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    // Every question is asked what it means, then answered with its own example, with nothing, and with nonsense.
    std::string lines;
    const auto sections = interview::all_sections();
    for (std::size_t s = 0; s < sections.size(); ++s) {
        for (const char* const answer : {"", "purple", "-"}) {
            lines += "go " + std::to_string(s + 1) + '\n';
            for (const interview::Question& question : sections[s].questions) {
                lines += "?\n" + (*answer == '\0' ? std::string(question.example) : std::string(answer)) + '\n';
            }
        }
    }
    lines += "list\nchange 3\n\nchange 900\nback\nremove 2\ngo 99\nhelp\n+ more\nlist\n";
    return {typed({"new", "-o", "x.json"}, lines), typed({"new", "-o", "y.json"}, "?\nhelp\nstop\n")};
}

std::vector<Spoken> in_imports() {
    const ScratchFolder folder;
    const InFolder here(folder.path());
    const std::vector<std::string> tables{
        "Service(s),Provider,Frequency,Location (setting),Colour\nReading,SLP,as needed,Special Education,blue\n",
        "Student,Service,Frequency\nA,Reading,30 min weekly\nB,Math,30 min weekly\n",
        "Service,Frequency,Frequency\nReading,30 min weekly,20 min weekly\nRelated Services\nSpeech,\"30\n",
        "Service,Minutes,Duration\nReading,30,1 year\nTotal,60\n,,\nOther line\n",
        "Service Frequency\n",
        "Service\tFrequency\tLocation\nReading\t30 minutes weekly\tSpecial Education\n",
        R"({"services": [{"service_type": "Reading", "frequency_count": 2, "frequency_period": "week", "x": 1}]})",
        R"([{"a": 1}])"};
    std::vector<Spoken> all{typed({"import", (repository() / "samples" / "import" / "services.csv").string()})};
    for (const std::string& table : tables) {
        write("table.csv", table);
        all.push_back(typed({"import", "table.csv"}));
        all.push_back(typed({"import", "table.csv", "--student", "C"}));
        all.push_back(typed({"import", "table.csv", "--from", "text"}));
    }
    return all;
}

std::vector<Spoken> in_the_source() {
    // Phrases that are looked for on a page, and the style of one.
    constexpr std::array<std::string_view, 2> not_said{"recommendation.cpp", "html_style.hpp"};
    std::vector<Spoken> all;
    for (const char* const extension : {".cpp", ".hpp"}) {
        for (const fs::path& file : files_below(repository() / "src", extension)) {
            const std::string name = file.filename().string();
            if (std::find(not_said.begin(), not_said.end(), name) != not_said.end()) {
                continue;
            }
            for (const Literal& literal : literals_in(content(file))) {
                const auto spaces = std::count(literal.text.begin(), literal.text.end(), ' ');
                const bool is_list = literal.text.find(" | ") != std::string::npos;
                const bool is_example = literal.member == ".bad" || literal.member == ".good"; // words of a page
                if (spaces >= 3 && !is_list && !is_example) {
                    all.push_back(said(fs::relative(file, repository()).string() + ':' + std::to_string(literal.line),
                                       literal.text));
                }
            }
        }
    }
    return all;
}

} // namespace iepaudit::test
