"""The rotation of a committee: who hosts and who chairs which meeting."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from mintgremium.core.vocabulary import RotationRole, TurnKind
from mintgremium.services.committees.rows import SeatRow
from mintgremium.services.rotation.rows import TurnRow
from mintgremium.ui.committees.rounds import Round, Rounds
from mintgremium.ui.committees.turn_words import (
    TurnLine,
    fairness_blocks,
    host_blocks,
    turn_blocks,
    turn_sentence,
    which_meeting,
)
from mintgremium.ui.context import ViewContext
from mintgremium.ui.labels import Labels
from mintgremium.ui.record_pane import PaneSpec, RecordPane
from mintgremium.ui.widgets.buttons import Button, Kind
from mintgremium.ui.widgets.cells import Cell, Column, Grouping, quiet, strong, tag
from mintgremium.ui.widgets.choice import SegmentedChoice

_PLAN = "rotation.plan"
_DEEDS = ("rotation.except", "rotation.swap", "rotation.delete")


class RotationTab(RecordPane[TurnLine]):
    """Turns by year at the left; the chosen one, the count of each seat and hosts at the right."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context, _spec(context.labels))
        self.table.set_default_sort("meeting")
        self.table.set_empty_text(self.tr("No turns are planned yet."))
        self.rounds = Rounds(Round(), Round(), ())
        self._titles: dict[object, str] = {}
        roles = [(role, context.labels.word(role)) for role in RotationRole]
        self.role_choice = SegmentedChoice(context.theme, roles)
        self.role_choice.setAccessibleName(self.tr("What goes round"))
        self.role_choice.edited.connect(self._show)
        self.add_left(self.role_choice)
        actions = context.actions
        self.plan = Button(
            context.theme,
            self.tr("Plan turns …"),
            kind=Kind.QUIET,
            icon="repeat",
            clicked=lambda: actions.trigger(_PLAN),
        )
        self.plan.setEnabled(not context.read_only)
        self.add_right(self.plan)
        self.table.set_menu([actions.action(key) for key in _DEEDS])
        self.table.row_activated.connect(lambda _line: actions.trigger(_DEEDS[0]))
        self.chosen.connect(self._describe)
        self.link_wanted.connect(actions.trigger)

    def role(self) -> RotationRole:
        """Return which round is shown."""
        chosen = self.role_choice.value()
        return chosen if isinstance(chosen, RotationRole) else RotationRole.HOST

    def show_role(self, role: RotationRole) -> None:
        """Turn to the round of hosts or to that of chairs."""
        self.role_choice.set_value(role)
        self._show()

    def show_rounds(self, rounds: Rounds, seats: Sequence[SeatRow]) -> None:
        """Show both rounds, with the seats by their titles."""
        self.rounds = rounds
        self._titles = {seat.id: seat.title for seat in seats}
        self._show()

    def lines(self) -> list[TurnLine]:
        """List the turns of the round shown."""
        return [self._line(turn) for turn in self.rounds.of(self.role()).turns]

    def _line(self, turn: TurnRow) -> TurnLine:
        return TurnLine(turn, self._titles.get(turn.seat_id) or turn.tag)

    def _show(self) -> None:
        """Show the round; where no turn was chosen, choose the first one from this year on."""
        lines, kept = self.lines(), self.row()
        self.show_rows(lines)
        year = self.context.today().year
        coming = next((line.id for line in lines if line.turn.year >= year), None)
        if coming is not None and (kept is None or kept.id not in {line.id for line in lines}):
            self.table.select_ids([coming])

    def _describe(self, line: TurnLine | None) -> None:
        context = self.context
        hosts = host_blocks(self.rounds) if self.role() is RotationRole.HOST else []
        blocks = [
            *turn_blocks(line, context.labels, read_only=context.read_only),
            *fairness_blocks(self.rounds.of(self.role()).fairness),
            *hosts,
        ]
        self.details.show_blocks(blocks)


def _spec(labels: Labels) -> PaneSpec[TurnLine]:
    translate = QCoreApplication.translate
    return PaneSpec(
        name=translate("committees", "Turns"),
        columns=_columns(labels),
        memory="list/turns",
        filter=translate("committees", "Filter turns"),
        about=translate("committees", "This turn"),
        sentence=lambda line: turn_sentence(line, labels),
        grouping=Grouping("meeting", lambda line: str(line.turn.year)),
    )


def _columns(labels: Labels) -> list[Column[TurnLine]]:
    translate = QCoreApplication.translate
    return [
        Column(
            key="meeting",
            title=translate("committees", "Meeting"),
            cell=lambda line: which_meeting(line.turn),
            sort=lambda line: (line.turn.year, line.turn.running),
            width=132,
        ),
        Column(
            key="seat",
            title=translate("committees", "Seat"),
            cell=lambda line: tag(line.tag, line.title) if line.tag else Cell(),
            width=60,
        ),
        Column(
            key="who",
            title=translate("committees", "Who"),
            cell=lambda line: strong(line.title),
            width=170,
            stretch=True,
        ),
        Column(
            key="kind",
            title=translate("committees", "Why"),
            cell=lambda line: _why(line, labels),
            width=120,
        ),
        Column(
            key="city",
            title=translate("committees", "Place"),
            cell=lambda line: quiet(line.turn.city),
            width=110,
        ),
        Column(
            key="note",
            title=translate("committees", "Note"),
            cell=lambda line: quiet(line.turn.note),
            width=150,
            hidden=True,
        ),
    ]


def _why(line: TurnLine, labels: Labels) -> Cell:
    word = labels.word(line.turn.kind)
    if line.turn.kind is TurnKind.PLANNED:
        return quiet(word)
    return Cell(
        word, style="small600", color="infoFg", icon="arrow-left-right", icon_color="infoFg"
    )
