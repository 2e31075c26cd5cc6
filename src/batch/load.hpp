// Bytes of one named file, or a plain reason why not. Never waits on a pipe without a writer, never reads past the limit.
#pragma once

#include <cstddef>
#include <istream>
#include <string>

namespace iepaudit::batch {

struct Loaded {
    bool is_read = false;
    std::string bytes;  ///< at most limit + 1 of them: one more than allowed is enough to refuse
    std::string reason; ///< "there is no such file", "permission denied", "this is a folder"; empty when read
    bool is_missing = false;
    bool is_folder = false;
};

Loaded load_file(const std::string& path, std::size_t limit);
Loaded load_stream(std::istream& in, std::size_t limit);

} // namespace iepaudit::batch
