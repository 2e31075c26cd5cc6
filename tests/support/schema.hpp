// As much of JSON Schema draft-07 as our own schemas use: type, properties, required, additionalProperties, items,
// anyOf, allOf, enum, const, minimum, maximum, the pattern of own keys and $ref. scripts/test-reports holds the same
// schemas to a full validator.
#pragma once

#include "support/json.hpp"

#include <string>
#include <vector>

namespace iepaudit::test {

/// "/services/0/location: is an object" for each value that does not follow; empty when all do.
std::vector<std::string> schema_faults(const Json& schema, const Json& value);

} // namespace iepaudit::test
