// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QPushButton>

class QMenu;

namespace baton {

class ImportState;

/// Which mapping is used, and all that can be done with mappings: take a saved one, save, forget, and carry
/// them between workspaces as files.
class MappingMenu final : public QPushButton {
    Q_OBJECT

public:
    explicit MappingMenu(ImportState& state, QWidget* parent = nullptr);

    void loadFrom(const QString& path);
    void saveTo(const QString& path);

Q_SIGNALS:
    /// One sentence for the step's banner.
    void failed(const QString& sentence);

private:
    void refresh();
    void fill();
    void fillSaved();
    void askForName();
    void askForLoad();
    void askForSave();

    ImportState& m_state;
    QMenu* m_menu;
};

} // namespace baton
