// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace baton {

/// A list to choose from by typing any part of an entry. Takes only what is in the list, unless free text is
/// allowed; anything else is put back when the keyboard leaves.
class ChoiceBox final : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget* parent = nullptr);

    /// Keeps the chosen key if it is still there. A key is what the entry stands for.
    void setChoices(const QStringList& keys, const QStringList& titles);
    void setFreeTextAllowed(bool allowed) { m_freeText = allowed; }

    /// Empty: nothing chosen.
    QString chosenKey() const;
    void setChosenKey(const QString& key);

Q_SIGNALS:
    /// By the user.
    void chosen(const QString& key);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void takeText();

    QString m_key;
    bool m_freeText = false;
};

} // namespace baton
