// Looking ahead in the tokens without running off their end.
#pragma once

#include "meaning/amount_tokens.hpp"

#include <algorithm>
#include <vector>

namespace iepaudit::amounts {

class Cursor {
public:
    Cursor(const std::vector<Token>& tokens, std::size_t at) : tokens_(tokens), at_(at) {}

    [[nodiscard]] const Token& operator[](std::size_t n) const {
        return tokens_[std::min(at_ + n, tokens_.size() - 1)];
    }
    [[nodiscard]] bool is(Sense sense, std::size_t n = 0) const { return (*this)[n].is(sense); }
    [[nodiscard]] bool is_noun(PeriodUnit unit, std::size_t n = 0) const {
        return is(Sense::noun, n) && (*this)[n].period.unit == unit;
    }
    bool skip(Sense sense) { return is(sense) && (++at_, true); }
    void move(std::size_t n) { at_ += n; }
    [[nodiscard]] std::size_t position() const { return at_; }
    [[nodiscard]] const Token& before() const { return tokens_[at_ == 0 ? tokens_.size() - 1 : at_ - 1]; }

private:
    const std::vector<Token>& tokens_;
    std::size_t at_;
};

} // namespace iepaudit::amounts
