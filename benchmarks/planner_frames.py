"""P31: scroll ten years of the planner, against a bare view that puts one ready picture in place.

What the planner adds is several tiles, the names of the rows, meetings and the chosen day. The
milliseconds of single frames are printed as well, also of those whose tiles are painted anew.
"""

import statistics
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from benchmarks.pairing import Ratio, compare
from mintgremium.services.workspace_services import build_services
from mintgremium.services.workspaces.creating import create_sample
from mintgremium.ui.planner.reading import read_frame, read_marks, read_year
from mintgremium.ui.planner.scale import Zoom
from mintgremium.ui.planner.timeline import Timeline
from mintgremium.ui.theme.theme import Theme, ThemeMode

WIDTH, HEIGHT, FIRST, LAST = 790, 560, 2020, 2029
STEPS = 60


class Bare(QAbstractScrollArea):
    """A scroll area as wide as ten years that shows the same picture everywhere."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap(WIDTH, HEIGHT)
        self._picture.fill(Qt.GlobalColor.white)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self.viewport()).drawPixmap(0, 0, self._picture)


def scrolled(view: QAbstractScrollArea) -> Callable[[], None]:
    """Return the action that goes once through all years, painting each step."""
    bar = view.horizontalScrollBar()

    def scroll() -> None:
        for step in range(STEPS):
            bar.setValue(step * bar.maximum() // STEPS)
            view.viewport().repaint()

    return scroll


def planner(theme: Theme, services: Any) -> Timeline:
    """Make the years with everything the file knows."""
    frame = read_frame(services)
    view = Timeline(theme, "Jahresplaner", (FIRST, LAST))
    view.set_lands(frame.lands)
    for year in range(FIRST, LAST + 1):
        view.set_year(read_year(services, frame, year))
    view.set_meetings(read_marks(services, frame))
    view.choose(date(2027, 6, 10))
    return view


def frames(view: Timeline) -> tuple[float, float, float]:
    """Return median and worst frame of known tiles, and the median of new ones, in ms."""
    bar = view.horizontalScrollBar()

    def measured(*, anew: bool) -> list[float]:
        found = []
        for step in range(STEPS):
            if anew:
                view.forget_tiles()
            bar.setValue(step * bar.maximum() // STEPS)
            start = time.perf_counter()
            view.viewport().repaint()
            found.append((time.perf_counter() - start) * 1000)
        return found

    measured(anew=False)
    known, new = measured(anew=False), measured(anew=True)
    return statistics.median(known), max(known), statistics.median(new)


def scroll(home: Path, pairs: int) -> Ratio:
    """Measure both offscreen in this process on a file with all Länder, and print the frames."""
    home.mkdir(parents=True, exist_ok=True)
    workspace = create_sample(home / "planner.mintgremium")
    services = build_services(workspace)
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["benchmark"])
    theme = Theme(app, home, ThemeMode.LIGHT)
    view, bare = planner(theme, services), Bare()
    for each in (view, bare):
        each.resize(WIDTH, HEIGHT)
        each.show()
        QTest.qWaitForWindowExposed(each)
    bare.horizontalScrollBar().setRange(0, view.horizontalScrollBar().maximum())
    for zoom in (Zoom.YEAR, Zoom.QUARTER):
        view.set_zoom(zoom)
        known, worst, new = frames(view)
        print(f"  {zoom}: frame {known:.2f} ms, worst {worst:.2f} ms, painted anew {new:.1f} ms")
    view.set_zoom(Zoom.YEAR)
    workspace.close()
    floor, product = scrolled(bare), scrolled(view)
    return compare("P31 planner frames", floor, product, target=12.0, pairs=pairs, repeat=1)
