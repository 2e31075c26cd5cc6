// A plan while it is being put together: what was placed, where each piece stood in the file, and what there is to
// tell.
#pragma once

#include "import/import.hpp"
#include "read/key_table.hpp"

#include "iepaudit/document.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace iepaudit::draft {

using Kind = ImportRemark::Kind;

class Draft {
public:
    Draft(std::string_view bytes, const ImportChoices& choices) : lines_(bytes), choices_(choices) {}

    [[nodiscard]] DraftPlan& plan() { return plan_; }
    [[nodiscard]] const ImportChoices& choices() const { return choices_; }

    void remark(Kind kind, Span span, std::string message);
    void remark_on_file(Kind kind, std::string message);
    void refuse(std::string message);
    void refuse_a_plan(); ///< it is in our own format already
    [[nodiscard]] bool is_refused() const { return refused_; }

    /// Remembers where a value of the plan stood, so that what is wrong with it can be said there.
    void stands_at(const std::string& pointer, Span span) { places_[pointer] = span; }
    [[nodiscard]] std::string where(Span span) const; ///< "line 4, column 7"

    /// Keeps words of the file that belong to no row.
    void keep_line(const std::string& words);
    /// Puts a value under a JSON pointer of the plan unless something stands there.
    bool put(const std::string& pointer, DraftPlan value, Span span);

    /// Reads the plan as `check` will and tells what will not be understood; then the remarks in the order of the file.
    Import finish();

private:
    struct Placed {
        std::optional<std::uint32_t> begin; ///< nothing: the whole file
        ImportRemark remark;
    };
    void in_the_order_of_the_form();
    void look_over();

    LineIndex lines_;
    ImportChoices choices_;
    DraftPlan plan_ = DraftPlan::object();
    std::unordered_map<std::string, Span> places_;
    std::vector<Placed> remarks_;
    std::array<std::size_t, 4> told_{}; ///< of each kind, those past the limit too
    bool refused_ = false;
    bool is_plan_already_ = false;
};

/// Why a table is not read at all.
std::string too_large();

/// The order and the spellings of one kind of object, taken from the reader's own tables.
struct Shelf {
    std::string_view list; ///< "services"
    const KeyTable* keys = nullptr;
    std::vector<std::string_view> order; ///< of its keys
};

/// One object of a list: canonical keys in the order of the form, then what was kept aside.
class DraftObject {
public:
    /// False when the key is taken.
    bool set(std::string_view key, DraftPlan value, Span span);
    /// `key` starts with "x-" and is used once.
    void keep_aside(std::string key, DraftPlan value, Span span);
    [[nodiscard]] bool has(std::string_view key) const;
    [[nodiscard]] bool is_empty() const { return members_.empty() && aside_.empty(); }
    [[nodiscard]] std::vector<std::string> keys() const;
    /// Adds it to the plan's list.
    void add_to(Draft& draft, const Shelf& shelf);

private:
    struct Member {
        std::string key;
        DraftPlan value;
        Span span;
    };
    std::vector<Member> members_;
    std::vector<Member> aside_;
};

} // namespace iepaudit::draft
