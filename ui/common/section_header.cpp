// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/section_header.h"

#include "ui/common/label.h"

#include <QHBoxLayout>

namespace baton {

SectionHeader::SectionHeader(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_title(new Label(title, TextStyle::Subtitle, Ink::Text, this)),
      m_remark(new Label(TextStyle::Caption, Ink::Muted, this)),
      m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(tokens::kUnit);
    m_row->addWidget(m_title);
    m_row->addWidget(m_remark);
    m_row->addStretch();
    setMinimumHeight(tokens::kControlHeight);
    setAccessibleName(title);
}

void SectionHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SectionHeader::setRemark(const QString& remark)
{
    m_remark->setText(remark);
}

void SectionHeader::addWidget(QWidget* widget)
{
    m_row->addWidget(widget);
}

} // namespace baton
