// HTML under construction. Markup can only be a literal of this program; everything else is escaped on its way in, so
// that forgetting an escape does not compile.
#pragma once

#include "report/escape.hpp"

#include <concepts>
#include <string>
#include <string_view>

namespace iepaudit::report {

class Markup {
public:
    consteval Markup(const char* literal) : words_(literal) {} // NOLINT(google-explicit-constructor)
    [[nodiscard]] constexpr std::string_view words() const { return words_; }

private:
    std::string_view words_;
};

class Html {
public:
    Html& tag(Markup markup) {
        out_ += markup.words();
        return *this;
    }
    /// Words, or the value of a quoted attribute.
    Html& text(std::string_view words) {
        out_ += for_html(words);
        return *this;
    }
    Html& text(std::integral auto number) {
        out_ += std::to_string(number);
        return *this;
    }
    Html& add(const Html& part) {
        out_ += part.out_;
        return *this;
    }

    [[nodiscard]] const std::string& str() const { return out_; }
    [[nodiscard]] bool empty() const { return out_.empty(); }

private:
    std::string out_;
};

} // namespace iepaudit::report
