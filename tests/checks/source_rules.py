#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that every source says its licence, and lists files past the usual size. usage: source_rules.py ROOT

A missing licence line is an error (exit 1). Size is a question to ask ("what second thing did it become?"), so it warns.
"""
import pathlib
import sys

from sources import source_files

LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
SUFFIXES = {".h", ".cpp", ".cmake", ".py", ".sh", ".sql"}
USUAL_LINES = {".h": 150, ".cpp": 400}


def is_source(path):
    return path.suffix in SUFFIXES or path.name == "CMakeLists.txt" or path.parts[0] in ("scripts", ".ci")


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    unlicensed = 0
    for name in source_files(arguments[0]):
        path = pathlib.PurePosixPath(name)
        if not is_source(path):
            continue
        lines = (pathlib.Path(arguments[0]) / name).read_text(encoding="utf-8", errors="replace").split("\n")
        if not any(LICENCE in line for line in lines[:3]):
            print(f"{name}:1: no licence line: {LICENCE}")
            unlicensed += 1
        if len(lines) > USUAL_LINES.get(path.suffix, len(lines)) and path.parts[0] != "tests":
            print(f"{name}: warning: {len(lines)} lines, usually at most {USUAL_LINES[path.suffix]}")
    return 1 if unlicensed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
