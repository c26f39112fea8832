// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <string_view>

namespace baton {

/// The one translation context of this room. Sources are English; without a translation they are what people
/// read.
class Words {
    Q_DECLARE_TR_FUNCTIONS(baton::Words)

public:
    /// `pattern` with %1 to %9 replaced once, so that an argument may itself hold "%1"; a missing one is
    /// empty.
    /// %* stands for all arguments after those named before it, joined by ", ".
    static QString filled(const QString& pattern, const QStringList& arguments);

    static QString text(std::string_view utf8)
    {
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }
    /// “text”, in typographic quotation marks.
    static QString quoted(std::string_view utf8) { return quoted(text(utf8)); }
    static QString quoted(const QString& text);
};

} // namespace baton
