// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/key.h"

#include <QWidget>

#include <optional>

class QSettings;

namespace baton {

/// One page of the console: all that the window shows besides rail, inspector and status bar. The window
/// makes it at the first visit and keeps it. Its actions() are offered in the palette and the shortcut sheet:
/// give each a text, and a shortcut of Qt::WidgetWithChildrenShortcut context.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What is to be found again at the next start; called with the group of the page.
    virtual void saveState(QSettings&) const {}
    virtual void restoreState(QSettings&) {}
    /// Whether everything that is shown has come: nothing is on its way from the workspace.
    virtual bool isSettled() const { return true; }
    /// False keeps the user here: something typed would be lost, and the page has asked.
    virtual bool mayLeave() { return true; }
    /// Narrows what is shown to a rep's, where that makes sense; otherwise nothing happens.
    virtual void showRep(const RepId&) {}
    /// Gives the keyboard to what is worked with most.
    virtual void takeFocus() { setFocus(Qt::OtherFocusReason); }

Q_SIGNALS:
    /// For the inspector beside the page; nothing: no lead.
    void leadSelected(std::optional<baton::LeadId> lead);
    /// To be opened as a page of its own.
    void leadRequested(baton::LeadId lead);
    /// By id, see ui/shell/page_catalogue.h.
    void pageRequested(const QString& id);
};

} // namespace baton
