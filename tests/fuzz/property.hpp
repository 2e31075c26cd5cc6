// What must hold for any bytes. A property that does not hold stops the run as a crash does, with its words.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace iepaudit::fuzz {

inline void hold(bool holds, std::string_view what, std::string_view seen = {}) {
    if (!holds) {
        std::fprintf(stderr, "Does not hold: %.*s\n%.*s\n", static_cast<int>(what.size()), what.data(),
                     static_cast<int>(seen.size()), seen.data());
        std::abort();
    }
}

inline std::string text_of(const unsigned char* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

} // namespace iepaudit::fuzz

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size);
