// Files that must not outlive the program: a run that is interrupted leaves the old reports and nothing half-written.
#pragma once

#include <atomic>
#include <string>

namespace iepaudit::batch {

/// While it lives, the file at `path` is removed when the program is told to end (Ctrl-C, kill, a closed terminal).
class Temporary {
public:
    explicit Temporary(std::string path);
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    /// Removes the file, unless it was renamed away.
    ~Temporary();

    [[nodiscard]] const std::string& path() const { return path_; }
    /// The file has its own name now and stays. 0, or the error.
    int rename_to(const std::string& target);

private:
    std::string path_;
    std::atomic<const char*>* slot_;
};

} // namespace iepaudit::batch
