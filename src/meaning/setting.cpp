#include "iepaudit/words.hpp"
#include "meaning/phrases.hpp"
#include "meaning/setting_words.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace iepaudit {

namespace {

using namespace meaning;

const Vocabulary<PlaceRow>& places() {
    return vocabulary_of<place_rows>;
}

/// What one location cell names, gathered over its marks.
struct Named {
    bool general = false;
    bool special = false;
    bool other = false;
    bool both = false;
    bool shared_time = false;
    bool help = false;
    bool vague = false;
    bool mode = false;
    bool two_places = false;   ///< a second, unnamed place stands beside a named one: "therapy room/classroom"
    bool only_programs = true; ///< of general and special, only bare program names: "special education"
    /// the other place is a second one, not part of the program's name: "special education/home"
    bool other_joined = false;
    bool turned = false; ///< "outside general education"
};

/// "therapy room or the classroom", "home/school": a place without a kind, joined to one that has a kind.
bool joined_to_neighbour(const WordList& words, std::span<const Mark<PlaceRow>> marks, std::size_t at) {
    const bool classroom_of_all = marks[at].row->word == PlaceWord::classroom && at > 0 &&
                                  marks[at - 1].row->word == PlaceWord::general_program &&
                                  marks[at - 1].at.end == marks[at].at.begin &&
                                  !is_joint(words[marks[at].at.begin].gap);
    if (classroom_of_all && at + 1 < marks.size() && marks[at + 1].row->word == PlaceWord::shared_time) {
        return false; // "gen ed classroom/playground": the same children in both
    }
    const auto adjoins = [&](std::size_t left, std::size_t right) {
        const Gap gap = words[marks[right].at.begin].gap;
        const bool close = marks[right].at.begin - marks[left].at.end <= 1; // at most "in" between them
        const Gap before = marks[left].at.end < words.size() ? words[marks[left].at.end].gap : Gap::stop;
        return close && (is_joint(gap) || is_joint(before));
    };
    return (at > 0 && adjoins(at - 1, at)) || (at + 1 < marks.size() && adjoins(at, at + 1));
}

/// A remark on the place already named: "Mainstream (Special Education)", "outside the regular class ... (80%
/// inclusion)".
bool is_aside(const WordList& words, const Mark<PlaceRow>& mark, const Named& named) {
    const bool program = mark.row->word == PlaceWord::general_program || mark.row->word == PlaceWord::special_program;
    const bool place_named = (named.general || named.special) && !named.only_programs;
    const bool share = mark.at.begin > 0 && words[mark.at.begin - 1].is("percent");
    return (program && place_named && words[mark.at.begin].bracketed) || (share && named.turned);
}

Named gather(const WordList& words, std::span<const Mark<PlaceRow>> marks) {
    Named named;
    bool outside = false;
    bool school_joined = false;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        PlaceWord word = marks[i].row->word;
        const bool any_place = named.general || named.special || named.other || named.both;
        if (word == PlaceWord::condition) {
            if (any_place) {
                break; // "resource room when the class is testing": the rest names a time
            }
            continue;
        }
        if (word == PlaceWord::outside) {
            outside = true;
            continue;
        }
        const bool is_general = word == PlaceWord::general || word == PlaceWord::general_program;
        const bool is_special = word == PlaceWord::special || word == PlaceWord::special_program;
        if (outside && (is_general || is_special || word == PlaceWord::classroom)) {
            word = is_special ? PlaceWord::general : PlaceWord::special;
            named.turned = true;
            outside = false;
        }
        if (is_aside(words, marks[i], named)) {
            continue;
        }
        switch (word) {
        case PlaceWord::general:
            named.only_programs = false;
            [[fallthrough]];
        case PlaceWord::general_program:
            named.general = true;
            break;
        case PlaceWord::special:
            named.only_programs = false;
            [[fallthrough]];
        case PlaceWord::special_program:
            named.special = true;
            break;
        case PlaceWord::shared_time:
            named.shared_time = true;
            break;
        case PlaceWord::special_help:
            named.help = true;
            break;
        case PlaceWord::other:
            named.other_joined = named.other_joined || (any_place && is_joint(words[marks[i].at.begin].gap));
            named.other = true;
            break;
        case PlaceWord::both:
            named.both = true;
            break;
        case PlaceWord::classroom:
            named.two_places = named.two_places || joined_to_neighbour(words, marks, i);
            named.vague = true;
            break;
        case PlaceWord::school:
            school_joined = school_joined || joined_to_neighbour(words, marks, i);
            named.vague = true;
            break;
        case PlaceWord::unplaced:
            named.vague = true;
            break;
        case PlaceWord::mode:
            named.mode = true;
            break;
        case PlaceWord::people:
        case PlaceWord::outside:
        case PlaceWord::condition:
            break;
        }
        outside = false;
    }
    named.two_places = named.two_places || (school_joined && named.other);
    return named;
}

/// The highest share a placement text allows: 40 of "less than 40%", 79 of "40-79%", 100 of "80% or more".
/// Empty when no share stands there.
std::optional<int> highest_share(const WordList& words) {
    for (std::size_t i = 1; i < words.size(); ++i) {
        const auto share = words[i].is("percent") ? leading_number(words[i - 1].text) : std::nullopt;
        if (!share) {
            continue;
        }
        const auto follows = [&](std::string_view word) { return i + 2 < words.size() && words[i + 1].is(word); };
        const bool range_starts = i + 2 < words.size() && words[i + 1].is_number() && words[i + 2].is("percent");
        const bool to_range = follows("to") && words[i + 2].is_number();
        if (range_starts || to_range) {
            continue; // its upper end comes next
        }
        const bool floor = (i + 1 < words.size() && words[i + 1].gap == Gap::or_word) ||
                           (i >= 2 && (words[i - 2].is("over") || words[i - 2].is("least"))) ||
                           (i >= 3 && words[i - 2].is("than") && words[i - 3].is("more"));
        return floor ? 100 : *share;
    }
    return std::nullopt;
}

constexpr int band_separate = 40;       // below this share in general education the placement is a separate class
constexpr int band_mostly_removed = 60; // above this share outside it, the same

Setting placed(const Named& named, const WordList& words) {
    if (named.both || named.two_places) {
        return Setting::mixed;
    }
    if (named.general && named.special) {
        return Setting::mixed;
    }
    if (named.other && (named.general || named.special)) {
        // "Special Education (Home)": the program's name and one place, not two places
        return named.only_programs && !named.other_joined && !named.turned ? Setting::other : Setting::mixed;
    }
    if (named.other) {
        return Setting::other;
    }
    if (named.general || named.special) {
        const auto share = highest_share(words);
        if (share && named.general && *share <= band_separate) {
            return Setting::special_education; // "inside regular class less than 40% of the day"
        }
        if (share && named.special && named.turned && *share <= band_mostly_removed) {
            return Setting::general_education; // "outside the regular class less than 21% of the day"
        }
        return named.general ? Setting::general_education : Setting::special_education;
    }
    if (named.help) {
        return Setting::special_education;
    }
    return named.shared_time ? Setting::general_education : Setting::vague;
}

} // namespace

SettingReading read_setting(std::string_view location) {
    if (text::trim(location).empty()) {
        return {};
    }
    WordList words(location);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].is("rm")) {
            words.replace(i, "room");
        }
    }
    places().mend_spelling(words);
    const auto marks = places().find(words);
    const Named named = gather(words, marks);
    const Setting setting = placed(named, words);
    return {.setting = setting, .mode_only = setting == Setting::vague && named.mode && !named.vague};
}

} // namespace iepaudit
