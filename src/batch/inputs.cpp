#include "batch/inputs.hpp"

#include <sys/stat.h>

#include <utility>

namespace iepaudit::batch {

namespace {

bool exists(const std::string& path) {
    struct stat about {};
    return ::lstat(path.c_str(), &about) == 0;
}

bool holds_nothing(const std::string& folder, const Patterns& patterns) {
    FolderWalk walk(folder, patterns);
    while (const std::optional<Found> found = walk.next()) {
        if (!found->skipped) {
            return false;
        }
    }
    return true;
}

} // namespace

bool is_folder(const std::string& path) {
    struct stat about {};
    return ::stat(path.c_str(), &about) == 0 && S_ISDIR(about.st_mode);
}

Inputs::Inputs(const std::vector<std::string>& words, Patterns patterns) : patterns_(std::move(patterns)) {
    for (const std::string& word : words) {
        if (word == "-" || !is_pattern(word) || exists(word)) {
            words_.push_back(word);
            if (word != "-" && is_folder(word) && holds_nothing(word, patterns_)) {
                empty_words_.push_back(word);
            }
            continue;
        }
        const std::vector<std::string> paths = expand(word);
        words_.insert(words_.end(), paths.begin(), paths.end());
        if (paths.empty()) {
            empty_words_.push_back(word);
        }
    }
}

std::optional<Input> Inputs::next() {
    while (true) {
        if (walk_) {
            if (std::optional<Found> found = walk_->next()) {
                return Input{std::move(found->path), words_[at_], found->skipped, std::move(found->refused)};
            }
            walk_.reset();
            ++at_;
        } else if (at_ == words_.size()) {
            return std::nullopt;
        } else if (words_[at_] != "-" && is_folder(words_[at_])) {
            walk_.emplace(words_[at_], patterns_);
        } else {
            return Input{words_[at_++], {}, std::nullopt, {}};
        }
    }
}

} // namespace iepaudit::batch
