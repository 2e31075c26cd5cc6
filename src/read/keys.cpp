#include "read/keys.hpp"

#include <algorithm>
#include <bitset>
#include <compare>
#include <utility>

namespace iepaudit {

namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

/// Letters that do not count when two keys are held side by side.
bool parts_words(char c) {
    return c == ' ' || c == '_' || c == '-';
}

/// The next letter of a key that counts; false at its end.
bool next_letter(std::string_view key, std::size_t& at, char& letter) {
    for (; at < key.size(); ++at) {
        const char c = key[at];
        if (!parts_words(c)) {
            letter = lower(c);
            ++at;
            return true;
        }
    }
    return false;
}

std::strong_ordering compare_keys(std::string_view a, std::string_view b) {
    std::size_t at_a = 0;
    std::size_t at_b = 0;
    for (;;) {
        char letter_a = 0;
        char letter_b = 0;
        const bool more_a = next_letter(a, at_a, letter_a);
        const bool more_b = next_letter(b, at_b, letter_b);
        if (!more_a || !more_b || letter_a != letter_b) {
            return std::pair(more_a, letter_a) <=> std::pair(more_b, letter_b);
        }
    }
}

/// Keys that compare_keys() finds equal have the same one.
std::size_t hash_of_letters(std::string_view key) {
    std::size_t hash = 0;
    for (const char c : key) {
        hash = parts_words(c) ? hash : hash * 31 + static_cast<unsigned char>(lower(c));
    }
    return hash;
}

/// One walk past the keys. "No" is sure, and the answer for nearly every object there is.
bool may_have_duplicates(const Document& document, NodeId object) {
    std::bitset<4096> seen;
    for (NodeId id = document[object].first_child; id != no_node; id = document[id].next_sibling) {
        const std::size_t slot = hash_of_letters(document[id].name) % seen.size();
        if (seen.test(slot)) {
            return true;
        }
        seen.set(slot);
    }
    return false;
}

bool starts_like_a_remark(std::string_view key) {
    return key.starts_with('$') || key.starts_with("//") || (key.size() > 1 && lower(key[0]) == 'x' && key[1] == '-');
}

} // namespace

bool is_remark_key(std::string_view key) {
    constexpr std::array remarks{"note", "notes", "comment", "comments", "remark", "remarks"};
    const FoldedKey folded(key);
    return starts_like_a_remark(key) || std::ranges::find(remarks, folded.view()) != remarks.end();
}

bool same_key(std::string_view a, std::string_view b) {
    return std::is_eq(compare_keys(a, b));
}

std::vector<Duplicate> duplicate_keys(const Document& document, NodeId object) {
    constexpr std::uint32_t few = 12; // up to here holding each beside each is quicker than sorting
    std::vector<Duplicate> duplicates;
    if (!may_have_duplicates(document, object)) {
        return duplicates;
    }
    if (document[object].size <= few) {
        for (NodeId second = document[object].first_child; second != no_node; second = document[second].next_sibling) {
            for (NodeId first = document[object].first_child; first != second; first = document[first].next_sibling) {
                if (same_key(document[first].name, document[second].name)) {
                    duplicates.push_back({.first = first, .second = second});
                    break;
                }
            }
        }
    } else {
        std::vector<NodeId> keys;
        keys.reserve(document[object].size);
        for (NodeId id = document[object].first_child; id != no_node; id = document[id].next_sibling) {
            keys.push_back(id);
        }
        std::ranges::sort(keys, [&](NodeId a, NodeId b) {
            const auto order = compare_keys(document[a].name, document[b].name);
            return std::is_eq(order) ? a < b : std::is_lt(order);
        });
        for (std::size_t i = 1, first = 0; i < keys.size(); ++i) {
            if (!same_key(document[keys[first]].name, document[keys[i]].name)) {
                first = i;
            } else {
                duplicates.push_back({.first = keys[first], .second = keys[i]});
            }
        }
    }
    // A remark may stand in an object as often as its author likes.
    std::erase_if(duplicates, [&](const Duplicate& pair) {
        const FoldedKey folded(document[pair.second].name);
        return starts_like_a_remark(document[pair.second].name) || folded.view() == "comment";
    });
    return duplicates;
}

void report_duplicate_key(const Document& document, Problems& problems, NodeId first, NodeId second) {
    const Node& earlier = document[first];
    const Node& later = document[second];
    const Place place{.node = second, .span = later.key};
    if (earlier.name == later.name) {
        problems.add(rule_id::duplicate_key, place,
                     "{} is here a second time; the first one is at {}. The first is used. Keep the right one and take "
                     "out the other.",
                     FileWords{quote(later.name), "This field"}, problems.where(earlier.key.begin));
    } else {
        problems.add(rule_id::duplicate_key, place,
                     "{} says the same as {} at {}. The first is used. Keep the right one and take out the other.",
                     FileWords{quote(later.name), "This field"}, FileWords{quote(earlier.name), "the field"},
                     problems.where(earlier.key.begin));
    }
}

} // namespace iepaudit
