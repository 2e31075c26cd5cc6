#include "report/appendix.hpp"

#include <algorithm>

namespace iepaudit::report {

std::size_t Appendix::cite(const Citation& citation) {
    const auto same = std::find_if(sources_.begin(), sources_.end(), [&](const Citation* source) {
        return source->authority == citation.authority && source->url == citation.url;
    });
    if (same == sources_.end()) {
        sources_.push_back(&citation);
        return sources_.size();
    }
    return static_cast<std::size_t>(same - sources_.begin()) + 1;
}

void Appendix::note_words(std::string_view printed) {
    const auto found = terms::terms_in(printed);
    used_.insert(found.begin(), found.end());
}

std::vector<const terms::Term*> Appendix::words_used() const {
    std::vector<const terms::Term*> words;
    for (const terms::Term& term : terms::all_terms()) {
        if (used_.count(&term) > 0) {
            words.push_back(&term);
        }
    }
    return words;
}

std::string spelled_out(const terms::Term& term) {
    std::string words(term.name);
    return term.stands_for.empty() ? words : words + " (" + std::string(term.stands_for) + ')';
}

std::string_view in_short(const terms::Term& term) {
    const std::size_t first = term.meaning.find(". ");
    const std::size_t second = first == std::string_view::npos ? first : term.meaning.find(". ", first + 2);
    return second == std::string_view::npos ? term.meaning : term.meaning.substr(0, second + 1);
}

} // namespace iepaudit::report
