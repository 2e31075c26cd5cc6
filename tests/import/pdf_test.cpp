// PDFs printed by a browser and by a word processor from tests/import/pdf/*.html (scripts/make-pdf-samples), each held
// to the cells its page was written with; and PDFs that hold no rows. All plans are made up.
#include "import/pdf.hpp"

#include "import/child_process.hpp"
#include "support/files.hpp"

#include <catch2/catch_test_macros.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

using namespace iepaudit;
namespace fs = std::filesystem;

namespace {

void skip_without_poppler() {
    if (run_child("pdftotext", {"-v"}).end == ChildResult::End::missing) {
        SKIP("pdftotext is not here; scripts/install-deps --tests installs it");
    }
}

fs::path samples() {
    return test::repository() / "tests" / "import" / "pdf";
}

struct Score {
    std::size_t cells = 0;
    std::size_t right = 0;
    std::size_t marked = 0;
    std::string silent; ///< cells that are wrong and not marked
};

bool is_marked(const DraftPlan& row, const std::string& key) {
    const auto list = row.find("unconfirmed");
    return list != row.end() && std::ranges::find(*list, DraftPlan(key)) != list->end();
}

void compare_row(const DraftPlan& expected, const DraftPlan& row, std::size_t number, Score& score) {
    std::vector<std::string> keys;
    for (const DraftPlan* one : {&expected, &row}) {
        for (const auto& [key, value] : one->items()) {
            if (key != "unconfirmed" && std::ranges::find(keys, key) == keys.end()) {
                keys.push_back(key);
            }
        }
    }
    for (const std::string& key : keys) {
        ++score.cells;
        const bool is_right = expected.contains(key) && row.contains(key) && expected[key] == row[key];
        score.right += is_right ? 1 : 0;
        score.marked += is_marked(row, key) ? 1 : 0;
        if (!is_right && !is_marked(row, key)) {
            score.silent += fmt::format("row {}, {}: {} for {}\n", number, key, row.value(key, DraftPlan()).dump(),
                                        expected.value(key, DraftPlan()).dump());
        }
    }
}

Score compare(const DraftPlan& expected, const DraftPlan& read) {
    Score score;
    const std::size_t rows = std::max(expected["services"].size(), read["services"].size());
    const DraftPlan none = DraftPlan::object();
    for (std::size_t i = 0; i < rows; ++i) {
        compare_row(i < expected["services"].size() ? expected["services"][i] : none,
                    i < read["services"].size() ? read["services"][i] : none, i + 1, score);
    }
    return score;
}

/// One page with these drawing commands, every offset right.
std::string pdf_with(std::string_view commands) {
    const std::vector<std::string> objects{
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        fmt::format("<</Length {}>>stream\n{}\nendstream", commands.size(), commands),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
    std::string pdf = "%PDF-1.4\n";
    std::string offsets = "0000000000 65535 f \n";
    for (std::size_t i = 0; i < objects.size(); ++i) {
        offsets += fmt::format("{:010} 00000 n \n", pdf.size());
        pdf += fmt::format("{} 0 obj{}endobj\n", i + 1, objects[i]);
    }
    const std::size_t table = pdf.size();
    return pdf + fmt::format("xref\n0 {0}\n{1}trailer<</Size {0}/Root 1 0 R>>\nstartxref\n{2}\n%%EOF\n",
                             objects.size() + 1, offsets, table);
}

std::string refusal(const std::string& bytes) {
    const Import import = import_pdf(bytes, {});
    CHECK_FALSE(import.is_usable);
    CHECK(import.plan.empty());
    REQUIRE(import.remarks.size() == 1);
    CHECK(import.remarks[0].kind == ImportRemark::Kind::refused);
    return import.remarks[0].message;
}

} // namespace

TEST_CASE("pdf: every cell of the samples is right or marked, and 95 of 100 are right", "[import][pdf]") {
    skip_without_poppler();
    std::size_t files = 0;
    std::size_t cells = 0;
    std::size_t right = 0;
    std::size_t marked = 0;
    for (const fs::path& page : test::files_below(samples(), ".html")) {
        const std::string name = page.stem().string();
        const DraftPlan expected = DraftPlan::parse(test::content(samples() / (name + ".expected.json")));
        for (const std::string printer : {"chromium", "libreoffice"}) {
            CAPTURE(name, printer);
            const Import import = import_pdf(test::content(samples() / (name + "." + printer + ".pdf")), {});
            REQUIRE(import.is_usable);
            const Score score = compare(expected, import.plan);
            CHECK(score.silent.empty());
            CHECK(score.right * 100 >= score.cells * 95);
            CHECK(import.plan["services"].size() == expected["services"].size());
            CHECK(import.plan.value("totals", DraftPlan()) == expected.value("totals", DraftPlan()));
            CHECK(import.plan.value("lre", DraftPlan()) == expected.value("lre", DraftPlan()));
            ++files;
            cells += score.cells;
            right += score.right;
            marked += score.marked;
        }
    }
    CHECK(files == 10);
    WARN(fmt::format("{} PDFs: {} of {} cells right, {} marked, none wrong in silence", files, right, cells, marked));
}

TEST_CASE("pdf: a page that is a picture is said to be one", "[import][pdf]") {
    skip_without_poppler();
    const std::string message = refusal(pdf_with("0 0 200 100 re f"));
    CHECK(message == "This PDF is a picture of a page: it has no words that a program can read. Type its rows with "
                     "`iepaudit new`.");
}

TEST_CASE("pdf: a locked, a broken and an empty file", "[import][pdf]") {
    skip_without_poppler();
    CHECK(refusal(test::content(samples() / "locked.pdf")).starts_with("This PDF is locked with a password."));
    const std::string whole = test::content(samples() / "washington.chromium.pdf");
    CHECK(refusal(whole.substr(0, whole.size() / 3)).starts_with("This PDF is broken"));
    CHECK(refusal("").starts_with("This PDF is broken"));
    CHECK(refusal("%PDF-1.7\nnot really").starts_with("This PDF is broken"));
}

TEST_CASE("pdf: without a service table it says what it looked for", "[import][pdf]") {
    skip_without_poppler();
    const std::string message = refusal(pdf_with("BT /F1 12 Tf 72 700 Td (Goals of the year) Tj ET"));
    CHECK(message.find("iepaudit found no service table") != std::string::npos);
    CHECK(message.find("Service, Frequency and Location") != std::string::npos);
    CHECK(message.find("Goals") == std::string::npos);
}

TEST_CASE("pdf: poppler-utils missing is said, with what to do", "[import][pdf]") {
    const std::string before = std::getenv("PATH");
    const test::ScratchFolder empty;
    REQUIRE(::setenv("PATH", empty.path().c_str(), 1) == 0);
    const Import import = import_pdf(test::content(samples() / "washington.chromium.pdf"), {});
    REQUIRE(::setenv("PATH", before.c_str(), 1) == 0);
    REQUIRE(import.remarks.size() == 1);
    CHECK(import.remarks[0].message == "To read PDFs, install poppler-utils: sudo apt install poppler-utils");
}

TEST_CASE("pdf: a doubtful cell is told with its page and row, and marked in the row", "[import][pdf]") {
    skip_without_poppler();
    const Import import = import_pdf(test::content(samples() / "two-tables.chromium.pdf"), {});
    std::size_t told = 0;
    for (const ImportRemark& remark : import.remarks) {
        told += remark.kind == ImportRemark::Kind::unsure && remark.where.find(", row ") != std::string::npos ? 1 : 0;
    }
    std::size_t rows = 0;
    for (const DraftPlan& row : import.plan["services"]) {
        rows += row.contains("unconfirmed") ? 1 : 0;
    }
    CHECK(told >= rows);
    CHECK(rows > 0);
}
