// Who may give a service of an area, and who oversees helpers and assistants.
#pragma once

#include "iepaudit/case.hpp"

namespace iepaudit::rules {

/// How the person named in a row fits its service.
enum class Fit : std::uint8_t {
    not_judged, ///< no person or no area that can be placed
    fits,
    assistant, ///< an assistant of the right field, who works under a therapist
    helper, ///< a paraeducator or classroom teacher where special teaching is meant, lawful when a certificated person
            ///< oversees it
    misfit, ///< another trade, or a helper where a therapist is meant
};

Fit fit(const Row& row);

/// Some page of the row names a person of the field as overseer: monitor, supervision, "under SLP supervision".
bool has_overseer_of_field(const Row& row);

/// Anyone at all is named to oversee the row.
bool has_any_overseer(const Row& row);

/// The overseeing is written with how often or how much.
bool has_supervision_schedule(const Row& row);

/// Everyone named is a helper or an assistant, or a classroom teacher giving special teaching.
bool needs_overseer(const Row& row);

bool is_only(const ProviderList& roles, std::initializer_list<Provider> allowed);

/// "speech-language pathologist", for sentences.
std::string_view plain_name(Provider provider);

/// The trade the area asks for, for sentences: "a speech-language pathologist".
std::string_view trade_of(const Row& row);

} // namespace iepaudit::rules
