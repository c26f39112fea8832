// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/file_step.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/label.h"
#include "ui/common/section_header.h"
#include "ui/common/table_view.h"
#include "ui/importing/import_state.h"
#include "ui/importing/import_targets.h"
#include "ui/importing/labelled.h"
#include "ui/importing/preview_model.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include "words/problem_text.h"

namespace baton {

namespace {

constexpr int kRowNumberWidth = 72;
constexpr int kCellWidth = 150;

QString encodingTitle(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16Le:
        return FileStep::tr("UTF-16, little-endian");
    case Encoding::Utf16Be:
        return FileStep::tr("UTF-16, big-endian");
    case Encoding::Windows1252:
        return FileStep::tr("Windows-1252 (Western Europe)");
    case Encoding::Utf8:
        break;
    }
    return FileStep::tr("UTF-8");
}

QString delimiterTitle(char delimiter)
{
    switch (delimiter) {
    case ',':
        return FileStep::tr("Comma");
    case ';':
        return FileStep::tr("Semicolon");
    case '\t':
        return FileStep::tr("Tab");
    case '|':
        return FileStep::tr("Vertical bar");
    default:
        return FileStep::tr("“%1”").arg(QLatin1Char(delimiter));
    }
}

/// What to do about a file that cannot be read.
QString nextStep(const Problem& problem)
{
    if (problem.code == "csv.binary")
        return FileStep::tr("Open it in the program it comes from and save it as CSV.");
    if (problem.code == "csv.unsupported_encoding")
        return FileStep::tr("Save it as UTF-8 and choose it again.");
    if (problem.code == "csv.empty")
        return FileStep::tr("Export it again, or choose another file.");
    if (problem.code == "csv.duplicate_column")
        return FileStep::tr("Rename one of them in the file, or choose another header line below.");
    return FileStep::tr("Choose another header line, delimiter or encoding below, or mend the file.");
}

} // namespace

FileStep::FileStep(ImportState& state, QWidget* parent)
    : QWidget(parent),
      m_state(state),
      m_model(new PreviewModel(this)),
      m_head(new QWidget(this)),
      m_name(new Label(TextStyle::Strong, Ink::Text, this)),
      m_facts(new Label(TextStyle::Caption, Ink::Muted, this)),
      m_other(makeButton(tr("Choose another file…"), this)),
      m_fault(new Banner(this)),
      m_fields(new QWidget(this)),
      m_kind(new QComboBox(this)),
      m_encoding(new QComboBox(this)),
      m_delimiter(new QComboBox(this)),
      m_header(new QComboBox(this)),
      m_headerRow(new QSpinBox(this)),
      m_headerRowHolder(new QWidget(this)),
      m_rowsHeader(new SectionHeader(tr("First rows"), this)),
      m_rows(new TableView(this))
{
    buildHead();
    buildFields();
    m_fault->setDismissible(false);
    m_rows->setModel(m_model);
    m_rows->setAccessibleName(tr("First rows of the file"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::kTwo);
    column->addWidget(m_head);
    column->addWidget(m_fault);
    column->addWidget(m_fields);
    column->addWidget(m_rowsHeader);
    column->addWidget(m_rows, 1);
    column->addStretch();
    connect(&m_state, &ImportState::previewChanged, this, &FileStep::refresh);
    connect(&m_state, &ImportState::mappingChanged, this, &FileStep::refreshFields);
    refresh();
}

void FileStep::buildHead()
{
    auto* const words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    auto* const row = new QHBoxLayout(m_head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::kGap);
    row->addWidget(new IconLabel(QStringLiteral("form"), tokens::kIcon, Ink::Muted, this));
    row->addLayout(words, 1);
    row->addWidget(m_other);
    connect(m_other, &QPushButton::clicked, this, &FileStep::chooseRequested);
}

QWidget* FileStep::buildFields()
{
    for (const ImportKind kind : {ImportKind::Leads, ImportKind::Activities, ImportKind::Accounts})
        m_kind->addItem(importKindTitle(kind), int(kind));
    for (QComboBox* const box : {m_kind, m_encoding, m_delimiter, m_header})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // they are filled later
    m_headerRow->setRange(1, 1'000'000);
    auto* const holder = labelled(tr("Header row"), m_headerRow, m_headerRowHolder);
    holder->setContentsMargins(0, 0, 0, 0);
    m_headerRowHolder->setLayout(holder);
    auto* const row = new QHBoxLayout(m_fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::kTwo);
    row->addLayout(labelled(tr("The rows are"), m_kind, m_fields));
    row->addLayout(labelled(tr("Encoding"), m_encoding, m_fields));
    row->addLayout(labelled(tr("Between columns"), m_delimiter, m_fields));
    row->addLayout(labelled(tr("Column names"), m_header, m_fields));
    row->addWidget(m_headerRowHolder);
    row->addStretch();
    connect(m_kind, &QComboBox::activated, this,
            [this] { m_state.setKind(ImportKind(m_kind->currentData().toInt())); });
    for (QComboBox* const box : {m_encoding, m_delimiter, m_header})
        connect(box, &QComboBox::activated, this, &FileStep::apply);
    connect(m_headerRow, &QSpinBox::valueChanged, this, &FileStep::apply);
    return m_fields;
}

void FileStep::refresh()
{
    const FilePreview* const preview = m_state.preview();
    m_model->setPreview(preview && preview->isReadable() ? preview : nullptr);
    const QFileInfo info(m_state.path());
    m_name->setText(info.fileName());
    m_facts->setText(
        preview ? tr("%1 in %2").arg(QLocale().formattedDataSize(qint64(preview->bytes)), info.path())
                : tr("Looking at the file…"));
    m_fields->setEnabled(preview);
    const bool rows = preview && preview->isReadable();
    m_rows->setVisible(rows);
    m_rowsHeader->setVisible(rows);
    m_fault->hide();
    if (!preview)
        return;
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_rows->setColumnWidth(column, column == 0 ? kRowNumberWidth : kCellWidth);
    m_rowsHeader->setRemark(preview->isWhole
                                ? tr("all %Ln row(s)", nullptr, int(preview->rows.size()))
                                : tr("the first %Ln row(s)", nullptr, int(preview->rows.size())));
    for (const Problem& problem : preview->file.problems) {
        Problem alone = problem;
        alone.location.clear();
        if (problem.severity == Severity::Error)
            m_fault->showMessage(Tone::Bad,
                                 tr("%1 %2", "problem next-step").arg(problemText(alone), nextStep(problem)));
        else
            m_fault->showMessage(Tone::Warning, problemText(alone));
        m_fault->setDismissible(false);
        break;
    }
    refreshFields();
}

void FileStep::refreshFields()
{
    if (!m_state.preview())
        return;
    const QSignalBlocker quiet(m_headerRow);
    m_kind->setCurrentIndex(m_kind->findData(int(m_state.draft().kind)));
    fillEncodings();
    fillDelimiters();
    fillHeaders();
}

void FileStep::fillEncodings()
{
    const CsvOptions& csv = m_state.draft().csv;
    const Encoding found = m_state.preview()->file.dialect.encoding;
    m_encoding->clear();
    m_encoding->addItem(csv.encoding ? tr("Detect") : tr("%1 (detected)").arg(encodingTitle(found)), -1);
    for (const Encoding encoding :
         {Encoding::Utf8, Encoding::Windows1252, Encoding::Utf16Le, Encoding::Utf16Be})
        m_encoding->addItem(encodingTitle(encoding), int(encoding));
    m_encoding->setCurrentIndex(csv.encoding ? m_encoding->findData(int(*csv.encoding)) : 0);
}

void FileStep::fillDelimiters()
{
    const CsvOptions& csv = m_state.draft().csv;
    const char found = m_state.preview()->file.dialect.delimiter;
    m_delimiter->clear();
    m_delimiter->addItem(csv.delimiter ? tr("Detect") : tr("%1 (detected)").arg(delimiterTitle(found)), -1);
    for (const char delimiter : {',', ';', '\t', '|'})
        m_delimiter->addItem(delimiterTitle(delimiter), int(delimiter));
    if (csv.delimiter && m_delimiter->findData(int(*csv.delimiter)) < 0)
        m_delimiter->addItem(delimiterTitle(*csv.delimiter), int(*csv.delimiter));
    m_delimiter->setCurrentIndex(csv.delimiter ? m_delimiter->findData(int(*csv.delimiter)) : 0);
}

void FileStep::fillHeaders()
{
    const HeaderRule& rule = m_state.draft().csv.header;
    const FilePreview& preview = *m_state.preview();
    const bool isAuto = rule.kind == HeaderRule::Kind::Auto;
    const QString found =
        preview.headerRow > 0 ? tr("In row %1 (detected)").arg(preview.headerRow) : tr("None (detected)");
    m_header->clear();
    m_header->addItem(isAuto && preview.isReadable() ? found : tr("Detect"), int(HeaderRule::Kind::Auto));
    m_header->addItem(tr("In a row that I give"), int(HeaderRule::Kind::Line));
    m_header->addItem(tr("There are none"), int(HeaderRule::Kind::None));
    m_header->setCurrentIndex(m_header->findData(int(rule.kind)));
    m_headerRowHolder->setVisible(rule.kind == HeaderRule::Kind::Line);
    if (rule.kind == HeaderRule::Kind::Line)
        m_headerRow->setValue(int(rule.line));
    else if (preview.headerRow > 0)
        m_headerRow->setValue(int(preview.headerRow));
}

void FileStep::apply()
{
    CsvOptions csv = m_state.draft().csv;
    const int encoding = m_encoding->currentData().toInt();
    csv.encoding = encoding < 0 ? std::optional<Encoding>() : Encoding(encoding);
    const int delimiter = m_delimiter->currentData().toInt();
    csv.delimiter = delimiter < 0 ? std::optional<char>() : char(delimiter);
    csv.header.kind = HeaderRule::Kind(m_header->currentData().toInt());
    csv.header.line = csv.header.kind == HeaderRule::Kind::Line ? std::uint64_t(m_headerRow->value()) : 0;
    m_headerRowHolder->setVisible(csv.header.kind == HeaderRule::Kind::Line);
    m_state.setCsv(csv);
}

void FileStep::takeFocus()
{
    (m_state.isReadable() ? static_cast<QWidget*>(m_kind) : m_other)->setFocus(Qt::OtherFocusReason);
}

} // namespace baton
