// A JSON parser's events to nodes with byte ranges. Which parser speaks is not known here: it must only hold to the
// order of the text, and say where a string ends.
//
// A token starts after the blanks, commas and colons that follow the one before; a number or a word ends where a mark
// or a blank stands. So places are the same whoever parses.
#pragma once

#include "iepaudit/document.hpp"
#include "iepaudit/read.hpp"
#include "read/problems.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace iepaudit {

class NodeBuilder {
public:
    /// `text` is as long as the document's bytes, with blanks where something is passed over.
    NodeBuilder(std::string_view text, const ReadLimits& limits, Document& document, Problems& problems);

    /// The text was refused for a limit, and that has been said.
    [[nodiscard]] bool over_limit() const { return over_limit_; }

    // False: the text goes past a limit, and nothing more is taken.
    bool null() { return scalar({}); }
    bool boolean(bool value);
    bool number(double value);
    /// `end` is the byte after the closing quote; `decoded` need not outlive the call.
    bool string(std::string_view decoded, std::size_t end);
    bool key(std::string_view decoded, std::size_t end);
    bool open(NodeKind kind);
    bool close();

private:
    struct Open {
        NodeId id;
        NodeId last_child;
    };

    std::uint32_t next_token();
    Span string_span(std::size_t end);
    std::string_view lasting(Span quoted, std::string_view decoded);
    bool scalar(Node node);
    std::optional<NodeId> add(Node node);
    bool refuse(Span span, std::string_view sentence, std::size_t limit);
    void warn_of_control_characters(const Place& place, std::string_view text);

    std::string_view text_;
    const ReadLimits& limits_;
    Document& document_;
    Problems& problems_;
    std::size_t at_; // just after the last token
    std::vector<Open> open_;
    Span key_;
    std::string_view name_;
    bool over_limit_ = false;
};

} // namespace iepaudit
