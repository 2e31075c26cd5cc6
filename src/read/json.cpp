// JSON text to a document, or to a sentence that says why not. Most files are plain JSON and go the quick way; whatever
// is not, be it tolerated or broken, goes the careful way, and only that way judges.
#include "iepaudit/read.hpp"

#include "read/diagnose.hpp"
#include "read/parsers.hpp"
#include "read/problems.hpp"
#include "read/recognise.hpp"
#include "read/tolerate.hpp"

#include <utility>

namespace iepaudit {

namespace {

/// What can be told before any parsing: no JSON text in there, or a byte that the parser would take for the end.
bool refuse_other_files(const Document& document, Problems& problems) {
    const std::string_view bytes = document.bytes();
    if (const auto sentence = other_kind_of_file(bytes)) {
        problems.add(rule_id::not_json, {}, *sentence);
        return true;
    }
    if (const std::size_t zero = bytes.find('\0'); zero != std::string_view::npos) {
        const auto at = static_cast<std::uint32_t>(zero);
        problems.add(
            rule_id::not_json, {.node = 0, .span = {at, at + 1}},
            "There is a zero byte here, which no text file has. The file may be damaged; save it again as plain "
            "text, Encoding UTF-8.");
        return true;
    }
    return false;
}

/// Plain JSON, which nearly every file is. Leaves no trace when it gives up.
bool read_plain_json(const ReadLimits& limits, Document& document, std::vector<Problem>& list) {
    const std::size_t known = list.size();
    Problems problems(document, list);
    NodeBuilder builder(document.bytes(), limits, document, problems);
    if (parse_quickly(document.bytes(), builder)) {
        problems.close();
        return true;
    }
    document.drop_nodes();
    list.resize(known);
    return false;
}

/// JSON with comments and trailing commas, or a problem that says where it stops being any.
void read_any_json(const ReadLimits& limits, Document& document, std::vector<Problem>& list) {
    const std::size_t known = list.size();
    Problems problems(document, list);
    const Tolerated tolerated = tolerate(document.bytes());
    if (tolerated.open_comment) {
        const auto at = static_cast<std::uint32_t>(*tolerated.open_comment);
        problems.add(rule_id::not_json, {.node = 0, .span = {at, at + 2}},
                     "The comment that opens here with /* is not closed. Put */ at its end.");
        return;
    }
    const std::string_view text = tolerated.text.empty() ? document.bytes() : tolerated.text;
    NodeBuilder builder(text, limits, document, problems);
    if (!parse_carefully(text, builder)) {
        if (builder.over_limit()) {
            // told already
        } else if (const auto sentence = table_for_json(document.bytes())) {
            problems.add(rule_id::not_json, {}, *sentence);
        } else {
            diagnose(text, limits, problems);
        }
        document.drop_nodes(); // what was found in the part that parsed is told by its bytes
        for (std::size_t i = known; i < list.size(); ++i) {
            list[i].place.node = 0;
        }
    }
    problems.close();
}

} // namespace

void read_document(std::string bytes, const ReadLimits& limits, Document& document, std::vector<Problem>& list) {
    document = Document();
    if (bytes.size() > limits.file_bytes) {
        Problems(document, list)
            .add(rule_id::not_json, {},
                 "This is over the limit of {:.4g} MiB. An IEP takes a few kilobytes; check that this is the right "
                 "file.",
                 static_cast<double>(limits.file_bytes) / (1U << 20U)); // its whole size is not known: no more was read
        return;
    }
    document = Document(std::move(bytes), limits.first_line);
    if (Problems problems(document, list); refuse_other_files(document, problems)) {
        return;
    }
    if (!read_plain_json(limits, document, list)) {
        read_any_json(limits, document, list);
    }
}

} // namespace iepaudit
