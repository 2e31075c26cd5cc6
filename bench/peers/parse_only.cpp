// The yardstick: every file of a folder parsed to a document in memory, every node visited, and nothing else done.
//
//   parse_only FOLDER...
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

std::size_t nodes(const nlohmann::json& value) {
    std::size_t count = 1;
    for (const auto& child : value) {
        count += child.is_structured() ? nodes(child) : 1;
    }
    return count;
}

} // namespace

int main(int count, char** arguments) {
    std::size_t visited = 0;
    std::string bytes;
    for (int i = 1; i < count; ++i) {
        std::vector<std::filesystem::path> files;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(arguments[i])) {
            if (entry.path().extension() == ".json") {
                files.push_back(entry.path());
            }
        }
        std::sort(files.begin(), files.end());
        for (const auto& path : files) {
            std::ifstream file(path, std::ios::binary);
            bytes.resize(std::filesystem::file_size(path));
            file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
            visited += nodes(nlohmann::json::parse(bytes));
        }
    }
    std::printf("%zu\n", visited);
}
