// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

namespace baton {

/// A search that follows typing: searched() comes when typing rests, or at once with Enter. Esc clears; on an
/// empty field it gives the keyboard back to whoever had it. Down asks to go to the results.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);

    /// Ctrl+F and the like: takes the keyboard and chooses what stands there.
    void activate();

Q_SIGNALS:
    /// Trimmed; only when it differs from the last.
    void searched(const QString& text);
    void resultsRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search();

    QTimer m_rest;
    QString m_last;
    QPointer<QWidget> m_before;
};

} // namespace baton
