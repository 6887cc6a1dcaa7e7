"""Nothing stands alone: no heading at the foot of a page, no signatures on a page of their own."""

import pytest

from mintgremium.documents.pdf.blocks import (
    Block,
    Bullets,
    Callout,
    Column,
    Facts,
    Gap,
    Heading,
    Inset,
    Letter,
    PageSetup,
    Paragraph,
    Row,
    Signatures,
    Table,
    Tone,
)
from mintgremium.documents.pdf.render import render
from tests.documents.pdf.reading import pages_of, squeezed

SETUP = PageSetup("Probe", "de", "Seite {page} von {pages}", running_head="Lauf")
LONG = "Ein Satz, der sich über mehr als eine Zeile hinzieht, damit es etwas zu brechen gibt. " * 2


def table(count: int) -> Table:
    rows = [Row(((Paragraph(f"{n}"),), (Paragraph(LONG),))) for n in range(count)]
    return Table((Column("Nr.", 15), Column("Was")), tuple(rows))


def pages(*blocks: Block) -> list[str]:
    """Give the text of each page without what stands around it."""
    inner = []
    for page in pages_of(render(blocks, SETUP)):
        body = page.rpartition("Seite ")[0].strip()
        inner.append(body.removeprefix("Lauf").strip())
    return inner


BELOW = {
    "paragraph": Paragraph("Unten " + LONG),
    "table": table(3),
    "callout": Callout("Unten", LONG),
    "bullets": Bullets((LONG, LONG)),
    "inset": Inset((Paragraph("Name", Tone.SMALL), Callout("Unten", LONG))),
    "label": Inset((Paragraph("Unten", Tone.LABEL), Bullets((LONG,)))),
}


@pytest.mark.parametrize("lines", range(30, 48))
@pytest.mark.parametrize("kind", BELOW)
def test_that_no_heading_stands_at_the_foot_of_a_page(kind, lines):
    first, *_ = pages(*[Gap()] * lines, Heading("Überschrift"), BELOW[kind])
    assert not first.endswith("Überschrift")
    assert not first.endswith("Nr.Was")


@pytest.mark.parametrize("lines", range(30, 50))
def test_that_no_label_stands_at_the_foot_of_a_page(lines):
    label = Paragraph("Aufgaben", Tone.LABEL)
    first, *_ = pages(*[Gap()] * lines, Inset((label, Bullets((LONG,)))))
    assert not first.endswith("Aufgaben")


@pytest.mark.parametrize("lines", range(36, 50))
@pytest.mark.parametrize("times", [1, 6])
def test_that_no_callout_leaves_its_label_behind(lines, times):
    callout = Callout("Beschluss", LONG * times, "angenommen")
    found = pages(*[Gap()] * lines, Heading("Punkt", 3), Inset((callout,)))
    assert not found[0].endswith(("Beschluss", "Punkt"))
    assert squeezed("".join(found)).count("hinzieht") == 2 * times


@pytest.mark.parametrize("lines", range(36, 50))
def test_that_no_name_of_who_reports_stands_at_the_foot_of_a_page(lines):
    below = Inset((Paragraph("Bericht: NMF", Tone.SMALL), Paragraph(LONG)))
    first, *_ = pages(*[Gap()] * lines, Heading("Punkt", 3, number="TOP 1"), below)
    assert not first.endswith(("NMF", "Punkt"))


def test_that_a_heading_above_a_heading_goes_with_it():
    for lines in range(34, 46):
        first, *_ = pages(*[Gap()] * lines, Heading("Oben"), Heading("Darunter", 3), table(2))
        assert not first.endswith(("Oben", "Darunter"))


@pytest.mark.parametrize("lines", range(28, 46))
@pytest.mark.parametrize("above", [0, 1])
def test_that_no_group_of_rows_begins_at_the_foot_of_a_page(lines, above):
    group = Row(((Paragraph("Gruppe"),),), is_group=True)
    rows = (*table(above).rows, group, *table(3).rows)
    first, *_ = pages(*[Gap()] * lines, Table(table(0).columns, rows))
    assert not first.endswith("Gruppe")


@pytest.mark.parametrize("rows", [1, 2, 8, 20, 60])
@pytest.mark.parametrize("lines", range(0, 47, 3))
def test_that_signatures_take_the_last_lines_with_them(lines, rows):
    found = pages(*[Gap()] * lines, table(rows), Signatures(("Vorsitz", "Protokoll")))
    *_, last = found
    assert "Vorsitz" in last
    assert "hinzieht" in last
    assert "".join(found).count("hinzieht") == 2 * rows
    assert all(found[1:])


@pytest.mark.parametrize("lines", range(36, 48))
def test_that_a_heading_goes_with_a_short_end(lines):
    end = (Heading("Aufgaben"), Paragraph("Keine."), Signatures(("Vorsitz",)))
    found = pages(*[Gap()] * lines, *end)
    assert "Keine." in found[-1]
    assert "Vorsitz" in found[-1]
    assert not found[0].endswith("Aufgaben")


def test_that_signatures_alone_are_printed():
    assert "Vorsitz" in pages(Signatures(("Vorsitz",)))[-1]


@pytest.mark.parametrize(
    "parts",
    [
        ("Körber-Stiftung", "Kehrwieder 12", "20457 Hamburg"),
        ("Netzwerk der Stiftungen für Qualitätsentwicklung", "Lange Straße 112", "20457 Hamburg"),
        ("Q" * 200, "Ort"),
        ("Bundesarbeitsgemeinschaft " * 9,),
    ],
    ids=["short", "smaller", "endless", "cut"],
)
def test_that_the_return_line_is_one_line(parts):
    letter = Letter(("Empfang",), parts, ())
    setup = PageSetup("Probe", "de", "Seite {page} von {pages}", letter=letter)
    (page,) = pages_of(render((Facts(()), Paragraph("Text")), setup))
    before = page.partition("Empfang")[0].strip()
    assert before.count("\n") == 0
    assert before.startswith(parts[0][:20])
    assert not before.endswith("-")
