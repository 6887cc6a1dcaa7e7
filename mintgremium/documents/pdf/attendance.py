"""Who takes part: the table of the minutes and the list to sign, Land by Land."""

from collections.abc import Callable, Iterator

from mintgremium.core.vocabulary import AttendanceRole, AttendanceState
from mintgremium.documents.facts import meeting_title, record_facts
from mintgremium.documents.formatting import Formats
from mintgremium.documents.pdf.blocks import (
    Block,
    Cell,
    Column,
    Facts,
    Heading,
    Paragraph,
    Row,
    Table,
    Tone,
)
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.trees import AttendanceEntry, MeetingDocument

SEAT_WIDTH, STATE_WIDTH, SIGNATURE_WIDTH = 46, 38, 52
ROW_TO_SIGN = 10
GUEST_ROLES = (AttendanceRole.GUEST, AttendanceRole.SPEAKER)


def attendance_list_blocks(document: MeetingDocument, phrases: Phrases) -> tuple[Block, ...]:
    """Set the list that goes round for signing."""
    kicker = phrases.text("document.attendance_list")
    columns = (
        Column(phrases.text("attendance.seat"), SEAT_WIDTH),
        Column(phrases.text("attendance.person")),
        Column(phrases.text("attendance.signature"), SIGNATURE_WIDTH),
    )
    table = AttendanceTable(document.attendance, phrases)
    return (
        Heading(meeting_title(document, phrases), level=1, kicker=kicker),
        Facts(record_facts(document, phrases)),
        *_table_or_none(columns, tuple(table.rows(table.cells_to_sign)), phrases, ROW_TO_SIGN),
        *_former_names(document, phrases),
    )


def attendance_table(document: MeetingDocument, phrases: Phrases) -> tuple[Block, ...]:
    """Set who took part, after a count of the Länder that were represented."""
    columns = (
        Column(phrases.text("attendance.seat"), SEAT_WIDTH),
        Column(phrases.text("attendance.person")),
        Column(phrases.text("attendance.state"), STATE_WIDTH),
    )
    table = AttendanceTable(document.attendance, phrases)
    rows = tuple(table.rows(table.cells_of_minutes))
    return (
        *(Paragraph(count) for count in table.counts(document.lands_total)),
        *_table_or_none(columns, rows, phrases),
        *_former_names(document, phrases),
    )


def _table_or_none(
    columns: tuple[Column, ...], rows: tuple[Row, ...], phrases: Phrases, row_height: float = 0
) -> tuple[Block, ...]:
    if not rows:
        return (Paragraph(phrases.text("attendance.none"), Tone.MUTED),)
    return (Table(columns, rows, row_height),)


def _former_names(document: MeetingDocument, phrases: Phrases) -> Iterator[Block]:
    """Say what organisations were called until lately."""
    formats = Formats(phrases)
    for each in document.former_names:
        key = "attendance.absorbed" if each.absorbed else "attendance.renamed"
        since = formats.day(each.since)
        text = phrases.text(key, name=each.name, before=each.before, since=since)
        yield Paragraph(text, Tone.SMALL)


class AttendanceTable:
    """Sorts attendances into Länder, other seats and guests, and counts them."""

    def __init__(self, entries: tuple[AttendanceEntry, ...], phrases: Phrases) -> None:
        self._phrases = phrases
        self._formats = Formats(phrases)
        guests = tuple(e for e in entries if e.role in GUEST_ROLES or not (e.seat or e.land))
        seats = tuple(entry for entry in entries if entry not in guests)
        self._groups = {
            "laender": tuple(entry for entry in seats if entry.land),
            "organizations": tuple(entry for entry in seats if not entry.land),
            "guests": guests,
        }

    def rows(self, cells: Callable[[AttendanceEntry], tuple[Cell, ...]]) -> Iterator[Row]:
        """Give a row for each attendance, below the name of its group."""
        for key, entries in self._groups.items():
            if entries:
                title = self._phrases.text(f"attendance.{key}")
                yield Row(((Paragraph(title, Tone.STRONG),),), is_group=True)
            yield from (Row(cells(entry)) for entry in entries)

    def counts(self, lands_total: int | None = None) -> Iterator[str]:
        """Say how many Länder, else how many seats, were represented."""
        laender = {entry.land for entry in self._groups["laender"]}
        if laender:
            present = {entry.land for entry in self._groups["laender"] if _is_present(entry)}
            total = max(lands_total or 0, len(laender))
            is_known = lands_total is not None or len(present) < total
            key = "count_laender" if is_known else "count_laender_alone"
            yield self._count(key, len(present), total)
        elif seats := self._groups["organizations"]:
            yield self._count("count_seats", sum(map(_is_present, seats)), len(seats))

    def cells_of_minutes(self, entry: AttendanceEntry) -> tuple[Cell, ...]:
        """Give seat, person and how it took part."""
        state = Paragraph(self._state(entry), Tone.BODY if _is_present(entry) else Tone.MUTED)
        return (Paragraph(self._seat(entry)),), self._person(entry, entry.remark), (state,)

    def cells_to_sign(self, entry: AttendanceEntry) -> tuple[Cell, ...]:
        """Give seat, person and room to sign."""
        return (Paragraph(self._seat(entry)),), self._person(entry), ()

    def _seat(self, entry: AttendanceEntry) -> str:
        return entry.land or entry.seat or self._phrases.text(f"role.{entry.role}")

    def _person(self, entry: AttendanceEntry, remark: str = "") -> Cell:
        vacant = Paragraph(self._phrases.text("attendance.vacant"), Tone.MUTED)
        notes = (note for note in (entry.organization, remark) if note not in ("", entry.seat))
        name = Paragraph(entry.person) if entry.person else vacant
        return (name, *(Paragraph(note, Tone.SMALL) for note in notes))

    def _state(self, entry: AttendanceEntry) -> str:
        if not _is_present(entry):
            return self._phrases.text(f"attendance_state.{entry.state}")
        words = []
        if entry.role in (AttendanceRole.DEPUTY, AttendanceRole.MINUTES):
            words.append(self._phrases.text(f"role.{entry.role}"))
        mode = f"attendance_mode.{entry.mode}" if entry.mode else f"attendance_state.{entry.state}"
        return ", ".join([*words, self._phrases.text(mode)])

    def _count(self, key: str, present: int, total: int) -> str:
        number = self._formats.number
        text = self._phrases.text(f"attendance.{key}", present=number(present), total=number(total))
        return f"{text}."


def _is_present(entry: AttendanceEntry) -> bool:
    return entry.state is AttendanceState.PRESENT
