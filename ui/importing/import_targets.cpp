// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_targets.h"

#include <QCoreApplication>

#include "words/key_words.h"
#include <algorithm>
#include <array>

namespace baton {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(baton::ImportTargets)
};

struct Special {
    ImportKind kind;
    const char* id;
    const char* title;
    bool isInstant;
};

constexpr auto kSpecials = std::to_array<Special>({
    {ImportKind::Leads, "external_id", QT_TRANSLATE_NOOP("baton::ImportTargets", "External ID"), false},
    {ImportKind::Leads, "received_at", QT_TRANSLATE_NOOP("baton::ImportTargets", "Received at"), true},
    {ImportKind::Leads, "stage", QT_TRANSLATE_NOOP("baton::ImportTargets", "Lifecycle stage"), false},
    {ImportKind::Activities, "lead_external_id",
     QT_TRANSLATE_NOOP("baton::ImportTargets", "External ID of the lead"), false},
    {ImportKind::Activities, "lead_email", QT_TRANSLATE_NOOP("baton::ImportTargets", "Email of the lead"),
     false},
    {ImportKind::Activities, "external_id",
     QT_TRANSLATE_NOOP("baton::ImportTargets", "External ID of the activity"), false},
    {ImportKind::Activities, "kind", QT_TRANSLATE_NOOP("baton::ImportTargets", "Kind of activity"), false},
    {ImportKind::Activities, "at", QT_TRANSLATE_NOOP("baton::ImportTargets", "When it happened"), true},
    {ImportKind::Accounts, "external_id", QT_TRANSLATE_NOOP("baton::ImportTargets", "External ID"), false},
    {ImportKind::Accounts, "name", QT_TRANSLATE_NOOP("baton::ImportTargets", "Account name"), false},
    {ImportKind::Accounts, "domain", QT_TRANSLATE_NOOP("baton::ImportTargets", "Domain"), false},
    {ImportKind::Accounts, "owner", QT_TRANSLATE_NOOP("baton::ImportTargets", "Owner"), false},
});

} // namespace

std::vector<ImportTarget> importTargets(ImportKind kind, const FieldCatalogue& catalogue)
{
    std::vector<ImportTarget> targets;
    for (const Special& special : kSpecials) {
        if (special.kind == kind)
            targets.push_back({special.id, Texts::tr(special.title), special.isInstant});
    }
    if (kind == ImportKind::Activities)
        return targets;
    const auto first = std::ptrdiff_t(targets.size());
    for (const Field& field : catalogue.all()) {
        // Accounts keep only what playbooks declare.
        const bool fits = kind == ImportKind::Leads ? field.origin != FieldOrigin::Derived
                                                    : field.origin == FieldOrigin::Custom;
        if (fits)
            targets.push_back({field.id.text(), fieldTitle(field), field.type == FieldType::Instant});
    }
    std::sort(targets.begin() + first, targets.end(), [](const ImportTarget& one, const ImportTarget& other) {
        return QString::localeAwareCompare(one.title, other.title) < 0;
    });
    return targets;
}

QString importTargetTitle(ImportKind kind, std::string_view id, const FieldCatalogue& catalogue)
{
    for (const Special& special : kSpecials) {
        if (special.kind == kind && id == special.id)
            return Texts::tr(special.title);
    }
    const auto index = catalogue.find(id);
    return index && kind != ImportKind::Activities ? fieldTitle(catalogue.at(*index))
                                                   : QString::fromUtf8(id.data(), qsizetype(id.size()));
}

QString importKindTitle(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Activities:
        return Texts::tr("Activities");
    case ImportKind::Accounts:
        return Texts::tr("Accounts");
    case ImportKind::Leads:
        break;
    }
    return Texts::tr("Leads");
}

} // namespace baton
