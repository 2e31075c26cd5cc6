// Bytes to a plan. Whatever they are: sentences with places inside the file, and the same ones again.
#include "property.hpp"

#include "iepaudit/read.hpp"

using namespace iepaudit;

namespace {

std::string told(const ReadResult& read) {
    std::string all = read.is_readable ? "readable" : "not readable";
    for (const Problem& problem : read.problems) {
        fuzz::hold(!problem.message.empty() && !problem.safe.empty(),
                   "a problem is told in a sentence, and in a safe one");
        fuzz::hold(problem.place.span.begin <= problem.place.span.end &&
                       problem.place.span.end <= read.document.bytes().size(),
                   "a problem stands inside the file", problem.message);
        all += '\n' + read.document.pointer(problem.place) + ' ' + problem.message;
    }
    return all;
}

void nodes_are_sound(const Document& document) {
    for (NodeId id = 0; id < document.size(); ++id) {
        const Node& node = document[id];
        fuzz::hold(node.value.begin <= node.value.end && node.value.end <= document.bytes().size(),
                   "a value stands inside the file");
        fuzz::hold(id == 0 || (node.parent < id && node.value.begin >= document[node.parent].value.begin &&
                               node.value.end <= document[node.parent].value.end),
                   "a value stands inside the value that holds it");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const std::string bytes = fuzz::text_of(data, size);
    const ReadResult read = read_iep(bytes);
    nodes_are_sound(read.document);
    const std::string first = told(read);
    fuzz::hold(first == told(read_iep(bytes)), "the same bytes twice say the same", first);
    return 0;
}
