// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/value_editor.h"

#include "ui/common/duration_edit.h"
#include "ui/common/label.h"
#include "ui/common/single_value_editors.h"
#include "ui/common/token_edit.h"

#include <QHBoxLayout>

namespace baton {

namespace {

class ListEditor final : public ValueEditor {
public:
    ListEditor(FieldType type, const QStringList& suggestions, QWidget* parent)
        : ValueEditor(parent), m_type(type), m_edit(new TokenEdit(this))
    {
        m_edit->setPlaceholder(ValueEditor::tr("Add a value"));
        m_edit->setSuggestions(suggestions);
        auto* const row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_edit);
        setFocusProxy(m_edit);
        connect(m_edit, &TokenEdit::changed, this, &ValueEditor::changed);
    }
    Json value() const override
    {
        Json list = Json::array();
        for (const QString& token : m_edit->tokens()) {
            const auto number = m_type == FieldType::Number ? readNumber(token) : std::nullopt;
            list.push_back(number ? numberJson(*number) : Json(token.toStdString()));
        }
        return list.empty() ? Json() : list;
    }
    void setValue(const Json& value) override
    {
        QStringList tokens;
        for (const Json& element : value.is_array() ? value : Json::array()) {
            if (element.is_number())
                tokens.append(writeNumber(element.get<double>()));
            else if (element.is_string())
                tokens.append(QString::fromStdString(element.get<std::string>()));
        }
        m_edit->setTokens(tokens);
    }

private:
    FieldType m_type;
    TokenEdit* m_edit;
};

class RangeEditor final : public ValueEditor {
public:
    RangeEditor(const Field& field, const ConditionContext& context, QWidget* parent)
        : ValueEditor(parent),
          m_least(makeSingleValueEditor(field, context, this)),
          m_most(makeSingleValueEditor(field, context, this))
    {
        m_least->focusProxy()->setAccessibleName(ValueEditor::tr("From"));
        m_most->focusProxy()->setAccessibleName(ValueEditor::tr("To"));
        auto* const row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(tokens::kUnit);
        row->addWidget(m_least, 1);
        row->addWidget(
            new Label(ValueEditor::tr("and", "between 10 and 20"), TextStyle::Body, Ink::Muted, this));
        row->addWidget(m_most, 1);
        setFocusProxy(m_least);
        connect(m_least, &ValueEditor::changed, this, &ValueEditor::changed);
        connect(m_most, &ValueEditor::changed, this, &ValueEditor::changed);
    }
    Json value() const override
    {
        const Json least = m_least->value();
        const Json most = m_most->value();
        return least.is_null() && most.is_null() ? Json() : Json::array({least, most});
    }
    void setValue(const Json& value) override
    {
        const bool fits = value.is_array() && value.size() == 2;
        m_least->setValue(fits ? value[0] : Json());
        m_most->setValue(fits ? value[1] : Json());
    }

private:
    ValueEditor* m_least;
    ValueEditor* m_most;
};

class LengthEditor final : public ValueEditor {
public:
    explicit LengthEditor(QWidget* parent) : ValueEditor(parent), m_edit(new DurationEdit(this))
    {
        auto* const row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_edit);
        setFocusProxy(m_edit);
        connect(m_edit, &DurationEdit::changed, this, &ValueEditor::changed);
    }
    Json value() const override { return formatDuration(m_edit->duration()); }
    void setValue(const Json& value) override
    {
        const auto duration = value.is_string() ? parseDuration(value.get<std::string>()) : std::nullopt;
        if (duration && duration->unit == Duration::Unit::Wall)
            m_edit->setDuration(*duration);
    }

private:
    DurationEdit* m_edit;
};

} // namespace

ValueEditor::ValueEditor(QWidget* parent) : QWidget(parent) {}

ValueEditor* makeValueEditor(const Operator& op, const Field& field, const ConditionContext& context,
                             QWidget* parent)
{
    switch (op.operand) {
    case OperandShape::None:
        return nullptr;
    case OperandShape::One:
        return makeSingleValueEditor(field, context, parent);
    case OperandShape::Many:
        return new ListEditor(field.type, valuesOf(context, field), parent);
    case OperandShape::Range:
        return new RangeEditor(field, context, parent);
    case OperandShape::Fragment:
        return makeTextEditor(ValueEditor::tr("Text"), {}, parent);
    case OperandShape::Pattern:
        return makeTextEditor(ValueEditor::tr("Pattern, such as ^vp|head of"), {}, parent);
    case OperandShape::Duration:
        break;
    }
    return new LengthEditor(parent);
}

} // namespace baton
