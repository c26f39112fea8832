// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QStringList>
#include <QWidget>

namespace baton {

class FlowLayout;

/// A list of values, each a token that can be removed. Enter, a comma or leaving the field adds what was
/// typed; several pasted at once (by comma, semicolon, tab or line) are added one by one; Backspace in the
/// empty line removes the last. Repeats, case aside, are left out.
class TokenEdit final : public QWidget {
    Q_OBJECT

public:
    explicit TokenEdit(QWidget* parent = nullptr);

    void setTokens(const QStringList& tokens);
    /// With what stands in the line.
    QStringList tokens() const;
    void setSuggestions(const QStringList& values);
    void setPlaceholder(const QString& text);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void takeLine();
    bool append(const QString& text);
    void remove(qsizetype position);
    void rebuild();

    QStringList m_tokens;
    QList<QWidget*> m_chips;
    FlowLayout* m_layout;
    QLineEdit* m_line;
};

} // namespace baton
