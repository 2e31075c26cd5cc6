// Bytes of one named file, or a plain reason why not. Never waits on a pipe without a writer, never reads past the
// limit.
#pragma once

#include <cstddef>
#include <istream>
#include <string>

namespace iepaudit::batch {

/// An open file, or why it could not be opened. Whoever asked for it closes it.
struct Opened {
    int number = -1;
    std::size_t size = 0; ///< of a regular file; it may lie
    std::string refused;
    bool is_missing = false;
};

/// `follows`: the file was named by the user, so a link is followed and a pipe is waited for. What was found in a
/// folder must still be the plain file it was then.
Opened open_file(const std::string& path, bool follows);

struct Loaded {
    bool is_read = false;
    std::string bytes;  ///< at most limit + 1 of them: one more than allowed is enough to refuse
    std::string reason; ///< "there is no such file", "permission denied"; empty when read
    bool is_missing = false;
};

Loaded load_file(const std::string& path, std::size_t limit, bool follows = true);
Loaded load_stream(std::istream& in, std::size_t limit);

} // namespace iepaudit::batch
