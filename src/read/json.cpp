// JSON text to nodes with byte ranges. The only file of the reader that knows which JSON library stands behind it.
//
// The library's parser tells each token as it passes; the byte range is ours: a token starts after the blanks, commas
// and colons that follow the one before, and a string ends where the parser stands (it has just read the quote).
#include "iepaudit/read.hpp"

#include "read/control.hpp"
#include "read/diagnose.hpp"
#include "read/keys.hpp"
#include "read/problems.hpp"
#include "read/recognise.hpp"
#include "read/tolerate.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace iepaudit {

namespace {

/// Walks the text for the parser and lets us see how far it has come.
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

class NodeBuilder {
public:
    NodeBuilder(std::string_view text, const ReadLimits& limits, Document& document, Problems& problems)
        : text_(text), limits_(limits), document_(document), problems_(problems), seen_(text.data()),
          at_(text.starts_with("\xEF\xBB\xBF") ? 3U : 0U) {}

    bool parse() {
        return nlohmann::json::sax_parse(CountingIterator(text_.data(), &seen_),
                                         CountingIterator(text_.data() + text_.size(), &seen_), this);
    }
    /// The text was refused for a limit, and that has been said.
    [[nodiscard]] bool over_limit() const { return over_limit_; }

    // What the parser calls. False stops it.
    bool null() { return scalar({}); }
    bool boolean(bool value) {
        Node node;
        node.kind = NodeKind::boolean;
        node.boolean = value;
        return scalar(node);
    }
    bool number_integer(std::int64_t value) { return number(static_cast<double>(value)); }
    bool number_unsigned(std::uint64_t value) { return number(static_cast<double>(value)); }
    bool number_float(double value, const std::string& /*printed*/) { return number(value); }
    bool binary(const nlohmann::json::binary_t& /*never in text*/) { return false; }
    bool string(const std::string& decoded) {
        Node node;
        node.kind = NodeKind::string;
        node.value = string_span();
        node.text = lasting(node.value, decoded);
        const std::optional<NodeId> id = add(node);
        if (id) {
            warn_of_control_characters(document_.place(*id), node.text);
        }
        return id.has_value();
    }
    bool key(const std::string& decoded) {
        key_ = string_span();
        name_ = lasting(key_, decoded);
        return true;
    }
    bool start_object(std::size_t /*unknown*/) { return open(NodeKind::object); }
    bool start_array(std::size_t /*unknown*/) { return open(NodeKind::array); }
    bool end_object() {
        report_duplicate_keys(open_.back().id);
        return close();
    }
    bool end_array() { return close(); }
    bool parse_error(std::size_t /*at*/, const std::string& /*token*/, const nlohmann::json::exception& /*words*/) {
        return false; // diagnose() says what is wrong, in our own words
    }

private:
    struct Open {
        NodeId id;
        NodeId last_child;
    };

    std::uint32_t next_token() {
        while (at_ < text_.size() && std::string_view(" \t\r\n,:").find(text_[at_]) != std::string_view::npos) {
            ++at_;
        }
        return static_cast<std::uint32_t>(at_);
    }

    Span string_span() {
        const std::uint32_t begin = next_token();
        at_ = static_cast<std::size_t>(seen_ - text_.data());
        return {begin, static_cast<std::uint32_t>(at_)};
    }

    /// A view into the file where nothing was escaped: then what stands between the quotes is as long as what was
    /// decoded.
    std::string_view lasting(Span quoted, const std::string& decoded) {
        if (quoted.end - quoted.begin == decoded.size() + 2) {
            return document_.bytes().substr(quoted.begin + 1, decoded.size());
        }
        return document_.keep(decoded);
    }

    bool number(double value) {
        Node node;
        node.kind = NodeKind::number;
        node.number = value;
        return scalar(node);
    }

    bool scalar(Node node) {
        const std::uint32_t begin = next_token();
        const std::size_t end = text_.find_first_of(" \t\r\n,:]}", begin);
        at_ = std::min(end, text_.size());
        node.value = {begin, static_cast<std::uint32_t>(at_)};
        if (node.kind == NodeKind::number) {
            node.text = document_.bytes().substr(begin, at_ - begin);
        }
        return add(node).has_value();
    }

    bool open(NodeKind kind) {
        Node node;
        node.kind = kind;
        node.value.begin = next_token();
        node.value.end = node.value.begin + 1;
        at_ = node.value.end;
        if (open_.size() >= limits_.depth) {
            return refuse(
                node.value,
                "Groups and lists are nested more than {} deep here. An IEP file needs no more than ten; take "
                "out the extra brackets.",
                limits_.depth);
        }
        const std::optional<NodeId> id = add(node);
        if (id) {
            open_.push_back({.id = *id, .last_child = no_node});
        }
        return id.has_value();
    }

    bool close() {
        at_ = next_token() + 1;
        document_[open_.back().id].value.end = static_cast<std::uint32_t>(at_);
        open_.pop_back();
        return true;
    }

    std::optional<NodeId> add(Node node) {
        if (document_.size() >= limits_.values) {
            refuse(node.value,
                   "The file holds more than {} values. An IEP holds a few hundred; check that this is the right file.",
                   limits_.values);
            return std::nullopt;
        }
        if (open_.empty()) {
            return document_.add(node);
        }
        const auto [parent, sibling] = open_.back();
        node.parent = parent;
        node.index = document_[parent].size;
        if (document_[parent].kind == NodeKind::object) {
            node.key = key_;
            node.name = name_;
        }
        const NodeId id = document_.add(node);
        ++document_[parent].size;
        (sibling == no_node ? document_[parent].first_child : document_[sibling].next_sibling) = id;
        open_.back().last_child = id;
        if (document_[parent].kind == NodeKind::object) {
            warn_of_control_characters({.node = id, .span = node.key}, node.name);
        }
        return id;
    }

    bool refuse(Span span, std::string_view sentence, std::size_t limit) {
        over_limit_ = true;
        problems_.add(rule_id::not_json, {.node = 0, .span = span}, sentence, limit);
        return false;
    }

    void warn_of_control_characters(const Place& place, std::string_view text) {
        if (const std::optional<char32_t> found = first_control_character(text)) {
            problems_.add(
                rule_id::control_character, place,
                "This text holds the control character U+{:04X}, which no printed page has and which can hide "
                "or change words on a screen. Type the text again without it.",
                static_cast<std::uint32_t>(*found));
        }
    }

    void report_duplicate_keys(NodeId object) {
        for (const auto& [first, second] : duplicate_keys(document_, object)) {
            report_duplicate_key(document_, problems_, first, second);
        }
    }

    std::string_view text_;
    const ReadLimits& limits_;
    Document& document_;
    Problems& problems_;
    const char* seen_; // where the parser stands
    std::size_t at_;   // where we stand: just after the last token
    std::vector<Open> open_;
    Span key_;
    std::string_view name_;
    bool over_limit_ = false;
};

/// What can be told before any parsing: no JSON text in there, or a byte that the parser would take for the end.
bool refuse_other_files(const Document& document, Problems& problems) {
    const std::string_view bytes = document.bytes();
    if (const auto sentence = other_kind_of_file(bytes)) {
        problems.add(rule_id::not_json, {}, *sentence);
        return true;
    }
    if (const std::size_t zero = bytes.find('\0'); zero != std::string_view::npos) {
        const auto at = static_cast<std::uint32_t>(zero);
        problems.add(rule_id::not_json, {.node = 0, .span = {at, at + 1}},
                     "A zero byte stands here, which no text file has. The file may be damaged; save it again as plain "
                     "text, Encoding UTF-8.");
        return true;
    }
    return false;
}

} // namespace

void read_document(std::string bytes, const ReadLimits& limits, Document& document, std::vector<Problem>& list) {
    document = Document();
    const std::size_t known = list.size();
    Problems problems(document, list);
    if (bytes.size() > limits.file_bytes) {
        problems.add(rule_id::not_json, {},
                     "The file is {:.1f} MiB, over the limit of {:.1f} MiB. An IEP takes a few kilobytes; check that "
                     "this is the right file.",
                     static_cast<double>(bytes.size()) / (1U << 20U),
                     static_cast<double>(limits.file_bytes) / (1U << 20U));
        return;
    }
    document = Document(std::move(bytes));
    if (refuse_other_files(document, problems)) {
        return;
    }
    const Tolerated tolerated = tolerate(document.bytes());
    if (tolerated.open_comment) {
        const auto at = static_cast<std::uint32_t>(*tolerated.open_comment);
        problems.add(rule_id::not_json, {.node = 0, .span = {at, at + 2}},
                     "The comment that opens here with /* is not closed. Put */ at its end.");
        return;
    }
    const std::string_view text = tolerated.text.empty() ? document.bytes() : tolerated.text;
    NodeBuilder builder(text, limits, document, problems);
    if (!builder.parse()) {
        if (!builder.over_limit()) {
            diagnose(text, limits, problems);
        }
        // The nodes go; what was found in the part that parsed keeps its bytes.
        document = Document(std::string(document.bytes()));
        for (std::size_t i = known; i < list.size(); ++i) {
            list[i].place.node = 0;
        }
    }
    problems.close();
}

} // namespace iepaudit
