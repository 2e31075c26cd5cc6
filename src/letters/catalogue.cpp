#include "letters/catalogue.hpp"

#include "letters/kinds.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace iepaudit::letters {

namespace {

constexpr std::array letters{
#define LETTER(name) &letters::name,
#include "letters/letters.def"
#undef LETTER
};

} // namespace

std::span<const LetterKind* const> all_letters() {
    return letters;
}

const LetterKind* find_letter(std::string_view kind) {
    const auto* const found =
        std::find_if(letters.begin(), letters.end(), [&](const LetterKind* letter) { return letter->kind == kind; });
    return found == letters.end() ? nullptr : *found;
}

std::string list_of_letters() {
    std::string list;
    for (const LetterKind* letter : letters) {
        list += fmt::format("  {:<21} {}\n", letter->kind, letter->use_when);
    }
    return list;
}

} // namespace iepaudit::letters
