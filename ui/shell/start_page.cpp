// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/common/banner.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace baton {

namespace {

constexpr int kColumnWidth = 600;
constexpr int kChoiceHeight = 56;

QLabel* text(const QString& words, TextStyle style, Ink ink, QWidget* parent)
{
    auto* const label = new QLabel(words, parent);
    label->setFont(Theme::instance().font(style));
    label->setWordWrap(true);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::instance().color(ink));
    label->setPalette(palette);
    return label;
}

/// A button with a picture, what it does, and what comes of it.
QPushButton* choice(const QString& title, const QString& explanation, const QString& iconName,
                    QWidget* parent)
{
    auto* const button = new QPushButton(parent);
    button->setAutoDefault(true); // Enter presses it
    button->setAccessibleName(title);
    button->setAccessibleDescription(explanation);
    auto* const picture = new QLabel(button);
    picture->setPixmap(icon(iconName, Ink::AccentText).pixmap(tokens::kIcon));
    auto* const words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(text(title, TextStyle::Strong, Ink::Text, button));
    words->addWidget(text(explanation, TextStyle::Caption, Ink::Muted, button));
    auto* const layout = new QHBoxLayout(button);
    layout->setContentsMargins(tokens::kTwo, tokens::kGap, tokens::kTwo, tokens::kGap);
    layout->setSpacing(tokens::kTwo);
    layout->addWidget(picture);
    layout->addLayout(words, 1);
    for (QLabel* const label : button->findChildren<QLabel*>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    // The style sheet's height of buttons is for one line of text.
    button->setStyleSheet(
        QStringLiteral("QPushButton { min-height: %1px; max-height: %1px }").arg(kChoiceHeight));
    return button;
}

} // namespace

StartPage::StartPage(const QStringList& recent, QWidget* parent) : QWidget(parent), m_error(new Banner(this))
{
    setObjectName(QStringLiteral("start"));
    m_error->setObjectName(QStringLiteral("startBanner"));
    auto* const column = new QWidget(this);
    column->setFixedWidth(kColumnWidth);
    auto* const layout = new QVBoxLayout(column);
    layout->setSpacing(tokens::kUnit);
    layout->addWidget(text(tr("Baton"), TextStyle::Display, Ink::Text, column));
    layout->addWidget(
        text(tr("See every lead handed over within minutes to the right available rep, and why. A "
                "workspace is one file that holds leads, rules and history."),
             TextStyle::Body, Ink::Muted, column));
    layout->addSpacing(tokens::kTwo);
    layout->addWidget(m_error);
    auto* const sample =
        choice(tr("Try the sample workspace"),
               tr("2,400 made-up leads of a software company, with rules, reps and three months of history."),
               QStringLiteral("queue"), column);
    auto* const fresh = choice(tr("Start a new workspace"), tr("Then import your own leads from a CSV file."),
                               QStringLiteral("import"), column);
    auto* const open = choice(tr("Open a workspace"), tr("A file that you or a colleague made."),
                              QStringLiteral("external-link"), column);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    connect(fresh, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    for (QPushButton* const button : {sample, fresh, open})
        layout->addWidget(button);
    bool isFirst = true;
    for (const QString& path : recent) {
        const QFileInfo file(path);
        if (!file.isFile())
            continue;
        if (isFirst) {
            layout->addSpacing(tokens::kTwo);
            layout->addWidget(text(tr("Recent"), TextStyle::Subtitle, Ink::Text, column));
        }
        isFirst = false;
        auto* const button =
            choice(file.completeBaseName(), file.absolutePath(), QStringLiteral("held"), column);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentWanted(path); });
        layout->addWidget(button);
    }
    auto* const outer = new QVBoxLayout(this);
    outer->addStretch(1);
    outer->addWidget(column, 0, Qt::AlignHCenter);
    outer->addStretch(2);
    setFocusProxy(sample);
}

void StartPage::showError(const QString& sentence)
{
    if (sentence.isEmpty())
        m_error->hide();
    else
        m_error->showMessage(Tone::Bad, sentence);
}

} // namespace baton
