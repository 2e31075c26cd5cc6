// What stands at the end of a page: the sources its findings rest on, numbered as they are first used, and the words to explain.
#pragma once

#include "report/glossary.hpp"

#include "iepaudit/rule.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace iepaudit::report {

class Appendix {
public:
    Appendix();

    /// The source's number, from 1. The same source keeps its number.
    std::size_t cite(const Citation& citation);
    [[nodiscard]] const std::vector<const Citation*>& sources() const { return sources_; }

    /// Takes note of words printed on the page: the terms that occur in them are to be explained.
    void note_words(std::string_view printed);
    [[nodiscard]] std::vector<const GlossaryEntry*> words_used() const;

private:
    std::vector<const Citation*> sources_;
    std::vector<bool> is_used_; ///< one for each entry of the glossary
};

} // namespace iepaudit::report
