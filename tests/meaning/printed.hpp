// Cells as the reader hands them over, for readers of meaning that are tested without a file.
#pragma once

#include "iepaudit/iep.hpp"

#include <initializer_list>
#include <string_view>

namespace iepaudit::test {

/// `node` tells places apart.
inline Words words(std::string_view text, NodeId node = 0) {
    return {.presence = Presence::value, .place = {.node = node, .span = {}}, .value = text};
}

inline Words blank(NodeId node = 0) {
    return {.presence = Presence::blank, .place = {.node = node, .span = {}}, .value = {}};
}

inline NumberField number(double value) {
    return {.presence = Presence::value, .place = {}, .value = value};
}

inline FlagField flag(bool value) {
    return {.presence = Presence::value, .place = {}, .value = value};
}

inline DateField date(Date day) {
    return {.presence = Presence::value, .place = {}, .value = {.text = {}, .date = day}};
}

template <class T>
List<T> list(std::initializer_list<T> items) {
    return {.presence = Presence::value, .place = {}, .items = items};
}

} // namespace iepaudit::test
