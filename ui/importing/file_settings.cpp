// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/file_settings.h"

#include "core/base/zone.h"
#include "core/intake/phone_number.h"
#include "ui/common/choice_box.h"
#include "ui/common/label.h"
#include "ui/common/section_header.h"
#include "ui/common/token_edit.h"
#include "ui/importing/import_state.h"
#include "ui/importing/labelled.h"

#include <QComboBox>
#include <QLocale>
#include <QTimeZone>

namespace baton {

namespace {

const QString kNoRegion = QStringLiteral("-");

QStringList zoneIds()
{
    QStringList ids;
    const auto available = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& id : available) {
        if (Zone::find(id.toStdString()))
            ids.append(QString::fromLatin1(id));
    }
    return ids;
}

/// Two letters that phone numbers know.
QStringList regionCodes()
{
    QStringList codes;
    for (char first = 'A'; first <= 'Z'; ++first) {
        for (char second = 'A'; second <= 'Z'; ++second) {
            const std::string code{first, second};
            if (isPhoneRegion(code))
                codes.append(QString::fromStdString(code));
        }
    }
    return codes;
}

QString regionTitle(const QString& code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code
                                              : FileSettings::tr("%1 (%2)", "country (code)")
                                                    .arg(QLocale::territoryToString(territory), code);
}

} // namespace

FileSettings::FileSettings(ImportState& state, QWidget* parent)
    : QWidget(parent),
      m_state(state),
      m_duplicates(new QComboBox(this)),
      m_emptyValues(new TokenEdit(this)),
      m_zone(new ChoiceBox(this)),
      m_region(new ChoiceBox(this)),
      m_badValues(new QComboBox(this)),
      m_shortRows(new QComboBox(this))
{
    m_duplicates->addItems({tr("Update it with this file"), tr("Leave it as it is")});
    m_badValues->addItems({tr("Reject the row"), tr("Leave the value out")});
    m_shortRows->addItems({tr("Reject the row"), tr("Take the missing cells as empty")});
    m_emptyValues->setPlaceholder(tr("such as Select, n/a"));
    const QStringList zones = zoneIds();
    m_zone->setChoices(zones, zones);
    const QStringList codes = regionCodes();
    QStringList titles{tr("None")};
    for (const QString& code : codes)
        titles.append(regionTitle(code));
    m_region->setChoices(QStringList{kNoRegion} + codes, titles);

    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::kGap);
    column->addWidget(new SectionHeader(tr("The whole file"), this));
    column->addLayout(labelled(tr("What is known already"), m_duplicates, this));
    column->addLayout(labelled(tr("Values that mean nothing"), m_emptyValues, this));
    column->addLayout(labelled(tr("Zone of times that say none"), m_zone, this));
    column->addLayout(labelled(tr("Country of phone numbers without a code"), m_region, this));
    column->addLayout(labelled(tr("A value that does not fit its field"), m_badValues, this));
    column->addLayout(labelled(tr("A row with too few cells"), m_shortRows, this));

    for (QComboBox* const box : {m_duplicates, m_badValues, m_shortRows})
        connect(box, &QComboBox::activated, this, &FileSettings::apply);
    for (ChoiceBox* const box : {m_zone, m_region})
        connect(box, &ChoiceBox::chosen, this, &FileSettings::apply);
    connect(m_emptyValues, &TokenEdit::changed, this, &FileSettings::apply);
    connect(&m_state, &ImportState::mappingChanged, this, &FileSettings::refresh);
    refresh();
}

void FileSettings::refresh()
{
    const ImportDraft& draft = m_state.draft();
    m_duplicates->setCurrentIndex(draft.keepKnown ? 1 : 0);
    m_badValues->setCurrentIndex(draft.onBadValue == Mapping::OnBadValue::Reject ? 0 : 1);
    m_shortRows->setCurrentIndex(draft.padShortRows ? 1 : 0);
    m_zone->setChosenKey(QString::fromStdString(draft.zone));
    m_region->setChosenKey(draft.region.empty() ? kNoRegion : QString::fromStdString(draft.region));
    QStringList values;
    for (const std::string& value : draft.emptyValues)
        values.append(QString::fromStdString(value));
    if (m_emptyValues->tokens() != values)
        m_emptyValues->setTokens(values);
}

void FileSettings::apply()
{
    ImportDraft draft = m_state.draft();
    draft.keepKnown = m_duplicates->currentIndex() == 1;
    draft.onBadValue =
        m_badValues->currentIndex() == 0 ? Mapping::OnBadValue::Reject : Mapping::OnBadValue::Absent;
    draft.padShortRows = m_shortRows->currentIndex() == 1;
    draft.zone = m_zone->chosenKey().toStdString();
    draft.region = m_region->chosenKey() == kNoRegion ? std::string() : m_region->chosenKey().toStdString();
    draft.emptyValues.clear();
    const QStringList tokens = m_emptyValues->tokens();
    for (const QString& token : tokens)
        draft.emptyValues.push_back(token.toStdString());
    m_state.setSettings(draft);
}

} // namespace baton
