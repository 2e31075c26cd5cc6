#include "report/appendix.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <string>

namespace iepaudit::report {

Appendix::Appendix() : is_used_(glossary().size(), false) {}

std::size_t Appendix::cite(const Citation& citation) {
    const auto same = std::find_if(sources_.begin(), sources_.end(),
                                   [&](const Citation* source) { return source->authority == citation.authority && source->url == citation.url; });
    if (same == sources_.end()) {
        sources_.push_back(&citation);
        return sources_.size();
    }
    return static_cast<std::size_t>(same - sources_.begin()) + 1;
}

void Appendix::note_words(std::string_view printed) {
    const std::string words = text::fold(printed);
    for (std::size_t i = 0; i < is_used_.size(); ++i) {
        const auto& spoken = glossary()[i].spoken;
        is_used_[i] = is_used_[i] || std::any_of(spoken.begin(), spoken.end(), [&](std::string_view term) { return text::has_words(words, term); });
    }
}

std::vector<const GlossaryEntry*> Appendix::words_used() const {
    std::vector<const GlossaryEntry*> entries;
    for (std::size_t i = 0; i < is_used_.size(); ++i) {
        if (is_used_[i]) {
            entries.push_back(&glossary()[i]);
        }
    }
    return entries;
}

} // namespace iepaudit::report
