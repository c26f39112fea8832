// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QToolButton;

namespace baton {

class FilterChip;
class FlowLayout;

/// The filters in force, as chips in as many lines as they need, and a button that adds one. Arrow keys move
/// between them. It shows what it is told: whoever owns the filters answers its signals with setFilters().
class ChipBar final : public QWidget {
    Q_OBJECT

public:
    explicit ChipBar(QWidget* parent = nullptr);

    /// Keeps the keyboard where it was, as far as that chip is still there.
    void setFilters(const QStringList& texts);
    int count() const { return int(m_chips.size()); }
    /// Where an editor of a filter opens: below its chip, or below the button for count().
    QWidget* anchor(int position) const;

Q_SIGNALS:
    void addRequested();
    void editRequested(int position);
    void removeRequested(int position);
    void clearRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    FilterChip* makeChip(const QString& text);
    void focusNext(QWidget* from, int step);

    FlowLayout* m_layout;
    QList<FilterChip*> m_chips;
    QToolButton* m_add;
    QToolButton* m_clear;
};

} // namespace baton
