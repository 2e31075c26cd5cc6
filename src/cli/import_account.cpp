#include "cli/import_account.hpp"

#include "cli/environment.hpp"
#include "cli/next_command.hpp"
#include "report/escape.hpp"
#include "report/phrases.hpp"
#include "report/read_back.hpp"
#include "text/display.hpp"

#include "iepaudit/case.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace iepaudit::cli {

namespace {

constexpr std::size_t columns = 80;
constexpr std::size_t widest_name = 28;

/// What a row comes to, in the words of `iepaudit minutes`.
std::string amount_of(const Row& row) {
    const RowAmount& amount = row.means.amount;
    if (amount.presence == Presence::absent) {
        return "no amount in the file";
    }
    if (amount.presence == Presence::blank) {
        return "the amount is empty";
    }
    if (row.means.weekly) {
        return report::week_in_words(amount.amount, *row.means.weekly, washington());
    }
    // Put together from several cells there are no words to quote.
    return amount.printed.empty() ? "no number: " + report::for_terminal(amount.amount.reason)
                                  : report::no_number_in_words(amount.printed, amount.amount);
}

std::string wrapped(std::string_view words, std::size_t indent, std::string_view first) {
    std::string lines;
    for (const std::string& line : text::wrap(words, columns - indent)) {
        lines += lines.empty() ? std::string(first) : std::string(indent, ' ');
        lines += line + '\n';
    }
    return lines;
}

std::string rows_in_words(const Paper& paper) {
    // The day decides which rows are in force, and no row is left out here: any day will do.
    const Case whole{.current = paper, .prior = nullptr, .changes = nullptr, .as_of = {}, .policy = washington()};
    std::string lines;
    constexpr int most_shown = 100;
    for (const Row& row : whole.rows()) {
        if (row.number > most_shown) {
            return lines + fmt::format("      and {} more rows\n", whole.rows().size() - most_shown);
        }
        const std::string name =
            row.printed.service.has_value() ? report::for_terminal(*row.printed.service) : "(no name)";
        const std::string head =
            fmt::format("{:>4}  {}  ", row.number, text::pad_right(text::cut_to(name, widest_name), widest_name));
        lines += wrapped(amount_of(row), 4 + 2 + widest_name + 2, head);
    }
    return lines;
}

std::string summary(const Paper& paper, const Import& import) {
    const std::size_t rows = paper.read.iep.services.size();
    const std::size_t goals = paper.read.iep.goals.size();
    std::string line = "Read " + report::count(rows, "service row", "service rows");
    line += goals > 0 ? " and " + report::count(goals, "goal", "goals") : "";
    const std::size_t open = things_to_look_at(import);
    return line + (open > 0 ? "; " + report::count(open, "thing needs", "things need") + " a look.\n" : ".\n");
}

constexpr std::string_view heading(ImportRemark::Kind kind) {
    switch (kind) {
    case ImportRemark::Kind::told:
        return "Good to know";
    case ImportRemark::Kind::unplaced:
        return "Kept, but not used";
    case ImportRemark::Kind::unsure:
        return "Compare with the page";
    case ImportRemark::Kind::refused:
        return "";
    }
    return "";
}

std::string in_words(const ImportRemark& remark) {
    const std::string place = remark.where.empty() ? std::string{} : remark.where + ": ";
    return wrapped(report::for_terminal(place + remark.message), 4, "  - ");
}

} // namespace

std::string remarks_in_words(const Import& import) {
    std::string lines;
    for (const auto kind : {ImportRemark::Kind::refused, ImportRemark::Kind::unsure, ImportRemark::Kind::unplaced,
                            ImportRemark::Kind::told}) {
        constexpr std::size_t most_shown = 50;
        std::string of_kind;
        std::size_t number = 0;
        for (const ImportRemark& remark : import.remarks) {
            if (remark.kind == kind && ++number <= most_shown) {
                of_kind += in_words(remark);
            }
        }
        if (number > most_shown) {
            of_kind += fmt::format("  - and {} more like these\n", number - most_shown);
        }
        if (!of_kind.empty() && !heading(kind).empty()) {
            lines += fmt::format("{}{}\n", lines.empty() ? "" : "\n", heading(kind));
        }
        lines += of_kind;
    }
    return lines;
}

std::size_t things_to_look_at(const Import& import) {
    return static_cast<std::size_t>(std::ranges::count_if(
        import.remarks, [](const ImportRemark& remark) { return remark.kind != ImportRemark::Kind::told; }));
}

std::string account_of(const Import& import, std::string_view text, std::string_view input, std::string_view output) {
    const Paper paper = take_up(std::string(text), washington().rules_as_of, washington());
    std::string account = summary(paper, import) + rows_in_words(paper);
    if (const std::string remarks = remarks_in_words(import); !remarks.empty()) {
        account += '\n' + remarks;
    }
    const std::string next = output.empty() || output == "-"
                                 ? fmt::format("To keep it: {} import {} -o my-iep.json", called(), in_shell(input))
                                 : fmt::format("Wrote {0}. Now: {1} {0}", in_shell(output), called());
    return account + '\n' + next + '\n';
}

} // namespace iepaudit::cli
