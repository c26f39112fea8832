#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the console beside floors: an empty Qt window, a table that makes its rows up, and SQL over a million leads.

usage: console_against_floors.py --floors FOLDER [--rounds N] [--arrivals SECONDS] WORKSPACE

One round starts an empty window, a table of as many rows as the workspace has leads, SQL's LIKE on one column of a table of
a million leads, and the console, one after the other; the median of the rounds is told. What looks at every lead may take
400 ms; told beside it is what that is here, after the LIKE, which took 111 ms on the machine that the goals were set on. With --arrivals, at the end leads come at 50 a second while a lead in the middle of the
list is looked at, and then nothing happens for a while. Needs a display, or QT_QPA_PLATFORM=offscreen.
"""
import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import time
from pathlib import Path

IDLE_MOST = 0.01
GUI_SHARE_MOST = 0.3
FRAME_MOST = 16.7
LIKE_WHERE_ASKED = 111
TABLE_LEADS = 1_000_000


def run(command, extra=None):
    """The first instant of the process is told as the floors want it."""
    environment = {**os.environ, **(extra or {}), "T0": str(time.monotonic_ns())}
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, env=environment)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def floor_program(floors, work):
    program = work / "qt_floor"
    if not program.exists():
        flags = run(["pkg-config", "--cflags", "--libs", "Qt6Widgets", "Qt6Sql"]).split()
        run(["g++", "-std=c++20", "-O2", "-fPIC", floors / "qt_floor.cpp", "-o", program, *flags])
    return program


def floor_table(floors, work):
    """A million leads in one table, for SQL's LIKE."""
    database = work / "like.db"
    if not database.exists():
        csv = work / f"leads{TABLE_LEADS}.csv"
        if not csv.exists():
            run(["python3", floors / "gen_leads.py", TABLE_LEADS, csv.with_suffix(""), "--no-json"])
        columns = csv.open(encoding="utf-8").readline().strip()
        run(["sqlite3", database, f"CREATE TABLE leads({columns});", ".mode csv", f".import --skip 1 {csv} leads"])
    return database


def floor_figures(text):
    return {name: float(re.search(pattern + r" ([\d.]+)", text)[1])
            for name, pattern in (("start", "first paint"), ("MB", "RSS"), ("jump p95", "p95"),
                                  ("LIKE", "rows median")) if re.search(pattern, text)}


def one_round(floor, like, options):
    empty = floor_figures(run([floor, "empty"])) | floor_figures(run([floor, "filtersql", like]))
    console = json.loads(run([options.bench, "lists", options.workspace]))
    table = floor_figures(run([floor, "table", max(console["lists"]["all, newest first"]["leads"], 200)]))
    return {"empty": empty, "table": table, "console": console}


def line(name, value, unit, asked, met):
    print(f"{name:44} {value:9.1f} {unit:3} {asked:24} {'' if met else '  MISSED'}")
    return not met


def tell(rounds):
    def median(*path):
        values = []
        for each in rounds:
            for key in path:
                each = each[key]
            values.append(each)
        return statistics.median(values)

    missed = 0
    print(f"median of {len(rounds)}, {int(median('console', 'lists', 'all, newest first', 'leads')):,} leads, "
          f"{int(median('console', 'lists', 'open, newest first', 'leads')):,} of them open")
    empty, start = median("empty", "start"), median("console", "start")
    line("floor: empty window", empty, "ms", "", True)
    missed += line("start to populated queue", start, "ms", f"{start / empty:.2f} x (3, 1.7)", start <= 3 * empty)
    scale = median("empty", "LIKE") / LIKE_WHERE_ASKED
    line("floor: LIKE on one column of a million", median("empty", "LIKE"), "ms", "", True)
    for name in rounds[0]["console"]["lists"]:
        page, whole = median("console", "lists", name, "page"), median("console", "lists", name, "whole")
        most = 100 if name.startswith("open") or name == "all, newest first" else 400
        here = "" if most == 100 else f"; {400 * scale:.0f} here"
        leads = int(median("console", "lists", name, "leads"))
        missed += line(f"{name} ({leads:,})", page, "ms", f"whole {whole:.0f} ms ({most}{here})", page <= most)
    line("floor: page jump p95", median("table", "jump p95"), "ms", "", True)
    jump = median("console", "jumps", "frame p95")
    missed += line("page jump, frame p95", jump, "ms", f"({FRAME_MOST})", jump <= FRAME_MOST)
    line("page jump until its rows are there, p95", median("console", "jumps", "rows p95"), "ms", "", True)
    memory = median("console", "MB at the end")
    missed += line("memory after all this", memory, "MB", "(170, 100)", memory <= 170)
    line("memory at the start", median("console", "MB"), "MB", "", True)
    line("floor: memory of an empty window", median("empty", "MB"), "MB", "", True)
    return missed


def tell_arrivals(options):
    console = json.loads(run([options.bench, "arrivals", options.workspace, options.arrivals]))
    arrivals = console["arrivals"]
    print(f"{arrivals['arrived']} leads came within {options.arrivals} s; the leads chosen and at the top are "
          f"{'the same' if arrivals['same leads'] else 'OTHERS'}, {arrivals['pixels moved']} pixels from where they were; "
          f"{arrivals['frames']} frames")
    missed = not arrivals["same leads"] or arrivals["pixels moved"] != 0 or arrivals["arrived"] != 50 * options.arrivals
    missed += line("frame p95", arrivals["frame p95"], "ms", f"({FRAME_MOST})", arrivals["frame p95"] <= FRAME_MOST)
    line("longest frame", arrivals["frame max"], "ms", "", True)
    line("longest event of the GUI thread", arrivals["longest event"], "ms", "", True)
    share = arrivals["GUI thread share"]
    missed += line("GUI thread", 100 * share, "%", "of a core (30)", share < GUI_SHARE_MOST)
    missed += line("committed elsewhere to listed, p95", arrivals["seen p95"], "ms", "(200)", arrivals["seen p95"] <= 200)
    idle = console["idle share"]
    missed += line("idle, all threads", 100 * idle, "%", "of a core (1)", idle < IDLE_MOST)
    return missed


def main():
    here = Path(__file__).resolve().parent
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("workspace", type=Path)
    parser.add_argument("--floors", type=Path, required=True)
    parser.add_argument("--bench", type=Path, default=here.parents[1] / "build/release/tests/bench/console_bench")
    parser.add_argument("--work", type=Path, default=Path("/tmp/baton-bench"))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--arrivals", type=int, default=0)
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    floor = floor_program(options.floors, options.work)
    like = floor_table(options.floors, options.work)
    missed = tell([one_round(floor, like, options) for _ in range(options.rounds)])
    if options.arrivals:
        missed += tell_arrivals(options)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
