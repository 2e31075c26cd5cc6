// What stands at the end of a page: the sources its findings rest on, numbered as they are first used, and the words to
// explain.
#pragma once

#include "terms/terms.hpp"

#include "iepaudit/rule.hpp"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::report {

class Appendix {
public:
    /// The source's number, from 1. The same source keeps its number.
    std::size_t cite(const Citation& citation);
    [[nodiscard]] const std::vector<const Citation*>& sources() const { return sources_; }

    /// Takes note of words printed on the page: the terms that occur in them are to be explained.
    void note_words(std::string_view printed);
    /// In the order of the table of terms.
    [[nodiscard]] std::vector<const terms::Term*> words_used() const;

private:
    std::vector<const Citation*> sources_;
    std::set<const terms::Term*> used_;
};

/// "SDI (specially designed instruction)"
std::string spelled_out(const terms::Term& term);
/// The first two sentences of what it means; `iepaudit explain` has the rest.
std::string_view in_short(const terms::Term& term);

} // namespace iepaudit::report
