// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/runtime/lead_action.h"

#include <QString>

#include <span>
#include <string_view>

class QWidget;

namespace baton {

class ActionForm;
class Desk;

/// Something that people can do to leads, as menus, buttons and dialogs offer it. Counts are of leads.
struct ActionOffer {
    const char* key; ///< of the action, see actionKey()
    const char* icon;
    const char* shortcut; ///< portable text
    Right right;          ///< for anybody's leads; see mayOffer()
    QString (*text)();    ///< of the button or entry
    QString (*explanation)();
    QString (*title)(int leads);
    QString (*verb)(int leads);
    QString (*done)(int leads);
    ActionForm* (*makeForm)(Desk&, QWidget* parent);
};

/// In the order in which they are offered.
std::span<const ActionOffer> actionOffers();
/// Null for a key that is not offered.
const ActionOffer* findActionOffer(std::string_view key);

/// Whether somebody may do it to any leads at all: to those of others as well, or only to their own.
bool mayOffer(const ActionOffer& offer, const Person& person);
/// Why they may not, and who may.
QString refusalText(const ActionOffer& offer);

} // namespace baton
