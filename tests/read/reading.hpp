// What the tests of the reader share: read a text, list its problems as "line:column rule".
#pragma once

#include "iepaudit/read.hpp"

#include <string>
#include <vector>

namespace iepaudit::test {

inline std::string place_of(const Document& document, const Place& place) {
    const auto [line, column] = LineIndex(document.bytes()).position(place.span.begin);
    return std::to_string(line) + ":" + std::to_string(column);
}

inline std::vector<std::string> places(const ReadResult& result) {
    std::vector<std::string> places;
    for (const Problem& problem : result.problems) {
        places.push_back(place_of(result.document, problem.place) + " " + std::string(problem.rule));
    }
    return places;
}

inline std::vector<std::string> problems(const std::string& text) {
    return places(read_iep(text));
}

/// The only message of a file.
inline std::string message(const std::string& text) {
    const ReadResult result = read_iep(text);
    return result.problems.size() == 1 ? result.problems.front().message
                                       : std::to_string(result.problems.size()) + " problems";
}

/// The bytes of a place.
inline std::string underlined(const Document& document, const Place& place) {
    return std::string(document.bytes().substr(place.span.begin, place.span.end - place.span.begin));
}

using Places = std::vector<std::string>;

} // namespace iepaudit::test
