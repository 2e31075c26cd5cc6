#include "import/pdf_furniture.hpp"

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

bool is_apart(const PdfBands& page, std::size_t band) {
    const double before = band > 0 ? page.bands[band].top - page.bands[band - 1].bottom : page.height;
    const double after =
        band + 1 < page.bands.size() ? page.bands[band + 1].top - page.bands[band].bottom : page.height;
    return std::min(before, after) > apart_from_table * page.letter;
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
            of_page[i] =
                is_repeated || (is_page_number(band) && is_near_edge(page, band, number_edge) && is_apart(page, i));
        }
    }
    return furniture;
}

} // namespace iepaudit
