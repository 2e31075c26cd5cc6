// A short list of distinct enumerators in order of mention. No allocation; a row names a handful of areas or roles at
// most.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

namespace iepaudit {

template <class E, std::size_t Capacity = 12>
class EnumList {
public:
    /// Adds a value not yet in the list. What is past the capacity is dropped: no printed cell names that many.
    constexpr void add(E value) {
        if (size_ < Capacity && !contains(value)) {
            values_[size_++] = value;
        }
    }
    [[nodiscard]] constexpr bool contains(E value) const { return std::find(begin(), end(), value) != end(); }
    [[nodiscard]] constexpr bool contains_any(const EnumList& other) const {
        return std::any_of(other.begin(), other.end(), [&](E value) { return contains(value); });
    }
    [[nodiscard]] constexpr bool only(E value) const { return size_ == 1 && values_[0] == value; }
    [[nodiscard]] constexpr bool empty() const { return size_ == 0; }
    [[nodiscard]] constexpr std::size_t size() const { return size_; }
    [[nodiscard]] constexpr E front() const { return values_[0]; }
    [[nodiscard]] constexpr const E* begin() const { return values_.data(); }
    [[nodiscard]] constexpr const E* end() const { return values_.data() + size_; }

private:
    std::array<E, Capacity> values_{};
    std::size_t size_ = 0;
};

} // namespace iepaudit
