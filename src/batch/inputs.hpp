// What was named on the command line, file by file: folders walked, patterns expanded where the shell did not.
#pragma once

#include "batch/walk.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace iepaudit::batch {

struct Input {
    std::string path; ///< "-" for standard input
    std::string root; ///< the named folder it was found in; empty when it was named itself
    std::optional<Skip> skipped;
    std::string refused; ///< a folder that could not be opened: why
};

class Inputs {
public:
    Inputs(const std::vector<std::string>& words, Patterns patterns);

    std::optional<Input> next();

    /// Folders and patterns in which there is nothing to read. Looks no further into a folder than the first file.
    [[nodiscard]] const std::vector<std::string>& empty_words() const { return empty_words_; }
    /// Files, folders and "-", patterns expanded.
    [[nodiscard]] const std::vector<std::string>& words() const { return words_; }
    /// How many words have been gone through.
    [[nodiscard]] std::size_t words_done() const { return at_; }

private:
    Patterns patterns_;
    std::vector<std::string> words_;
    std::vector<std::string> empty_words_;
    std::size_t at_ = 0;
    std::optional<FolderWalk> walk_;
};

bool is_folder(const std::string& path);

} // namespace iepaudit::batch
