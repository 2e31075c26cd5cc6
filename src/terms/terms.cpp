#include "terms/terms.hpp"

#include "terms/table.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <string>

namespace iepaudit::terms {

namespace {

struct Name {
    std::string_view printed;
    std::string plain; ///< as `plain_name` makes it
    const Term* term = nullptr;
    bool capitals = false; ///< "IDEA" is the law, "idea" is not
    bool in_texts = true;  ///< not for words like "setting", which stand in every text
};

/// Folded, with blanks for hyphens.
std::string plain_name(std::string_view printed) {
    std::string plain = text::fold(printed);
    std::replace(plain.begin(), plain.end(), '-', ' ');
    return plain;
}

bool in_capitals(std::string_view name) {
    return std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; }) &&
           std::any_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

struct NameTable {
    std::vector<Name> names; ///< sorted by their plain form
    std::vector<std::string_view> printed;

    void add(const Term& term, std::string_view name) {
        name = text::trim(name);
        const bool common = name.starts_with('~');
        name.remove_prefix(common ? 1 : 0);
        if (!name.empty()) {
            names.push_back({name, plain_name(name), &term, in_capitals(name), !common});
            printed.push_back(name);
        }
    }

    NameTable() {
        for (const Term& term : term_rows) {
            add(term, term.name);
            add(term, term.stands_for);
            for (std::string_view rest = term.also; !rest.empty();) {
                const std::size_t bar = std::min(rest.find('|'), rest.size());
                add(term, rest.substr(0, bar));
                rest.remove_prefix(std::min(bar + 1, rest.size()));
            }
        }
        std::sort(names.begin(), names.end(), [](const Name& a, const Name& b) { return a.plain < b.plain; });
    }
};

const NameTable& name_table() {
    static const NameTable table;
    return table;
}

const Term* exactly(std::string_view plain) {
    const auto& names = name_table().names;
    const auto at = std::lower_bound(names.begin(), names.end(), plain,
                                     [](const Name& name, std::string_view word) { return name.plain < word; });
    return at != names.end() && at->plain == plain ? at->term : nullptr;
}

/// The word may end here, or behind a plural "s".
bool ends_word(std::string_view plain, std::size_t end) {
    if (end < plain.size() && plain[end] == 's') {
        ++end;
    }
    return end >= plain.size() || !text::is_word(plain[end]);
}

} // namespace

std::span<const Term> all_terms() {
    return term_rows;
}

const Term* find_term(std::string_view word) {
    std::string plain = plain_name(word);
    const Term* found = exactly(plain);
    if (found == nullptr && plain.ends_with('s')) {
        plain.pop_back();
        found = exactly(plain);
    }
    return found;
}

std::span<const std::string_view> all_names() {
    return name_table().printed;
}

std::vector<const Term*> terms_in(std::string_view printed) {
    const text::Folded folded = text::fold_with_origin(printed);
    std::string plain = folded.text;
    std::replace(plain.begin(), plain.end(), '-', ' ');
    std::vector<bool> seen(term_rows.size(), false);
    const auto& names = name_table().names;
    for (std::size_t at = 0; at < plain.size(); ++at) {
        if (!text::is_word(plain[at]) || (at > 0 && text::is_word(plain[at - 1]))) {
            continue;
        }
        const auto first = std::lower_bound(names.begin(), names.end(), plain[at],
                                            [](const Name& name, char letter) { return name.plain.front() < letter; });
        for (auto name = first; name != names.end() && name->plain.front() == plain[at]; ++name) {
            const std::size_t end = at + name->plain.size();
            if (name->in_texts && plain.compare(at, name->plain.size(), name->plain) == 0 && ends_word(plain, end) &&
                (!name->capitals || in_capitals(folded.printed(at, end)))) {
                seen[static_cast<std::size_t>(name->term - term_rows.data())] = true;
            }
        }
    }
    std::vector<const Term*> found;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (seen[i]) {
            found.push_back(&term_rows[i]);
        }
    }
    return found;
}

} // namespace iepaudit::terms
