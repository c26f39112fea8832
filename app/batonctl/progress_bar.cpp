// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/progress_bar.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace baton {

namespace {

constexpr int kWidth = 24;
constexpr std::chrono::milliseconds kPause{100};

void draw(const QString& text)
{
    const std::string bytes = ("\r\033[K" + text).toStdString();
    std::fwrite(bytes.data(), 1, bytes.size(), stderr);
    std::fflush(stderr);
}

} // namespace

ProgressBar::ProgressBar(QString what) : m_what(std::move(what)), m_isTerminal(isatty(STDERR_FILENO) != 0) {}

ProgressBar::~ProgressBar()
{
    if (m_isDrawn)
        draw({});
}

void ProgressBar::show(std::uint64_t done, std::uint64_t total, const QString& detail)
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_isTerminal || now < m_next)
        return;
    m_next = now + kPause;
    m_isDrawn = true;
    QString line = m_what;
    if (total > 0) {
        const double part = std::min(1.0, double(done) / double(total));
        const int full = int(part * kWidth);
        line += QStringLiteral(" [%1%2] %3 %")
                    .arg(QString(full, u'#'), QString(kWidth - full, u'.'))
                    .arg(int(part * 100), 3);
    }
    draw(line + QLatin1Char(' ') + detail);
}

} // namespace baton
