// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/action_form.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace baton {

class ChoiceBox;
class Desk;
class Label;
class WallTimeEdit;

// The forms with a field or two. One family, and small: hence one header.

class ContactForm final : public ActionForm {
    Q_OBJECT

public:
    ContactForm(Desk& desk, QWidget* parent);
    std::optional<LeadAction> action() const override;

private:
    ChoiceBox* m_channel;
    QCheckBox* m_earlier;
    WallTimeEdit* m_at;
    QLineEdit* m_comment;
};

class StageForm final : public ActionForm {
    Q_OBJECT

public:
    StageForm(Desk& desk, QWidget* parent);
    std::optional<LeadAction> action() const override;

private:
    ChoiceBox* m_stage;
};

class ReturnForm final : public ActionForm {
    Q_OBJECT

public:
    ReturnForm(Desk& desk, QWidget* parent);
    std::optional<LeadAction> action() const override;

private:
    QCheckBox* m_withoutOwner;
};

/// An instant to come, with buttons for the usual ones.
class UntilForm : public ActionForm {
    Q_OBJECT

public:
    struct Step {
        QString text;
        int days = 0;
        int hours = 0;
    };

protected:
    UntilForm(Desk& desk, const QList<Step>& steps, QWidget* parent);
    Instant until() const;

private:
    void choose(Instant now, const Step& step);

    WallTimeEdit* m_until;
};

class RecycleForm final : public UntilForm {
    Q_OBJECT

public:
    RecycleForm(Desk& desk, QWidget* parent);
    std::optional<LeadAction> action() const override;

private:
    QLineEdit* m_reason;
};

class SnoozeForm final : public UntilForm {
    Q_OBJECT

public:
    SnoozeForm(Desk& desk, QWidget* parent);
    std::optional<LeadAction> action() const override;
};

/// Nothing to enter; the preview says what it means.
class AcceptForm final : public ActionForm {
    Q_OBJECT

public:
    AcceptForm(Desk& desk, QWidget* parent);
    std::optional<LeadAction> action() const override;
};

class RejectForm final : public ActionForm {
    Q_OBJECT

public:
    RejectForm(Desk& desk, QWidget* parent);
    std::optional<LeadAction> action() const override;

private:
    void explain();

    ChoiceBox* m_reason;
    Label* m_follows;
    QPlainTextEdit* m_comment;
};

class EndForm final : public ActionForm {
    Q_OBJECT

public:
    EndForm(Desk& desk, QWidget* parent);
    std::optional<LeadAction> action() const override;

private:
    ChoiceBox* m_disposition;
    QCheckBox* m_disqualified;
};

} // namespace baton
