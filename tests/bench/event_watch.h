// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>

#include <vector>

namespace baton {

/// An application that takes the time of the events it delivers, in milliseconds, from begin() to end().
class EventWatch final : public QApplication {
public:
    using QApplication::QApplication;

    void begin()
    {
        m_frames.clear();
        m_events.clear();
        m_isOn = true;
    }
    void end() { m_isOn = false; }

    /// Those that paint what changed.
    const std::vector<double>& frames() const { return m_frames; }
    /// All, without those within others.
    const std::vector<double>& events() const { return m_events; }

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (receiver->thread() != thread()) // they deliver their events here, too
            return QApplication::notify(receiver, event);
        const bool isFrame = event->type() == QEvent::UpdateRequest; // it may be gone afterwards
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool accepted = QApplication::notify(receiver, event);
        --m_depth;
        if (m_isOn && m_depth == 0) {
            m_events.push_back(double(timer.nsecsElapsed()) / 1e6);
            if (isFrame)
                m_frames.push_back(m_events.back());
        }
        return accepted;
    }

private:
    std::vector<double> m_frames;
    std::vector<double> m_events;
    int m_depth = 0;
    bool m_isOn = false;
};

} // namespace baton
