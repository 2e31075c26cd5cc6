#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>

#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace iepaudit::test {

namespace fs = std::filesystem;

const fs::path& repository() {
    static const fs::path folder(IEPAUDIT_SOURCE_DIR);
    return folder;
}

const fs::path& program_file() {
    static const fs::path file(IEPAUDIT_BINARY);
    return file;
}

std::string content(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    INFO(path.string());
    REQUIRE(file.is_open());
    return {std::istreambuf_iterator<char>(file), {}};
}

void write(const fs::path& path, std::string_view bytes) {
    std::ofstream file(path, std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    INFO(path.string());
    REQUIRE(file.good());
}

std::vector<fs::path> files_below(const fs::path& folder, std::string_view extension) {
    std::vector<fs::path> found;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && entry.path().extension() == extension) {
            found.push_back(entry.path());
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

ScratchFolder::ScratchFolder() {
    std::string pattern = (fs::temp_directory_path() / "iepaudit-test-XXXXXX").string();
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    path_ = pattern;
}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

std::string ScratchFolder::file(const std::string& name, std::string_view bytes) const {
    write(path_ / name, bytes);
    return (path_ / name).string();
}

InFolder::InFolder(const fs::path& folder) : before_(fs::current_path()) {
    fs::current_path(folder);
}

InFolder::~InFolder() {
    std::error_code ignored;
    fs::current_path(before_, ignored);
}

} // namespace iepaudit::test
