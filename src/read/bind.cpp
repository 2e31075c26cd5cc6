#include "read/bind.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <array>

namespace iepaudit {

namespace {

struct FlagWord {
    std::string_view word;
    bool value;
};
constexpr std::array flag_words{
    FlagWord{"yes", true},
    FlagWord{"true", true},
    FlagWord{"x", true},
    FlagWord{"y", true},
    FlagWord{"si", true},
    FlagWord{"\xE2\x9C\x93", true},
    FlagWord{"\xE2\x9C\x94", true},
    FlagWord{"\xE2\x98\x91", true},
    FlagWord{"no", false},
    FlagWord{"false", false},
    FlagWord{"n", false},
    FlagWord{"\xE2\x98\x90", false},
};

std::string_view kind_in_words(NodeKind kind) {
    switch (kind) {
    case NodeKind::null:
        return "nothing (null)";
    case NodeKind::boolean:
        return "true or false";
    case NodeKind::number:
    case NodeKind::string:
        break; // quoted instead
    case NodeKind::array:
        return "a list";
    case NodeKind::object:
        return "a group of fields";
    }
    return "";
}

/// A list of ids in one cell: "G1, G2", "1 and 2". A piece of more than two words is no id.
std::vector<std::string_view> split_references(std::string_view words) {
    std::vector<std::string_view> pieces;
    std::size_t begin = 0;
    const auto end_piece = [&](std::size_t end) {
        if (const std::string_view piece = text::trim(words.substr(begin, end - begin)); !piece.empty()) {
            pieces.push_back(piece);
        }
    };
    for (std::size_t at = 0; at < words.size(); ++at) {
        constexpr std::string_view conjunction = " and ";
        const bool is_and = words.substr(at, conjunction.size()) == conjunction;
        if (is_and || words[at] == ',' || words[at] == ';' || words[at] == '&') {
            end_piece(at);
            at += is_and ? conjunction.size() - 1 : 0;
            begin = at + 1;
        }
    }
    end_piece(words.size());
    const auto is_id = [](std::string_view piece) { return std::ranges::count(piece, ' ') <= 1; };
    return std::ranges::all_of(pieces, is_id) ? pieces : std::vector{words};
}

} // namespace

std::optional<bool> read_flag(std::string_view words) {
    const std::string folded = text::fold(words);
    const auto found = std::ranges::find(flag_words, folded, &FlagWord::word);
    return found == flag_words.end() ? std::nullopt : std::optional(found->value);
}

bool Binder::is_blank(NodeId id) const {
    const Node& value = node(id);
    switch (value.kind) {
    case NodeKind::null:
        return true;
    case NodeKind::string:
        return text::trim(value.text).empty();
    case NodeKind::array:
        return value.size == 0;
    default:
        return false;
    }
}

std::optional<std::string_view> Binder::printed(NodeId id) const {
    const Node& value = node(id);
    const bool has_text = value.kind == NodeKind::string || value.kind == NodeKind::number;
    return has_text ? std::optional(text::trim(value.text)) : std::nullopt;
}

FileWords Binder::subject(NodeId id) const {
    const Node& value = node(id);
    return value.name.empty() ? FileWords{"This item", "This item"} : FileWords{quote(value.name), "This value"};
}

void Binder::not_used(NodeId id, std::string_view expected) {
    const auto text = printed(id);
    problems_.add(rule_id::wrong_type, document_.place(id),
                  fmt::format("{{}} holds {{}}, so it was not used. Write {}.", expected), subject(id),
                  text ? FileWords{quote(*text), "something else"}
                       : FileWords{std::string(kind_in_words(node(id).kind)), kind_in_words(node(id).kind)});
}

void Binder::too_many_items(NodeId id) {
    problems_.add(
        rule_id::wrong_type, document_.place(id),
        "This list has more than {} items. What comes from here on was not read. Check that this is the right file.",
        limits_.items);
}

template <class Field>
bool Binder::settle_blank(NodeId id, Field& field) {
    if (!is_blank(id)) {
        return false;
    }
    field.presence = Presence::blank;
    field.place = document_.place(id);
    return true;
}

bool Binder::fits_a_cell(NodeId id) {
    if (node(id).text.size() <= limits_.cell_bytes) {
        return true;
    }
    problems_.add(
        rule_id::wrong_type, document_.place(id),
        "{} holds {} letters, more than the {} that are read in one cell of a table. It was not used; write what the "
        "cell says and put the rest in \"note\".",
        subject(id), node(id).text.size(), limits_.cell_bytes);
    return false;
}

void Binder::words(NodeId id, Words& field) {
    if (settle_blank(id, field)) {
        return;
    }
    if (const auto text = printed(id)) {
        field = {.presence = Presence::value, .place = document_.place(id), .value = *text};
        return;
    }
    List<Words> sentences;
    if (node(id).kind == NodeKind::array) {
        for (NodeId item = node(id).first_child; item != no_node; item = node(item).next_sibling) {
            if (!is_blank(item) && !add_item(item, sentences)) {
                return;
            }
        }
        std::string joined;
        for (const Words& sentence : sentences) {
            joined.append(joined.empty() ? "" : "; ").append(*sentence);
        }
        field = {
            .presence = joined.empty() ? Presence::blank : Presence::value, .place = document_.place(id), .value = {}};
        field.value = sentences.size() == 1 ? *sentences.items.front() : document_.keep(std::move(joined));
        return;
    }
    not_used(id, "text in quotes");
}

void Binder::short_words(NodeId id, Words& field) {
    Words read;
    read.place = field.place;
    if (fits_a_cell(id)) {
        words(id, read);
        field = read;
    }
}

void Binder::words_or_flag(NodeId id, Words& field) {
    if (node(id).kind == NodeKind::boolean) {
        field = {.presence = Presence::value, .place = document_.place(id), .value = node(id).boolean ? "yes" : "no"};
        return;
    }
    words(id, field);
}

void Binder::cell(NodeId id, CellField& field) {
    if (settle_blank(id, field)) {
        return;
    }
    const auto text = printed(id);
    if (!text) {
        not_used(id, "text in quotes or a number");
        return;
    }
    if (!fits_a_cell(id)) {
        return;
    }
    std::optional<double> number;
    if (node(id).kind == NodeKind::number) {
        number = node(id).number;
        if (!is_possible(*number, Unit::plain)) {
            not_used(id, expected_number(Unit::plain));
            return;
        }
    }
    field = {.presence = Presence::value, .place = document_.place(id), .value = {.text = *text, .number = number}};
}

void Binder::more_words(NodeId id, std::string_view unit, CellField& field) {
    CellField second;
    cell(id, second);
    if (!second.has_value()) {
        return;
    }
    std::string words;
    if (field.has_value()) {
        words.append(field->text).append(", ");
        second.place = field.place;
    }
    words.append(second->text).append(unit);
    field = second;
    field.value = {.text = document_.keep(std::move(words)), .number = std::nullopt};
}

void Binder::date(NodeId id, DateField& field) {
    if (settle_blank(id, field)) {
        return;
    }
    const auto text = printed(id);
    if (!text) {
        not_used(id, "a date in quotes");
        return;
    }
    if (!fits_a_cell(id)) {
        return;
    }
    field = {.presence = Presence::value, .place = document_.place(id), .value = read_date(*text)};
    if (!field.value.date) {
        problems_.add(rule_id::unreadable_date, field.place,
                      "{} is not a date that can be read. Write it as 2026-03-16, 3/16/2026 or March 16, 2026.",
                      FileWords{quote(*text), "This"});
    }
}

void Binder::number(NodeId id, NumberField& field, Unit unit) {
    if (settle_blank(id, field)) {
        return;
    }
    const auto text = printed(id);
    if (!text) {
        not_used(id, expected_number(unit));
        return;
    }
    const bool is_number = node(id).kind == NodeKind::number;
    const std::optional<double> number = is_number ? node(id).number : read_number(*text, unit);
    if (!number || !is_possible(*number, unit)) {
        not_used(id, expected_number(unit));
        return;
    }
    field = {.presence = Presence::value, .place = document_.place(id), .value = *number};
}

void Binder::flag(NodeId id, FlagField& field) {
    if (settle_blank(id, field)) {
        return;
    }
    std::optional<bool> value;
    if (node(id).kind == NodeKind::boolean) {
        value = node(id).boolean;
    } else if (node(id).kind == NodeKind::string) {
        value = read_flag(node(id).text);
    }
    if (!value) {
        not_used(id, "true or false, or \"yes\" or \"no\"");
        return;
    }
    field = {.presence = Presence::value, .place = document_.place(id), .value = *value};
}

void Binder::flag_or_date(NodeId id, FlagField& field) {
    const auto text = printed(id);
    if (text && !text->empty() && read_date(*text).date) {
        field = {.presence = Presence::value, .place = document_.place(id), .value = true};
        return;
    }
    flag(id, field);
}

bool Binder::add_item(NodeId id, List<Words>& field) {
    const auto text = printed(id);
    if (!text) {
        not_used(id, "text in quotes");
        return false;
    }
    field.items.push_back({.presence = Presence::value, .place = document_.place(id), .value = *text});
    return true;
}

void Binder::word_list(NodeId id, List<Words>& field) {
    if (settle_blank(id, field)) {
        return;
    }
    bool read = true;
    field.items.clear();
    if (node(id).kind == NodeKind::array) {
        for (NodeId item = node(id).first_child; item != no_node; item = node(item).next_sibling) {
            if (field.items.size() == limits_.items) {
                too_many_items(item);
                break;
            }
            read = (is_blank(item) || add_item(item, field)) && read;
        }
    } else {
        read = add_item(id, field);
    }
    if (!field.items.empty() || read) {
        field.presence = field.items.empty() ? Presence::blank : Presence::value;
        field.place = document_.place(id);
    }
}

void Binder::goal_references(NodeId id, List<Words>& field) {
    List<Words> cells;
    cells.place = field.place;
    word_list(id, cells);
    field = {.presence = cells.presence, .place = cells.place, .items = {}};
    for (const Words& cell : cells) {
        for (const std::string_view reference : split_references(*cell)) {
            Words& item = field.items.emplace_back(cell);
            item.value = reference;
            // A piece of a text that stands in the file as such can be underlined by itself.
            const std::string_view bytes = document_.bytes();
            const bool in_file = std::less_equal<>{}(bytes.data(), reference.data()) &&
                                 std::less_equal<>{}(reference.data() + reference.size(), bytes.data() + bytes.size());
            if (in_file && reference.size() < cell->size()) {
                const auto begin = static_cast<std::uint32_t>(reference.data() - bytes.data());
                item.place.span = {begin, begin + static_cast<std::uint32_t>(reference.size())};
            }
        }
    }
}

} // namespace iepaudit
