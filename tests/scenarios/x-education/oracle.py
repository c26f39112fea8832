#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says what must come of this scenario's leads, with code that shares nothing with the engine.

usage: oracle.py [--data FILE] [--write | --check]

Reads mapping, playbook and roster beside this file and walks every lead, in the order of the file. Prints expected.json;
--write writes it, --check exits 1 if it says something else, 77 (skipped) where the data is not there.

It knows only what this scenario uses, and shares leads in a pool by the plainest rule that is fair. That suffices, because
here every fair rule gives the same counts: a pool is filled to its caps, or its leads divide evenly.
"""
import argparse
import collections
import datetime
import json
import pathlib
import sys
import zoneinfo

from choose_criteria import DATA, HERE, MISSING, document, holds, read_leads, score

INSTANTS = ["2026-03-02T04:30:00Z", "2026-02-28T21:30:00Z"]  # Monday 10:00 and Sunday 03:00 in Asia/Kolkata
DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


def minutes(clock):
    return int(clock[:2]) * 60 + int(clock[3:])


def is_holiday(roster, rep, day):
    lists, team = set(rep.get("holidays", [])), rep.get("team")
    teams = {team["id"]: team for team in roster["teams"]}
    while team:
        lists |= set(teams[team].get("holidays", []))
        team = teams[team].get("parent")
    return any(day.isoformat() in holidays["days"] for holidays in roster["holidays"] if holidays["id"] in lists)


def works(roster, rep, instant):
    local = instant.astimezone(zoneinfo.ZoneInfo(rep["zone"]))
    today = local.date()
    away = any(period["from"] <= today.isoformat() <= period["to"] for period in rep.get("timeOff", []))
    if not rep["active"] or away or is_holiday(roster, rep, today):
        return False
    now = local.hour * 60 + local.minute
    for days_ago in (0, 1):
        for interval in rep["hours"].get(DAYS[(local.weekday() - days_ago) % 7], []):
            start, end = map(minutes, interval.split("-"))
            if start <= now + 1440 * days_ago < (end if end > start else end + 1440):
                return True
    return False


def is_available(roster, rep, policy, instant):
    ahead = datetime.timedelta(hours=1) if policy == {"policy": "within", "within": "1h"} else datetime.timedelta()
    return works(roster, rep, instant) or (bool(ahead) and works(roster, rep, instant + ahead))


class Desk:
    """The pools at one instant, with what each member has got."""

    def __init__(self, roster, instant):
        reps = {rep["id"]: rep for rep in roster["reps"]}
        self.got = collections.Counter()
        self.members = {
            pool["id"]: [member for member in pool["members"]
                         if is_available(roster, reps[member["rep"]], pool["availability"], instant)]
            for pool in roster["pools"]}

    def assign(self, pool):
        open_members = [member for member in self.members[pool]
                        if self.got[pool, member["rep"]] < member.get("caps", {}).get("perDay", sys.maxsize)]
        if not open_members:
            return False
        least = min(open_members, key=lambda member: (self.got[pool, member["rep"]] + 1) / member["weight"])
        self.got[pool, least["rep"]] += 1
        return True


def walk(nodes, name, lead, desk):
    """The end or hold node that a lead comes to."""
    while True:
        node = nodes[name]
        match node["type"]:
            case "entry" | "set_field":
                port = "next"
            case "decision":
                port = next((branch["id"] for branch in node["branches"] if holds(branch["when"], lead)), "else")
            case "assign_pool":
                port = "assigned" if desk.assign(node["pool"]) else "nobody"
            case "end" | "hold":
                return node
        name = node["next"][port]


def decide(playbook, lead, desk):
    """The lead's state, and the disposition if it is ended."""
    lead = lead | {"score": score(playbook["scorecards"][0]["groups"], lead)}
    trees, gate = playbook["trees"], playbook["gates"][0]
    disposition = walk(trees["reception"]["nodes"], "arrive", lead, desk).get("disposition")
    if disposition:
        return "ended", disposition
    if not holds(gate["when"], lead) or any(holds(blocker, lead) for blocker in gate["unless"]):
        return "nurture", None
    last = walk(trees["admissions"]["nodes"], "qualified", lead, desk)
    return ("held" if last["type"] == "hold" else "owned"), None


def run(playbook, roster, leads, at):
    desk = Desk(roster, datetime.datetime.fromisoformat(at.replace("Z", "+00:00")))
    states, dispositions = collections.Counter(), collections.Counter()
    for lead in leads:
        state, disposition = decide(playbook, lead, desk)
        states[state] += 1
        if disposition:
            dispositions[disposition] += 1
    pools, reps = collections.Counter(), collections.Counter()
    for (pool, rep), count in desk.got.items():
        pools[pool] += count
        reps[rep] += count
    counts = {"states": states, "pools": pools, "reps": reps, "dispositions": dispositions}
    return {"at": at, "read": len(leads), "rejected": 0} | {name: dict(sorted(of.items())) for name, of in counts.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--data", type=pathlib.Path, default=DATA)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    if not options.data.exists():
        print(f"{options.data} is not there: skipped")
        return MISSING
    playbook = json.loads((HERE / "playbook.json").read_text(encoding="utf-8"))
    roster = json.loads((HERE / "roster.json").read_text(encoding="utf-8"))
    leads = [lead for _, lead, _ in read_leads(options.data)]
    expected = {"format": 1, "runs": [run(playbook, roster, leads, at) for at in INSTANTS]}
    file = HERE / "expected.json"
    if options.write:
        file.write_text(document(expected) + "\n", encoding="utf-8")
    print(document(expected))
    if options.check and expected != json.loads(file.read_text(encoding="utf-8")):
        print("expected.json says something else")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
