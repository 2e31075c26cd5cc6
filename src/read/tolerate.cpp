#include "read/tolerate.hpp"

#include <algorithm>

namespace iepaudit {

namespace {

/// End of a text in quotes, just after the closing quote. A line end closes it too, so that one forgotten quote does
/// not turn the rest of the file inside out.
std::size_t string_end(std::string_view bytes, std::size_t begin) {
    for (std::size_t at = begin + 1; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (c == '"') {
            return at + 1;
        }
        if (c == '\\') {
            ++at;
        } else if (c == '\n' || c == '\r') {
            return at;
        }
    }
    return bytes.size();
}

class Scan {
public:
    explicit Scan(std::string_view bytes) : bytes_(bytes) {}

    Tolerated run() {
        std::size_t at = 0;
        while (at < bytes_.size() && !result_.open_comment) {
            at = step(at);
        }
        return std::move(result_);
    }

private:
    std::size_t step(std::size_t at) {
        const char c = bytes_[at];
        switch (c) {
        case ' ':
        case '\t':
        case '\r':
        case '\n':
            return at + 1;
        case '/':
            if (const std::size_t end = comment_end(at); end > at) {
                blank(at, end);
                return end;
            }
            break;
        case '"':
            last_ = c;
            return string_end(bytes_, at);
        case ',':
            // Only a comma after a value can be a trailing one: [,] stays an error.
            comma_ = last_ != '[' && last_ != '{' && last_ != ',' && last_ != ':' && last_ != '\0' ? at : no_comma;
            break;
        case ']':
        case '}':
            if (last_ == ',' && comma_ != no_comma) {
                blank(comma_, comma_ + 1);
            }
            break;
        default:
            break;
        }
        last_ = c;
        return at + 1;
    }

    /// `at` itself when no comment starts here.
    std::size_t comment_end(std::size_t at) {
        const std::string_view rest = bytes_.substr(at);
        if (rest.starts_with("//")) {
            return std::min(bytes_.find_first_of("\r\n", at), bytes_.size());
        }
        if (!rest.starts_with("/*")) {
            return at;
        }
        const std::size_t close = bytes_.find("*/", at + 2);
        if (close == std::string_view::npos) {
            result_.open_comment = at;
            return bytes_.size();
        }
        return close + 2;
    }

    void blank(std::size_t begin, std::size_t end) {
        if (result_.text.empty()) {
            result_.text = bytes_;
        }
        std::fill(result_.text.begin() + static_cast<std::ptrdiff_t>(begin),
                  result_.text.begin() + static_cast<std::ptrdiff_t>(end), ' ');
    }

    static constexpr std::size_t no_comma = std::string_view::npos;

    std::string_view bytes_;
    Tolerated result_;
    char last_ = '\0';             // the last byte that is neither blank nor comment
    std::size_t comma_ = no_comma; // where the last comma stands, when it may be a trailing one
};

} // namespace

Tolerated tolerate(std::string_view bytes) {
    return Scan(bytes).run();
}

} // namespace iepaudit
