// One input file as a tree of nodes with byte ranges, whatever it was read from.
//
// Text of a node is a view: into the file's own bytes where nothing was escaped, else into the document's store of
// decoded text. A Document therefore owns its bytes and must outlive every view taken from it; it can be moved.
#pragma once

#include "iepaudit/place.hpp"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace iepaudit {

enum class NodeKind : std::uint8_t { null, boolean, number, string, array, object };

/// No node: the root's parent, an empty container's first child, a last child's next sibling.
inline constexpr NodeId no_node = static_cast<NodeId>(-1);

struct Node {
    NodeKind kind = NodeKind::null;
    bool boolean = false;  ///< value of a boolean
    double number = 0;     ///< value of a number
    Span key;              ///< the key with its quotes; empty in arrays and at the root
    Span value;            ///< the value with its quotes or brackets
    std::string_view name; ///< the key, decoded
    std::string_view text; ///< a string, decoded; a number as printed
    NodeId parent = no_node;
    NodeId first_child = no_node;
    NodeId next_sibling = no_node;
    std::uint32_t index = 0; ///< position in the parent
    std::uint32_t size = 0;  ///< number of children
};

class Document {
public:
    Document() = default;
    explicit Document(std::string bytes, std::uint32_t first_line = 1)
        : bytes_(bytes.begin(), bytes.end()), first_line_(first_line) {
        constexpr std::size_t bytes_of_a_value = 32; // with its key, blanks and quotes, on the pages of schools
        nodes_.reserve(bytes_.size() / bytes_of_a_value);
    }
    Document(Document&&) = default;
    Document& operator=(Document&&) = default;
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;
    ~Document() = default;

    [[nodiscard]] std::string_view bytes() const { return {bytes_.data(), bytes_.size()}; }
    /// The line of the file that the bytes begin on.
    [[nodiscard]] std::uint32_t first_line() const { return first_line_; }
    [[nodiscard]] bool empty() const { return nodes_.empty(); }
    [[nodiscard]] const Node& operator[](NodeId id) const { return nodes_[id]; }
    [[nodiscard]] Node& operator[](NodeId id) { return nodes_[id]; }
    [[nodiscard]] std::size_t size() const { return nodes_.size(); }

    NodeId add(Node node) {
        nodes_.push_back(node);
        return static_cast<NodeId>(nodes_.size() - 1);
    }
    /// Back to nothing but the bytes.
    void drop_nodes() {
        nodes_.clear();
        kept_.clear();
    }
    /// Keeps text that does not stand in the bytes as such (it was escaped) and returns a lasting view of it.
    std::string_view keep(std::string text) { return kept_.emplace_back(std::move(text)); }

    /// The node itself.
    [[nodiscard]] Place place(NodeId id) const { return {id, nodes_.empty() ? Span{} : nodes_[id].value, nullptr}; }
    /// RFC 6901 pointer of a place, "/services/1/frequency"; "" is the whole document.
    [[nodiscard]] std::string pointer(const Place& place) const;

private:
    std::vector<char> bytes_; // not std::string: a small string's views would not survive a move
    std::vector<Node> nodes_;
    std::deque<std::string> kept_;
    std::uint32_t first_line_ = 1;
};

/// Line and column of bytes, both from 1. CR LF, lone CR and LF end a line; a column is one code point; a BOM counts as
/// none.
class LineIndex {
public:
    struct Position {
        std::uint32_t line = 1;
        std::uint32_t column = 1;
    };
    explicit LineIndex(std::string_view bytes);
    [[nodiscard]] Position position(std::uint32_t byte) const;
    /// The line without its end; `line` counts from 1.
    [[nodiscard]] std::string_view line(std::uint32_t line) const;
    /// The byte a line starts with.
    [[nodiscard]] std::uint32_t start_of(std::uint32_t line) const { return starts_[line - 1]; }
    [[nodiscard]] std::uint32_t lines() const { return static_cast<std::uint32_t>(starts_.size()); }

private:
    [[nodiscard]] std::uint32_t characters_before(std::size_t byte) const;

    std::string_view bytes_;
    std::vector<std::uint32_t> starts_;
    std::vector<std::uint32_t> characters_; // before each block of bytes: a column never costs a walk along a long line
};

} // namespace iepaudit
