// The page while one file's part of it is written: headings at their level, ids under the part's own, and every word
// that is printed noted for the glossary.
#pragma once

#include "report/appendix.hpp"
#include "report/html_writer.hpp"
#include "report/questions.hpp"

#include <string>
#include <string_view>

namespace iepaudit::report {

struct PagePart {
    int level = 1;        ///< of the part's own heading: 1 when the page is about one file
    std::string id;       ///< in front of every id of the part
    bool by_week = false; ///< a service log by week, else by month
};

class PartWriter {
public:
    PartWriter(Html& html, const PagePart& part, Appendix& appendix) : html_(html), part_(part), appendix_(appendix) {}

    /// A heading so many levels below the part's own, left open for its words. An empty id is none.
    Html& heading(int below, std::string_view id = {});
    void heading_end(int below);

    /// Words of ours, or a finding's: printed, and noted for the glossary.
    void say(std::string_view words);

private:
    Html& html_;
    const PagePart& part_;
    Appendix& appendix_;
};

/// Where on the page the findings under a heading begin, and the class of their count.
Markup anchor(Heading heading);

} // namespace iepaudit::report
