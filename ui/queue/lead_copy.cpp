// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/lead_copy.h"

#include <QClipboard>
#include <QGuiApplication>

namespace baton {

namespace {

constexpr std::size_t kAtOnce = 500;

/// A cell must not break the row that it is copied into.
QString cellText(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

struct Lines {
    QStringList lines;
    qint64 leads = 0;
};

void append(const std::vector<ListedLead>& rows, const std::vector<std::string>& fields,
            const LeadCells& cells, Lines& lines)
{
    for (const ListedLead& row : rows) {
        QStringList texts;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const Field& field = cells.listing().at(*cells.listing().find(fields[i]));
            texts.append(cellText(cells.text(field, row, i < row.values.size() ? row.values[i] : Value())));
        }
        lines.lines.append(texts.join(u'\t'));
        ++lines.leads;
    }
}

} // namespace

LeadCopy::LeadCopy(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void LeadCopy::copy(std::vector<LeadId> leads, std::vector<std::string> fields, const LeadCells& cells,
                    bool withHeaders)
{
    std::erase_if(fields, [&](const std::string& field) { return !cells.listing().find(field); });
    const auto read = [leads = std::move(leads), fields = std::move(fields), cells,
                       withHeaders](Session& session, DeskWork& work) -> Result<Lines> {
        Lines all;
        if (withHeaders) {
            QStringList titles;
            for (const std::string& field : fields)
                titles.append(cells.title(cells.listing().at(*cells.listing().find(field))));
            all.lines.append(titles.join(u'\t'));
        }
        for (std::size_t from = 0; from < leads.size() && !work.isDropped(); from += kAtOnce) {
            const auto end = leads.begin() + std::ptrdiff_t(std::min(from + kAtOnce, leads.size()));
            const auto rows = leadRows(session, {leads.begin() + std::ptrdiff_t(from), end}, fields);
            if (!rows)
                return rows.error();
            append(*rows, fields, cells, all);
        }
        return all;
    };
    m_job.replace(m_desk.scan(this, read, [this](const Result<Lines>& lines) {
        if (!lines) {
            Q_EMIT failed(lines.error());
            return;
        }
        QGuiApplication::clipboard()->setText(lines->lines.join(u'\n'));
        Q_EMIT copied(lines->leads);
    }));
}

} // namespace baton
