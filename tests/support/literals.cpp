#include "support/literals.hpp"

#include <algorithm>

namespace iepaudit::test {

namespace {

class Reader {
public:
    explicit Reader(std::string_view source) : source_(source) {}

    std::vector<Literal> read() {
        while (at_ < source_.size()) {
            if (starts("//") || starts_line("#")) {
                skip_to("\n");
            } else if (starts("/*")) {
                skip_to("*/");
            } else if (starts("R\"")) {
                raw();
            } else if (source_[at_] == '"') {
                quoted();
            } else if (source_[at_] == '\'') {
                character();
            } else {
                other();
            }
        }
        return std::move(found_);
    }

private:
    [[nodiscard]] bool starts(std::string_view mark) const { return source_.substr(at_).starts_with(mark); }
    [[nodiscard]] bool starts_line(std::string_view mark) const {
        return starts(mark) && (at_ == 0 || source_[at_ - 1] == '\n');
    }

    void skip_to(std::string_view mark) {
        const std::size_t end = source_.find(mark, at_ + 1);
        move_to(end == source_.npos ? source_.size() : end + (mark == "\n" ? 0 : mark.size()));
    }

    void move_to(std::size_t end) {
        line_ += static_cast<std::size_t>(std::count(source_.begin() + static_cast<std::ptrdiff_t>(at_),
                                                     source_.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
        at_ = end;
    }

    void add(std::string text) {
        if (goes_on_) {
            found_.back().text += text;
        } else {
            found_.push_back({std::move(text), line_, member_});
        }
        goes_on_ = true;
    }

    void raw() {
        const std::size_t open = source_.find('(', at_);
        const std::string close = ')' + std::string(source_.substr(at_ + 2, open - at_ - 2)) + '"';
        const std::size_t end = std::min(source_.find(close, open), source_.size());
        add(std::string(source_.substr(open + 1, end - open - 1)));
        move_to(std::min(end + close.size(), source_.size()));
    }

    void quoted() {
        std::string text;
        std::size_t end = at_ + 1;
        for (; end < source_.size() && source_[end] != '"'; ++end) {
            if (source_[end] == '\\' && end + 1 < source_.size()) {
                ++end;
                text += source_[end] == 'n' ? "\n" : source_[end] == '"' ? "\"" : '\\' + std::string(1, source_[end]);
            } else {
                text += source_[end];
            }
        }
        add(std::move(text));
        move_to(std::min(end + 1, source_.size()));
    }

    void character() {
        // 1'000 has a mark between digits, which opens nothing.
        const bool in_number = at_ > 0 && source_[at_ - 1] >= '0' && source_[at_ - 1] <= '9';
        const std::size_t body = at_ + (starts("'\\") ? 3 : 2);
        move_to(in_number ? at_ + 1 : std::min(source_.find('\'', body), source_.size() - 1) + 1);
        goes_on_ = false;
    }

    void other() {
        const char c = source_[at_];
        const bool is_space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!is_space) {
            goes_on_ = false;
            if (c == '.') {
                const std::size_t end = source_.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", at_ + 1);
                member_ = std::string(source_.substr(at_, std::min(end, source_.size()) - at_));
            } else if (c == ',' || c == ';') {
                member_.clear();
            }
        }
        move_to(at_ + 1);
    }

    std::string_view source_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    bool goes_on_ = false;
    std::string member_;
    std::vector<Literal> found_;
};

} // namespace

std::vector<Literal> literals_in(std::string_view source) {
    return Reader(source).read();
}

} // namespace iepaudit::test
