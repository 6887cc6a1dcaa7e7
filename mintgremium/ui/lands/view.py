"""The place of the Länder: a map or tiles coloured by a question, and the same as a table."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar
from uuid import UUID

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import Kind
from mintgremium.services.committees.rows import CommitteeRow
from mintgremium.services.lands.questions import ANSWERS
from mintgremium.services.lands.rows import ContactRow, LandRow
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.land_map.picture import Ground
from mintgremium.ui.lands.actions import COPY, OPEN, SAVE, TILES, VIEW
from mintgremium.ui.lands.choices import Wish, remember, remembered
from mintgremium.ui.lands.day_button import DayButton
from mintgremium.ui.lands.details import land_blocks
from mintgremium.ui.lands.lines import LandLine, land_lines
from mintgremium.ui.lands.page import LandsPage
from mintgremium.ui.view import View
from mintgremium.ui.widgets.buttons import MenuButton
from mintgremium.ui.widgets.empty_view import EmptyView
from mintgremium.ui.widgets.page_header import PageHeader


@dataclass(frozen=True, slots=True)
class Reading:
    """What the page shows, as of one day; the ground is read once."""

    rows: Sequence[LandRow]
    committees: Sequence[CommitteeRow]
    ground: Ground | None


class LandsView(View):
    """All Länder; Return goes to the seat, the inspector to everything else."""

    kinds: ClassVar[frozenset[Kind]] = frozenset(
        {
            Kind.LAND,
            Kind.SEAT,
            Kind.MEMBERSHIP,
            Kind.PERSON,
            Kind.EMPLOYMENT,
            Kind.COMMITTEE,
            Kind.ORGANIZATION,
            Kind.ORGANIZATION_NAME,
            Kind.MEETING,
            Kind.ATTENDANCE,
        }
    )
    scope: ClassVar[str] = VIEW
    handbook_page: ClassVar[str] = "laender"

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context)
        self.wish = remembered(context.view_state)
        self._reading = Reading((), (), None)
        self._wanted: UUID | None = None
        self.set_title(self.tr("Länder"))
        self.header = PageHeader(context.theme)
        self.header.set_title(self.title)
        self.day_button = DayButton(context)
        actions = [context.actions.action(key) for key in (SAVE, COPY)]
        self.picture_button = MenuButton(
            context.theme, self.tr("The map as a picture"), actions, icon="image-down"
        )
        self.header.set_deeds([self.day_button, self.picture_button])
        self.page = LandsPage(context, self.wish)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.page)
        self.stack.addWidget(self._empty())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        self._bind()
        self._listen()

    @override
    def refresh(self) -> None:
        """Read all Länder as of the day."""
        services, wish = self.context.services, self.wish
        known = self._reading.ground

        def read() -> Reading:
            rows = services.lands.lands(wish.day, wish.meetings)
            return Reading(rows, services.committees.committees(wish.day), known or _ground())

        self.context.operations.run(read, self._show)

    @override
    def show_record(self, record_id: UUID, tab: str = "") -> None:
        """Choose a Land."""
        self._wanted = record_id
        self.refresh_if_stale()
        self._go_to_wanted()

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """Return picture, table and inspector."""
        return self.page.panes()

    @override
    def focus_filter(self) -> None:
        """Filter the Länder."""
        self.page.pane.search.setFocus()

    def set_wish(self, wish: Wish) -> None:
        """Ask something else, keep it for the next start, and show the answers."""
        before, self.wish = self.wish, wish
        remember(self.context.view_state, wish)
        self.page.asking.show_wish(wish)
        self.day_button.set_day(wish.day)
        self.context.actions.action(TILES).setChecked(wish.tiled)
        if (wish.day, wish.meetings) != (before.day, before.meetings):
            self.refresh()
        else:
            self._show_answers()

    # -- parts

    def _empty(self) -> EmptyView:
        trigger = self.context.actions.trigger
        return EmptyView(
            self.context.theme,
            "map",
            self.tr("Nothing is known of the Länder yet"),
            self.tr(
                "Create a committee with its seats first, or add ministries and coordination "
                "offices. The map then shows who speaks for each Land."
            ),
            deed=(self.tr("Create a committee …"), lambda: trigger("committees.add")),
            link=(self.tr("Add an organisation …"), lambda: trigger("contacts.add_organization")),
        )

    def _bind(self) -> None:
        actions = self.context.actions
        actions.bind(OPEN, lambda: self._open(self.page.line()))
        actions.bind(TILES, self._turn)
        actions.bind(SAVE, self._save)
        actions.bind(COPY, self._copy)
        actions.action(TILES).setChecked(self.wish.tiled)
        self.page.pane.table.set_menu([actions.action(OPEN)])

    def _listen(self) -> None:
        self.page.asking.wished.connect(self.set_wish)
        self.page.chosen.connect(self._describe)
        self.page.opened.connect(self._open)
        self.day_button.chosen.connect(self._choose_day)

    # -- showing

    def _show(self, reading: Reading) -> None:
        first = self._reading.ground is None
        self._reading = reading
        if first and reading.ground is not None:
            self.page.picture.set_ground(reading.ground)
        self.page.asking.set_committees(reading.committees)
        self.wish = self.wish.among([row.id for row in reading.committees])
        empty = self._is_empty()
        self.stack.setCurrentIndex(1 if empty else 0)
        for button in (self.day_button, self.picture_button):
            button.setVisible(not empty)
        self.context.actions.allow(SAVE, COPY, TILES, when=not empty)
        self._show_answers()
        self._go_to_wanted()
        self.first_data_shown.emit()

    def _show_answers(self) -> None:
        lines = land_lines(self._reading.rows, self.wish.asked)
        self.page.show_lines(lines, self.wish)
        best = ANSWERS[self.wish.question][0]
        said = self.tr("{count} of {total} Länder: {answer}").format(
            count=sum(line.answer is best for line in lines),
            total=len(lines),
            answer=self.context.labels.word(best),
        )
        self.header.set_subtitle("" if self._is_empty() else said)

    def _is_empty(self) -> bool:
        """Tell whether the file knows nothing that could be asked about."""
        reading = self._reading
        known = any(row.seats or row.ministries or row.offices for row in reading.rows)
        return not (known or reading.committees or self.wish.day)

    def _go_to_wanted(self) -> None:
        if self._wanted is not None and self._reading.rows:
            self.page.show_land(self._wanted)
            self._wanted = None

    def _describe(self, line: LandLine | None) -> None:
        self.context.actions.allow(OPEN, when=line is not None and bool(line.land.seats))
        if line is None:
            return
        row, day, lands = line.land, self.wish.day, self.context.services.lands
        self.context.operations.run(
            lambda: lands.contacts(row.id, day), lambda found: self._show_land(row, found)
        )

    def _show_land(self, row: LandRow, contacts: Sequence[ContactRow]) -> None:
        self.page.show_blocks(row.id, land_blocks(row, contacts, self.context.labels))

    # -- deeds

    def _open(self, line: LandLine | None) -> None:
        """Go to the seat that is asked about, else to the first one."""
        if line is None or not line.land.seats:
            return
        asked = self.wish.committee_id if self.wish.about_committees else None
        seats = sorted(line.land.seats, key=lambda seat: seat.committee_id != asked)
        place = Place("committees", seats[0].committee_id, f"seats/{seats[0].id}")
        self.context.navigator.go(place)

    def _choose_day(self, day: date | None) -> None:
        self.set_wish(replace(self.wish, day=day if day != self.context.today() else None))

    def _turn(self) -> None:
        tiled = self.context.actions.action(TILES).isChecked()
        self.set_wish(replace(self.wish, tiled=tiled))

    def _save(self) -> None:
        from mintgremium.ui.lands.saving import ask_how_to_save, paper_of

        paper = paper_of(self.context, self.page, self.wish, self._committee())
        ask_how_to_save(self.context, paper, self)

    def _copy(self) -> None:
        from mintgremium.ui.land_map.paper import for_clipboard
        from mintgremium.ui.lands.saving import paper_of, remembered_size

        paper = paper_of(self.context, self.page, self.wish, self._committee())
        times = remembered_size(self.context)
        QGuiApplication.clipboard().setMimeData(for_clipboard(replace(paper, times=times)))
        self.context.messages.say(self.tr("The map is on the clipboard."))

    def _committee(self) -> str:
        names = {row.id: row.short_name for row in self._reading.committees}
        key = self.wish.committee_id if self.wish.about_committees else None
        return "" if key is None else names.get(key, "")


def _ground() -> Ground:
    from mintgremium.services.lands.outlines import read_outlines, read_tiles

    return Ground(read_outlines(), read_tiles())
