#include "support/golden.hpp"

#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>
#include <fmt/format.h>

namespace iepaudit::test {

namespace {

/// Takes the first line off `text`, with its end.
std::string_view next_line(std::string_view& text) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end == std::string_view::npos ? end : end + 1);
    text.remove_prefix(line.size());
    return line;
}

std::string said(std::string_view line) {
    if (line.empty()) {
        return "the end";
    }
    const bool ends = line.back() == '\n';
    return fmt::format("\"{}\"{}", line.substr(0, line.size() - (ends ? 1 : 0)), ends ? "" : " without a line end");
}

} // namespace

std::string first_difference(std::string_view expected, std::string_view received) {
    for (int line = 1; !expected.empty() || !received.empty(); ++line) {
        const std::string_view wanted = next_line(expected);
        const std::string_view got = next_line(received);
        if (wanted != got) {
            return fmt::format("line {}: expected {}, received {}", line, said(wanted), said(got));
        }
    }
    return {};
}

void check_golden(std::string_view name, const std::string& received) {
    const std::filesystem::path golden = repository() / "tests" / "goldens" / name;
    const std::string expected = std::filesystem::exists(golden) ? content(golden) : std::string{};
    const std::string difference = first_difference(expected, received);
    const std::filesystem::path left = golden.string() + ".received";
    if (difference.empty()) {
        std::filesystem::remove(left);
        return;
    }
    write(left, received);
    FAIL_CHECK(golden.filename().string() << " no longer matches; " << difference << "\nRead " << left.string()
                                          << ", then accept it with scripts/accept-goldens.");
}

} // namespace iepaudit::test
