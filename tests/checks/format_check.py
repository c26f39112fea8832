#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names the sources that clang-format would change. usage: format_check.py ROOT. Exits 1 if there are any."""
import pathlib
import re
import subprocess
import sys

from sources import source_files


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    names = [name for name in source_files(arguments[0]) if pathlib.PurePosixPath(name).suffix in (".h", ".cpp")]
    if not names:
        return 0
    result = subprocess.run(["clang-format", "--dry-run", "--Werror", *names], cwd=arguments[0], capture_output=True,
                            text=True, check=False)
    for name in sorted(set(re.findall(r"^(.+?):\d+:\d+: error:", result.stderr, re.MULTILINE))):
        print(f"{name}: not formatted; clang-format -i {name}")
    return 1 if result.returncode else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
