// The only file of the way to a plan that knows nlohmann's parser.
#include "read/parsers.hpp"

#include <nlohmann/json.hpp>

#include <iterator>

namespace iepaudit {

namespace {

/// Walks the text for the parser and lets us see how far it has come: after a string it stands just behind the quote.
class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* at, const char** seen) : at_(at), seen_(seen) {}

    reference operator*() const { return *at_; }
    CountingIterator& operator++() {
        *seen_ = ++at_;
        return *this;
    }
    bool operator==(const CountingIterator& other) const { return at_ == other.at_; }

private:
    const char* at_;
    const char** seen_;
};

class Events {
public:
    Events(std::string_view text, NodeBuilder& builder) : text_(text), builder_(builder), seen_(text.data()) {}

    bool parse() {
        return nlohmann::json::sax_parse(CountingIterator(text_.data(), &seen_),
                                         CountingIterator(text_.data() + text_.size(), &seen_), this);
    }

    bool null() { return builder_.null(); }
    bool boolean(bool value) { return builder_.boolean(value); }
    bool number_integer(std::int64_t value) { return builder_.number(static_cast<double>(value)); }
    bool number_unsigned(std::uint64_t value) { return builder_.number(static_cast<double>(value)); }
    bool number_float(double value, const std::string& /*printed*/) { return builder_.number(value); }
    bool binary(const nlohmann::json::binary_t& /*never in text*/) { return false; }
    bool string(const std::string& decoded) { return builder_.string(decoded, stands_at()); }
    bool key(const std::string& decoded) { return builder_.key(decoded, stands_at()); }
    bool start_object(std::size_t /*unknown*/) { return builder_.open(NodeKind::object); }
    bool start_array(std::size_t /*unknown*/) { return builder_.open(NodeKind::array); }
    bool end_object() { return builder_.close(); }
    bool end_array() { return builder_.close(); }
    bool parse_error(std::size_t /*at*/, const std::string& /*token*/, const nlohmann::json::exception& /*words*/) {
        return false; // diagnose() says what is wrong, in our own words
    }

private:
    [[nodiscard]] std::size_t stands_at() const { return static_cast<std::size_t>(seen_ - text_.data()); }

    std::string_view text_;
    NodeBuilder& builder_;
    const char* seen_; // where the parser stands
};

} // namespace

bool parse_carefully(std::string_view text, NodeBuilder& builder) {
    return Events(text, builder).parse();
}

} // namespace iepaudit
