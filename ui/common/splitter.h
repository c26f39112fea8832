// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace baton {

/// A splitter whose handle can be reached by Tab, is moved by the arrow keys as by the mouse, and says what
/// it is to screen readers.
class Splitter final : public QSplitter {
public:
    /// `handleName`: what moving it changes.
    Splitter(Qt::Orientation orientation, QString handleName, QWidget* parent = nullptr);

protected:
    QSplitterHandle* createHandle() override;

private:
    QString m_handleName;
};

} // namespace baton
