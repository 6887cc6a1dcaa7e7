"""The proof of dispatch: which document went to whom, by which way, when, and what became of it."""

from collections.abc import Iterator

from mintgremium.core.vocabulary import DispatchKind
from mintgremium.documents.dispatches import DispatchEntry, SentCopy, SentDocument
from mintgremium.documents.facts import Fact, meeting_title, record_facts
from mintgremium.documents.formatting import NBSP, Formats
from mintgremium.documents.pdf.blocks import (
    Align,
    Block,
    Callout,
    Column,
    Facts,
    Heading,
    Paragraph,
    Row,
    Table,
    Tone,
)
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.plain import one_line
from mintgremium.documents.trees import MeetingDocument

SIZE_WIDTH, PRINT_WIDTH, SEAT_WIDTH, TIME_WIDTH, RESULT_WIDTH = 22, 66, 24, 27, 52
LINE_OF_PRINT = 32  # hexadecimal digits in a line
THOUSAND = 1000


def dispatch_record_blocks(
    document: MeetingDocument, dispatches: tuple[DispatchEntry, ...], phrases: Phrases
) -> tuple[Block, ...]:
    """Set every dispatch of a meeting, the oldest first."""
    kicker = phrases.text("document.dispatch_record")
    written = _Record(phrases)
    sections = [block for entry in dispatches for block in written.section(entry)]
    none = Paragraph(phrases.text("dispatch_record.none"), Tone.MUTED)
    return (
        Heading(meeting_title(document, phrases), level=1, kicker=kicker),
        Facts(record_facts(document, phrases)),
        *(sections or [none]),
    )


class _Record:
    """Writes dispatches in one language."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases
        self._formats = Formats(phrases)

    def section(self, entry: DispatchEntry) -> Iterator[Block]:
        """Set one dispatch: its facts, its documents, its copies."""
        kind = self._phrases.text(f"dispatch_kind.{entry.kind}")
        yield Heading(f"{kind[:1].upper()}{kind[1:]}, {self._moment(entry)}")
        yield Facts(tuple(self._facts(entry)))
        if entry.reason:
            label = self._say("overridden")
            yield Callout(label, one_line(entry.reason), " ".join(self._objections(entry)))
        if entry.documents:
            yield Table(
                (
                    Column(self._say("document")),
                    Column(self._say("size"), SIZE_WIDTH, Align.RIGHT),
                    Column(self._say("fingerprint"), PRINT_WIDTH),
                ),
                tuple(self._document(each) for each in entry.documents),
            )
        yield Table(
            (
                Column(self._say("seat"), SEAT_WIDTH),
                Column(self._say("person")),
                Column(self._say("time"), TIME_WIDTH),
                Column(self._say("result"), RESULT_WIDTH),
            ),
            tuple(self._copy(each, entry) for each in entry.copies),
        )

    def _facts(self, entry: DispatchEntry) -> Iterator[Fact]:
        yield Fact(self._say("way"), self._phrases.text(f"dispatch_way.{entry.way}"))
        if entry.kind is not DispatchKind.MINUTES:
            yield Fact(self._say("version"), self._formats.number(entry.sequence))
        yield Fact(self._say("copies"), self._formats.number(len(entry.copies)))
        if entry.note:
            yield Fact(self._phrases.text("facts.note"), one_line(entry.note))

    def _objections(self, entry: DispatchEntry) -> Iterator[str]:
        """Say what stood against it; who it was about is not on record here, so dots stand in."""
        for code in entry.overridden:
            key = f"invitation_findings.{code}"
            if self._phrases.has(key):
                yield self._phrases.sentences[key].format_map(_Dots()).replace("….", "…")

    def _document(self, sent: SentDocument) -> Row:
        return Row(
            (
                (Paragraph(one_line(sent.name)),),
                (Paragraph(self._size(sent.size)),),
                (Paragraph(_in_lines(sent.sha512), Tone.SMALL),),
            )
        )

    def _copy(self, copy: SentCopy, entry: DispatchEntry) -> Row:
        person = [Paragraph(one_line(copy.name) or one_line(copy.address))]
        if copy.name:
            person.append(Paragraph(one_line(copy.address), Tone.SMALL))
        if copy.for_information:
            person.append(Paragraph(self._say("for_information"), Tone.SMALL))
        notes = filter(None, (self._response(copy), one_line(copy.message_id)))
        result = [
            Paragraph(self._result(copy), Tone.STRONG),
            *(Paragraph(note, Tone.SMALL) for note in notes),
        ]
        at = copy.at or (None if copy.state else entry.sent_at)
        when = f"{self._formats.short_day(at)}\n{self._formats.time(at)}" if at else "–"
        return Row(
            (
                (Paragraph(one_line(copy.seat)),),
                tuple(person),
                (Paragraph(when),),
                tuple(result),
            )
        )

    def _result(self, copy: SentCopy) -> str:
        if copy.state is not None:
            return self._phrases.text(f"outgoing_state.{copy.state}")
        return self._phrases.text(f"dispatch_result.{copy.result}")

    def _response(self, copy: SentCopy) -> str:
        if not copy.response.startswith("#"):
            return one_line(copy.response)
        code, _, said = copy.response[1:].partition(" ")
        sentence = self._phrases.text(f"outbox.{code}")
        return f"{sentence} ({one_line(said)})" if said else sentence

    def _moment(self, entry: DispatchEntry) -> str:
        clock = self._phrases.text("date.clock", time=self._formats.time(entry.sent_at))
        return f"{self._formats.day(entry.sent_at.date())}, {clock}"

    def _size(self, size: int) -> str:
        if size < THOUSAND:
            return f"{size}{NBSP}B"
        return f"{self._formats.number(round(size / THOUSAND))}{NBSP}kB"

    def _say(self, key: str) -> str:
        return self._phrases.text(f"dispatch_record.{key}")


class _Dots(dict[str, str]):
    """Fills every gap of a sentence with dots."""

    def __missing__(self, key: str) -> str:
        return "…"


def _in_lines(digits: str) -> str:
    """Break a fingerprint so that it can be compared line by line."""
    starts = range(0, len(digits), LINE_OF_PRINT)
    return "\n".join(digits[start : start + LINE_OF_PRINT] for start in starts)
