#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: seeds.py SOURCE TARGET

Writes the seeds of each fuzzer to TARGET/<fuzzer>/, a file each: the hostile CSV cases, the playbooks of the tests and the
conditions in them, and whatever a fuzzer once stumbled over (tests/hostile/<fuzzer>/).
"""
import hashlib
import json
import pathlib
import shutil
import sys

MOST_BYTES = 32 * 1024
CONDITION_MEMBERS = ("when", "appliesWhen", "where", "eligible", "unless")


def content(part):
    if isinstance(part, str):
        return part.encode()
    if isinstance(part, list):
        return b"".join(content(each) for each in part)
    if "hex" in part:
        return bytes.fromhex(part["hex"])
    if "utf16le" in part:
        return part["utf16le"].encode("utf-16-le")
    if "utf16be" in part:
        return part["utf16be"].encode("utf-16-be")
    repeated = content(part["repeat"])
    return repeated * min(part["times"], MOST_BYTES // max(len(repeated), 1))


def csv_seeds(source):
    for path in sorted((source / "tests/hostile/csv").glob("*.json")):
        for case in json.loads(path.read_text(encoding="utf-8")):
            yield content(case["bytes"])
    yield (source / "tests/app/batonctl/data/leads.csv").read_bytes()


def playbooks(source):
    return [json.loads(path.read_bytes()) for path in sorted(source.glob("tests/**/playbook.json"))]


def playbook_seeds(source):
    """Whole ones, and small ones with one member each: what is short is mutated more."""
    for playbook in playbooks(source):
        yield json.dumps(playbook).encode()
        head = {name: playbook.get(name) for name in ("format", "name", "zone")}
        for name, value in playbook.items():
            yield json.dumps(head | {name: value}).encode()


def conditions(document):
    if isinstance(document, dict):
        for name, value in document.items():
            if name in CONDITION_MEMBERS:
                yield from value if isinstance(value, list) else [value]
            yield from conditions(value)
    elif isinstance(document, list):
        for value in document:
            yield from conditions(value)


def condition_seeds(source):
    for playbook in playbooks(source):
        for condition in conditions(playbook):
            yield json.dumps(condition).encode()


def main():
    source, target = map(pathlib.Path, sys.argv[1:])
    for name, seeds in (("csv", csv_seeds), ("playbook", playbook_seeds), ("condition", condition_seeds)):
        folder = target / f"{name}_fuzz"
        folder.mkdir(parents=True, exist_ok=True)
        for seed in seeds(source):
            (folder / hashlib.sha1(seed).hexdigest()).write_bytes(seed[:MOST_BYTES])
        for found in (source / "tests/hostile" / f"{name}_fuzz").glob("*"):
            shutil.copy(found, folder)


if __name__ == "__main__":
    main()
