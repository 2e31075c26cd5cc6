// Who a field and a noun make together: a "special education assistant" is a paraeducator.
#pragma once

#include "meaning/provider_words.hpp"

namespace iepaudit::meaning {

/// Noun::none: the field stands for itself, as in "Speech / OT".
Provider person(Field field, Noun noun);

/// The same where the cell names both. A reading specialist holds a certificate of her own; a "reading teacher" may be
/// anybody.
Provider named_by(Field field, Noun noun);

/// "physical therapist assistant", "resource teacher aide".
Provider assistant_of(Provider whose, Noun noun);

} // namespace iepaudit::meaning
