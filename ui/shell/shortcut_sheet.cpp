// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_sheet.h"

#include "ui/common/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace baton {

namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 560;
constexpr int kKeysWidth = 200;

QString plainText(const QAction& action)
{
    return action.text().remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& shortcut : action.shortcuts())
        keys += shortcut.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<Group>& groups, QWidget* parent)
    : DialogBase(tr("Keyboard shortcuts"), tr("Everything that can be clicked can be reached by Tab, too."),
                 QStringLiteral("shortcuts"), parent)
{
    auto* const tree = new QTreeWidget(this);
    tree->setAccessibleName(tr("Shortcuts"));
    tree->setColumnCount(2);
    tree->setHeaderHidden(true);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const Group& group : groups) {
        auto* const heading = new QTreeWidgetItem(tree, {group.title});
        heading->setFont(0, Theme::instance().font(TextStyle::Strong));
        heading->setFirstColumnSpanned(true);
        for (const QAction* const action : group.actions) {
            if (!action->shortcut().isEmpty())
                new QTreeWidgetItem(heading, {plainText(*action), keysOf(*action)});
        }
        if (heading->childCount() == 0)
            delete heading;
    }
    tree->expandAll();
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    tree->setColumnWidth(1, kKeysWidth);
    content()->addWidget(tree);
    setCancelText(tr("Close"));
    resize(kWidth, kHeight);
    tree->setFocus();
}

} // namespace baton
