#include "meaning/plan_type.hpp"

#include "meaning/phrases.hpp"

namespace iepaudit {

namespace {

struct PlanTypeRow {
    std::string_view phrases;
    PlanType type;
};
constexpr PlanTypeRow plan_type_rows[] = {
    {"initial | first | new iep", PlanType::initial},
    {"annual | yearly | annual review", PlanType::annual},
    {"amendment | amended | amend | addendum | revision", PlanType::amendment},
    {"reevaluation | re evaluation | triennial | three year | 3 year", PlanType::reevaluation},
    {"transfer | transferred | move in | interim | comparable service", PlanType::transfer},
};

} // namespace

EnumList<PlanType> read_plan_types(std::string_view printed) {
    constexpr auto& vocabulary = meaning::vocabulary_of<plan_type_rows>;
    EnumList<PlanType> types;
    const meaning::WordList words(printed);
    for (const auto& mark : vocabulary.find(words)) {
        types.add(mark.row->type);
    }
    return types;
}

} // namespace iepaudit
