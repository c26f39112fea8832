// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace baton {

class ChoiceBox;
class ImportState;
class TokenEdit;

/// What holds for all columns: which values mean nothing, in which zone times are, what becomes of values
/// that do not fit, and of what is known already.
class FileSettings final : public QWidget {
    Q_OBJECT

public:
    explicit FileSettings(ImportState& state, QWidget* parent = nullptr);

private:
    void refresh();
    void apply();

    ImportState& m_state;
    QComboBox* m_duplicates;
    TokenEdit* m_emptyValues;
    ChoiceBox* m_zone;
    ChoiceBox* m_region;
    QComboBox* m_badValues;
    QComboBox* m_shortRows;
};

} // namespace baton
