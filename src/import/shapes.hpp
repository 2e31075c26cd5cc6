// How other programs write down services and goals: each shape is known by keys that only it has.
#pragma once

#include "import/draft.hpp"
#include "import/source_table.hpp"

#include "iepaudit/document.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace iepaudit::draft {

struct Rename {
    std::string_view key;  ///< of the other program
    std::string_view head; ///< that says the same here
};

/// What a list of objects holds.
enum class Holds : std::uint8_t { services, goals, supports, plan };

struct Shape {
    std::string_view name; ///< "service commitments": "Read as service commitments."
    Holds holds;
    std::string_view tells; ///< keys that every object of it has, "service_type | frequency_count"
    std::span<const Rename> renames;
    /// What a change of names cannot do.
    void (*adjust)(SourceTable& table, Draft& draft) = nullptr;
};

/// The first shape whose keys the object has; nullptr when there is none.
const Shape* shape_of(const Document& document, NodeId object);

/// Members of the whole file that have a place of their own in a plan.
struct FieldPath {
    std::string_view from; ///< "/dates/iepStartDate"
    std::string_view to;   ///< "/iep/startDate"
};
std::span<const FieldPath> field_paths();
/// The same for lists of accommodations and the like.
std::span<const FieldPath> support_paths();

} // namespace iepaudit::draft
