// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QWidget>

#include <optional>

class QProgressBar;
class QPushButton;

namespace baton {

class Label;

/// Long work: what is done, how far it is, how long it will still take, and a way to stop it. The estimate is
/// made of the pace so far and appears once that says something.
class ProgressPanel final : public QWidget {
    Q_OBJECT

public:
    /// `clock` must outlive it.
    explicit ProgressPanel(const Clock& clock, QWidget* parent = nullptr);

    /// Begins at nothing done.
    void start(const QString& title);
    /// `total` 0: nobody knows yet. `remark` says what people count, such as "1,200 of 9,240 rows".
    void setProgress(qint64 done, qint64 total, const QString& remark);
    /// After the work heeded the request, or ended by itself: the button is gone.
    void finish(const QString& remark);

Q_SIGNALS:
    /// Asked once; the button then says that it is stopping.
    void cancelRequested();

private:
    QString estimateText(qint64 done, qint64 total) const;

    const Clock& m_clock;
    std::optional<Instant> m_started;
    Label* m_title;
    Label* m_remark;
    Label* m_estimate;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace baton
