#include "import/pdf/bands.hpp"

#include "import/row_heads.hpp"

#include <algorithm>

namespace iepaudit {

namespace {

bool has_heading(const TableBand& band) {
    PdfWordList words;
    for (const PdfWordList& cell : band.cells) {
        words.insert(words.end(), cell.begin(), cell.end());
    }
    return is_section_heading(text_of(words));
}

} // namespace

TableBands::TableBands(std::span<const TableRun> runs, std::span<const PdfColumn> columns) : runs_(runs) {
    choose_anchors(columns);
    look_at_bands(columns);
}

double TableBands::gap(std::size_t run, std::size_t band) const {
    const TableRun& of = runs_[run];
    return (of.bands[band + 1].top - of.bands[band].bottom) / of.letter;
}

/// Columns in which every cell is a date (or a part of one), a yes or a no, as many as in the others.
void TableBands::choose_anchors(std::span<const PdfColumn> columns) {
    std::vector<std::size_t> begins(columns.size());
    std::vector<bool> is_pure(columns.size(), true);
    for (const TableRun& run : runs_) {
        for (const TableBand& band : run.bands) {
            for (std::size_t column = 0; column < columns.size(); ++column) {
                if (band.cells[column].empty() || !is_pure[column]) {
                    continue;
                }
                const AnchorPart part = anchor_part(columns[column].key, text_of(band.cells[column]));
                begins[column] += part == AnchorPart::begins ? 1 : 0;
                is_pure[column] = part != AnchorPart::none;
            }
        }
    }
    std::size_t most = 0;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        most = std::max(most, is_pure[column] ? begins[column] : 0);
    }
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (most > 0 && is_pure[column] && begins[column] * 5 >= most * 4) {
            anchors_.push_back(column);
        }
    }
}

void TableBands::look_at_bands(std::span<const PdfColumn> columns) {
    std::size_t service = 0;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        service = columns[column].key == "service" ? column : service;
    }
    for (const TableRun& run : runs_) {
        const std::size_t at = facts_.size();
        facts_.emplace_back();
        for (const TableBand& band : run.bands) {
            BandFacts& facts = facts_.back().emplace_back();
            facts.has_service = !band.cells[service].empty();
            for (const PdfWordList& cell : band.cells) {
                facts.filled += cell.empty() ? 0 : 1;
            }
            for (const std::size_t column : anchors_) {
                if (!band.cells[column].empty() &&
                    anchor_part(columns[column].key, text_of(band.cells[column])) == AnchorPart::begins) {
                    facts.begins.push_back(column);
                }
            }
            facts.is_heading = has_heading(band) && stands_free(at, facts_.back().size() - 1);
            most_filled_ = std::max(most_filled_, facts.filled);
        }
    }
}

/// As far from the bands above and below as rows are.
bool TableBands::stands_free(std::size_t run, std::size_t band) const {
    return (band == 0 || gap(run, band - 1) > like_rows) &&
           (band + 1 == runs_[run].bands.size() || gap(run, band) > like_rows);
}
} // namespace iepaudit
