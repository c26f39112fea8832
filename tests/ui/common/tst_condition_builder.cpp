// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/condition_json.h"
#include "core/criteria/operator.h"
#include "tests/support/test_main.h"
#include "ui/common/choice_box.h"
#include "ui/common/comparison_editor.h"
#include "ui/common/condition_builder.h"
#include "ui/common/condition_popup.h"
#include "ui/common/value_editor.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace baton::test {

namespace {

ConditionContext makeContext()
{
    ConditionContext context;
    context.catalogue = std::make_shared<FieldCatalogue>(std::vector<Field>{
        {FieldId::make("plan").value(), FieldType::Choice, FieldOrigin::Custom, "Plan", {"Basic", "Pro"}},
        {FieldId::make("topics").value(), FieldType::MultiChoice, FieldOrigin::Custom, "Topics", {}},
        {FieldId::make("asked_at").value(), FieldType::Instant, FieldOrigin::Custom, "Asked at"},
        {FieldId::make("won").value(), FieldType::YesNo, FieldOrigin::Custom, "Won", {}, true}});
    context.activityKinds = {QStringLiteral("form_submission"), QStringLiteral("page_view")};
    context.viewer = Zone::find("Europe/Berlin").value();
    return context;
}

Condition parsed(const std::string& text)
{
    const JsonDocument document = parseJson(text);
    Problems problems;
    return parseCondition(JsonCursor(document.root, "", problems)).value();
}

QAbstractButton* buttonNamed(QWidget& widget, const QString& text)
{
    QAbstractButton* last = nullptr;
    for (QAbstractButton* const button : widget.findChildren<QAbstractButton*>()) {
        if (!button->isHidden() && (button->text() == text || button->accessibleName() == text))
            last = button;
    }
    return last;
}

/// By typing, as a user does.
void choose(ChoiceBox* box, const QString& text)
{
    box->setFocus();
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), text);
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
}

ChoiceBox* boxNamed(QWidget& widget, const QString& name)
{
    ChoiceBox* last = nullptr;
    for (ChoiceBox* const box : widget.findChildren<ChoiceBox*>()) {
        if (box->accessibleName() == name && box->isVisibleTo(&widget))
            last = box;
    }
    return last;
}

} // namespace

class TstConditionBuilder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasSetComesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << R"({"all":[]})";
        QTest::newRow("a text") << R"({"all":[{"field":"country","op":"is","value":"US"}]})";
        QTest::newRow("a list") << R"({"any":[{"field":"country","op":"one_of","value":["US","CA"]}]})";
        QTest::newRow("a number") << R"({"none":[{"field":"employees","op":"ge","value":49.5}]})";
        QTest::newRow("a range") << R"({"all":[{"field":"employees","op":"between","value":[10,20]}]})";
        QTest::newRow("a no") << R"({"all":[{"field":"free_mail","op":"is","value":false}]})";
        QTest::newRow("a choice") << R"({"all":[{"field":"plan","op":"is","value":"Pro"}]})";
        QTest::newRow("several choices") << R"({"all":[{"field":"topics","op":"one_of","value":["a","b"]}]})";
        QTest::newRow("no value") << R"({"all":[{"field":"phone","op":"present"}]})";
        QTest::newRow("a pattern") << R"({"all":[{"field":"job_title","op":"matches","value":"^VP "}]})";
        QTest::newRow("an instant")
            << R"({"all":[{"field":"asked_at","op":"after","value":"2026-03-02T09:00:00Z"}]})";
        QTest::newRow("a length of time")
            << R"({"all":[{"field":"asked_at","op":"within_last","value":"30d"}]})";
        QTest::newRow("an activity")
            << R"({"all":[{"did":"form_submission","atLeast":2,"within":"1w","where":{"field":"form","op":"is","value":"demo"}}]})";
        QTest::newRow("groups in groups")
            << R"({"all":[{"any":[{"none":[{"field":"city","op":"is","value":"Oslo"}]}]}]})";
        QTest::newRow("a field that nobody knows") << R"({"all":[{"field":"shoe","op":"is","value":"44"}]})";
        QTest::newRow("a value of another type")
            << R"({"all":[{"field":"employees","op":"ge","value":["many"]}]})";
    }
    void whatWasSetComesBack()
    {
        QFETCH(QString, text);
        ConditionBuilder builder(makeContext());
        builder.setCondition(parsed(text.toStdString()));
        QCOMPARE(QString::fromStdString(writeJson(builder.json())), text);
    }

    void aLeafBecomesTheOnlyPartOfAGroup()
    {
        ConditionBuilder builder(makeContext());
        builder.setCondition(parsed(R"({"field":"phone","op":"present"})"));
        QCOMPARE(writeJson(builder.json()), std::string(R"({"all":[{"field":"phone","op":"present"}]})"));
    }

    void everyOperatorOfTheCatalogueCanBeEdited_data()
    {
        QTest::addColumn<const Operator*>("op");
        for (const Operator* const op : operatorCatalogue())
            QTest::newRow(std::string(op->id).c_str()) << op;
    }
    void everyOperatorOfTheCatalogueCanBeEdited()
    {
        QFETCH(const Operator*, op);
        const ConditionContext context = makeContext();
        for (const OperatorExample& example : op->examples) {
            Field field{FieldId::make("any").value(), example.type, FieldOrigin::Custom, "Any"};
            QWidget parent;
            ValueEditor* const editor = makeValueEditor(*op, field, context, &parent);
            QCOMPARE(editor == nullptr, op->operand == OperandShape::None);
            if (!editor)
                continue;
            const Json operand = parseJson(example.operand).root;
            editor->setValue(operand);
            // Durations and instants may be written another way; they must mean the same.
            if (op->operand != OperandShape::Duration && example.type != FieldType::Instant)
                QCOMPARE(writeJson(editor->value()), writeJson(operand));
        }
    }

    void aConditionIsEnteredByKeyboardAlone()
    {
        ConditionBuilder builder(makeContext());
        builder.show();
        builder.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&builder));
        QSignalSpy changed(&builder, &ConditionBuilder::changed);
        QAbstractButton* const add = buttonNamed(builder, QStringLiteral("Condition"));
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        choose(boxNamed(builder, QStringLiteral("Field")), QStringLiteral("Employees"));
        choose(boxNamed(builder, QStringLiteral("Comparison")), QStringLiteral("is at least"));
        // The editor of the operator before goes once the event that chose another is over.
        QTRY_COMPARE(builder.findChildren<ValueEditor*>().size(), 1);
        QTest::keyClicks(builder.findChild<ValueEditor*>()->findChild<QLineEdit*>(), QStringLiteral("50"));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(QString::fromStdString(writeJson(builder.json())),
                 QStringLiteral(R"({"all":[{"field":"employees","op":"ge","value":50}]})"));
        QVERIFY(builder.problems().empty());
    }

    void onlyOperatorsOfTheFieldsTypeAreOffered()
    {
        ConditionBuilder builder(makeContext());
        builder.setCondition(parsed(R"({"field":"free_mail","op":"is","value":true})"));
        ChoiceBox* const box = boxNamed(builder, QStringLiteral("Comparison"));
        for (int entry = 0; entry < box->count(); ++entry) {
            const Operator* const op = findOperator(box->itemData(entry).toString().toStdString());
            QVERIFY(std::count(op->types.begin(), op->types.end(), FieldType::YesNo) == 1);
        }
        QVERIFY(box->count() > 0);
    }

    void outcomesAreNotOffered()
    {
        ConditionBuilder builder(makeContext());
        builder.setCondition(parsed(R"({"field":"country","op":"present"})"));
        ChoiceBox* const box = boxNamed(builder, QStringLiteral("Field"));
        QVERIFY(box->findData(QStringLiteral("plan")) >= 0);
        QCOMPARE(box->findData(QStringLiteral("won")), -1);
    }

    void aValueSurvivesAnotherOperator()
    {
        ConditionBuilder builder(makeContext());
        builder.setCondition(parsed(R"({"field":"country","op":"is","value":"US"})"));
        builder.show();
        choose(boxNamed(builder, QStringLiteral("Comparison")), QStringLiteral("is one of"));
        QCOMPARE(writeJson(builder.json()),
                 std::string(R"({"all":[{"field":"country","op":"one_of","value":["US"]}]})"));
    }

    void whatIsWrongIsSaidBesideIt()
    {
        ConditionBuilder builder(makeContext());
        builder.setCondition(parsed(
            R"({"all":[{"field":"country","op":"is","value":"US"},{"field":"employees","op":"ge","value":"many"}]})"));
        builder.show();
        const auto lines = builder.findChildren<ComparisonEditor*>();
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0]->accessibleDescription().isEmpty());
        QVERIFY(!lines[1]->accessibleDescription().isEmpty());
        QVERIFY(hasErrors(builder.problems()));
    }

    void aPartIsRemovedByItsButton()
    {
        ConditionBuilder builder(makeContext());
        builder.setCondition(parsed(R"({"all":[{"any":[]},{"field":"phone","op":"present"}]})"));
        builder.show();
        QTest::mouseClick(buttonNamed(builder, QStringLiteral("Remove this group")), Qt::LeftButton);
        QCOMPARE(writeJson(builder.json()), std::string(R"({"all":[{"field":"phone","op":"present"}]})"));
        QTest::mouseClick(buttonNamed(builder, QStringLiteral("Remove this condition")), Qt::LeftButton);
        QCOMPARE(writeJson(builder.json()), std::string(R"({"all":[]})"));
    }

    void everyControlHasAName()
    {
        ConditionBuilder builder(makeContext());
        builder.setCondition(parsed(
            R"({"all":[{"any":[{"field":"employees","op":"between","value":[1,2]}]},{"did":"*","within":"1d"},{"field":"free_mail","op":"is","value":true},{"field":"country","op":"one_of","value":["US"]}]})"));
        builder.show();
        for (const QWidget* const widget : builder.findChildren<QWidget*>()) {
            const bool isControl = widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
                                   !widget->focusProxy() &&
                                   !qobject_cast<QComboBox*>(widget->parentWidget()) &&
                                   !qobject_cast<QAbstractSpinBox*>(widget->parentWidget());
            if (!isControl)
                continue;
            const auto* const button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, widget->metaObject()->className());
        }
    }

    void aPopupAppliesOneComparison()
    {
        QWidget window;
        window.resize(400, 300);
        window.show();
        ConditionPopup* const popup = ConditionPopup::open(
            &window, makeContext(), parsed(R"({"field":"country","op":"is","value":"US"})"));
        QSignalSpy applied(popup, &ConditionPopup::applied);
        auto* const line = popup->findChild<ValueEditor*>()->findChild<QLineEdit*>();
        line->setText(QStringLiteral("CA"));
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(applied.size(), 1);
        QCOMPARE(writeJson(conditionJson(applied[0][0].value<Condition>())),
                 std::string(R"({"field":"country","op":"is","value":"CA"})"));
    }

    void aPopupWithoutAValueCannotBeApplied()
    {
        QWidget window;
        window.resize(400, 300);
        window.show();
        ConditionPopup* const popup = ConditionPopup::open(&window, makeContext(), std::nullopt);
        QSignalSpy applied(popup, &ConditionPopup::applied);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(applied.size(), 0);
        QVERIFY(!buttonNamed(*popup, QStringLiteral("Add filter"))->isEnabled());
        QTest::keyClick(popup, Qt::Key_Escape);
        QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
    }
};

BATON_TEST(TstConditionBuilder);

} // namespace baton::test

#include "tst_condition_builder.moc"
