// The whole way from bytes to an Iep: the document, is it an IEP, its fields.
#include "iepaudit/read.hpp"

#include "read/bind.hpp"
#include "read/not_an_iep.hpp"
#include "read/problems.hpp"

#include <algorithm>

namespace iepaudit {

ReadResult read_iep(std::string bytes, const ReadLimits& limits) {
    ReadResult result;
    read_document(std::move(bytes), limits, result.document, result.problems);
    if (result.document.empty()) {
        result.is_readable = false;
    } else {
        Problems problems(result.document, result.problems);
        result.is_readable = looks_like_an_iep(result.document, problems);
        if (result.is_readable) {
            Binder binder(result.document, limits, problems);
            bind_iep(binder, 0, result.iep);
            // Rows that are no rows at all: told one by one, and then there is nothing to check.
            result.is_readable = !result.iep.services.is_absent();
        }
        problems.close();
    }
    std::ranges::stable_sort(result.problems, {}, [](const Problem& problem) { return problem.place.span.begin; });
    return result;
}

} // namespace iepaudit
