// Words a parent meets in an IEP, each in plain language with who says so: one table for `explain` and for the glossary
// of the HTML report.
#pragma once

#include "iepaudit/rule.hpp"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace iepaudit::terms {

struct Term {
    std::string_view name;       ///< as people say it: "LRE"
    std::string_view stands_for; ///< "least restrictive environment"; empty when the name says it all
    std::string_view also;    ///< other names, parted by '|'; one behind '~' is too common a word to be found in a text
    std::string_view meaning; ///< at most 90 plain words
    const Citation* source = nullptr;
    const Citation* second_source = nullptr; ///< null when one is enough
};

/// In the order of the table: the plan first, then its parts, its people, its papers.
std::span<const Term> all_terms();

/// By its name, what it stands for, or another name; case, hyphens and a plural "s" do not matter. Null when there is
/// none.
const Term* find_term(std::string_view word);

/// Every name a term answers to, for "did you mean".
std::span<const std::string_view> all_names();

/// Terms that stand in the text as whole words, each once, in the order of the table. A name written in capitals
/// ("IDEA") counts only in capitals.
std::vector<const Term*> terms_in(std::string_view text);

} // namespace iepaudit::terms
