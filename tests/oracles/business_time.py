#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An independent answer to questions about business time.

Reads one JSON case a line on stdin and prints one JSON answer a line. A case is
  {"zone": id, "hours": [[[startMinute, endMinute], ...] x 7, Monday first], "holidays": ["2026-07-03", ...],
   "timeOff": [[fromMs, toMs], ...], "from": ms, "add": ms, "days": n, "to": ms}
and its answer [nextWorking(from), addWorking(from, add), addWorkingDays(from, days), workingBetween(from, to)], all in
milliseconds (since the epoch, or of work), null for never.

The way is a plain one: collect every instant at which anything could change (shifts, midnights, offset changes, time
off), ask for each piece between two of them whether it is worked, and walk along the pieces. Zones come from zoneinfo.
"""
import json
import sys
from bisect import bisect_right
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo

EPOCH = datetime(1970, 1, 1)
DAY = 86400


@lru_cache(maxsize=None)
def zone_of(name):
    return ZoneInfo(name)


def offset_at(zone, second):
    moment = datetime.fromtimestamp(second, timezone.utc).astimezone(zone)
    return int(moment.utcoffset().total_seconds())


def naive(second):
    return EPOCH + timedelta(seconds=second)


def change_between(zone, low, high):
    """The first second at which the offset differs from that at `low`; there is exactly one change up to `high`."""
    before = offset_at(zone, low)
    while high - low > 1:
        middle = (low + high) // 2
        if offset_at(zone, middle) == before:
            low = middle
        else:
            high = middle
    return high


@lru_cache(maxsize=200000)
def occurrences(zone_name, local):
    """First and last instant of a local time, given in seconds as if it were UTC."""
    zone = zone_of(zone_name)
    found = []
    for fold in (0, 1):
        moment = naive(local).replace(tzinfo=zone, fold=fold)
        instant = local - int(moment.utcoffset().total_seconds())
        if instant + offset_at(zone, instant) == local:
            found.append(instant)
    if found:
        return min(found), max(found)
    edges = []
    for fold in (0, 1):
        moment = naive(local).replace(tzinfo=zone, fold=fold)
        edges.append(local - int(moment.utcoffset().total_seconds()))
    change = change_between(zone, min(edges), max(edges))
    return change, change


@lru_cache(maxsize=200000)
def change_in_half_day(zone_name, second):
    zone = zone_of(zone_name)
    if offset_at(zone, second) == offset_at(zone, second + DAY // 2):
        return None
    return change_between(zone, second, second + DAY // 2)


class Calendar:
    def __init__(self, case, first_day, last_day):
        self.zone_name = case["zone"]
        self.zone = zone_of(self.zone_name)
        self.holidays = {(date.fromisoformat(text) - date(1970, 1, 1)).days for text in case["holidays"]}
        self.time_off = [tuple(period) for period in case["timeOff"]]
        self.hours = case["hours"]
        self.shifts_of = {}
        marks = set()
        for day in range(first_day, last_day + 1):
            marks.update(1000 * mark for mark in occurrences(self.zone_name, day * DAY))
            self.shifts_of[day] = []
            for start, end in self.hours[(day + 3) % 7]:
                first = occurrences(self.zone_name, day * DAY + start * 60)[0]
                last = occurrences(self.zone_name, day * DAY + end * 60)[1]
                self.shifts_of[day].append((1000 * first, 1000 * last))
                marks.update(self.shifts_of[day][-1])
            for half in (0, DAY // 2):
                change = change_in_half_day(self.zone_name, day * DAY + half)
                if change is not None:
                    marks.add(1000 * change)
        for period in self.time_off:
            marks.update(period)
        self.build_pieces(sorted(marks))

    def build_pieces(self, marks):
        shifts = sorted(shift for shifts in self.shifts_of.values() for shift in shifts)
        starts = [shift[0] for shift in shifts]
        self.pieces = []
        for begin, end in zip(marks, marks[1:]):
            upto = bisect_right(starts, begin)
            on_shift = any(shift[1] > begin for shift in shifts[max(0, upto - 8):upto])
            if on_shift and not self.is_holiday(begin) and not self.is_off(begin):
                self.pieces.append((begin, end))

    def is_holiday(self, instant):
        second = instant // 1000
        return (second + offset_at(self.zone, second)) // DAY in self.holidays

    def is_off(self, instant):
        return any(begin <= instant < end for begin, end in self.time_off)

    def worked(self, begin, end):
        return sum(max(0, min(end, b) - max(begin, a)) for a, b in self.pieces)

    def next_working(self, instant):
        for begin, end in self.pieces:
            if end > instant:
                return max(begin, instant)
        return None

    def add(self, instant, amount):
        if amount == 0:
            return self.next_working(instant)
        for begin, end in self.pieces:
            begin = max(begin, instant)
            if end <= begin:
                continue
            if end - begin >= amount:
                return begin + amount
            amount -= end - begin
        return None

    def add_days(self, instant, days):
        if days == 0:
            return self.next_working(instant)
        second = instant // 1000
        local = second + offset_at(self.zone, second)
        day, time_of_day = local // DAY, local % DAY
        for later in range(day + 1, max(self.shifts_of)):
            shifts = self.shifts_of[later]
            if later in self.holidays or not any(self.worked(begin, end) > 0 for begin, end in shifts):
                continue
            days -= 1
            if days == 0:
                moment = occurrences(self.zone_name, later * DAY + time_of_day)[0]
                in_gap = moment + offset_at(self.zone, moment) != later * DAY + time_of_day
                return self.next_working(1000 * moment + (0 if in_gap else instant % 1000))
        return None


def answer(case):
    first = min(case["from"], case["to"]) // 1000 // DAY - 4
    last = max(case["from"], case["to"]) // 1000 // DAY + 4
    width = 8
    while True:
        calendar = Calendar(case, first, last + width)
        # Right of this instant some shift may not have been looked at yet.
        known = (last + width - 3) * DAY * 1000
        low, high = sorted((case["from"], case["to"]))
        between = calendar.worked(low, high) * (1 if case["from"] <= case["to"] else -1)
        found = [calendar.next_working(case["from"]), calendar.add(case["from"], case["add"]),
                 calendar.add_days(case["from"], case["days"])]
        if all(instant is not None and instant < known for instant in found):
            return found + [between]
        if width > 3000:
            return [instant if instant is not None and instant < known else None for instant in found] + [between]
        width *= 4


def main():
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))))


if __name__ == "__main__":
    main()
