// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QLabel>

namespace baton {

/// Text in a style and an ink of the tokens, through changes of the theme.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(TextStyle style = TextStyle::Body, Ink ink = Ink::Text, QWidget* parent = nullptr);
    Label(const QString& text, TextStyle style, Ink ink = Ink::Text, QWidget* parent = nullptr);

    void setInk(Ink ink);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyInk();

    Ink m_ink;
};

/// A picture of a fixed size beside text; nothing to screen readers, which read the text.
class IconLabel final : public QLabel {
    Q_OBJECT

public:
    IconLabel(const QString& name, int size, Ink ink, QWidget* parent = nullptr);

    void setIcon(const QString& name, Ink ink);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyIcon();

    QString m_name;
    int m_size;
    Ink m_ink;
};

} // namespace baton
