// The two JSON parsers behind read_document. Each tells a NodeBuilder what it meets and gives up at the first fault.
#pragma once

#include "read/node_builder.hpp"

#include <string_view>

namespace iepaudit {

/// Takes plain, valid JSON and nothing else, several times as fast as parse_carefully. What it is not sure of (half
/// a character, as in "\ud800"; a number past what a double holds) it leaves to parse_carefully by giving up.
/// `text` has no zero byte.
bool parse_quickly(std::string_view text, NodeBuilder& builder);

/// The parser whose word counts.
bool parse_carefully(std::string_view text, NodeBuilder& builder);

} // namespace iepaudit
