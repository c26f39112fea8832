#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures batonctl beside floors: small programs that do the same work with nothing around it.

usage: against_floors.py --floors FOLDER [--batonctl FILE] [--work FOLDER] [--leads N] [--runs N] [--csv | --growth]

One round runs every floor and then Baton, on the same leads and the same rules, so that what else the machine does meets
both; the ratio of each round is taken, and the median of the rounds is told. The rules are those of the floors, translated
to a playbook (rules.py); the decisions must be the same, or the run fails. --csv runs the import of a file beside .import
alone, as one wants it for a million leads.

Where other programs keep the machine busy, time on the clock says more about them than about us: for the work of whole
processes the ratio of CPU time (user and system) is told, too. It knows nothing of what waits for the disk, and of a second
core that helps.
"""
import argparse
import json
import os
import re
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

from rules import documents

# What is asked for: (name, ours, floor, must, goal); a ratio of rates, so more is better.
RATIOS = [
    ("decide, no trace / bytecode", "decide", "bytecode interned", 0.36, 1.0),
    ("  with interning / intern + bytecode", "decide", "intern + bytecode", None, None),
    ("decide with trace / bytecode + trace", "decide_traced", "bytecode + JSON trace", 0.25, 0.5),
    ("one lead durable / C API, same rows", "one_by_one", "same rows, one lead", 0.8, 0.95),
    ("  / C API, five small rows, one index", "one_by_one", "sqlite single", 0.8, 0.95),
    ("bulk durable / C API, same rows and indexes", "import_routed", "same rows, bulk", 0.7, 1.0),
    ("  / end-to-end floor: five small rows", "import_routed", "end to end", 0.7, 1.0),
    ("  / the same with three indexes more", "import_routed", "end to end, indexes", None, None),
    ("CSV to routed / .import, same indexes", "import_routed", ".import, same indexes", 1 / 2.2, 1.0),
    ("  / .import, two indexes", "import_routed", ".import, two indexes", 1 / 2.2, 1.0),
]


# The indexes that a workspace has for leads such as these, on the columns of their file.
LISTED = "email, first_name, last_name, company, phone, country, source"
SAME_INDEXES = ["(email)", "(domain)", "(created_at)", f"(created_at, id, {LISTED})"]

CPU = ", CPU"  # behind the name of a figure: per second of CPU time


def cpu_seconds():
    """Of all programs run so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def run(command, **options):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def fresh(database: Path):
    for suffix in ("", "-wal", "-shm"):
        Path(f"{database}{suffix}").unlink(missing_ok=True)
    return database


class Floors:
    """The programs of the floors' folder, built in the work folder."""

    def __init__(self, source: Path, work: Path, leads: int):
        self.source, self.work = source, work
        self.csv, self.jsonl = work / f"leads{leads}.csv", work / f"leads{leads}.jsonl"
        if not self.jsonl.exists():
            run(["python3", source / "gen_leads.py", leads, work / f"leads{leads}"])
        self.rules = work / "rules.json"
        run(["node", source / "mkrules.mjs", self.rules])
        run(["node", source / "gen_cpp.mjs", self.rules, work / "rules_gen.h"])
        self.leads = leads
        flags = ["-std=c++20", "-O2", "-march=native", "-I", work]
        self.build("rules_floor", flags)
        self.build("e2e_floor", flags + ["-lsqlite3"])
        qt = run(["pkg-config", "--cflags", "--libs", "Qt6Core", "Qt6Sql", "libpq", "sqlite3"]).split()
        self.build("storage", ["-std=c++20", "-O2", "-fPIC"] + qt)
        self.build("rows_floor", ["-std=c++20", "-O2", "-lsqlite3"], Path(__file__).resolve().parent)
        self.numbered = work / f"numbered{leads}.csv"
        with self.csv.open(encoding="utf-8") as plain, self.numbered.open("w", encoding="utf-8") as numbered:
            numbered.writelines(f"{number or 'id'},{line}" for number, line in enumerate(plain))

    def build(self, name, flags, folder=None):
        program = self.work / name
        if not program.exists():
            run(["g++", (folder or self.source) / f"{name}.cpp", "-o", program, *flags])

    def route_once(self, batonctl):
        """A workspace whose rows rows_floor writes. Leads a second of the import, and a second of CPU time."""
        self.routed = fresh(self.work / "routed.baton")
        for command in (["init"], ["playbook", "publish", self.work / "pools.json"],
                        ["roster", "import", self.work / "roster.json"]):
            run([batonctl, "--db", self.routed, *command])
        began, cpu_began = time.monotonic(), cpu_seconds()
        run([batonctl, "--db", self.routed, "import", "--route", "--mapping", self.work / "mapping.json", self.csv])
        return self.leads / (time.monotonic() - began), self.leads / (cpu_seconds() - cpu_began)

    def measure(self):
        """Leads a second by name, and what the rules' floor decided."""
        rates = {}
        text = run([self.work / "rules_floor", self.jsonl, self.rules, 1, min(self.leads, 200_000)])
        check = None
        for line in text.splitlines():
            match = re.match(r"(.+?)\s+median/s\s+(\d+).*check (-?\d+)/(\d+)", line)
            if match:
                rates[match[1]] = float(match[2])
                check = (int(match[3]), int(match[4]))
        single = run([self.work / "storage", self.jsonl, 2000, 1, "sq:FULL:1"],
                     env=dict(os.environ, DB=str(self.work), N1="2000"))
        rates["sqlite single"] = float(re.search(r"median\s+(\d+)", single)[1])
        for name, per_commit, leads in (("same rows, one lead", 1, 2000), ("same rows, bulk", 20_000, self.leads)):
            rates[name], rates[name + CPU] = self.same_rows(per_commit, leads)
        for name, measured in (("end to end", self.end_to_end({})), ("end to end, indexes", self.end_to_end({"IDX": "3"})),
                               (".import, same indexes", self.stock_import(self.numbered, SAME_INDEXES)),
                               (".import, two indexes", self.stock_import(self.csv, ["(email)", "(country)"]))):
            rates[name], rates[name + CPU] = measured
        return rates, check

    def same_rows(self, per_commit, leads):
        text = run([self.work / "rows_floor", self.routed, self.work / "rows.db", per_commit, leads])
        return tuple(float(re.search(rf"{unit}: (\d+)", text)[1]) for unit in ("leads/s", "leads/CPU s"))

    def end_to_end(self, extra):
        began = cpu_seconds()
        text = run([self.work / "e2e_floor", self.csv, self.work / "floor.db", 5000, 1], env=dict(os.environ, **extra))
        return float(re.search(r"= (\d+) leads/s", text)[1]), self.leads / (cpu_seconds() - began)

    def stock_import(self, csv, indexes):
        database = fresh(self.work / "import.db")
        columns = csv.open(encoding="utf-8").readline().strip().replace("id,", "id INTEGER PRIMARY KEY,", 1)
        run(["sqlite3", database, f"PRAGMA journal_mode=WAL; CREATE TABLE leads({columns});" +
             "".join(f"CREATE INDEX i{number} ON leads{on};" for number, on in enumerate(indexes))])
        began, cpu_began = time.monotonic(), cpu_seconds()
        run(["sqlite3", database, ".mode csv", f".import --skip 1 {csv} leads"])
        return self.leads / (time.monotonic() - began), self.leads / (cpu_seconds() - cpu_began)


def baton(program, work, name, csv, leads, singles):
    """Leads a second by case, and what was decided as (sum of scores, sum of leaf numbers)."""
    command = [program, "--json", "bench", "--runs", 1, "--leads", min(leads, 200_000), "--singles", singles,
               "--file", csv, "--folder", work, "--at", "2026-03-02T15:00:00Z"]
    for document in ("mapping", "roster"):
        command += [f"--{document}", work / f"{document}.json"]
    answer = json.loads(run(command + ["--playbook", work / f"{name}.json"]))
    rates = {case: figures["median"] for case, figures in answer["leadsPerSecond"].items()}
    rates |= {case + CPU: figures["medianPerCpuSecond"] for case, figures in answer["leadsPerSecond"].items()}
    leaves = sum(int(end[1:]) * count for end, count in answer["check"]["ends"].items() if end[1:].isdigit())
    return rates, (round(answer["check"]["score"]), leaves)


def one_round(options, floors):
    floor_rates, expected = floors.measure()
    ours, decided = baton(options.batonctl, options.work, "ends", floors.csv, options.leads, 1)
    if options.leads <= 200_000 and decided != expected:
        sys.exit(f"other decisions than the floor's: {decided}, expected {expected}")
    durable, pooled = baton(options.batonctl, options.work, "pools", floors.csv, options.leads, 2000)
    if pooled != decided:
        sys.exit(f"pools got other leads than the leaves: {pooled}, expected {decided}")
    for case in ("one_by_one", "import", "run", "import_routed"):
        ours[case], ours[case + CPU] = durable[case], durable[case + CPU]
    ours["decide into pools"] = durable["decide"]
    return floor_rates, ours


def csv_round(options, floors):
    sides = []
    for name, measured in ((".import, same indexes", floors.stock_import(floors.numbered, SAME_INDEXES)),
                           ("import_routed", floors.route_once(options.batonctl))):
        sides.append({name: measured[0], name + CPU: measured[1]})
    return sides


def median_of(rounds, side, name):
    return statistics.median(each[side][name] for each in rounds)


def tell(rounds):
    print("leads a second, median of", len(rounds))
    for side, title in ((0, "floors"), (1, "Baton")):
        for name in rounds[0][side]:
            print(f"  {title:7} {name:42} {median_of(rounds, side, name):12,.0f}")
    print(f"{'ratio':46} {'median':>7} {'least':>7} {'most':>7}   must   goal     CPU")
    missed = 0
    for title, ours, floor, must, goal in RATIOS:
        if floor not in rounds[0][0]:
            continue
        all_ratios = [each[1][ours] / each[0][floor] for each in rounds]
        ratio = statistics.median(all_ratios)
        missed += bool(must) and ratio < must
        asked = f"{must:6.2f} {goal:6.2f}" if must else "     -      -"
        cpu = ""
        if floor + CPU in rounds[0][0]:
            cpu = f"{statistics.median(each[1][ours + CPU] / each[0][floor + CPU] for each in rounds):7.2f}"
        print(f"{title:46} {ratio:7.2f} {min(all_ratios):7.2f} {max(all_ratios):7.2f} {asked} {cpu:7}"
              f"{'   MISSED' if must and ratio < must else ''}")
    return missed


def growth(options):
    """Baton alone at 10,000, 100,000 and 1,000,000 leads: microseconds a lead must not grow."""
    titles = [title + unit for unit in ("", CPU) for title in ("import", "run", "both")]
    print(f"{'leads':>10} " + " ".join(f"{title:>10}" for title in titles) + "   microseconds a lead")
    for leads in (10_000, 100_000, 1_000_000):
        csv = options.work / f"leads{leads}.csv"
        if not csv.exists():
            run(["python3", options.floors / "gen_leads.py", leads, options.work / f"leads{leads}", "--no-json"])
        rates, _ = baton(options.batonctl, options.work, "pools", csv, leads, 1)
        cells = [1e6 / rates[case + unit] for unit in ("", CPU) for case in ("import", "run", "import_routed")]
        print(f"{leads:10,} " + " ".join(f"{cell:10.1f}" for cell in cells))


def main():
    here = Path(__file__).resolve().parent
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--floors", type=Path, required=True)
    parser.add_argument("--batonctl", type=Path, default=here.parents[1] / "build/release/app/batonctl/batonctl")
    parser.add_argument("--work", type=Path, default=Path("/tmp/baton-bench"))
    parser.add_argument("--leads", type=int, default=200_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--csv", action="store_true")
    parser.add_argument("--growth", action="store_true")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    floors = Floors(options.floors, options.work, options.leads)
    for name, document in documents(json.loads(floors.rules.read_text())).items():
        (options.work / f"{name}.json").write_text(json.dumps(document))
    if options.csv:
        return 1 if tell([csv_round(options, floors) for _ in range(options.runs)]) else 0
    floors.route_once(options.batonctl)
    if options.growth:
        growth(options)
        return 0
    return 1 if tell([one_round(options, floors) for _ in range(options.runs)]) else 0


if __name__ == "__main__":
    sys.exit(main())
