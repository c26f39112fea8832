// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/zone.h"
#include "core/fields/field.h"
#include "core/runtime/lead_commands.h"

#include <QWidget>

#include <functional>
#include <map>
#include <vector>

class QGridLayout;

namespace baton {

class Label;

/// Fields of a lead to be filled in, each with an editor of its type and what is wrong below it.
class FieldForm final : public QWidget {
    Q_OBJECT

public:
    /// Instants are entered in the zone of the viewer.
    FieldForm(const std::vector<Field>& fields, Zone viewer, QWidget* parent);

    /// What was entered, as addLead() takes it; empty fields are left out.
    FieldTexts texts() const;
    QString text(const std::string& field) const;
    void setText(const std::string& field, const QString& text);
    QWidget* editor(const std::string& field) const;

    /// Everything wrong with what was entered, Warnings included.
    Problems check() const;
    /// Shows each at its field (its location) and goes to the first error; gives those of no field here.
    Problems showProblems(const Problems& problems);

Q_SIGNALS:
    void edited(const std::string& field);

private:
    struct Line {
        Field field;
        QWidget* editor = nullptr;
        Label* problem = nullptr;
        std::function<QString()> read; ///< as shown
        std::function<void(const QString&)> write;
    };
    void addLine(QGridLayout& grid, const Field& field);
    void makeTextEditor(Line& line);
    void makeChoiceEditor(Line& line);
    void makeTokenEditor(Line& line);
    void makeYesNoEditor(Line& line);
    void checkLine(const Line& line, Problems& problems) const;
    /// As values are read: numbers and instants without locale and zone.
    std::string canonical(const Line& line) const;
    void edit(const std::string& field);

    Zone m_viewer;
    std::vector<Line> m_lines;
};

} // namespace baton
