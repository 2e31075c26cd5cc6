// The only file of the reader that knows RapidJSON.
#include "read/parsers.hpp"

#include "read/encoding.hpp"
#include "text/utf8.hpp"

#include <rapidjson/reader.h>

#include <algorithm>
#include <charconv>
#include <string>

namespace iepaudit {

namespace {

/// The text as RapidJSON reads it fastest: a copy that ends with a zero byte, into which it may write decoded strings.
/// (Its vector steps are left out: they let some control characters through.)
class OwnCopy {
public:
    explicit OwnCopy(std::string_view text)
        : passed_over_(text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0), bytes_(text.size() + 1, '\0'),
          stream_(bytes_.data() + passed_over_) {
        std::copy(text.begin(), text.end(), bytes_.begin());
    }
    OwnCopy(const OwnCopy&) = delete;
    OwnCopy& operator=(const OwnCopy&) = delete;
    ~OwnCopy() = default;

    [[nodiscard]] rapidjson::InsituStringStream& stream() { return stream_; }
    /// Where in the text the token starts that is being parsed.
    [[nodiscard]] std::size_t token() const {
        return passed_over_ + static_cast<std::size_t>(stream_.src_ - stream_.head_);
    }
    /// Where in the text a string starts that was decoded in its place.
    [[nodiscard]] std::size_t place_of(const char* decoded) const {
        return static_cast<std::size_t>(decoded - bytes_.data());
    }

private:
    std::size_t passed_over_;
    std::string bytes_;
    rapidjson::InsituStringStream stream_;
};

class Events {
public:
    Events(std::string_view text, const OwnCopy& copy, NodeBuilder& builder)
        : text_(text), copy_(copy), builder_(builder) {}

    bool Null() { return builder_.null(); }
    bool Bool(bool value) { return builder_.boolean(value); }
    bool Int(int value) { return builder_.number(value); }
    bool Uint(unsigned value) { return builder_.number(value); }
    bool Int64(std::int64_t value) { return builder_.number(static_cast<double>(value)); }
    bool Uint64(std::uint64_t value) { return builder_.number(static_cast<double>(value)); }
    /// RapidJSON's own value may be off in the last digit: the printed number is read again.
    bool Double(double /*value*/) {
        double value = 0;
        const auto read = std::from_chars(text_.data() + copy_.token(), text_.data() + text_.size(), value);
        return read.ec == std::errc() && builder_.number(value);
    }
    bool RawNumber(const char* /*text*/, rapidjson::SizeType /*size*/, bool /*copy*/) { return false; }
    bool String(const char* decoded, rapidjson::SizeType size, bool /*copy*/) {
        return builder_.string({decoded, size}, end_of(decoded, size));
    }
    bool Key(const char* decoded, rapidjson::SizeType size, bool /*copy*/) {
        return builder_.key({decoded, size}, end_of(decoded, size));
    }
    bool StartObject() { return builder_.open(NodeKind::object); }
    bool EndObject(rapidjson::SizeType /*members*/) { return builder_.close(); }
    bool StartArray() { return builder_.open(NodeKind::array); }
    bool EndArray(rapidjson::SizeType /*items*/) { return builder_.close(); }

private:
    /// The byte after the closing quote. What was escaped is longer in the text than decoded.
    [[nodiscard]] std::size_t end_of(const char* decoded, std::size_t size) const {
        std::size_t at = copy_.place_of(decoded);
        if (text_.substr(at, size).find('\\') == std::string_view::npos) {
            return at + size + 1;
        }
        while (text_[at] != '"') {
            at += text_[at] == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    std::string_view text_;
    const OwnCopy& copy_;
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
    OwnCopy copy(text);
    Events events(text, copy, builder);
    return !rapidjson::Reader().Parse<rapidjson::kParseInsituFlag>(copy.stream(), events).IsError();
}

} // namespace iepaudit
