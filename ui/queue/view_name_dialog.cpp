// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/view_name_dialog.h"

#include "ui/common/label.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace baton {

namespace {

constexpr int kWidth = 360;

} // namespace

ViewNameDialog::ViewNameDialog(const QString& title, const QString& verb, const QString& name,
                               bool offersSharing, QWidget* parent)
    : DialogBase(title, tr("A view keeps the scope, filters, search, order and columns."), {}, parent),
      m_name(new QLineEdit(name, this)),
      m_shared(new QCheckBox(tr("Everybody of the workspace sees it"), this))
{
    auto* const label = new Label(tr("Name"), TextStyle::Caption, Ink::Muted, this);
    label->setBuddy(m_name);
    m_name->setAccessibleName(label->text());
    m_name->setMinimumWidth(kWidth);
    m_name->selectAll();
    content()->addWidget(label);
    content()->addWidget(m_name);
    content()->addWidget(m_shared);
    m_shared->setVisible(offersSharing);
    QPushButton* const main = setMainAction(verb);
    const auto check = [this, main] { main->setEnabled(!this->name().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, check);
    check();
    m_name->setFocus();
}

QString ViewNameDialog::name() const
{
    return m_name->text().trimmed();
}

bool ViewNameDialog::isShared() const
{
    return m_shared->isChecked();
}

void ViewNameDialog::tryAccept()
{
    Q_EMIT nameEntered();
}

} // namespace baton
