#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells which lines of core/ the tests ran. usage: coverage.py ROOT BUILD [--floor PERCENT] [--lines]

Reads what a build with BATON_COVERAGE left behind after its tests, by gcov, and prints the share of lines that ran, a row
a room and the total. --lines adds the lines that did not. A line that several objects have (of a header, of a template)
ran if it did in one of them. Exits 1 if the total is below PERCENT (90).
"""
import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import subprocess
import sys


def lines_of(notes, root):
    """{file below core/: {line: how often it ran}} as one object knows it."""
    result = subprocess.run(["gcov", "--json-format", "--stdout", str(notes)], capture_output=True, text=True,
                            cwd=notes.parent, check=False)
    found = collections.defaultdict(lambda: collections.defaultdict(int))
    for document in result.stdout.splitlines():
        told = json.loads(document)
        for file in told["files"]:
            path = os.path.normpath(os.path.join(told["current_working_directory"], file["file"]))
            name = os.path.relpath(path, root)
            if not name.startswith("core/"):
                continue
            for line in file["lines"]:
                found[name][line["line_number"]] += line["count"]
    return found


def all_lines(build, root):
    ran = collections.defaultdict(lambda: collections.defaultdict(int))
    notes = sorted(build.rglob("*.gcno"))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for found in pool.map(lambda each: lines_of(each, root), notes):
            for name, lines in found.items():
                for line, count in lines.items():
                    ran[name][line] += count
    return ran


def ranges(numbers):
    """[3, 4, 5, 9] -> "3-5, 9"."""
    parts = []
    for number in sorted(numbers):
        if parts and parts[-1][1] == number - 1:
            parts[-1][1] = number
        else:
            parts.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in parts)


def row(name, ran, total):
    return f"{name:<16} {ran:>7} {total:>7} {100 * ran / total:>7.1f} %"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root", type=pathlib.Path)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--floor", type=float, default=90.0, metavar="PERCENT")
    parser.add_argument("--lines", action="store_true", help="name the lines that did not run")
    arguments = parser.parse_args()
    root = arguments.root.resolve()
    files = all_lines(arguments.build.resolve(), root)
    if not any(count for lines in files.values() for count in lines.values()):
        print(f"coverage: nothing in {arguments.build} has run; build and test it first", file=sys.stderr)
        return 1
    rooms = collections.defaultdict(lambda: [0, 0])
    for name, lines in sorted(files.items()):
        missed = [line for line, count in lines.items() if count == 0]
        for room in (name.split("/")[1], "total"):
            rooms[room][0] += len(lines) - len(missed)
            rooms[room][1] += len(lines)
        if arguments.lines and missed:
            print(f"{name}: {ranges(missed)}")
    total = rooms.pop("total")
    print(f"{'room':<16} {'ran':>7} {'lines':>7}")
    for room, (ran, lines) in sorted(rooms.items()):
        print(row(room, ran, lines))
    print(row("core", *total))
    percent = 100 * total[0] / total[1]
    if percent < arguments.floor:
        print(f"coverage: {percent:.1f} % is less than {arguments.floor:g} %", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
