#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks who includes whom (docs/architecture.md). usage: include_rules.py ROOT | include_rules.py --self-test

Prints one line for each violation and exits 1 if there is any.
"""
import pathlib
import re
import sys
import tempfile

from sources import source_files

# The one table. A room includes itself and rooms of lower lines; rooms of one line do not know each other.
ORDER = """
core/base
core/domain
core/fields
core/criteria core/availability
core/roster
core/scoring core/assignment core/matching core/sla
core/routing
core/playbook
core/handoff
core/listing core/simulation core/metrics core/intake core/notify
core/storage
core/runtime
words
ui
app
"""
# Rooms that are pure: no Qt, no database, no thread.
LAST_PURE_LINE = "core/simulation"
# What the other rooms below core/ may use of Qt.
CORE_QT_MODULES = {"QtCore", "QtSql", "QtNetwork"}
DATABASE_AND_THREADS = {"sqlite3.h", "libpq-fe.h", "thread", "future", "condition_variable"}

LEVEL = {room: level for level, line in enumerate(ORDER.split("\n")) for room in line.split()}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def room_of(path):
    parts = pathlib.PurePosixPath(path).parts
    if parts[0] == "core":
        return "/".join(parts[:2]) if len(parts) > 2 else None
    return parts[0]


def qt_modules():
    """Header name -> module, of the Qt that is installed; empty where its headers are elsewhere."""
    folders = pathlib.Path("/usr/include").glob("*/qt6/Qt*")
    return {header.name: folder.name for folder in folders for header in folder.iterdir() if header.name[0] == "Q"}


def project_include(path, room, target):
    other = room_of(target)
    if other == "tests":
        return None if room == "tests" else "only tests include tests"
    if other not in LEVEL:
        return "not rooted at the project, or a room that the table in include_rules.py does not know"
    if room == "tests":
        return None
    if room == "ui" and other == "core/storage":
        return "ui never includes storage"
    if room == "ui" and other == "ui":
        page, used = path.split("/")[1], target.split("/")[1]
        if page not in (used, "shell") and used != "common":
            return "pages of ui share only ui/common"
    if other != room and LEVEL[other] >= LEVEL[room]:
        return f"{room} may not include {other}"
    return None


def system_include(room, target, modules):
    name = target.split("/")[-1]
    is_qt = re.match(r"Q[A-Z]|Qt|q[a-z]+\.h$", name) is not None and target != "queue"
    if re.fullmatch(r"(Qt\w+/)?Qt[A-Z]\w+", target):
        return "an umbrella header of Qt"
    if is_qt and "/" in target:
        return "Qt headers are included without their module"
    if room == "tests":
        return None
    if LEVEL[room] <= LEVEL[LAST_PURE_LINE]:
        if is_qt:
            return "the pure core knows no Qt"
        if target in DATABASE_AND_THREADS:
            return "the pure core knows no database and no thread"
    elif room.startswith("core/") and is_qt and modules.get(name, "QtCore") not in CORE_QT_MODULES:
        return f"core uses only {', '.join(sorted(CORE_QT_MODULES))}"
    elif room == "ui" and modules.get(name) == "QtSql":
        return "ui never runs SQL"
    return None


def violations(root):
    modules = qt_modules()
    for path in source_files(root):
        if not path.endswith((".h", ".cpp")):
            continue
        room = room_of(path)
        if room != "tests" and room not in LEVEL:
            yield f"{path}:1: the table in include_rules.py does not know this room"
            continue
        text = (pathlib.Path(root) / path).read_text(encoding="utf-8", errors="replace")
        for number, line in enumerate(text.split("\n"), 1):
            match = INCLUDE.match(line)
            if not match or match[2].endswith(".moc"):
                continue
            quoted = match[1] == '"'
            fault = project_include(path, room, match[2]) if quoted else system_include(room, match[2], modules)
            if fault:
                yield f"{path}:{number}: {match[2]}: {fault}"


ALLOWED = {
    "core/roster/a.h": '#include "core/criteria/condition.h"\n#include "core/roster/b.h"\n#include <vector>',
    "core/storage/a.cpp": "#include <QSqlQuery>\n#include <sqlite3.h>",
    "core/handoff/a.cpp": "#include <queue>\n#include <nlohmann/json.hpp>",
    "ui/queue/a.cpp": '#include "ui/common/form.h"\n#include "core/runtime/facade.h"\n#include <QWidget>',
    "ui/shell/a.cpp": '#include "ui/queue/page.h"',
    "app/batonctl/a.cpp": '#include "core/storage/workspace.h"',
    "tests/core/base/tst_a.cpp": '#include "tests/support/test_main.h"\n#include <QTest>\n#include "tst_a.moc"',
}
FORBIDDEN = {
    "core/base/a.h": '#include "core/domain/lead.h"',
    "core/scoring/a.h": '#include "core/assignment/ledger.h"',
    "core/criteria/a.cpp": "#include <QString>",
    "core/criteria/b.cpp": "#include <qglobal.h>",
    "core/intake/a.cpp": "#include <sqlite3.h>",
    "core/handoff/a.cpp": "#include <thread>",
    "core/handoff/b.cpp": '#include "value.h"',
    "core/handoff/c.cpp": '#include "../domain/value.h"',
    "core/runtime/a.cpp": "#include <QtCore>",
    "core/runtime/b.cpp": "#include <QtCore/QString>",
    "core/runtime/c.cpp": '#include "tests/support/builders.h"',
    "core/kitchen/a.h": "#include <vector>",
    "ui/queue/a.cpp": '#include "core/storage/workspace.h"',
    "ui/queue/b.cpp": '#include "ui/lead/page.h"',
    "ui/queue/c.cpp": "#include <QtWidgets/QtWidgets>",
    "tests/core/base/tst_a.cpp": "#include <QtTest>",
}
FORBIDDEN_WITH_QT_INSTALLED = {
    "core/storage/a.cpp": ("#include <QWidget>", "QWidget"),
    "ui/queue/d.cpp": ("#include <QSqlQuery>", "QSqlQuery"),
}


def self_test():
    """Each forbidden include is reported, each allowed one is not."""
    forbidden = dict(FORBIDDEN)
    modules = qt_modules()
    forbidden |= {path: text for path, (text, name) in FORBIDDEN_WITH_QT_INSTALLED.items() if name in modules}
    wrong = []
    for files, expected in ((ALLOWED, 0), (forbidden, 1)):
        for path, text in files.items():
            with tempfile.TemporaryDirectory() as root:
                file = pathlib.Path(root) / path
                file.parent.mkdir(parents=True)
                file.write_text(text + "\n", encoding="utf-8")
                found = list(violations(root))
            if len(found) != expected:
                wrong.append(f"{path}: {text!r}: expected {expected} violations, found {found}")
    return wrong


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    found = self_test() if arguments[0] == "--self-test" else list(violations(arguments[0]))
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
