// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mapping_menu.h"

#include "core/runtime/text_file.h"
#include "ui/common/dialog_base.h"
#include "ui/importing/import_state.h"
#include "ui/importing/import_targets.h"
#include "ui/importing/labelled.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>

#include "words/problem_text.h"

namespace baton {

namespace {

class NameDialog final : public DialogBase {
public:
    NameDialog(const QString& name, QWidget* parent)
        : DialogBase(
              MappingMenu::tr("Save the mapping"),
              MappingMenu::tr("It is offered to everybody of the workspace, and by itself for files with "
                              "the same columns."),
              {}, parent),
          m_name(new QLineEdit(name, this))
    {
        m_name->setMaxLength(int(kLongestMappingName));
        m_name->selectAll();
        content()->addLayout(labelled(MappingMenu::tr("Name"), m_name, this));
        setMainAction(MappingMenu::tr("Save"));
    }

    QString name() const { return m_name->text().trimmed(); }

protected:
    void tryAccept() override
    {
        if (name().isEmpty()) {
            showError(MappingMenu::tr("Give the mapping a name."));
            m_name->setFocus(Qt::OtherFocusReason);
            return;
        }
        accept();
    }

private:
    QLineEdit* m_name;
};

} // namespace

MappingMenu::MappingMenu(ImportState& state, QWidget* parent)
    : QPushButton(parent), m_state(state), m_menu(new QMenu(this))
{
    setAutoDefault(true); // Enter opens it
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &MappingMenu::fill);
    connect(&m_state, &ImportState::mappingChanged, this, &MappingMenu::refresh);
    refresh();
}

void MappingMenu::refresh()
{
    const QString name = QString::fromStdString(m_state.draft().name);
    switch (m_state.origin()) {
    case ImportState::Origin::Suggested:
        setText(tr("Mapping: suggested"));
        break;
    case ImportState::Origin::Saved:
    case ImportState::Origin::Loaded:
        setText(name.isEmpty() ? tr("Mapping: from a file") : tr("Mapping: %1").arg(name));
        break;
    case ImportState::Origin::Edited:
        setText(name.isEmpty() ? tr("Mapping: changed by hand") : tr("Mapping: %1, changed").arg(name));
        break;
    }
}

void MappingMenu::fill()
{
    m_menu->clear();
    m_menu->addAction(tr("Suggest anew"), this, [this] { m_state.suggest(); });
    fillSaved();
    m_menu->addSeparator();
    m_menu->addAction(tr("Save as…"), this, &MappingMenu::askForName);
    m_menu->addAction(tr("Load from a file…"), this, &MappingMenu::askForLoad);
    m_menu->addAction(tr("Write to a file…"), this, &MappingMenu::askForSave);
}

void MappingMenu::fillSaved()
{
    if (m_state.savedMappings().empty())
        return;
    m_menu->addSeparator();
    QMenu* const forget = new QMenu(tr("Forget"), m_menu);
    for (const SavedMapping& saved : m_state.savedMappings()) {
        const QString name = QString::fromStdString(saved.name).replace(u'&', QStringLiteral("&&"));
        const QString title = saved.isForColumns ? tr("%1 (made for these columns)").arg(name)
                                                 : tr("%1 (%2)").arg(name, importKindTitle(saved.kind));
        m_menu->addAction(title, this, [this, document = saved.document] {
            const Problems problems = m_state.use(parseJson(document).root, ImportState::Origin::Saved);
            if (hasErrors(problems))
                Q_EMIT failed(problemText(problems.front()));
        });
        forget->addAction(name, this, [this, id = saved.id] { m_state.removeMapping(id); });
    }
    m_menu->addMenu(forget);
}

void MappingMenu::askForName()
{
    auto* const dialog = new NameDialog(QString::fromStdString(m_state.draft().name), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_state.saveMapping(dialog->name()); });
    dialog->open();
}

void MappingMenu::askForLoad()
{
    const QString path = QFileDialog::getOpenFileName(window(), tr("Load a mapping"), {},
                                                      tr("Mappings (*.json);;All files (*)"));
    if (!path.isEmpty())
        loadFrom(path);
}

void MappingMenu::askForSave()
{
    const QString path =
        QFileDialog::getSaveFileName(window(), tr("Write the mapping to a file"),
                                     QStringLiteral("mapping.json"), tr("Mappings (*.json);;All files (*)"));
    if (!path.isEmpty())
        saveTo(path);
}

void MappingMenu::loadFrom(const QString& path)
{
    const auto text = readTextFile(path.toStdString());
    if (!text) {
        Q_EMIT failed(errorText(text.error()));
        return;
    }
    JsonDocument document = parseJson(*text);
    Problems problems = std::move(document.problems);
    if (problems.empty())
        problems = m_state.use(document.root, ImportState::Origin::Loaded);
    if (hasErrors(problems))
        Q_EMIT failed(tr("This is not a mapping: %1").arg(problemText(problems.front())));
}

void MappingMenu::saveTo(const QString& path)
{
    const auto written = writeTextFile(path.toStdString(), writeJsonPretty(m_state.mapping()));
    if (!written)
        Q_EMIT failed(errorText(written.error()));
}

} // namespace baton
