#include "meaning/notices.hpp"

#include "meaning/empty_words.hpp"
#include "text/fold.hpp"
#include "text/word_finder.hpp"

#include <array>

namespace iepaudit {

namespace {

/// The areas of every sentence: a notice speaks of several services, and of each in its own words.
void add_areas(const Words& field, AreaList& areas) {
    if (!field.has_value()) {
        return;
    }
    std::string_view rest = *field;
    while (!rest.empty()) {
        const std::size_t end = rest.find_first_of(".;,\n");
        for (const Area area : read_areas(rest.substr(0, end))) {
            areas.add(area);
        }
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
}

bool says_refused(const Words& decision) {
    constexpr std::array<std::string_view, 7> words{"refuse", "refused", "refusing", "refusal",
                                                    "deny",   "denied",  "declined"};
    if (!decision.has_value()) {
        return false;
    }
    const std::string folded = text::fold(*decision);
    return text::WordFinder(folded).has_any(words);
}

} // namespace

NoticeMeaning understand_notice(const PriorWrittenNotice& notice) {
    NoticeMeaning means;
    add_areas(notice.action, means.areas);
    add_areas(notice.reason, means.areas);
    means.refuses = says_refused(notice.decision);
    means.names_no_option = notice.options_rejected.has_value() && meaning::says_none(*notice.options_rejected);
    return means;
}

} // namespace iepaudit
