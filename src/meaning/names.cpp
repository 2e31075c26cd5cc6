// The words of the JSON report, and the plain ones for sentences.
#include "iepaudit/words.hpp"

#include <array>

namespace iepaudit {

namespace {

constexpr std::array<std::string_view, 6> settings{
    "not-stated", "general-education", "special-education", "other", "mixed", "vague"};
static_assert(settings.size() == static_cast<std::size_t>(Setting::vague) + 1);

constexpr std::array<std::string_view, 17> providers{
    "special-education-teacher",
    "slp",
    "slpa",
    "ot",
    "cota",
    "pt",
    "pta",
    "psychologist",
    "counselor",
    "nurse",
    "behavior-specialist",
    "social-worker",
    "paraeducator",
    "general-education-teacher",
    "interpreter",
    "other-licensed",
    "vague",
};
static_assert(providers.size() == static_cast<std::size_t>(Provider::vague) + 1);

struct AreaName {
    std::string_view name;
    std::string_view plain;
};

constexpr std::array<AreaName, 28> areas{{
    {"reading", "reading"},
    {"written-expression", "written expression"},
    {"math", "math"},
    {"academic-general", "academics"},
    {"communication", "communication"},
    {"occupational-therapy", "occupational therapy"},
    {"physical-therapy", "physical therapy"},
    {"behavior", "behavior"},
    {"social-emotional", "social and emotional skills"},
    {"adaptive", "adaptive skills"},
    {"study-organization", "study and organization skills"},
    {"counseling", "counseling"},
    {"social-work", "social work"},
    {"nursing-health", "nursing and health"},
    {"vision", "vision"},
    {"hearing", "hearing"},
    {"orientation-mobility", "orientation and mobility"},
    {"assistive-technology", "assistive technology"},
    {"transportation", "transportation"},
    {"vocational-transition", "vocational and transition skills"},
    {"adapted-pe", "adapted physical education"},
    {"pre-academic", "pre-academic skills"},
    {"para-support", "paraeducator support"},
    {"recreation", "recreation"},
    {"parent-training", "parent training"},
    {"consultation", "consultation"},
    {"extended-school-year", "extended school year"},
    {"other", "other"},
}};
static_assert(areas.size() == static_cast<std::size_t>(Area::other) + 1);

constexpr std::array<std::string_view, 7> kinds{
    "specially-designed-instruction", "related-service", "supplementary-aid", "transportation", "consultation",
    "extended-school-year",           "other",
};
static_assert(kinds.size() == static_cast<std::size_t>(ServiceKind::other) + 1);

} // namespace

std::string_view name(Setting setting) {
    return settings[static_cast<std::size_t>(setting)];
}
std::string_view name(Provider provider) {
    return providers[static_cast<std::size_t>(provider)];
}
std::string_view name(Area area) {
    return areas[static_cast<std::size_t>(area)].name;
}
std::string_view plain_name(Area area) {
    return areas[static_cast<std::size_t>(area)].plain;
}
std::string_view name(ServiceKind kind) {
    return kinds[static_cast<std::size_t>(kind)];
}

} // namespace iepaudit
