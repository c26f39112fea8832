# SPDX-License-Identifier: GPL-3.0-or-later
"""Which files of the project the checks read."""
import pathlib
import subprocess


def source_files(root):
    """Paths below `root`, relative and sorted: what git tracks or would track; without git, all but build/."""
    root = pathlib.Path(root)
    listed = subprocess.run(
        ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True, text=True, check=False)
    if (root / ".git").exists() and listed.returncode == 0:
        names = [name for name in listed.stdout.split("\0") if name]
    else:
        names = [str(path.relative_to(root)) for path in root.rglob("*") if path.is_file()]
        names = [name for name in names if not name.startswith(("build/", ".git/"))]
    return sorted(name for name in set(names) if (root / name).is_file())
