#include "text/glob.hpp"

#include <cstdint>
#include <vector>

namespace iepaudit::text {

namespace {

enum class Kind : std::uint8_t { character, one, in_folder, anything, folders };

struct Token {
    Kind kind;
    char character = 0;
};

std::vector<Token> tokens_of(std::string_view pattern) {
    std::vector<Token> tokens;
    while (!pattern.empty()) {
        std::size_t length = 1;
        if (pattern.starts_with("**/")) {
            tokens.push_back({.kind = Kind::folders});
            length = 3;
        } else if (pattern.starts_with("**")) {
            tokens.push_back({.kind = Kind::anything});
            length = 2;
        } else if (pattern.front() == '*') {
            tokens.push_back({.kind = Kind::in_folder});
        } else if (pattern.front() == '?') {
            tokens.push_back({.kind = Kind::one});
        } else {
            tokens.push_back({.kind = Kind::character, .character = pattern.front()});
        }
        pattern.remove_prefix(length);
    }
    return tokens;
}

/// Every place of the pattern that the path read so far may have led to: no choice is ever taken back.
class Places {
public:
    explicit Places(const std::vector<Token>& tokens) : tokens_(tokens), here_(tokens.size() + 1), next_(here_.size()) {
        reach(here_, 0);
    }

    void read(char c) {
        next_.assign(next_.size(), false);
        for (std::size_t at = 0; at < tokens_.size(); ++at) {
            if (here_[at]) {
                step(at, c);
            }
        }
        here_.swap(next_);
    }
    [[nodiscard]] bool is_at_the_end() const { return here_.back(); }

private:
    void step(std::size_t at, char c) {
        switch (tokens_[at].kind) {
        case Kind::character:
            if (c == tokens_[at].character) {
                reach(next_, at + 1);
            }
            break;
        case Kind::one:
            if (c != '/') {
                reach(next_, at + 1);
            }
            break;
        case Kind::in_folder:
            if (c != '/') {
                reach(next_, at);
            }
            break;
        case Kind::anything:
            reach(next_, at);
            break;
        case Kind::folders:
            next_[at] = true;
            if (c == '/') {
                reach(next_, at + 1);
            }
            break;
        }
    }
    /// A star may stand for nothing.
    void reach(std::vector<bool>& places, std::size_t at) const {
        places[at] = true;
        while (at < tokens_.size() && tokens_[at].kind >= Kind::in_folder) {
            places[++at] = true;
        }
    }

    const std::vector<Token>& tokens_;
    std::vector<bool> here_;
    std::vector<bool> next_;
};

} // namespace

bool is_glob(std::string_view pattern) {
    return pattern.find_first_of("*?") != std::string_view::npos;
}

bool fits_glob(std::string_view path, std::string_view pattern) {
    const std::vector<Token> tokens = tokens_of(pattern);
    Places places(tokens);
    for (const char c : path) {
        places.read(c);
    }
    return places.is_at_the_end();
}

} // namespace iepaudit::text
