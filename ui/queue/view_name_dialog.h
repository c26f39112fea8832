// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialog_base.h"

#include <functional>

class QCheckBox;
class QLineEdit;

namespace baton {

/// Asks for a view's name, and whether everybody is to see it. Stays open until the name was taken.
class ViewNameDialog final : public DialogBase {
    Q_OBJECT

public:
    /// `offersSharing`: there is a choice.
    ViewNameDialog(const QString& title, const QString& verb, const QString& name, bool offersSharing,
                   QWidget* parent);

    QString name() const;
    bool isShared() const;

Q_SIGNALS:
    /// Answered with accept(), showError() or showProblems().
    void nameEntered();

protected:
    void tryAccept() override;

private:
    QLineEdit* m_name;
    QCheckBox* m_shared;
};

} // namespace baton
