#include "read/not_an_iep.hpp"

#include "read/bind.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>

namespace iepaudit {

namespace {

constexpr NodeId root = 0;

NodeId member(const Document& document, NodeId object, std::string_view key) {
    if (document[object].kind == NodeKind::object) {
        for (NodeId id = document[object].first_child; id != no_node; id = document[id].next_sibling) {
            if (same_key(document[id].name, key)) {
                return id;
            }
        }
    }
    return no_node;
}

/// The key that holds the rows, under any of its spellings.
NodeId services_of(const Document& document, NodeId object) {
    const KeyTable& keys = key_table<Iep>();
    if (document[object].kind == NodeKind::object) {
        for (NodeId id = document[object].first_child; id != no_node; id = document[id].next_sibling) {
            if (const auto entry = keys.find(document[id].name); entry && entry == keys.find("services")) {
                return id;
            }
        }
    }
    return no_node;
}

/// Florida rates five domains with a level from 1 to 5; its form has no minutes.
bool is_funding_row(const Document& document, NodeId row) {
    constexpr double highest_level = 5;
    const NodeId level = member(document, row, "level");
    if (member(document, row, "domain") == no_node || level == no_node || document[level].kind != NodeKind::number ||
        document[level].number < 1 || document[level].number > highest_level) {
        return false;
    }
    const KeyTable& keys = key_table<ServiceRow>();
    constexpr std::array amounts{"frequency", "duration", "minutesPerWeek", "minutesPerMonth", "minutesPerYear"};
    for (NodeId id = document[row].first_child; id != no_node; id = document[id].next_sibling) {
        const auto entry = keys.find(document[id].name);
        if (entry &&
            std::ranges::any_of(amounts, [&](const char* name) { return keys.find(name) == keys.field(*entry); })) {
            return false;
        }
    }
    return true;
}

bool is_funding_matrix(const Document& document, NodeId list) {
    if (document[list].kind != NodeKind::array || document[list].size == 0) {
        return false;
    }
    for (NodeId row = document[list].first_child; row != no_node; row = document[row].next_sibling) {
        if (!is_funding_row(document, row)) {
            return false;
        }
    }
    return true;
}

NodeId funding_matrix(const Document& document) {
    if (is_funding_matrix(document, root)) {
        return root;
    }
    if (document[root].kind == NodeKind::object) {
        for (NodeId id = document[root].first_child; id != no_node; id = document[id].next_sibling) {
            if (is_funding_matrix(document, id)) {
                return id;
            }
        }
    }
    return no_node;
}

void report_missing_services(const Document& document, Problems& problems) {
    Place place = opening_of(document, root);
    place.member = "services";
    for (NodeId id = document[root].first_child; id != no_node; id = document[id].next_sibling) {
        if (const NodeId inside = services_of(document, id); inside != no_node) {
            problems.add(rule_id::not_an_iep, {.node = inside, .span = document[inside].key},
                         "The list of services is inside {}. Move it out, to the top of the file.",
                         FileWords{quote(document[id].name), "another field"});
            return;
        }
    }
    problems.add(rule_id::not_an_iep, place,
                 "The file has no \"services\", so there is no service table to check. Add \"services\": [ ] with one "
                 "{{ }} for each row of the table.");
}

} // namespace

bool looks_like_an_iep(const Document& document, Problems& problems) {
    if (const NodeId matrix = funding_matrix(document); matrix != no_node) {
        problems.add(
            rule_id::not_an_iep, opening_of(document, matrix),
            "This looks like a Florida funding matrix, not an IEP service table: its rows have a domain and a level "
            "and no minutes. Use the page of the IEP that lists services with minutes.");
        return false;
    }
    if (document[root].kind != NodeKind::object) {
        problems.add(rule_id::not_an_iep, document.place(root),
                     "The file does not hold an IEP. It must be one group {{ }} with \"services\": [ ] in it.");
        return false;
    }
    // A log may name the services it is about; its sessions tell it apart.
    if (const NodeId sessions = member(document, root, "sessions");
        sessions != no_node && document[sessions].kind == NodeKind::array) {
        problems.add(
            rule_id::not_an_iep, {.node = sessions, .span = document[sessions].key},
            "This looks like a service log, not an IEP: it lists sessions. Give it after --log, beside the IEP.");
        return false;
    }
    const NodeId services = services_of(document, root);
    if (services == no_node) {
        report_missing_services(document, problems);
        return false;
    }
    const NodeKind kind = document[services].kind;
    const bool blank_text = kind == NodeKind::string && text::trim(document[services].text).empty();
    if (kind == NodeKind::array || kind == NodeKind::object || kind == NodeKind::null || blank_text) {
        return true;
    }
    problems.add(
        rule_id::wrong_type, document.place(services),
        "{} must be a list [ ] with one {{ }} for each row of the service table, so nothing could be checked. Write "
        "the rows in that form.",
        FileWords{quote(document[services].name), "The field for the services"});
    return false;
}

} // namespace iepaudit
