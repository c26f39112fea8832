// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batonctl/context.h"

#include <QStringList>

#include <vector>

namespace baton {

/// Rows in columns as wide as their longest cell; long cells are cut.
class Table {
public:
    explicit Table(QStringList headings) : m_rows{std::move(headings)} {}

    void add(QStringList row) { m_rows.push_back(std::move(row)); }
    void write(Context& context) const;

private:
    std::vector<QStringList> m_rows;
};

} // namespace baton
