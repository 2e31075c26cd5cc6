// Files in tests: whole contents, a folder that goes away again, and the repository's own folders.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::test {

/// The repository: sources, samples, goldens.
const std::filesystem::path& repository();
/// The program, built.
const std::filesystem::path& program_file();

/// Every byte of a file; fails the test when it cannot be read.
std::string content(const std::filesystem::path& path);
void write(const std::filesystem::path& path, std::string_view bytes);

/// Files below a folder with this extension, sorted.
std::vector<std::filesystem::path> files_below(const std::filesystem::path& folder, std::string_view extension);

/// An empty folder of its own, removed at the end.
class ScratchFolder {
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    /// Writes a file into it and returns its path.
    std::string file(const std::string& name, std::string_view bytes) const;

private:
    std::filesystem::path path_;
};

/// Works in a folder until the end of the scope, so that paths are printed as a person would type them.
class InFolder {
public:
    explicit InFolder(const std::filesystem::path& folder);
    ~InFolder();
    InFolder(const InFolder&) = delete;
    InFolder& operator=(const InFolder&) = delete;

private:
    std::filesystem::path before_;
};

} // namespace iepaudit::test
