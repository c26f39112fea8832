// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace baton {

class Banner;
class Label;
class ProblemList;

/// The frame of every dialog: title, a sentence that explains, the content, what is wrong with it, and
/// buttons whose verbs say what they do. Esc cancels, Ctrl+Enter (and Enter in a line of text) does the main
/// thing. The size is remembered by `settingsKey`.
class DialogBase : public QDialog {
    Q_OBJECT

public:
    /// `settingsKey` empty: nothing is remembered.
    DialogBase(const QString& title, const QString& explanation, const QString& settingsKey,
               QWidget* parent = nullptr);

    void setExplanation(const QString& explanation);
    /// Where the content goes.
    QVBoxLayout* content() const { return m_content; }

    /// The filled button at the end, with a verb such as "Reassign 12 leads". It calls tryAccept().
    QPushButton* setMainAction(const QString& verb);
    /// A further button at the leading edge, owned by this.
    QPushButton* addSideAction(const QString& text);
    /// "Cancel" unless it is said otherwise ("Close" where there is nothing to cancel).
    void setCancelText(const QString& text);

    /// Shown above the buttons until they are replaced; an empty text or list clears them.
    void showError(const QString& sentence);
    void showProblems(const Problems& problems);

    void done(int result) override;

protected:
    /// Checks what was entered and does the work; accept() only if that succeeds, so nothing typed is lost.
    /// The default accepts.
    virtual void tryAccept();

    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void keepHighEnough();
    void remember() const;

    QString m_settingsKey;
    Label* m_explanation;
    QVBoxLayout* m_content;
    Banner* m_error;
    ProblemList* m_problems;
    QHBoxLayout* m_buttons;
    QPushButton* m_cancel;
    QPushButton* m_main = nullptr;
};

} // namespace baton
