"""P26: filter the list of people at each key, against the raw query that fills a model in C++.

The floor asks the bare driver for the people that hold the word and puts every value the list shows
into a `QStandardItemModel`; the product is the real page with its inspector. Both paint what came
of it. Before timing the people found are held against each other, key by key.
"""

import statistics
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView
from sqlcipher3 import dbapi2

from benchmarks.generate import Generator, Size
from benchmarks.pairing import Ratio, compare, from_samples, timed
from mintgremium.runtime.secrets import Passwords
from mintgremium.runtime.settings import Settings
from mintgremium.services.workspace_services import build_services
from mintgremium.storage.workspace import create_workspace
from mintgremium.ui.actions import ActionRegistry
from mintgremium.ui.contacts.view import ContactsView
from mintgremium.ui.context import ViewContext
from mintgremium.ui.labels import Labels
from mintgremium.ui.messages import Messages
from mintgremium.ui.navigator import Navigator
from mintgremium.ui.notifier import ChangeNotifier
from mintgremium.ui.operations import ImmediateOperations
from mintgremium.ui.post import Post, PostTools
from mintgremium.ui.shell.features import FEATURE_ACTIONS
from mintgremium.ui.theme.theme import Theme, ThemeMode
from mintgremium.ui.view_state import ViewState

NOW = datetime(2026, 11, 25, 11, 42, tzinfo=UTC)
WIDTH, HEIGHT = 1064, 700
WORDS = ("muster01", "maxi39")
LIMIT = 0.050  # seconds that one key may take

FOUND = """
SELECT p.id, p.given_name, p.family_name, p.title, p.affix, p.function, p.phone, p.confirmed_on,
       p.sample,
       (SELECT e.address FROM person_email e WHERE e.person_id = p.id ORDER BY e.position LIMIT 1),
       (SELECT n.name FROM employment w
        JOIN organization_name n ON n.organization_id = w.organization_id
        WHERE w.person_id = p.id LIMIT 1),
       (SELECT group_concat(c.short_name) FROM membership m JOIN seat s ON s.id = m.seat_id
        JOIN committee c ON c.id = s.committee_id WHERE m.person_id = p.id)
FROM person p
WHERE :word = '' OR lower(p.given_name || ' ' || p.family_name) LIKE :like
   OR EXISTS (SELECT 1 FROM person_email e WHERE e.person_id = p.id AND e.address LIKE :like)
   OR EXISTS (SELECT 1 FROM employment w
       JOIN organization_name n ON n.organization_id = w.organization_id
       WHERE w.person_id = p.id AND lower(n.name) LIKE :like)
ORDER BY p.family_name
"""


def keys() -> list[str]:
    """Return what stands in the field after each key: words typed and taken back."""
    return [word[:end] for word in WORDS for end in range(1, len(word) + 1)]


class Employer(Generator):
    """Adds a workplace for everybody."""

    def _meeting(self, year: int, number: int) -> list[Any]:
        from mintgremium.models import Employment, Organization, OrganizationName

        records = super()._meeting(year, number)
        for place in range(40):
            body = Organization(id=self.key(), organization_kind="ministry")
            name = OrganizationName(
                id=self.key(), organization_id=body.id, name=f"Ministerium{place}"
            )
            records += [body, name]
            records += [
                Employment(id=self.key(), person_id=person, organization_id=body.id)
                for person in self._people[place::40]
            ]
        return records


class Page:
    """The contacts of one file in a window of their own, and the floor beside it."""

    def __init__(self, theme: Theme, folder: Path, persons: int) -> None:
        path = folder / f"{persons}.mintgremium"
        self._workspace = create_workspace(path)
        Employer(Size(f"P{persons}", 1, years=1, items=1, persons=persons)).fill(self._workspace)
        self._owner = QObject()
        self.view = ContactsView(self._context(theme, folder / f"{persons}.ini"))
        self._connection = dbapi2.connect(path)
        self._floor = QTableView()
        self._proxy: QSortFilterProxyModel | None = None
        self.last_key = 0.0
        for each in (self.view, self._floor):
            each.resize(WIDTH, HEIGHT)
            each.show()
            QTest.qWaitForWindowExposed(each)

    def _context(self, theme: Theme, state: Path) -> ViewContext:
        labels, operations = Labels("de"), ImmediateOperations()
        tools = PostTools(
            Settings.load(state.with_suffix(".toml")), Passwords(lambda: None), lambda: NOW
        )
        actions = ActionRegistry(theme, self._owner)
        actions.add(FEATURE_ACTIONS)
        return ViewContext(
            services=build_services(self._workspace, lambda: NOW),
            operations=operations,
            notifier=ChangeNotifier(self._owner),
            theme=theme,
            messages=Messages(labels, lambda: NOW, self._owner),
            actions=actions,
            navigator=Navigator(self._owner),
            view_state=ViewState(state),
            labels=labels,
            today=NOW.date,
            post=Post(tools, operations, self._owner),
        )

    def found(self, word: str) -> list[Any]:
        """Run the raw query."""
        return self._connection.execute(FOUND, {"word": word, "like": f"%{word}%"}).fetchall()

    def floor(self, word: str) -> None:
        """Fill a fresh model with what the raw query finds, and paint it."""
        self._model = filled(self.found(word))
        self._floor.setModel(self._model)
        self._floor.viewport().repaint()

    def proxy(self, word: str) -> None:
        """Let Qt's own proxy in C++ filter a model that was filled once, and paint it."""
        if self._proxy is None:
            self._source, self._proxy = filled(self.found("")), QSortFilterProxyModel()
            self._proxy.setSourceModel(self._source)
            self._proxy.setFilterKeyColumn(-1)
            self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        if self._floor.model() is not self._proxy:
            self._floor.setModel(self._proxy)
        self._proxy.setFilterFixedString(word)
        self._floor.viewport().repaint()

    def product(self, word: str) -> None:
        """Let the page show what the field holds, and paint it."""
        table = self.view.people.table
        table.set_filter(word)
        table.viewport().repaint()

    def typed(self, word: str) -> None:
        """Press a key in the field itself and wait until the list is painted."""
        field, table = self.view.people.search, self.view.people.table
        field.clear()
        field.setText(word[:-1])
        table.set_filter(word[:-1])
        wait_for(lambda: table.shown_query() == word[:-1])

        def press() -> None:
            QTest.keyClick(field, Qt.Key(ord(word[-1].upper())))
            wait_for(lambda: table.shown_query() == word)
            table.viewport().repaint()

        self.last_key = timed(press)

    def check(self) -> None:
        """Refuse to compare the speed of different answers."""
        for word in keys():
            self.product(word)
            shown = {row.id.hex for row in self.view.people.table.records.shown_rows()}
            if shown != {row[0] for row in self.found(word)}:
                raise ValueError(f"floor and product differ for “{word}”")

    def close(self) -> None:
        """Give everything back."""
        self.view.close()
        self._floor.close()
        self._connection.close()
        self._workspace.close()


def filled(rows: list[Any]) -> QStandardItemModel:
    """Make a model in C++ of what the raw query found."""
    model = QStandardItemModel(len(rows), 7)
    for line, row in enumerate(rows):
        texts = (f"{row[1]} {row[2]}", row[10], row[5], row[11], row[9], row[6], row[7])
        for column, text in enumerate(texts):
            model.setItem(line, column, QStandardItem(text or ""))
    return model


def wait_for(condition: Callable[[], bool]) -> None:
    """Let the program run until something holds."""
    patience = QDeadlineTimer(10_000)
    while not condition():
        if patience.hasExpired():
            raise TimeoutError
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)


def every_key(action: Callable[[str], None]) -> Callable[[], None]:
    """Return the action that goes through all keys."""

    def run() -> None:
        for word in keys():
            action(word)

    return run


def ratios(folder: Path, pairs: int) -> Iterator[Ratio]:
    """Measure 4,000 people against the floor, against 400, and the slowest single key."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["benchmark"])
    theme = Theme(app, folder, ThemeMode.LIGHT)
    small, large = Page(theme, folder, 400), Page(theme, folder, 4000)
    for page in (small, large):
        page.check()
        yield compare(
            f"P26 filter {len(page.found(''))} people, all keys",
            every_key(page.floor),
            every_key(page.product),
            target=4.0,
            pairs=pairs,
        )
    yield compare(
        "P26 filter 4000 people against Qt's proxy",
        every_key(large.proxy),
        every_key(large.product),
        target=4.0,
        pairs=pairs,
    )
    yield compare(
        "P26 filter, 4000 people against 400",
        every_key(small.product),
        every_key(large.product),
        target=3.0,
        pairs=pairs,
        repeat=2,
    )
    worst = max(statistics.median(key_times(large, word)) for word in keys())
    yield from_samples("P26 slowest key of 4000 against 50 ms", [(LIMIT, worst)], 1.0)
    small.close()
    large.close()


def key_times(page: Page, word: str) -> list[float]:
    """Return the seconds of some presses of the last letter of a word."""
    times = []
    for _ in range(5):
        page.typed(word)
        times.append(page.last_key)
    return times
