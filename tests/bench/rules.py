# SPDX-License-Identifier: GPL-3.0-or-later
"""The floors' rules (34 criteria, 101 routing leaves) as a playbook, with the roster and the mapping for their leads."""

TEXT_COLUMNS = ["first_name", "last_name", "company", "country", "state", "industry", "source", "job_title", "phone",
                "email", "domain", "form"]
NUMBER_COLUMNS = ["employees", "pages_viewed", "revenue"]
REPS = 30
MEMBERS = 6


def condition(test):
    field, operator, value = test["f"], test["op"], test["v"]
    if operator == "rng":  # these leads have whole numbers only
        return {"field": field, "op": "between", "value": [value[0], value[1] - 1]}
    if operator == "ne":
        return {"field": field, "op": "present"}
    name = {"in": "one_of", "nin": "none_of", "ge": "ge", "lt": "lt", "has": "contains"}[operator]
    return {"field": field, "op": name, "value": value}


def all_of(tests):
    return condition(tests[0]) if len(tests) == 1 else {"all": [condition(test) for test in tests]}


def scorecard(criteria):
    return {"id": "main", "title": "Main", "groups": [{"id": "fit", "title": "Fit", "kind": "fit", "criteria": [
        {"id": c["id"], "title": c["id"], "when": all_of(c["all"]), "points": c["points"]} for c in criteria]}]}


def decision(leaves):
    """The last leaf has no test: it is the way out of all that no branch takes."""
    branches = [{"id": f"b{leaf['id']}", "title": leaf["queue"], "when": all_of(leaf["all"])} for leaf in leaves[:-1]]
    ways = {f"b{leaf['id']}": f"to_{leaf['id']}" for leaf in leaves[:-1]}
    return {"type": "decision", "title": "Queue", "branches": branches, "next": {**ways, "else": f"to_{leaves[-1]['id']}"}}


def playbook(rules, node_of_leaf):
    nodes = {"start": {"type": "entry", "on": "arrival", "next": {"next": "queue"}}, "queue": decision(rules["leaves"])}
    for leaf in rules["leaves"]:
        nodes[f"to_{leaf['id']}"] = node_of_leaf(leaf)
    nodes["done"] = {"type": "end", "disposition": "routed"}
    fields = [{"id": "domain", "title": "Domain", "type": "text"}, {"id": "form", "title": "Form", "type": "text"},
              {"id": "pages_viewed", "title": "Pages viewed", "type": "number"}]
    return {"format": 1, "name": "Floors", "zone": "UTC", "fields": fields, "scorecards": [scorecard(rules["criteria"])],
            "gates": [], "trees": {"main": {"title": "Main", "nodes": nodes}}}


def roster():
    hours = {day: ["00:00-24:00"] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}
    reps = [{"id": f"r{i}", "name": f"Rep {i}", "email": f"r{i}@example.com", "zone": "UTC", "hours": hours}
            for i in range(REPS)]
    pools = [{"id": f"p{leaf}", "name": f"Pool {leaf}", "strategy": "weighted_round_robin", "availability": {"policy": "now"},
              "members": [{"rep": f"r{(leaf * MEMBERS + k) % REPS}", "weight": 1 + k % 4} for k in range(MEMBERS)]}
             for leaf in range(101)]
    return {"format": 1, "reps": reps, "pools": pools}


def mapping():
    columns = [{"column": name, "field": name} for name in TEXT_COLUMNS + NUMBER_COLUMNS]
    return {"format": 1, "name": "Floors", "kind": "leads", "encoding": "utf-8", "delimiter": ",", "header": 1,
            "columns": columns + [{"column": "created_at", "field": "received_at"}]}


def documents(rules):
    """"ends": every leaf ends a lead with its number; "pools": every leaf is a pool."""
    ends = playbook(rules, lambda leaf: {"type": "end", "disposition": leaf["queue"]})
    del ends["trees"]["main"]["nodes"]["done"]
    pools = playbook(rules, lambda leaf: {"type": "assign_pool", "pool": f"p{leaf['id']}",
                                          "next": {"assigned": "done", "nobody": "done"}})
    return {"ends": ends, "pools": pools, "roster": roster(), "mapping": mapping()}
