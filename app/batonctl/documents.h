// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batonctl/context.h"
#include "app/batonctl/files.h"
#include "core/runtime/publishing.h"

namespace baton {

/// Reads a document, opens the workspace and does something with both; an Error of either, or of `action`, is
/// the answer. `action` takes (Session&, const std::string& text) and gives a Result; `answer` turns its
/// value into the exit code.
template <typename Action, typename Answer>
int withDocument(Context& context, const std::string& path, Action action, Answer answer)
{
    const auto text = readDocument(path);
    if (!text)
        return context.fail(text.error());
    const auto session = context.openSession();
    if (!session)
        return context.fail(session.error());
    const auto done = action(**session, *text);
    if (!done)
        return context.fail(done.error());
    return answer(*done);
}

/// Tells what became of a document. The sentences take the version as %1.
template <typename Version>
int answerPublication(Context& context, const Publication<Version>& publication, const QString& recorded,
                      const QString& unchanged)
{
    const auto& version = publication.version;
    if (version)
        context.line((publication.unchanged ? unchanged : recorded).arg(version->value));
    return context.refuse(publication.problems, {{"version", version ? Json(version->value) : Json()},
                                                 {"unchanged", publication.unchanged}});
}

} // namespace baton
