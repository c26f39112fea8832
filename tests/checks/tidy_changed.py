#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy on the sources that changed. usage: tidy_changed.py ROOT BUILD [BASE | --all] [--jobs N]

BASE is a commit; without it the point where HEAD left origin/main, and on origin/main itself the parent of HEAD. A
changed header is read through one source that includes it. --all reads every source. Exits 1 if clang-tidy finds anything.
"""
import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile


def git(root, *arguments):
    result = subprocess.run(["git", "-C", root, *arguments], capture_output=True, text=True, check=False)
    return result.stdout.strip() if result.returncode == 0 else ""


def default_base(root):
    head = git(root, "rev-parse", "HEAD")
    fork = git(root, "merge-base", "HEAD", "origin/main")
    return fork if fork and fork != head else git(root, "rev-parse", "--verify", "--quiet", "HEAD~1")


def changed_files(root, base):
    """Against the working tree. Every file where there is no commit to compare with."""
    if not base:
        return git(root, "ls-files").split("\n")
    changed = git(root, "diff", "--name-only", "--diff-filter=d", base, "--")
    return (changed + "\n" + git(root, "ls-files", "--others", "--exclude-standard")).split("\n")


def for_clang(entry):
    """The command of g++ without what clang does not know: its precompiled headers and some warnings."""
    words = iter(shlex.split(entry["command"]))
    kept = []
    for word in words:
        if word == "-include":
            header = next(words)
            kept += [] if header.endswith("cmake_pch.hxx") else [word, header]
        elif word != "-Winvalid-pch":
            kept.append(word)
    kept.append("-Wno-unknown-warning-option")
    return {"directory": entry["directory"], "file": entry["file"], "command": shlex.join(kept)}


def tidy(build, source):
    result = subprocess.run(["clang-tidy", "--quiet", "-p", build, source], capture_output=True, text=True, check=False)
    return source, result.returncode, result.stdout


def sources_to_read(root, changed, compiled):
    """Changed sources, and for each changed header its own source or else the first that includes it."""
    chosen = {name for name in changed if name in compiled}
    for header in (name for name in changed if name.endswith(".h")):
        twin = header[:-2] + ".cpp"
        includes = re.compile(r'^#include "' + re.escape(header) + '"', re.MULTILINE)
        readers = [twin] if twin in compiled else sorted(compiled)
        for name in readers:
            text = (pathlib.Path(root) / name).read_text(encoding="utf-8", errors="replace")
            if name == twin or includes.search(text):
                chosen.add(name)
                break
    return sorted(chosen)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root", type=os.path.realpath)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("base", nargs="?")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    arguments = parser.parse_args()
    root, build = arguments.root, arguments.build
    database = build / "compile_commands.json"
    if not database.exists():
        print(f"{database} is missing: build first (scripts/test)", file=sys.stderr)
        return 1
    entries = [for_clang(entry) for entry in json.loads(database.read_text(encoding="utf-8"))]
    inside = {os.path.relpath(entry["file"], root): entry for entry in entries}
    compiled = {name for name in inside if not name.startswith(("..", "build/"))}
    base = "" if arguments.all else arguments.base or default_base(root)
    if base and not git(root, "rev-parse", "--verify", "--quiet", base + "^{commit}"):
        print(f"{base} is not a commit", file=sys.stderr)
        return 2
    sources = sources_to_read(root, changed_files(root, base), compiled)
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "compile_commands.json").write_text(json.dumps(entries), encoding="utf-8")
        with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
            jobs = [pool.submit(tidy, folder, str(pathlib.Path(root) / name)) for name in sources]
            for job in concurrent.futures.as_completed(jobs):
                source, code, text = job.result()
                if code != 0:
                    failed += 1
                    print(f"{os.path.relpath(source, root)}\n{text}", flush=True)
    print(f"clang-tidy: {len(sources)} read, {failed} with findings")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
