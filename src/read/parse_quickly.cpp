// The only file of the reader that knows RapidJSON.
#include "read/parsers.hpp"

#include "text/utf8.hpp"

#include <rapidjson/reader.h>

#include <charconv>
#include <cstring>

namespace iepaudit {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// The text as RapidJSON wants a stream: a zero byte at the end of it, and Tell() says how far it has come.
class TextStream {
public:
    using Ch = char;

    explicit TextStream(std::string_view text)
        : begin_(text.data()), at_(text.data() + (text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0)),
          end_(text.data() + text.size()) {}

    [[nodiscard]] Ch Peek() const { return at_ != end_ ? *at_ : '\0'; }
    Ch Take() { return at_ != end_ ? *at_++ : '\0'; }
    [[nodiscard]] std::size_t Tell() const { return static_cast<std::size_t>(at_ - begin_); }
    // Of a stream that is written to, which this is not.
    Ch* PutBegin() { return nullptr; }
    void Put(Ch /*unused*/) {}
    void Flush() {}
    std::size_t PutEnd(Ch* /*unused*/) { return 0; }

private:
    const char* begin_;
    const char* at_;
    const char* end_;
};

class Events {
public:
    Events(std::string_view text, const TextStream& stream, NodeBuilder& builder)
        : text_(text), stream_(stream), builder_(builder) {}

    bool Null() { return builder_.null(); }
    bool Bool(bool value) { return builder_.boolean(value); }
    bool Int(int value) { return builder_.number(value); }
    bool Uint(unsigned value) { return builder_.number(value); }
    bool Int64(std::int64_t value) { return builder_.number(static_cast<double>(value)); }
    bool Uint64(std::uint64_t value) { return builder_.number(static_cast<double>(value)); }
    /// RapidJSON's own value may be off in the last digit: the printed number is read again.
    bool Double(double /*value*/) {
        const std::size_t end = stream_.Tell();
        std::size_t begin = end;
        while (begin > 0 && std::strchr("0123456789+-.eE", text_[begin - 1]) != nullptr) {
            --begin;
        }
        double value = 0;
        const auto [stopped, error] = std::from_chars(text_.data() + begin, text_.data() + end, value);
        return error == std::errc() && stopped == text_.data() + end && builder_.number(value);
    }
    bool RawNumber(const char* /*text*/, rapidjson::SizeType /*size*/, bool /*copy*/) { return false; }
    bool String(const char* decoded, rapidjson::SizeType size, bool /*copy*/) {
        return builder_.string({decoded, size}, stream_.Tell());
    }
    bool Key(const char* decoded, rapidjson::SizeType size, bool /*copy*/) {
        return builder_.key({decoded, size}, stream_.Tell());
    }
    bool StartObject() { return builder_.open(NodeKind::object); }
    bool EndObject(rapidjson::SizeType /*members*/) { return builder_.close(); }
    bool StartArray() { return builder_.open(NodeKind::array); }
    bool EndArray(rapidjson::SizeType /*items*/) { return builder_.close(); }

private:
    std::string_view text_;
    const TextStream& stream_;
    NodeBuilder& builder_;
};

/// A character past U+FFFF written as two halves ("\ud83d\ude00"): the parsers do not agree on halves that stand alone.
bool has_written_halves(std::string_view text) {
    for (std::size_t at = text.find("\\u"); at != std::string_view::npos; at = text.find("\\u", at + 2)) {
        const char first = at + 2 < text.size() ? text[at + 2] : 'd';
        const char second = at + 3 < text.size() ? text[at + 3] : 'f';
        if ((first == 'd' || first == 'D') && second >= '8') {
            return true;
        }
    }
    return false;
}

} // namespace

bool parse_quickly(std::string_view text, NodeBuilder& builder) {
    if (has_written_halves(text) || !text::is_utf8(text)) {
        return false;
    }
    TextStream stream(text);
    Events events(text, stream, builder);
    return !rapidjson::Reader().Parse(stream, events).IsError();
}

} // namespace iepaudit
