// Bytes to a service log, JSON or a table.
#include "property.hpp"

#include "iepaudit/service_log.hpp"

using namespace iepaudit;

namespace {

std::string told(const LogResult& read) {
    std::string all = std::to_string(read.log.sessions.size());
    for (const Problem& problem : read.problems) {
        fuzz::hold(problem.place.span.begin <= problem.place.span.end &&
                       problem.place.span.end <= read.document.bytes().size(),
                   "a problem stands inside the file", problem.message);
        all += '\n' + problem.message;
    }
    return all;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const std::string bytes = fuzz::text_of(data, size);
    const LogResult read = read_log(bytes);
    const std::string first = told(read);
    fuzz::hold(read.is_readable || !read.problems.empty(), "a log that cannot be read says why");
    fuzz::hold(first == told(read_log(bytes)), "the same bytes twice say the same", first);
    return 0;
}
