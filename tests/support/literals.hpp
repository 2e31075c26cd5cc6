// The string literals of a C++ source, for tests that read what the program can say.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::test {

struct Literal {
    std::string text;     ///< of all literals that stand one after the other
    std::size_t line = 0; ///< of the first, from 1
    std::string member;   ///< ".title" where it is the value of one
};

/// Without comments, characters and #include lines. \" and \n are resolved, other escapes left as they are.
std::vector<Literal> literals_in(std::string_view source);

} // namespace iepaudit::test
