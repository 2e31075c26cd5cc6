// Where something stands in an input file.
//
// The reader gives every node of a file its byte range once. Lines, columns and JSON pointers are derived from
// that when a finding is reported, and only then (see document.hpp: Document::pointer, LineIndex).
#pragma once

#include <cstdint>

namespace iepaudit {

/// A half-open range of bytes in one input file, counted from the first byte of the file (a BOM included).
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    friend bool operator==(const Span&, const Span&) = default;
};

/// Index of a node in its Document. The root is node 0.
using NodeId = std::uint32_t;

/// A place that can be pointed at: a node of the document, and the bytes to underline.
/// For a field that is absent, `node` is the object it is missing from and `member` names the missing key,
/// so that the JSON pointer of the finding still says which field is meant.
struct Place {
    NodeId node = 0;
    Span span;
    const char* member = nullptr;
};

} // namespace iepaudit
