#include "batch/step_summary.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace iepaudit::batch {

namespace {

constexpr std::size_t room_for_closing = 128;

std::size_t size_of(const std::string& path) {
    struct stat about {};
    return ::stat(path.c_str(), &about) == 0 && about.st_size > 0 ? static_cast<std::size_t>(about.st_size) : 0;
}

} // namespace

StepSummary::StepSummary(const std::string& path, std::size_t limit)
    : file_(path, Writing::append), room_(limit - std::min(limit, size_of(path) + room_for_closing)) {}

void StepSummary::end_of_file() {
    if (left_out_ > 0 || !add(std::exchange(part_, std::ostringstream{}).str())) {
        part_.str({});
        ++left_out_;
    }
}

bool StepSummary::add(const std::string& part) {
    if (part.size() <= room_) {
        room_ -= part.size();
        file_.stream() << part;
        return true;
    }
    const std::string_view fits = std::string_view(part).substr(0, room_);
    const std::size_t paragraph = fits.rfind("\n\n");
    file_.stream() << fits.substr(0, paragraph == std::string_view::npos ? 0 : paragraph + 1);
    return false;
}

std::string StepSummary::finish() {
    if (left_out_ > 0) {
        file_.stream() << "\n… and " << left_out_ << " more files; GitHub takes no page over 1 MiB.\n";
    } else {
        add(part_.str());
    }
    return file_.finish();
}

} // namespace iepaudit::batch
