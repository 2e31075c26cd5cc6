// Another program's JSON, from its bytes to a plan: lists of a known shape become tables, tables become rows, and what
// nobody took is kept.
#include "import/import.hpp"

#include "import/draft.hpp"
#include "import/json_values.hpp"
#include "import/other_files.hpp"
#include "import/place_rows.hpp"
#include "import/shapes.hpp"
#include "read/bind.hpp"
#include "read/bind_log.hpp"

#include "iepaudit/words.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>
#include <unordered_map>

namespace iepaudit {

namespace {

using namespace draft;

/// Objects that need no other name for any key: rows as our own format has them, in a list without a plan around it.
constexpr Shape plain_rows{"rows of services", Holds::services, "", {}, nullptr};

struct Found {
    const Shape* shape;
    std::vector<NodeId> objects;
    NodeId list; ///< or the object itself when it stands alone
};

std::size_t known_keys(const Document& document, NodeId object, const KeyTable& keys) {
    std::size_t known = 0;
    for (NodeId id = document[object].first_child; id != no_node; id = document[id].next_sibling) {
        known += keys.find(document[id].name) ? 1U : 0U;
    }
    return known;
}

bool has_key(const Document& document, NodeId object, const KeyTable& keys, std::string_view name) {
    for (NodeId id = document[object].first_child; id != no_node; id = document[id].next_sibling) {
        if (const auto entry = keys.find(document[id].name); entry && keys.name(*entry) == name) {
            return true;
        }
    }
    return false;
}

/// A whole plan has "services" too: that is a list, and no name.
bool names_a_service(const Document& document, NodeId object) {
    const KeyTable& keys = key_table<ServiceRow>();
    for (NodeId id = document[object].first_child; id != no_node; id = document[id].next_sibling) {
        const bool is_list = document[id].kind == NodeKind::array || document[id].kind == NodeKind::object;
        if (const auto entry = keys.find(document[id].name); entry && keys.name(*entry) == "service" && !is_list) {
            return true;
        }
    }
    return false;
}

const Shape* shape_or_plain(const Document& document, NodeId object) {
    if (document[object].kind != NodeKind::object) {
        return nullptr;
    }
    if (const Shape* const shape = shape_of(document, object)) {
        return shape;
    }
    const KeyTable& keys = key_table<ServiceRow>();
    constexpr std::size_t enough = 3;
    const bool is_row = known_keys(document, object, keys) >= enough && names_a_service(document, object) &&
                        !has_key(document, object, session_key_table(), "date");
    return is_row ? &plain_rows : nullptr;
}

class JsonReader {
public:
    JsonReader(const Document& document, Draft& draft) : document_(document), draft_(draft), taken_(document) {}

    void read() {
        constexpr NodeId root = 0;
        look(root, 0);
        if (refused_otherwise(root)) {
            return;
        }
        NodeId record = root;
        if (document_[root].kind == NodeKind::array && document_[root].size == 1) {
            record = document_[root].first_child; // a list of one record
        }
        for (const NodeId each : {record, member(document_, record, "IEP")}) {
            fields(each);
        }
        draft_.plan()["services"] = DraftPlan::array();
        std::set<std::string_view> told;
        for (const Found& each : found_) {
            if (told.insert(each.shape->name).second) {
                draft_.remark_on_file(Kind::told, fmt::format("Read as {}.", each.shape->name));
            }
            if (!place(each)) {
                return;
            }
        }
        keep_left(record);
    }

private:
    /// Lists of a known shape, wherever they stand.
    void look(NodeId node, std::size_t depth) {
        constexpr std::size_t deepest = 6;
        const NodeKind kind = document_[node].kind;
        if (depth > deepest || (kind != NodeKind::array && kind != NodeKind::object)) {
            return;
        }
        if (kind == NodeKind::object) {
            if (const Shape* const shape = shape_or_plain(document_, node); shape != nullptr) {
                found_.push_back({shape, {node}, node});
                return;
            }
        } else if (const NodeId first = document_[node].first_child; first != no_node) {
            if (const Shape* const shape = shape_or_plain(document_, first); shape != nullptr) {
                take_list(node, shape);
                return;
            }
        }
        for (NodeId each = document_[node].first_child; each != no_node; each = document_[each].next_sibling) {
            look(each, depth + 1);
        }
    }

    void take_list(NodeId list, const Shape* shape) {
        Found found{shape, {}, list};
        for (NodeId each = document_[list].first_child; each != no_node; each = document_[each].next_sibling) {
            if (document_[each].kind == NodeKind::object) {
                found.objects.push_back(each);
            }
        }
        found_.push_back(std::move(found));
    }

    /// All it holds is in our own shape, and it is no bare list. What an evaluation recommends looks like rows too.
    [[nodiscard]] bool is_plan(NodeId root) const {
        const bool is_all_ours =
            std::ranges::all_of(found_, [](const Found& each) { return each.shape == &plain_rows; });
        return is_all_ours && !found_.empty() && document_[root].kind == NodeKind::object &&
               found_.front().list != root &&
               (found_.size() == 1 || has_key(document_, root, key_table<Iep>(), "services"));
    }

    bool refused_otherwise(NodeId root) {
        if (is_plan(root) || (found_.empty() && has_key(document_, root, key_table<Iep>(), "services"))) {
            draft_.refuse_a_plan();
            return true;
        }
        const auto holds = [&](Holds what) {
            return std::ranges::any_of(found_, [&](const Found& each) { return each.shape->holds == what; });
        };
        if (holds(Holds::services) || holds(Holds::goals) || holds(Holds::plan)) {
            return false;
        }
        const NodeId first = document_[root].kind == NodeKind::array ? document_[root].first_child : root;
        const bool is_log = first != no_node && (has_key(document_, first, session_key_table(), "date") ||
                                                 member(document_, first, "sessions") != no_node);
        draft_.refuse(is_log ? "This is a service log: its entries have dates. Use it beside the plan: iepaudit log "
                               "my-iep.json LOG.json"
                             : "This JSON has no service rows in a form that iepaudit knows. docs/importing.md lists "
                               "the forms; a table saved as CSV is read too.");
        return true;
    }

    void fields(NodeId record) {
        if (record == no_node) {
            return;
        }
        for (const FieldPath& path : field_paths()) {
            if (const NodeId node = at_path(document_, record, path.from); node != no_node) {
                put(std::string(path.to), node);
            }
        }
        for (const FieldPath& path : support_paths()) {
            supports(at_path(document_, record, path.from), path.to);
        }
    }

    void put(const std::string& pointer, NodeId node) {
        DraftPlan value = value_of(document_, node);
        if (value.is_structured()) {
            return; // not what belongs there: kept with the rest
        }
        if (!value.is_null() && draft_.put(pointer, std::move(value), document_[node].value)) {
            take_value(node);
        }
    }

    /// Where a program found it stays with the rest.
    void take_value(NodeId node) {
        taken_.take(has_evidence(document_, node) ? member(document_, node, "value") : node);
    }

    /// Accommodations and the like: objects with a sentence in each.
    void supports(NodeId list, std::string_view pointer) {
        if (list == no_node || document_[list].kind != NodeKind::array) {
            return;
        }
        DraftPlan items = DraftPlan::array();
        for (NodeId each = document_[list].first_child; each != no_node; each = document_[each].next_sibling) {
            for (const std::string_view key : {"description", "Description", "accommodationDescriptor"}) {
                if (const NodeId words = member(document_, each, key); words != no_node) {
                    items.push_back(value_of(document_, words));
                    take_value(words);
                }
            }
        }
        if (!items.empty()) {
            draft_.put(std::string(pointer), std::move(items), document_[list].value);
        }
    }

    bool place(const Found& found) {
        switch (found.shape->holds) {
        case Holds::plan:
            return place_plan(found);
        case Holds::goals: {
            const SourceTable table = table_of(found);
            return !draft_.is_refused() && place_goals(table, draft_);
        }
        default: {
            const SourceTable table = table_of(found);
            return !draft_.is_refused() && place_services(table, draft_);
        }
        }
    }

    SourceTable table_of(const Found& found) {
        SourceTable table;
        table.is_sheet = false;
        std::unordered_map<std::string_view, std::size_t> columns;
        for (const NodeId object : found.objects) {
            for (NodeId id = document_[object].first_child; id != no_node; id = document_[id].next_sibling) {
                const std::string_view key = document_[id].name;
                if (columns.try_emplace(key, table.heads.size()).second) {
                    table.heads.push_back({std::string(renamed(*found.shape, key)), document_[id].key});
                }
            }
        }
        if (table.heads.size() > most_columns || table.heads.size() * found.objects.size() > most_cells) {
            draft_.refuse(too_large());
            return {};
        }
        const std::string category = category_of(found.list);
        constexpr std::string_view evidence = "x-evidence";
        columns.try_emplace(evidence, table.heads.size());
        table.heads.push_back({std::string(evidence), {}});
        for (const NodeId object : found.objects) {
            row_of(object, columns, category, table);
            taken_.take(object);
        }
        if (found.shape->adjust != nullptr) {
            found.shape->adjust(table, draft_);
        }
        return table;
    }

    void row_of(NodeId object, const std::unordered_map<std::string_view, std::size_t>& columns,
                const std::string& category, SourceTable& table) {
        SourceRow& row = table.rows.emplace_back();
        row.cells.resize(table.heads.size());
        row.span = {document_[object].value.begin, document_[object].value.begin + 1};
        row.category = category;
        for (NodeId id = document_[object].first_child; id != no_node; id = document_[id].next_sibling) {
            const SourceCell cell{.value = value_of(document_, id),
                                  .span = document_[id].value,
                                  .is_there = true,
                                  .has_open_quote = false,
                                  .is_unconfirmed = has_evidence(document_, id)};
            if (cell.is_unconfirmed) {
                SourceCell& evidence = row.cells[columns.at("x-evidence")];
                evidence.is_there = true;
                evidence.value[std::string(document_[id].name)] =
                    value_of(document_, member(document_, id, "evidence"));
            }
            SourceCell& place = row.cells[columns.at(document_[id].name)];
            if (place.is_there) {
                row.beyond.push_back(cell); // the same key twice
            } else {
                place = cell;
            }
        }
    }

    static std::string_view renamed(const Shape& shape, std::string_view key) {
        const auto rename = std::ranges::find(shape.renames, key, &Rename::key);
        return rename == shape.renames.end() ? key : rename->head;
    }

    /// "RELATED SERVICES": the name of the list says what kind its rows are.
    [[nodiscard]] std::string category_of(NodeId list) const {
        const std::string_view name = document_[list].name;
        return read_service({}, name, {}).kind_stated ? std::string(name) : std::string{};
    }

    bool place_plan(const Found& found) {
        NodeId plan = found.objects.front();
        if (found.objects.size() > 1) {
            std::vector<NodeId> active;
            std::ranges::copy_if(found.objects, std::back_inserter(active), [&](NodeId object) {
                const NodeId status = member(document_, object, "iepStatusDescriptor");
                return status != no_node && value_of(document_, status) == "Active";
            });
            if (active.size() != 1) {
                draft_.refuse(fmt::format("This file has {} IEPs, and {} of them are marked Active. Keep the one to "
                                          "be checked, and import again.",
                                          found.objects.size(), active.size()));
                return false;
            }
            plan = active.front();
        }
        for (const Rename& field : found.shape->renames) {
            if (const NodeId node = member(document_, plan, field.key); node != no_node) {
                // Ed-Fi counts the school week in hours.
                if (field.key.ends_with("HoursPerWeek") && document_[node].kind == NodeKind::number) {
                    if (draft_.put(std::string(field.head), std::string(document_[node].text) + " hours",
                                   document_[node].value)) {
                        taken_.take(node);
                    }
                } else {
                    put(std::string(field.head), node);
                }
            }
        }
        supports(member(document_, plan, "accommodations"), "/accommodations");
        return true;
    }

    /// Whatever found no place, under its own name.
    void keep_left(NodeId record) {
        if (!taken_.left_of(record)) {
            return;
        }
        std::vector<std::string> kept;
        const auto keep = [&](std::string_view name, NodeId node) {
            if (auto left = taken_.left_of(node)) {
                const std::string key = "x-" + std::string(name);
                draft_.plan()[key] = std::move(*left);
                kept.push_back(quote(key));
            }
        };
        if (document_[record].kind == NodeKind::object) {
            for (NodeId each = document_[record].first_child; each != no_node; each = document_[each].next_sibling) {
                keep(document_[each].name, each);
            }
        } else {
            keep("rest", record);
        }
        if (!kept.empty()) {
            draft_.remark_on_file(Kind::unplaced, fmt::format("What has no place in a plan of ours was kept under {}.",
                                                              fmt::join(kept, ", ")));
        }
    }

    const Document& document_;
    Draft& draft_;
    Taken taken_;
    std::vector<Found> found_;
};

} // namespace

Import import_json(std::string bytes, const ImportChoices& choices) {
    const auto other = no_table(bytes);
    Document document;
    std::vector<Problem> problems;
    read_document(std::move(bytes), {}, document, problems);
    Draft draft(document.bytes(), choices);
    if (other) {
        draft.refuse(*other);
        return draft.finish();
    }
    for (const Problem& problem : problems) {
        if (!problem.is_note) {
            draft.remark(document.empty() ? Kind::refused : Kind::unsure, problem.place.span, problem.message);
        }
    }
    if (document.empty()) {
        draft.refuse("This JSON cannot be read.");
        return draft.finish();
    }
    JsonReader(document, draft).read();
    return draft.finish();
}

} // namespace iepaudit
