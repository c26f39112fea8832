#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Chooses the points of this scenario's scorecard and says how well they separate.

usage: choose_criteria.py [--data FILE] [--write | --check]

  (nothing)  chooses, prints the criteria and the area under the ROC curve
  --write    also puts the criteria into playbook.json, which stands beside this file
  --check    exits 1 if playbook.json holds other criteria, or if its own scorecard separates the test leads worse than
             0.85; exits 77 (skipped) where the data is not there

Only the training leads are looked at while choosing: those whose SHA-256 of "Prospect ID", first eight hex digits modulo
ten, is below seven. The points are the coefficients of a logistic regression with a ridge of 2 on yes/no criteria, ten
points for a doubling of the odds; criteria of less than three points are dropped, the weakest first, and the rest fitted
again. Every lead starts with the points (a multiple of five) at which a total of 0 lets 85 % of those who converted
through the gate. What is printed is measured by evaluating the scorecard as documented in SEMANTICS of the engine: criteria that hold
add up, each group is cut at its cap and floor. Nothing but the standard library, no random numbers: the same data
gives the same points.
"""
import argparse
import csv
import hashlib
import json
import math
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE.parents[3] / "shared" / "data" / "x-education-leads.csv"
MISSING = 77
LEAST_AUC = 0.85
LEAST_POINTS = 3
LEAST_LEADS = 60  # a value that fewer training leads have is not a criterion
POINTS_PER_DOUBLING = 10
RIDGE = 2.0

# Columns whose values may become fit criteria, with the words for a title. City and country decide who calls, not
# whether; the answers to "How did you hear" and "What matters most" added nothing on the training leads.
FIT_FIELDS = {"origin": "Came by", "source": "Source", "occupation": "Occupation", "specialization": "Specialization"}
ANSWERED = {"occupation": "Did not say what they do", "specialization": "Chose no specialization"}
# Bands of engagement: (field, title, [(lowest, highest)]); None is open.
BANDS = [
    ("time_on_site", "seconds on the site", [(1, 119), (120, 299), (300, 599), (600, 899), (900, 1199), (1200, None)]),
    ("total_visits", "visits", [(1, 2), (3, 4), (5, 8), (9, None)]),
    ("pages_per_visit", "pages per visit", [(0.01, 1.99), (2, 3.99), (4, None)]),
]
CAPS = {"fit": (70, -10), "engagement": (30, -20)}
GATE_CATCHES = 0.85


# --- reading -----------------------------------------------------------------------------------------------------------

def fold(text):
    return text.strip().casefold()


def read_mapping():
    """The mapping, and its {column: field id}."""
    mapping = json.loads((HERE / "mapping.json").read_text(encoding="utf-8"))
    return mapping, {rule["column"]: rule["field"] for rule in mapping["columns"] if not rule.get("ignore")}


def read_leads(path):
    """Each lead as {field id: value}, with values as the mapping declares them, and whether it converted."""
    mapping, columns = read_mapping()
    playbook = json.loads((HERE / "playbook.json").read_text(encoding="utf-8"))
    types = {field["id"]: field["type"] for field in playbook["fields"]}
    empty = {fold(value) for value in mapping["emptyValues"]} | {""}
    leads = []
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            lead = {}
            for column, field in columns.items():
                if fold(row[column]) not in empty:
                    lead[field] = typed(row[column], types.get(field, "text"))
            leads.append((row["Prospect ID"], lead, row["Converted"] == "1"))
    return leads


def typed(text, kind):
    if kind == "number":
        return float(text)
    if kind == "yes_no":
        return fold(text) in ("yes", "1", "true")
    return fold(text)


def is_training(prospect_id):
    return int(hashlib.sha256(prospect_id.encode()).hexdigest()[:8], 16) % 10 < 7


# --- the scorecard, evaluated --------------------------------------------------------------------------------------------

def holds(condition, lead):
    for kind, combine in (("all", all), ("any", any)):
        if kind in condition:
            return combine(holds(child, lead) for child in condition[kind])
    value, operand = lead.get(condition["field"]), condition.get("value")
    match condition["op"]:
        case "absent":
            return value is None
        case "one_of":
            return value in [fold(choice) for choice in operand]
        case "is":
            return value == (fold(operand) if isinstance(operand, str) else operand)
        case "between":
            return value is not None and operand[0] <= value <= operand[1]
        case "ge":
            return value is not None and value >= operand
    raise ValueError(f"an operator that this script does not know: {condition['op']}")


def group_score(group, lead):
    points = sum(criterion["points"] for criterion in group["criteria"] if holds(criterion["when"], lead))
    return max(group["floor"], min(group["cap"], points))


def score(groups, lead):
    return sum(group_score(group, lead) for group in groups)


def area_under_curve(scored):
    """Chance that a converted lead scores above another one; equal scores count half."""
    scored = sorted(scored)
    won = sum(converted for _, converted in scored)
    lost = len(scored) - won
    ranks, start = 0.0, 0
    while start < len(scored):
        end = start
        while end < len(scored) and scored[end][0] == scored[start][0]:
            end += 1
        ranks += sum(converted for _, converted in scored[start:end]) * (start + 1 + end) / 2
        start = end
    return (ranks - won * (won + 1) / 2) / (won * lost)


# --- choosing ------------------------------------------------------------------------------------------------------------

def key(*parts):
    text = "_".join(parts).lower()
    return "".join(c if c.isalnum() else "_" for c in text)[:64]


def candidates(leads, spelling):
    """Every criterion that could be one, as (group, criterion without points)."""
    found = []
    for field, words in FIT_FIELDS.items():
        counts = {}
        for lead in leads:
            counts[lead.get(field)] = counts.get(lead.get(field), 0) + 1
        for value in sorted(value for value, count in counts.items() if value and count >= LEAST_LEADS):
            shown = spelling[field, value]
            found.append(("fit", {"id": key(field, value), "title": f"{words}: {shown}",
                                  "when": {"field": field, "op": "is", "value": shown}}))
        if field in ANSWERED and counts.get(None, 0) >= LEAST_LEADS:
            found.append(("fit", {"id": key(field, "absent"), "title": ANSWERED[field],
                                  "when": {"field": field, "op": "absent"}}))
    for field, words, bands in BANDS:
        for low, high in bands:
            when = {"field": field, "op": "ge", "value": low} if high is None else \
                {"field": field, "op": "between", "value": [low, high]}
            title = f"{low} or more {words}" if high is None else f"{low} to {high} {words}"
            found.append(("engagement", {"id": key(field, str(low)), "title": title, "when": when}))
    found.append(("engagement", {"id": "do_not_email", "title": "Asked not to be mailed",
                                 "when": {"field": "do_not_email", "op": "is", "value": True}}))
    return found


def solve(matrix, right):
    """Gauss with pivots."""
    size = len(right)
    rows = [matrix[i] + [right[i]] for i in range(size)]
    for i in range(size):
        pivot = max(range(i, size), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for row in rows[i + 1:]:
            factor = row[i] / rows[i][i]
            for k in range(i, size + 1):
                row[k] -= factor * rows[i][k]
    solution = [0.0] * size
    for i in reversed(range(size)):
        known = sum(rows[i][k] * solution[k] for k in range(i + 1, size))
        solution[i] = (rows[i][size] - known) / rows[i][i]
    return solution


def log_odds(held, outcomes, size):
    """Coefficients of the criteria, without the intercept; `held` lists for each lead the criteria that hold."""
    alike = {}
    for indices, outcome in zip(held, outcomes):
        pattern = (0, *(i + 1 for i in indices))
        won, all_of_them = alike.get(pattern, (0, 0))
        alike[pattern] = (won + outcome, all_of_them + 1)
    weights = [0.0] * (size + 1)
    for _ in range(30):
        gradient = [0.0] + [RIDGE * weight for weight in weights[1:]]
        hessian = [[RIDGE if i == k and i else 0.0 for k in range(size + 1)] for i in range(size + 1)]
        for indices, (won, count) in alike.items():
            chance = 1 / (1 + math.exp(-sum(weights[i] for i in indices)))
            slope = count * chance * (1 - chance)
            for i in indices:
                gradient[i] += count * chance - won
                row = hessian[i]
                for k in indices:
                    row[k] += slope
        step = solve(hessian, gradient)
        weights = [weight - change for weight, change in zip(weights, step)]
        if max(abs(change) for change in step) < 1e-7:
            break
    return weights[1:]


def choose(training, spelling):
    """The groups of the scorecard."""
    leads, outcomes = [lead for lead, _ in training], [outcome for _, outcome in training]
    chosen = candidates(leads, spelling)
    while True:
        held = [[i for i, (_, criterion) in enumerate(chosen) if holds(criterion["when"], lead)] for lead in leads]
        weights = log_odds(held, outcomes, len(chosen))
        points = [round(weight / math.log(2) * POINTS_PER_DOUBLING) for weight in weights]
        weak = [i for i, given in enumerate(points) if abs(given) < LEAST_POINTS]
        if not weak:
            break
        weakest = min(weak, key=lambda i: abs(weights[i]))
        del chosen[weakest]
    titles = {"fit": "Who they are", "engagement": "What they did on the site"}
    groups = [{"id": kind, "title": titles[kind], "kind": kind, "cap": CAPS[kind][0], "floor": CAPS[kind][1],
               "criteria": [criterion | {"points": given} for (group, criterion), given in zip(chosen, points)
                            if group == kind]} for kind in titles]
    start = {"id": "every_lead", "title": "Every lead starts with", "when": {"all": []}}
    groups[0]["criteria"].insert(0, start | {"points": starting_points(groups, start, training)})
    return groups


def starting_points(groups, start, training):
    """The fewest with which enough of those who converted reach 0."""
    converted = [lead for lead, outcome in training if outcome]
    fit = groups[0]
    for points in range(0, fit["cap"] + 1, 5):
        tried = [fit | {"criteria": [start | {"points": points}, *fit["criteria"]]}, groups[1]]
        if sum(score(tried, lead) >= 0 for lead in converted) >= GATE_CATCHES * len(converted):
            return points
    raise ValueError("the gate cannot be reached")


def spellings(path):
    """The commonest spelling of each folded value of the fit fields, for titles and operands."""
    _, columns = read_mapping()
    counts = {}
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if is_training(row["Prospect ID"]):
                for column, field in columns.items():
                    shown = row[column].strip()
                    counts.setdefault((field, fold(shown)), {}).setdefault(shown, 0)
                    counts[field, fold(shown)][shown] += 1
    return {value: max(sorted(shown), key=shown.get) for value, shown in counts.items()}


# --- telling -------------------------------------------------------------------------------------------------------------

def area(groups, leads):
    return area_under_curve([(score(groups, lead), converted) for lead, converted in leads])


def tell(groups, training, test):
    for group in groups:
        print(f"{group['title']}: at most {group['cap']}, at least {group['floor']}")
        for criterion in group["criteria"]:
            print(f"  {criterion['points']:+4d}  {criterion['title']}")
    print(f"AUC: {area(groups, training):.4f} on {len(training)} training leads, "
          f"{area(groups, test):.4f} on {len(test)} test leads")
    through = [converted for lead, converted in test if score(groups, lead) >= 0]
    print(f"a total of 0 lets {len(through) / len(test):.1%} of the test leads through, of whom "
          f"{sum(through) / len(through):.1%} converted")


def document(value, indent=0, room=112):
    """JSON text in which whatever fits on a line stands on one."""
    flat = json.dumps(value, ensure_ascii=False)
    if not value or not isinstance(value, (dict, list)) or len(flat) + indent <= room:
        return flat
    inner = " " * (indent + 2)
    if isinstance(value, dict):
        lines = [f"{inner}{json.dumps(name)}: {document(child, indent + 2, room - len(name) - 4)}"
                 for name, child in value.items()]
        return "{\n" + ",\n".join(lines) + "\n" + " " * indent + "}"
    lines = [inner + document(child, indent + 2, room) for child in value]
    return "[\n" + ",\n".join(lines) + "\n" + " " * indent + "]"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--data", type=pathlib.Path, default=DATA)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    if not options.data.exists():
        print(f"{options.data} is not there: skipped")
        return MISSING
    leads = read_leads(options.data)
    training = [(lead, converted) for prospect, lead, converted in leads if is_training(prospect)]
    test = [(lead, converted) for prospect, lead, converted in leads if not is_training(prospect)]
    groups = choose(training, spellings(options.data))
    tell(groups, training, test)
    file = HERE / "playbook.json"
    playbook = json.loads(file.read_text(encoding="utf-8"))
    if options.write:
        playbook["scorecards"][0]["groups"] = groups
        file.write_text(document(playbook) + "\n", encoding="utf-8")
    elif options.check:
        written = playbook["scorecards"][0]["groups"]
        if written != groups or area(written, test) < LEAST_AUC:
            print("playbook.json holds other criteria, or they separate too little")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
