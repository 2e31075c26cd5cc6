// A file with a plan on every line, read line by line: never more of it is held than one line.
#pragma once

#include "batch/posix.hpp"

#include <cstddef>
#include <cstdint>
#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::batch {

struct Line {
    std::uint32_t number = 0; ///< from 1; 0 when the file itself could not be read any further
    std::string bytes;        ///< without the line's end; of a line over the limit, one byte more than the limit
    std::string refused;      ///< why the file could not be read
    bool is_missing = false;
};

class LineReader {
public:
    /// `follows`: a link may be followed, a pipe may be waited for.
    LineReader(const std::string& path, std::size_t limit, bool follows);
    LineReader(std::istream& in, std::size_t limit);
    LineReader(const LineReader&) = delete;
    LineReader& operator=(const LineReader&) = delete;
    ~LineReader() = default;

    /// The next line that is not blank.
    std::optional<Line> next();

    /// How much of the file is read, from 0 to 1; nothing when its size is not known.
    [[nodiscard]] std::optional<double> share_read() const;

private:
    bool refill(); ///< false at the end
    bool take_line(std::string& bytes);
    [[nodiscard]] std::optional<Line> refusal();

    Descriptor file_;
    std::istream* in_ = nullptr;
    std::size_t limit_;
    std::vector<char> buffer_;
    std::size_t begin_ = 0; ///< of what is not yet taken from the buffer
    std::size_t end_ = 0;
    std::uint32_t number_ = 0;
    std::size_t size_ = 0; ///< of the file; 0 when not known
    std::size_t read_ = 0;
    std::string refused_;
    bool is_missing_ = false;
};

} // namespace iepaudit::batch
