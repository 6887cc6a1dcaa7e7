"""The parts of the place: picture with its key, the same as a table, and what is known of one."""

from collections.abc import Callable, Hashable, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QScrollArea, QVBoxLayout, QWidget

from mintgremium.services.lands.questions import LandQuestion
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.land_map.key import LandKey
from mintgremium.ui.land_map.picture import LandPicture
from mintgremium.ui.lands.actions import COPY, OPEN, SAVE, TILES
from mintgremium.ui.lands.asking import Asking
from mintgremium.ui.lands.choices import Wish
from mintgremium.ui.lands.columns import land_columns
from mintgremium.ui.lands.lines import LandLine, entries, key_entries, line_sentence
from mintgremium.ui.lands.splitter import TurningSplitter
from mintgremium.ui.record_pane import PaneSpec, RecordPane
from mintgremium.ui.widgets.buttons import ToolButton
from mintgremium.ui.widgets.details import Block, Details, Text
from mintgremium.ui.widgets.inspector import Inspector
from mintgremium.ui.widgets.labels import Label
from mintgremium.ui.widgets.list_frame import ListFrame
from mintgremium.ui.widgets.looks import set_look

_MENU = (OPEN, TILES, SAVE, COPY)
_SPLIT = "lands/split"
_PICTURE = 264  # px that picture and key need at least
_TABLE = 368  # px that the table needs at least
_SHARES = (380, 380)  # px of picture and table in a window of 1280


class LandsPage(ListFrame):
    """Keeps picture and table at the same Land."""

    chosen = Signal(object)  # LandLine or None
    opened = Signal(object)  # LandLine

    def __init__(self, context: ViewContext, wish: Wish) -> None:
        super().__init__(context.theme)
        self._context = context
        self.asking = Asking(context, wish, self)
        self.picture = LandPicture(context.theme, self.tr("Map of the Länder"))
        self.key = LandKey(context.theme)
        self.hint = Label("", "small", "text2", wrap=True)
        self.pane: RecordPane[LandLine] = RecordPane(context, _spec(context))
        self.details = Details(context.theme)
        self.inspector = Inspector(context.theme, self.tr("Land"))
        self.inspector.set_title(self.tr("Land"))
        self.inspector.body.addWidget(self.details)
        self.split = TurningSplitter(context.theme, _PICTURE, _TABLE)
        self.split.addWidget(self._picture_side())
        self.split.addWidget(self.pane)
        self.split.setSizes([context.theme.px(share) for share in _SHARES])
        self.split.restoreState(context.view_state.data(_SPLIT))
        self.split.splitterMoved.connect(self._keep_split)
        self.fill(self.split, self.inspector)
        self.add_left(*self.asking.fields())
        self.add_right(self._tiles_button())
        self.pane.chosen.connect(self._follow_table)
        self.pane.table.row_activated.connect(self.opened)
        self.picture.chosen.connect(self._follow_picture)
        self.picture.opened.connect(self._open)
        self.details.wanted.connect(self._go)
        self.picture.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.picture.customContextMenuRequested.connect(self._offer)

    def show_lines(self, lines: Sequence[LandLine], wish: Wish) -> None:
        """Show what the Länder answer."""
        labels = self._context.labels
        self.picture.set_tiled(tiled=wish.tiled)
        self.picture.set_entries(entries(lines, labels))
        self.key.set_entries(key_entries(lines, wish.question, labels))
        hint = _hint(lines, wish)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.pane.show_rows(lines)

    def show_land(self, land_id: UUID) -> None:
        """Choose a Land."""
        self.pane.show_row(land_id)

    def line(self) -> LandLine | None:
        """Return the chosen Land."""
        return self.pane.row()

    def show_blocks(self, land_id: UUID, blocks: Sequence[Block]) -> None:
        """Show what is known about a Land, if it is still the chosen one."""
        line = self.line()
        if line is not None and line.id == land_id:
            self.details.show_blocks(blocks)

    def panes(self) -> tuple[QWidget, ...]:
        """Return what F6 goes through."""
        return (self.picture, self.pane.table, self.details)

    # -- parts

    def _picture_side(self) -> QScrollArea:
        """Return picture, key and hint; large text in a low window makes them scroll."""
        whole = QWidget()
        set_look(whole, surface="base")
        column = QVBoxLayout(whole)
        self._theme.set_space(column, (28, 6, 16, 14), 10)
        column.addWidget(self.picture, 1)
        column.addWidget(self.key)
        column.addWidget(self.hint)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(whole)
        return area

    def _tiles_button(self) -> ToolButton:
        spec, action = self._context.actions.spec(TILES), self._context.actions.action(TILES)
        button = ToolButton(self._theme, spec.icon, action.toolTip(), clicked=action.trigger)
        button.setCheckable(True)
        action.toggled.connect(button.setChecked)
        return button

    # -- picture and table go together

    def _follow_table(self, line: LandLine | None) -> None:
        self.picture.choose(line.land.code if line is not None else None)
        if line is None:
            self.details.show_blocks([Text(self.tr("Choose a Land to see who speaks for it."))])
        self.chosen.emit(line)

    def _follow_picture(self, code: str) -> None:
        if (line := self._line_of(code)) is not None:
            self.pane.show_row(line.id)

    def _offer(self, at: QPoint) -> None:
        """Open the menu of the picture, under the pointer or for the key of the menu."""
        menu = QMenu(self.picture)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._context.actions.action(key) for key in _MENU])
        menu.popup(self.picture.mapToGlobal(at))

    def _open(self, code: str) -> None:
        if (line := self._line_of(code)) is not None:
            self.opened.emit(line)

    def _line_of(self, code: str) -> LandLine | None:
        rows = self.pane.table.records.rows()
        return next((row for row in rows if row.land.code == code), None)

    def _go(self, target: Hashable) -> None:
        if isinstance(target, Place):
            self._context.navigator.go(target)

    def _keep_split(self, _position: int, _at: int) -> None:
        if self.split.orientation() is Qt.Orientation.Horizontal:
            self._context.view_state.set_data(_SPLIT, self.split.saveState())


def _hint(lines: Sequence[LandLine], wish: Wish) -> str:
    """Say what is missing when nothing can be answered."""
    translate = QCoreApplication.translate
    rows = [line.land for line in lines]
    hints: dict[LandQuestion, tuple[Callable[[], bool], str]] = {
        LandQuestion.SEAT: (
            lambda: not any(row.seats for row in rows),
            translate("lands", "On this day no Land has a seat. Add seats to a committee."),
        ),
        LandQuestion.OFFICE: (
            lambda: not any(row.offices for row in rows),
            translate("lands", "On this day no office is known. Add them to the contacts."),
        ),
        LandQuestion.MINISTRY: (
            lambda: not any(row.ministries for row in rows),
            translate("lands", "On this day no ministry is known. Add them to the contacts."),
        ),
        LandQuestion.ATTENDANCE: (
            lambda: not any(line.meetings for row in rows for line in row.attendance),
            translate("lands", "There is no record of attendance up to this day."),
        ),
    }
    is_missing, words = hints[wish.question]
    return words if is_missing() else ""


def _spec(context: ViewContext) -> PaneSpec[LandLine]:
    translate, labels = QCoreApplication.translate, context.labels
    return PaneSpec(
        name=translate("lands", "Länder"),
        columns=land_columns(labels),
        memory="list/lands",
        filter=translate("lands", "Filter Länder"),
        sentence=lambda line: line_sentence(line, labels),
    )
