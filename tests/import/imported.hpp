// What an import gives, in the short form tests compare.
#pragma once

#include "import/import.hpp"

#include <string>
#include <vector>

namespace iepaudit::test {

inline Import import_csv(std::string_view bytes, const ImportChoices& choices = {}) {
    return import_table(std::string(bytes), choices);
}

/// "line 2, column 9 unplaced", "told" for the whole file: those of the given kinds, or of all but `told`.
inline std::vector<std::string> remarks(const Import& import, bool with_told = false) {
    using Kind = ImportRemark::Kind;
    std::vector<std::string> found;
    for (const ImportRemark& remark : import.remarks) {
        const char* const kind = remark.kind == Kind::told       ? "told"
                                 : remark.kind == Kind::unplaced ? "unplaced"
                                 : remark.kind == Kind::unsure   ? "unsure"
                                                                 : "refused";
        if (with_told || remark.kind != Kind::told) {
            found.push_back(remark.where.empty() ? kind : remark.where + " " + kind);
        }
    }
    return found;
}

inline std::string messages(const Import& import) {
    std::string all;
    for (const ImportRemark& remark : import.remarks) {
        all += remark.message + '\n';
    }
    return all;
}

using Remarks = std::vector<std::string>;

} // namespace iepaudit::test
