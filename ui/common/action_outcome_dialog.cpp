// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/action_outcome_dialog.h"

#include "ui/common/action_report_text.h"
#include "ui/common/text_lines_view.h"

#include <QVBoxLayout>

namespace baton {

void ActionOutcomeDialog::tell(const ActionReport& report, bool undone, QWidget* parent)
{
    auto* const dialog = new ActionOutcomeDialog(report, undone, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

ActionOutcomeDialog::ActionOutcomeDialog(const ActionReport& report, bool undone, QWidget* parent)
    : DialogBase(undone ? tr("%Ln lead(s) could not be set back", nullptr, int(report.refused.size()))
                        : tr("%Ln lead(s) could not be changed again", nullptr, int(report.refused.size())),
                 report.leads == 0 ? tr("Nothing was changed.")
                                   : tr("%Ln lead(s) could.", nullptr, int(report.leads)),
                 QStringLiteral("action.outcome"), parent)
{
    auto* const lines = new TextLinesView(this);
    lines->setAccessibleName(tr("Reasons"));
    lines->setLines(refusalLines(report));
    content()->addWidget(lines);
    setCancelText(tr("Close"));
}

} // namespace baton
