"""`python -m benchmarks [--smoke] [P1 …]`: print the ratios; exit 1 if one misses its target.

`--smoke` runs few pairs and the small file only and never fails for slowness: it proves that the
benchmarks still run.
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.generate import SIZES, generate
from benchmarks.pairing import Ratio

CACHE = Path("build") / "benchmarks"


def opened(file: Path) -> tuple[Any, Any]:
    """Open a workspace and its services."""
    from mintgremium.services.workspace_services import build_services
    from mintgremium.storage.workspace import open_workspace

    workspace = open_workspace(file)
    return workspace, build_services(workspace)


def measure(chosen: set[str], scratch: Path, *, smoke: bool) -> Iterator[Ratio]:
    """Run the chosen benchmarks on fresh copies of the generated files."""
    from benchmarks import starting

    pairs = 3 if smoke else 15
    sizes = ["S"] if smoke else ["S", "M"]
    files = {name: generated(name, scratch) for name in sizes}
    if "P1" in chosen:
        yield starting.first_frame(scratch / "home", pairs)
    if "P2" in chosen:
        yield from (starting.first_data(scratch / "home", file, pairs) for file in files.values())
    if chosen & {"P4", "P6", "P12"}:
        for file in files.values():
            yield from inside(chosen, file, scratch, pairs)
    yield from beside(chosen, scratch, pairs)


def beside(chosen: set[str], scratch: Path, pairs: int) -> Iterator[Ratio]:
    """Run what makes its own files."""
    from benchmarks import (
        answering,
        filtering,
        lists,
        mailing,
        planner_frames,
        planning,
        posting,
        scrolling,
    )

    if "P15" in chosen:
        yield scrolling.scroll(scratch, pairs)
    if "P17" in chosen:
        yield from mailing.invitation(pairs)
    if "P18" in chosen:
        yield from posting.ratios(made(scratch / "outbox"), pairs)
    if "P19" in chosen:
        yield from answering.ratios(made(scratch / "answers"), pairs)
    if "P26" in chosen:
        yield from filtering.ratios(made(scratch / "people"), pairs)
    if "P31" in chosen:
        yield planner_frames.scroll(scratch / "planner", pairs)
    if "P32" in chosen:
        yield from planning.ratios(made(scratch / "finder"), pairs)
    if "P33" in chosen:
        yield from lists.ratios(made(scratch / "lists"), pairs)


def inside(chosen: set[str], file: Path, scratch: Path, pairs: int) -> Iterator[Ratio]:
    """Run what needs an opened file."""
    from benchmarks import reading, saving

    workspace, services = opened(file)
    meeting_id = services.meetings.rows(limit=1)[0].id
    if "P4" in chosen:
        yield reading.newest_meetings(services, file, pairs)
    if "P6" in chosen:
        yield reading.opened_meeting(services, file, meeting_id, pairs)
    if "P12" in chosen and file.stem == "S":
        item = services.agendas.page(meeting_id).rows[0]
        twin = generated("S", scratch / "twin")
        yield saving.one_paragraph(services, item.id, item.version, twin)
    workspace.close()


def made(folder: Path) -> Path:
    """Make a folder and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def generated(size: str, folder: Path) -> Path:
    """Copy the generated file of a size, making it the first time."""
    source = generate(CACHE / f"{size}.mintgremium", SIZES[size])
    target = made(folder) / source.name
    for part in source.parent.glob(f"{source.name}*"):  # closed: what lies beside it belongs to it
        shutil.copy2(part, folder / part.name)
    return target


def main() -> int:
    """Print a line for each benchmark."""
    every = ["P1", "P2", "P4", "P6", "P12", "P15", "P17", "P18", "P19", "P26", "P31", "P32", "P33"]
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("which", nargs="*", metavar="P", help=", ".join(every))
    parser.add_argument("--smoke", action="store_true")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    holds = True
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["MINTGREMIUM_HOME"] = str(Path(scratch) / "home")
        for ratio in measure(set(options.which or every), Path(scratch), smoke=options.smoke):
            print(ratio.line(), flush=True)
            holds = holds and ratio.holds
    return 0 if holds or options.smoke else 1


if __name__ == "__main__":
    sys.exit(main())
