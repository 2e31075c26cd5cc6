// Any bytes as a table, as another program's JSON, as copied text and as the word boxes of a PDF. What comes out is a
// plan that can be read again, or a sentence that says why there is none; what was printed in a cell stands in the
// plan.
#include "property.hpp"

#include "import/import.hpp"
#include "import/kinds.hpp"
#include "import/pdf/words.hpp"

#include "iepaudit/read.hpp"

using namespace iepaudit;

namespace {

std::string told(const Import& import) {
    std::string all = plan_text(import.plan);
    for (const ImportRemark& remark : import.remarks) {
        fuzz::hold(!remark.message.empty(), "a remark says something");
        all += remark.where + ' ' + remark.message + '\n';
    }
    return all;
}

void imports_well(const ImportKind& kind, const std::string& bytes) {
    const Import import = kind.read(bytes, {});
    const std::string all = told(import);
    fuzz::hold(import.is_usable || !import.remarks.empty(), "what cannot be used says why", kind.name);
    fuzz::hold(!import.is_usable || read_iep(plan_text(import.plan)).is_readable, "what is written can be read again",
               all);
    fuzz::hold(all == told(kind.read(bytes, {})), "the same bytes twice give the same plan", kind.name);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const std::string bytes = fuzz::text_of(data, size);
    for (const ImportKind& kind : import_kinds()) {
        if (kind.name != "pdf") { // it starts another program; its words are what can be hostile here
            imports_well(kind, bytes);
        }
    }
    for (const PdfPage& page : read_word_boxes(bytes).pages) {
        for (const PdfWord& word : page.words) {
            fuzz::hold(!word.text.empty() && word.left <= word.right && word.top <= word.bottom,
                       "a word has letters and a box");
        }
    }
    return 0;
}
