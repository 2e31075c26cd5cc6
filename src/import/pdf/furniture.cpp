#include "import/pdf/furniture.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <unordered_map>

namespace iepaudit {

namespace {

constexpr double edge_of_page = 0.15;    // where running heads and feet stand
constexpr double number_edge = 0.1;      // where page numbers stand
constexpr std::size_t few_words = 40;    // of a running head
constexpr double apart_from_table = 1.0; // letters

/// The words without their digits: "Page 2 of 9" and "Page 3 of 9" are one.
std::string without_digits(const PdfBand& band) {
    std::string text;
    for (const char c : text_of_line(band.words)) {
        if (!text::is_digit(c)) {
            text += c;
        }
    }
    return text;
}

bool is_page_number(const PdfBand& band) {
    const std::string folded = text::fold(text_of_line(band.words));
    bool has_digit = false;
    std::string letters;
    for (const char c : folded) {
        has_digit = has_digit || text::is_digit(c);
        if (text::is_letter(c)) {
            letters += c;
        }
    }
    constexpr std::size_t longest = 20;
    return has_digit && folded.size() <= longest &&
           (letters.empty() || letters == "page" || letters == "pageof" || letters == "of" || letters == "p");
}

/// A running head begins at the edge of its page and ends at a gap; what stands closer to the rest is part of it.
void keep_what_is_apart(const PdfBands& page, std::vector<bool>& of_page) {
    const std::vector<PdfBand>& bands = page.bands;
    const auto gap_below = [&](std::size_t band) {
        return band + 1 < bands.size() ? (bands[band + 1].top - bands[band].bottom) / page.letter
                                       : 2 * apart_from_table;
    };
    std::size_t head = 0;
    while (head < bands.size() && of_page[head]) {
        ++head;
    }
    while (head > 0 && gap_below(head - 1) <= apart_from_table) {
        --head;
    }
    std::size_t foot = bands.size();
    while (foot > head && of_page[foot - 1]) {
        --foot;
    }
    while (foot < bands.size() && foot > 0 && gap_below(foot - 1) <= apart_from_table) {
        ++foot;
    }
    for (std::size_t band = 0; band < bands.size(); ++band) {
        of_page[band] = band < head || band >= foot;
    }
}

} // namespace

std::vector<std::vector<bool>> find_furniture(std::span<const PdfBands> pages) {
    std::unordered_map<std::string, std::size_t> pages_with;
    const auto is_near_edge = [](const PdfBands& page, const PdfBand& band, double part) {
        return band.bottom < part * page.height || band.top > (1 - part) * page.height;
    };
    for (const PdfBands& page : pages) {
        std::unordered_map<std::string, bool> here;
        for (const PdfBand& band : page.bands) {
            if (band.words.size() <= few_words && is_near_edge(page, band, edge_of_page)) {
                here[without_digits(band)] = true;
            }
        }
        for (const auto& [text, found] : here) {
            ++pages_with[text];
        }
    }
    std::vector<std::vector<bool>> furniture;
    for (const PdfBands& page : pages) {
        std::vector<bool>& of_page = furniture.emplace_back(page.bands.size());
        for (std::size_t i = 0; i < page.bands.size(); ++i) {
            const PdfBand& band = page.bands[i];
            const bool is_repeated = band.words.size() <= few_words && is_near_edge(page, band, edge_of_page) &&
                                     pages_with[without_digits(band)] > 1;
            of_page[i] = is_repeated || (is_page_number(band) && is_near_edge(page, band, number_edge));
        }
        keep_what_is_apart(page, of_page);
        keep_what_is_apart(page, of_page);
    }
    return furniture;
}

} // namespace iepaudit
