// The whole way from bytes to a service log: JSON or a table, then its fields.
#include "iepaudit/service_log.hpp"

#include "read/bind_log.hpp"
#include "read/encoding.hpp"
#include "read/problems.hpp"
#include "read/recognise.hpp"
#include "read/table.hpp"

#include <algorithm>

namespace iepaudit {

namespace {

constexpr std::string_view list_of_sessions = "sessions";

/// A bracket, or a comment before it.
bool looks_like_json(std::string_view bytes) {
    bytes.remove_prefix(bytes.starts_with(byte_order_mark) ? byte_order_mark.size() : 0);
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (bytes[first] == '{' || bytes[first] == '[' || bytes[first] == '/');
}

void read_as_table(std::string bytes, const ReadLimits& limits, LogResult& result) {
    DecodedTable decoded = decode_table(std::move(bytes));
    result.document = Document(std::move(decoded.bytes));
    Problems problems(result.document, result.problems);
    if (result.document.bytes().size() > limits.file_bytes) {
        problems.add(rule_id::wrong_type, {}, "This file is too large to be read. Check that it is the right file.");
    } else if (const auto other = other_kind_of_file(result.document.bytes())) {
        problems.add(rule_id::not_json, {}, *other);
    } else {
        if (decoded.was_windows_1252) {
            problems.note(rule_id::wrong_type, {},
                          "This file is saved in an older encoding (Windows-1252) and was read as such. If names look "
                          "odd, save it again as CSV UTF-8.");
        }
        if (!read_table(session_key_table(), list_of_sessions, limits, result.document, problems)) {
            result.document.drop_nodes();
        }
    }
    problems.close();
}

} // namespace

LogResult read_log(std::string bytes, const ReadLimits& limits) {
    LogResult result;
    if (looks_like_json(bytes)) {
        read_document(std::move(bytes), limits, result.document, result.problems);
    } else {
        read_as_table(std::move(bytes), limits, result);
    }
    if (result.document.empty()) {
        result.is_readable = false;
    } else {
        Problems problems(result.document, result.problems);
        Binder binder(result.document, limits, problems);
        result.is_readable = bind_log(binder, 0, result.log);
        if (result.is_readable && result.log.sessions.is_absent()) {
            problems.add(rule_id::wrong_type, {}, "This is not a service log: it has no list \"sessions\".");
            result.is_readable = false;
        }
        problems.close();
    }
    std::ranges::stable_sort(result.problems, {}, [](const Problem& problem) { return problem.place.span.begin; });
    return result;
}

} // namespace iepaudit
