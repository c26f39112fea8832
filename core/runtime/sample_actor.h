// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/actor.h"

namespace baton {

/// Who the events of sample data name: nobody should take them for a person's doing.
inline Actor sampleActor()
{
    return {"sample"};
}

} // namespace baton
