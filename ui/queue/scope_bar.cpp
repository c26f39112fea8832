// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/scope_bar.h"

#include "core/runtime/desk.h"

#include <QLocale>

#include <array>

namespace baton {

namespace {

constexpr int kRestMs = 250;
constexpr int kScopes = 5;

} // namespace

ScopeBar::ScopeBar(Desk& desk, QWidget* parent) : QTabBar(parent), m_desk(desk)
{
    setAccessibleName(tr("Which leads"));
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    for (int scope = 0; scope < kScopes; ++scope)
        addTab({});
    showCounts();
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &ScopeBar::count);
    connect(this, &QTabBar::currentChanged, this, [this](int tab) { Q_EMIT chosen(LeadScope(tab)); });
    connect(&m_desk, &Desk::workspaceChanged, &m_rest, [this] {
        if (m_following && !m_rest.isActive())
            m_rest.start();
    });
    // Whoever makes the bar asks for leads as well, and those come first.
    QMetaObject::invokeMethod(this, &ScopeBar::count, Qt::QueuedConnection);
}

void ScopeBar::setScope(LeadScope scope)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(int(scope));
}

void ScopeBar::setRep(const std::optional<RepId>& rep)
{
    if (std::exchange(m_rep, rep) != rep)
        count();
}

void ScopeBar::setFollowing(bool on)
{
    if (std::exchange(m_following, on) != on && on)
        count();
}

void ScopeBar::count()
{
    if (m_job.isPending()) {
        m_again = true; // an answer that never comes is worse than one that is a moment old
        return;
    }
    m_job.replace(m_desk.scan(
        this, [rep = m_rep](Session& session) { return scopeCounts(session, rep); },
        [this](const Result<ScopeCounts>& counts) {
            if (counts) {
                m_counts = *counts;
                showCounts();
                Q_EMIT counted();
            }
            if (std::exchange(m_again, false))
                m_rest.start();
        }));
}

void ScopeBar::showCounts()
{
    const std::array titles{tr("Open work"), tr("My leads"), tr("Unassigned"), tr("Held"), tr("All")};
    for (int tab = 0; tab < kScopes; ++tab) {
        QString text = titles[std::size_t(tab)];
        if (m_counts) {
            const std::array counts{m_counts->open, m_counts->mine, m_counts->unassigned, m_counts->held,
                                    m_counts->all};
            text = tr("%1  %2", "scope, number of its leads")
                       .arg(text, QLocale().toString(qlonglong(counts[std::size_t(tab)])));
        }
        if (tabText(tab) != text)
            setTabText(tab, text);
    }
}

} // namespace baton
