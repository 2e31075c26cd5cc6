#include "batch/lines.hpp"

#include "batch/load.hpp"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <iostream>
#include <utility>

namespace iepaudit::batch {

namespace {

constexpr std::size_t block = std::size_t{1} << 17U;
constexpr std::string_view blanks = " \t\r";

bool is_utf_16(std::string_view start) {
    return start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF");
}

} // namespace

LineReader::LineReader(const std::string& path, std::size_t limit, bool follows) : limit_(limit), buffer_(block) {
    Opened opened = open_file(path, follows);
    file_.reset(opened.number);
    size_ = opened.size;
    refused_ = std::move(opened.refused);
    is_missing_ = opened.is_missing;
}

LineReader::LineReader(std::istream& in, std::size_t limit) : limit_(limit), buffer_(block) {
    if (&in == &std::cin) {
        file_.reset(::dup(STDIN_FILENO)); // lines are taken as they come; a stream would wait for a whole block
        refused_ = file_.is_open() ? std::string{} : reason_of(errno);
    } else {
        in_ = &in;
    }
}

bool LineReader::refill() {
    begin_ = end_ = 0;
    if (in_ != nullptr) {
        in_->read(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
        end_ = static_cast<std::size_t>(in_->gcount());
    }
    while (in_ == nullptr && file_.is_open()) {
        const ssize_t got = ::read(file_.number(), buffer_.data(), buffer_.size());
        if (got >= 0) {
            end_ = static_cast<std::size_t>(got);
            break;
        }
        if (errno != EINTR) {
            refused_ = reason_of(errno);
            break;
        }
    }
    read_ += end_;
    return end_ > 0;
}

/// False when there is none left.
bool LineReader::take_line(std::string& bytes) {
    bytes.clear();
    bool any = false;
    while (begin_ < end_ || refill()) {
        any = true;
        const char* const start = buffer_.data() + begin_;
        const auto* const line_end = static_cast<const char*>(std::memchr(start, '\n', end_ - begin_));
        const std::size_t length = line_end == nullptr ? end_ - begin_ : static_cast<std::size_t>(line_end - start);
        bytes.append(start, std::min(length, limit_ + 1 - std::min(limit_ + 1, bytes.size())));
        begin_ += length + (line_end == nullptr ? 0 : 1);
        if (line_end != nullptr) {
            break;
        }
    }
    return any;
}

std::optional<Line> LineReader::refusal() {
    Line line;
    line.refused = std::exchange(refused_, {});
    line.is_missing = is_missing_;
    file_.reset(-1); // and nothing more comes out of it
    in_ = nullptr;
    begin_ = end_ = 0;
    return line.refused.empty() ? std::nullopt : std::optional(std::move(line));
}

std::optional<Line> LineReader::next() {
    if (!refused_.empty()) {
        return refusal();
    }
    Line line;
    while (take_line(line.bytes)) {
        line.number = ++number_;
        if (number_ == 1 && is_utf_16(line.bytes)) {
            refused_ = "it is saved as UTF-16; save it as UTF-8";
            return refusal();
        }
        if (line.bytes.find_first_not_of(blanks) == std::string::npos) {
            continue;
        }
        if (line.bytes.back() == '\r') {
            line.bytes.pop_back();
        }
        // A lone CR is a blank in JSON and would count as the end of a line: the line has only one number.
        std::replace(line.bytes.begin(), line.bytes.end(), '\r', ' ');
        return line;
    }
    return refusal();
}

std::optional<double> LineReader::share_read() const {
    const std::size_t taken = read_ - (end_ - begin_);
    return size_ == 0 ? std::nullopt
                      : std::optional(std::min(1.0, static_cast<double>(taken) / static_cast<double>(size_)));
}

} // namespace iepaudit::batch
