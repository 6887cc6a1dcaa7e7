"""The report on everything that is stored about somebody (GDPR art. 15), as paper."""

from collections.abc import Iterator

from mintgremium.documents.facts import Fact
from mintgremium.documents.formatting import Formats
from mintgremium.documents.pdf.blocks import (
    Block,
    Bullets,
    Column,
    Facts,
    Heading,
    PageSetup,
    Paragraph,
    Row,
    Table,
    Tone,
)
from mintgremium.documents.pdf.render import render
from mintgremium.documents.person_report import PaperEntry, PersonPaper
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.plain import one_line

DAY_WIDTH, GROUND_WIDTH, AUTHOR_WIDTH = 24, 30, 44


def person_report_pdf(paper: PersonPaper, phrases: Phrases) -> bytes:
    """Write the report."""
    title = phrases.text("person_report.title")
    name = one_line(paper.name)
    mark = phrases.text("document.sample")
    setup = PageSetup(
        title=f"{title}: {name}",
        language=phrases.language,
        page_label=phrases.sentences["document.page"],
        author=one_line(paper.controller),
        letterhead=tuple(filter(None, (one_line(paper.controller), paper.controller_mail))),
        running_head=f"{title} · {name}",
        footer=phrases.text("person_report.footer"),
        marks=(mark,) if paper.sample else (),
        watermark=mark if paper.sample else "",
    )
    return render(tuple(_Writer(phrases).blocks(paper)), setup)


class _Writer:
    """Writes the blocks in one language."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases
        self._formats = Formats(phrases)

    def blocks(self, paper: PersonPaper) -> Iterator[Block]:
        """Set who asked whom, what is stored, and where it goes."""
        yield Heading(one_line(paper.name), level=1, kicker=self._say("title"))
        yield Paragraph(self._say("law"), Tone.MUTED)
        yield Facts(tuple(self._frame(paper)))
        if paper.is_empty:
            yield Heading(self._say("nothing_title"))
            yield Paragraph(self._say("nothing"))
            return
        if paper.facts:
            yield Heading(self._say("facts"))
            yield Facts(tuple(self._fact(key, value) for key, value in paper.facts))
        for kind, entries in paper.sections:
            yield Heading(self._phrases.text(f"kind.{kind}"))
            yield self._table(entries)
        yield from self._log(paper)
        yield from self._rights(paper)

    def _frame(self, paper: PersonPaper) -> Iterator[Fact]:
        yield Fact(self._say("dated"), self._formats.day(paper.dated))
        if paper.addresses:
            yield Fact(self._say("searched"), "\n".join(paper.addresses))
        controller = " · ".join(filter(None, (one_line(paper.controller), paper.controller_mail)))
        yield Fact(self._say("controller"), controller or "–")

    def _fact(self, key: str, value: str) -> Fact:
        return Fact(self._phrases.text(f"person_field.{key}"), value)

    def _table(self, entries: tuple[PaperEntry, ...]) -> Table:
        return Table(
            (
                Column(self._say("day"), DAY_WIDTH),
                Column(self._say("entry")),
                Column(self._say("ground"), GROUND_WIDTH),
            ),
            tuple(self._row(entry) for entry in entries),
        )

    def _row(self, entry: PaperEntry) -> Row:
        said = [Paragraph(one_line(entry.line) or "–")]
        if entry.excerpt:
            said.append(Paragraph(f"„{one_line(entry.excerpt)}“", Tone.SMALL))
        return Row(
            (
                (Paragraph(self._formats.short_day(entry.day) if entry.day else "–"),),
                tuple(said),
                (Paragraph(self._phrases.text(f"report_ground.{entry.ground}"), Tone.SMALL),),
            )
        )

    def _log(self, paper: PersonPaper) -> Iterator[Block]:
        if not paper.log:
            return
        yield Heading(self._say("log"))
        rows = (
            Row(
                (
                    (Paragraph(self._formats.short_day(day)),),
                    (Paragraph(one_line(step)),),
                    (Paragraph(one_line(author), Tone.SMALL),),
                )
            )
            for day, step, author in paper.log
        )
        yield Table(
            (
                Column(self._say("day"), DAY_WIDTH),
                Column(self._say("step")),
                Column(self._say("author"), AUTHOR_WIDTH),
            ),
            tuple(rows),
        )

    def _rights(self, paper: PersonPaper) -> Iterator[Block]:
        yield Heading(self._say("use"))
        yield Bullets(
            (
                *(self._phrases.text(f"report_recipients.{key}") for key in paper.recipients),
                self._say("retention"),
                *self._backups(paper),
                self._say("rights"),
            )
        )

    def _backups(self, paper: PersonPaper) -> Iterator[str]:
        if paper.backups_until is not None:
            yield self._phrases.text(
                "person_report.backups", date=self._formats.day(paper.backups_until)
            )

    def _say(self, key: str) -> str:
        return self._phrases.text(f"person_report.{key}")
