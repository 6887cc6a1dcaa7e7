"""What every page keeps to, whatever is printed on it."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mintgremium.documents.facts import Fact
from mintgremium.documents.pdf.backend.fonts import FALLBACKS, Face, embedded
from mintgremium.documents.pdf.blocks import (
    Bullets,
    Callout,
    Column,
    Facts,
    Gap,
    Heading,
    Inset,
    Letter,
    NewPage,
    PageSetup,
    Paragraph,
    Row,
    Signatures,
    Table,
    Tone,
)
from mintgremium.documents.pdf.render import render
from mintgremium.documents.plain import plain
from tests.documents.pdf.reading import open_pdf, outline_of, pages_of, squeezed
from tests.documents.samples import HOSTILE

SETUP = PageSetup("Probe", "de", "Seite {page} von {pages}", author="Ada", subject="Gremium")
GERMAN_SIGNS = "äöüÄÖÜßẞ€§°²³½×·…–—‚‘’„“”«»‹›†•‰−±≈≤≥→←↑↓✓✗☐☑☒№éèñçåøłŁčČžŽ\u00a0\u202f\u2011"
ATTACKS = [
    "Beschluss <entfallen> am 3.",
    "<b>offen gelassen",
    '<img src="/etc/hostname"/>',
    "<para><font color=red>rot</font></para>",
    "&amp; &lt; &#65; & &unbekannt;",
    "{} {0} {page} %s %(x)s",
    "<br/>zwei<br>drei",
    "<a href='http://example.org'>Verweis</a>",
    "<!-- Bemerkung --> ]]> <?php ?>",
    "<unichar code='65'/><seq/><onDraw name='x'/>",
    "Eule 🦉 und Frau 👩💻",
]


def text_of(*blocks, setup=SETUP) -> str:
    return "\n".join(pages_of(render(blocks, setup)))


@pytest.mark.parametrize("attack", ATTACKS)
def test_that_typed_text_is_never_read_as_markup(attack):
    blocks = (
        Heading(attack, 1, kicker=attack),
        Heading(attack, 2, number=attack),
        Paragraph(attack),
        Facts((Fact(attack, attack),)),
        Bullets((attack,)),
        Callout(attack, attack, attack),
        Table((Column(attack),), (Row(((Paragraph(attack),),)),)),
        Signatures((attack,)),
        Inset((Paragraph(attack, Tone.SMALL),)),
    )
    assert squeezed(text_of(*blocks)).count(squeezed(attack)) == 15


def test_that_typed_text_is_never_read_as_markup_around_the_page():
    attack = "<b>{page} & <img src='x'>"
    letter = Letter((attack,), (attack,), (Fact(attack, attack),))
    setup = PageSetup(
        attack,
        "de",
        "{page}/{pages}",
        attack,
        attack,
        (attack, attack),
        attack,
        attack,
        letter=letter,
    )
    first, second = pages_of(render((NewPage(), Gap()), setup))
    assert squeezed(first).count(squeezed(attack)) == 7
    assert squeezed(second).count(squeezed(attack)) == 2


@settings(max_examples=60, deadline=None)
@given(text=st.text(st.sampled_from(HOSTILE), max_size=300))
def test_that_no_letter_is_lost_between_text_and_page(text):
    expected = squeezed(unicodedata.normalize("NFC", plain(text)).replace("\u200d", ""))
    found = squeezed(text_of(Paragraph(text)).replace("\u200d", ""))
    assert found == expected + squeezed("Seite 1 von 1")


@given(text=st.text(st.characters(), max_size=60))
def test_that_any_text_at_all_can_be_printed(text):
    table = Table((Column(text, 20), Column(text)), (Row(((Paragraph(text),), ())),))
    setup = replace(SETUP, title=text, author=text, subject=text, letterhead=(text,), footer=text)
    blocks = (Heading(text, 2, text, text), Paragraph(text), Callout(text, text, text), table)
    assert pages_of(render(blocks, setup))


def test_that_line_breaks_are_kept():
    lines = text_of(Paragraph("eins\nzwei\r\ndrei\rvier")).splitlines()
    assert lines[:4] == ["eins", "zwei", "drei", "vier"]


@pytest.mark.parametrize("face", Face)
def test_that_every_german_and_typographic_sign_has_a_glyph(face):
    fonts = [embedded(name).face.charToGlyph for name in (face, *FALLBACKS)]
    assert not [sign for sign in GERMAN_SIGNS if not any(ord(sign) in font for font in fonts)]


def test_that_a_sign_in_no_font_is_spelt_out_rather_than_a_box():
    assert "[U+6F22]" in text_of(Paragraph("漢"))


def test_that_invisible_signs_and_soft_hyphens_leave_no_trace():
    assert text_of(Paragraph("Sil\u00adben\u200btren\ufeffnung")).startswith("Silbentrennung")


@pytest.mark.parametrize("kind", ["paragraph", "table", "callout", "heading", "facts", "address"])
def test_that_a_word_without_end_is_broken_and_not_lost(kind):
    word = "Überlänge" * 1200
    blocks = {
        "paragraph": Paragraph(word),
        "table": Table((Column("a", 20), Column("b")), (Row(((Paragraph(word),), ())),)),
        "callout": Inset((Callout("a", word),)),
        "heading": Heading(word, 3, number="1"),
        "facts": Facts((Fact("a", word),)),
        "address": Paragraph(word),
    }
    data = render((blocks[kind],), SETUP)
    body = "".join(page.rpartition("Seite")[0] for page in pages_of(data))
    assert squeezed(body).count("Überlänge") >= 1190


def test_that_long_german_words_are_hyphenated():
    text = "Qualitätsentwicklungsvereinbarung " * 12
    assert any(line.rstrip().endswith("-") for line in text_of(Paragraph(text)).splitlines())


def test_that_each_page_says_which_of_how_many_it_is():
    blocks = [Paragraph("Anfang"), *(NewPage(), Paragraph("weiter")) * 11]
    pages = pages_of(render(blocks, SETUP))
    assert [page.splitlines()[-1] for page in pages] == [
        f"Seite {number} von 12" for number in range(1, 13)
    ]


def test_that_bookmarks_lead_to_the_page_of_their_heading():
    blocks = (
        Heading("Titel", 1),
        Heading("Tief ohne Stufe davor", 3),
        NewPage(),
        Heading("Zweiter Teil", 2, number="TOP 2"),
        Heading("Darunter", 3),
    )
    assert outline_of(render(blocks, SETUP)) == [
        (0, "Titel", 1),
        (1, "Tief ohne Stufe davor", 1),
        (1, "TOP 2 Zweiter Teil", 2),
        (2, "Darunter", 2),
    ]


def test_that_the_file_names_its_title_author_subject_and_language():
    reader = open_pdf(render((Paragraph("x"),), SETUP))
    meta = reader.metadata
    assert (meta.title, meta.author, meta.subject, meta.creator) == (
        "Probe",
        "Ada",
        "Gremium",
        "mintgremium",
    )
    assert reader.trailer["/Root"]["/Lang"] == "de-DE"
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]


def test_that_all_fonts_are_embedded():
    reader = open_pdf(render((Paragraph("Übergänge 🦉 → ☒", Tone.STRONG), Gap()), SETUP))
    fonts = [font.get_object() for font in reader.pages[0]["/Resources"]["/Font"].values()]
    names = {str(font["/BaseFont"]) for font in fonts if "/FontDescriptor" in font}
    assert {name.partition("+")[2] for name in names} >= {"SourceSans3-SemiBold"}
    for font in fonts:
        assert "/FontFile2" in font["/FontDescriptor"]


def test_that_the_same_blocks_give_the_same_bytes():
    blocks = (Heading("Ä"), Paragraph("Text 🦉"), Table((Column("x"),), ()))
    assert render(blocks, SETUP) == render(blocks, SETUP)


def test_that_an_empty_document_is_one_page():
    assert len(pages_of(render((), SETUP))) == 1
