// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/condition_context.h"

#include "words/key_words.h"

namespace baton {

std::vector<FieldIndex> offeredFields(const ConditionContext& context)
{
    std::vector<std::pair<QString, FieldIndex>> fields;
    for (FieldIndex index = 0; index < context.catalogue->size(); ++index) {
        const Field& field = context.catalogue->at(index);
        if (!field.outcome && (!context.offers || context.offers(field)))
            fields.emplace_back(fieldTitle(field), index);
    }
    std::sort(fields.begin(), fields.end(), [](const auto& one, const auto& other) {
        return QString::localeAwareCompare(one.first, other.first) < 0;
    });
    std::vector<FieldIndex> indexes;
    indexes.reserve(fields.size());
    for (const auto& [title, index] : fields)
        indexes.push_back(index);
    return indexes;
}

QStringList valuesOf(const ConditionContext& context, const Field& field)
{
    QStringList values;
    for (const std::string& choice : field.choices)
        values.append(QString::fromStdString(choice));
    if (values.isEmpty() && context.knownValues)
        values = context.knownValues(field);
    return values;
}

Problems problemsOf(const ConditionContext& context, const Condition& condition)
{
    Problems problems;
    CriteriaCompiler compiler(context.catalogue);
    compiler.compile(condition, context.use, problems);
    return problems;
}

} // namespace baton
