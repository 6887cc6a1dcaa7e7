"""What is said about turns: which meeting, who, how often compared with the others."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QLocale

from mintgremium.core.vocabulary import TurnKind
from mintgremium.services.rotation.rows import FairnessRow, HostRow, TurnRow
from mintgremium.ui.committees.rounds import Rounds
from mintgremium.ui.context import Place
from mintgremium.ui.labels import Labels
from mintgremium.ui.widgets.details import Block, Deed, Deeds, Fact, Head, Part, Text

_CLOSE = 0.05  # of the mean; a shorter distance is rounded away


@dataclass(frozen=True, slots=True)
class TurnLine:
    """A turn with the title of its seat, as the list shows it."""

    turn: TurnRow
    title: str

    @property
    def id(self) -> UUID:
        """The identity of the turn."""
        return self.turn.id

    @property
    def tag(self) -> str:
        """The tag of the seat; somebody without a seat has none."""
        return self.turn.tag if self.turn.seat_id is not None else ""


def which_meeting(turn: TurnRow) -> str:
    """Say which meeting a turn is for: `1. Sitzung 2027`."""
    text = QCoreApplication.translate("committees", "meeting {number} of {year}")
    return text.format(number=turn.running, year=turn.year)


def turn_sentence(line: TurnLine, labels: Labels) -> str:
    """Say the whole turn to a screen reader."""
    turn = line.turn
    parts = (which_meeting(turn), line.title, turn.city, labels.word(turn.kind), turn.note)
    return ", ".join(filter(None, parts))


def turn_option(line: TurnLine) -> str:
    """Offer a turn to choose: `1. Sitzung 2027 · Bayern`."""
    return f"{which_meeting(line.turn)} · {line.title}"


def turn_blocks(line: TurnLine | None, labels: Labels, *, read_only: bool) -> list[Block]:
    """Say what is known about the chosen turn, and what can be done with it."""
    translate = QCoreApplication.translate
    if line is None:
        return [Text(translate("committees", "Choose a turn to change it."))]
    turn = line.turn
    blocks: list[Block] = [
        Head(line.title, line.tag, line.title),
        Fact("calendar", which_meeting(turn)),
    ]
    if turn.kind is not TurnKind.PLANNED:
        blocks.append(Fact("arrow-left-right", labels.word(turn.kind)))
    if turn.city:
        blocks.append(Fact("map-pin", turn.city))
    if turn.note:
        blocks.append(Text(turn.note))
    if not read_only:
        deeds = (
            Deed("rotation.except", translate("committees", "Exception …"), "pencil"),
            Deed("rotation.swap", translate("committees", "Swap …"), "arrow-left-right"),
            Deed("rotation.delete", translate("committees", "Delete"), "trash-2"),
        )
        blocks.append(Deeds(deeds))
    return blocks


def fairness_blocks(rows: tuple[FairnessRow, ...]) -> list[Block]:
    """Count the turns of each seat, those with the fewest first."""
    if not any(row.past or row.coming for row in rows):
        return []
    translate = QCoreApplication.translate
    explained = translate(
        "committees", "Turns before this year, from this year on, and distance to the mean."
    )
    blocks: list[Block] = [Part(translate("committees", "Turns of each seat")), Text(explained)]
    return blocks + [Fact(_side(row), _count(row), _last(row)) for row in rows]


def host_blocks(rounds: Rounds) -> list[Block]:
    """List who hosted the meetings so far, the last one first."""
    known = [row for row in reversed(rounds.hosts) if row.host or row.city]
    if not known:
        return []
    title = QCoreApplication.translate("committees", "Hosts so far")
    return [Part(title), *(_host(row) for row in known)]


def _host(row: HostRow) -> Fact:
    who = ", ".join(filter(None, (row.host, row.city)))
    return Fact("map-pin", f"{row.year} · {who}", target=Place("meeting", row.meeting_id))


def _count(row: FairnessRow) -> str:
    text = QCoreApplication.translate("committees", "{seat}: {past} before, {coming} from now on")
    said = text.format(seat=row.tag, past=row.past, coming=row.coming)
    if abs(row.difference) < _CLOSE:
        return said
    sign = "+" if row.difference > 0 else "\u2212"
    return f"{said} ({sign}{QLocale().toString(abs(row.difference), 'f', 1)})"


def _side(row: FairnessRow) -> str:
    if abs(row.difference) < _CLOSE:
        return "minus"
    return "arrow-up" if row.difference > 0 else "arrow-down"


def _last(row: FairnessRow) -> str:
    if row.last_year is None:
        return ""
    text = QCoreApplication.translate("committees", "last in {year}")
    return text.format(year=row.last_year)
