// One report on its way to one file: whole or not at all.
//
// A new or regular file is written beside its place and renamed when it is complete, so that a run that breaks off
// leaves the old report. A pipe or a device is written through its own name: renaming over it would replace it.
#pragma once

#include "batch/posix.hpp"
#include "batch/temporaries.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <ostream>
#include <streambuf>
#include <string>

namespace iepaudit::batch {

enum class Writing {
    replace,
    append, ///< the file is someone else's and stays: what is there is kept
};

class FileWriter {
public:
    /// Opens at once; what goes wrong is said by finish().
    explicit FileWriter(std::string path, Writing how = Writing::replace);

    [[nodiscard]] std::ostream& stream() { return stream_; }
    [[nodiscard]] const std::string& path() const { return path_; }
    /// Puts the file in its place. Why it could not be done, or nothing.
    [[nodiscard]] std::string finish();

private:
    class Buffer final : public std::streambuf {
    public:
        Buffer();
        Descriptor file;
        int error = 0; ///< the first; nothing is written after it

    protected:
        int_type overflow(int_type c) override;
        int sync() override;

    private:
        bool drain();
        std::array<char, std::size_t{1} << 16U> bytes_{};
    };

    void open_beside();
    void open_in_place(int flags);

    std::string path_;
    std::optional<Temporary> temporary_;
    Buffer buffer_;
    std::ostream stream_;
};

} // namespace iepaudit::batch
