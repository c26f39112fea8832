#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills in the plurals of the English translation that nobody wrote yet. usage: english_plurals.py FILE.ts

"%n day(s) ago" becomes "%n day ago" and "%n days ago"; a sentence without "(...)" is the same for one and for many.
"""
import re
import sys
import xml.etree.ElementTree as tree

ENDING = re.compile(r"\((\w+)\)")


def forms(source):
    many = source.replace("y(s)", "ies")
    return [ENDING.sub("", source), ENDING.sub(r"\1", many)]


def fill(message):
    translation = message.find("translation")
    written = [form.text for form in translation.findall("numerusform") if form.text]
    if written:
        return
    for form in list(translation):
        translation.remove(form)
    for text in forms(message.find("source").text):
        tree.SubElement(translation, "numerusform").text = text
    translation.attrib.pop("type", None)


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    document = tree.parse(arguments[0])
    for message in document.iter("message"):
        if message.get("numerus") == "yes":
            fill(message)
    tree.indent(document, "    ")
    with open(arguments[0], "wb") as file:
        file.write(b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n')
        document.write(file, encoding="utf-8")
        file.write(b"\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
