// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/storage/person_repository.h"

namespace baton {

/// A stored person as everybody above storage sees it.
Person personFrom(const PersonRow& row);

} // namespace baton
