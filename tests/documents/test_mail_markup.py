"""Templates: what the markup means, what fills a gap, and where something is wrong."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mintgremium.documents.mail_html import letter_html, letter_text
from mintgremium.documents.mail_markup import Entry, Trouble, Value, linked, read_template
from mintgremium.documents.plain import one_line
from tests.documents.samples import HOSTILE, lines, texts

NAMES = {"anrede": "salutation", "sitzung": "meeting", "liste": "items", "grund": "reason"}
VALUES = {
    "salutation": Value.of("Sehr geehrte Frau Dr. Probe,"),
    "meeting": Value.of("8. Länder-Round-Table"),
    "items": Value((Entry("TOP 1"), Entry("TOP 1.1", depth=1), Entry("TOP 2")), listed=True),
}


def blocks(source, values=VALUES):
    return read_template(source, NAMES).fill(values)


def text(source, values=VALUES):
    return letter_text(blocks(source, values))


def html(source, values=VALUES):
    page = letter_html(blocks(source, values), "Titel", "de")
    return page.split("<body", 1)[1].split(">\n", 1)[1].split("\n</body>")[0]


class Seen(HTMLParser):
    """Collects what a reader of the HTML would see, and which tags and links there are."""

    def __init__(self):
        super().__init__()
        self.tags, self.links, self.shown = [], [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.links += [value for name, value in attrs if name == "href"]
        if tag in ("p", "li", "br", "ul"):
            self.shown.append("\n")

    def handle_endtag(self, tag):
        if tag in ("p", "li", "ul"):
            self.shown.append("\n")

    def handle_data(self, data):
        self.shown.append(data)


def seen(page):
    reader = Seen()
    reader.feed(page)
    reader.close()
    return reader


def test_that_empty_lines_part_paragraphs_and_single_ones_break():
    assert text("eins\nzwei\n\n\ndrei") == "eins\nzwei\n\ndrei\n"
    assert re.sub(' style="[^"]*"', "", html("eins\nzwei\n\ndrei")) == (
        "<p>eins<br>\nzwei</p>\n<p>drei</p>"
    )


def test_that_bold_words_lists_and_links_are_set_in_both_parts():
    source = "**Wichtig:** siehe [die Seite](https://example.org/a?b=1&c=2)\n- eins\n- zwei"
    assert text(source) == (
        "Wichtig: siehe die Seite (https://example.org/a?b=1&c=2)\n\n- eins\n- zwei\n"
    )
    page = html(source)
    assert "<b>Wichtig:</b>" in page
    assert '<a href="https://example.org/a?b=1&amp;c=2">die Seite</a>' in page
    assert seen(page).tags.count("li") == 2


def test_that_a_mail_address_is_a_link_and_stands_in_the_text():
    source = "Fragen an [die Geschäftsstelle](mailto:gremien@example.org)."
    assert text(source) == "Fragen an die Geschäftsstelle (gremien@example.org).\n"
    assert seen(html(source)).links == ["mailto:gremien@example.org"]


def test_that_web_addresses_in_values_become_links_to_themselves():
    values = VALUES | {"reason": Value.of("Raum: https://video.example.org/lrt?raum=1.")}
    assert seen(html("{{Grund}}", values)).links == ["https://video.example.org/lrt?raum=1"]


def test_that_placeholders_are_found_whatever_the_case_and_blanks():
    assert text("{{ ANREDE }}\n\nzur {{sitzung}}.") == (
        "Sehr geehrte Frau Dr. Probe,\n\nzur 8. Länder-Round-Table.\n"
    )


def test_that_a_list_alone_in_its_line_becomes_a_list_with_its_depths():
    source = "**Tagesordnung**\n{{Liste}}\ndanach"
    assert text(source) == "Tagesordnung\n\n- TOP 1\n  - TOP 1.1\n- TOP 2\n\ndanach\n"
    page = re.sub(' style="[^"]*"', "", html(source))
    assert "<ul>\n<li>TOP 1<ul>\n<li>TOP 1.1</li>\n</ul>\n</li>\n<li>TOP 2</li>\n</ul>" in page


def test_that_a_list_within_a_sentence_is_joined():
    assert text("Punkte: {{Liste}}.") == "Punkte: TOP 1, TOP 1.1, TOP 2.\n"


@pytest.mark.parametrize(
    ("source", "left"),
    [
        ("a\n\nWeil {{Grund}}.\n\nb", "a\n\nb\n"),
        ("a\nWeil {{Grund}}.\nb", "a\nb\n"),
        ("a\n\n**Gründe**\n{{Grund}}\n\nb", "a\n\nb\n"),
        ("Gründe:\n{{Grund}}\n\nb", "b\n"),
        ("Gründe:\n{{Grund}}\nund {{Sitzung}}", "Gründe:\nund 8. Länder-Round-Table\n"),
        ("**Alles**\n**Gründe**\n{{Grund}}", "Alles\n"),
        ("Die Sitzung entfällt.\n{{Grund}}", "Die Sitzung entfällt.\n"),
        ("a\n- {{Grund}}\n- {{Sitzung}}", "a\n\n- 8. Länder-Round-Table\n"),
        ("{{Grund}}", "\n"),
    ],
)
def test_that_what_has_nothing_to_say_is_left_out(source, left):
    assert text(source) == left


def test_that_what_fills_a_gap_is_never_markup():
    values = VALUES | {"reason": Value.of("**fett** [x](https://böse.example) {{Anrede}} - a")}
    assert text("{{Grund}}", values) == "**fett** [x](https://böse.example) {{Anrede}} - a\n"
    assert "<b>" not in html("{{Grund}}", values)


@pytest.mark.parametrize(
    ("source", "trouble"),
    [
        ("a\n zur {{Sitzng}}", Trouble("placeholder-unknown", 2, 6, "{{Sitzng}}")),
        ("**zur {{Foo}}**", Trouble("placeholder-unknown", 1, 7, "{{Foo}}")),
        ("- zur {{Foo}}", Trouble("placeholder-unknown", 1, 7, "{{Foo}}")),
        ("{{}}", Trouble("placeholder-unknown", 1, 1, "{{}}")),
        ("zur {{Sitzung", Trouble("placeholder-broken", 1, 5, "{{")),
        ("zur Sitzung}} da", Trouble("placeholder-broken", 1, 12, "}}")),
        ("[x](javascript:alert(1))", Trouble("link-unsafe", 1, 5, "javascript:alert(1)")),
        ("[x](file:///etc/passwd)", Trouble("link-unsafe", 1, 5, "file:///etc/passwd")),
    ],
)
def test_that_what_cannot_be_understood_is_named_with_its_place(source, trouble):
    found = read_template(source, NAMES).troubles
    assert found == (trouble,)


def test_that_a_good_template_has_no_trouble():
    assert read_template("{{Anrede}}\n- **{{Sitzung}}**", NAMES).troubles == ()
    assert read_template("{{Anrede}} {{Liste}}", NAMES).gaps() == {"salutation", "items"}


pieces = st.sampled_from(
    [
        *("{{Anrede}}", "{{Grund}}", "{{Liste}}", "{{", "}}", "**", "- ", "\n", "\n\n", "["),
        *("](", ")", "https://example.org/", "<script>", "&amp;", '"', "ä", "x y"),
    ]
)
sources = st.lists(pieces | st.sampled_from(HOSTILE), max_size=40).map("".join)


@given(source=sources, reason=texts, name=lines)
def test_that_the_html_says_just_what_the_text_says(source, reason, name):
    values = VALUES | {"reason": Value.of(reason), "meeting": Value.of(name)}
    filled = read_template(source, NAMES).fill(values)
    plain_words = re.sub(r"(?m)^ *- ", "", letter_text(filled))
    page = seen(letter_html(filled, "", "de").split("<body", 1)[1].split(">", 1)[1])
    shown = "".join(page.shown)
    squeezed = ["".join(part.split()) for part in (plain_words, shown)]
    for link in page.links:  # an address behind words stands in the text only
        squeezed[0] = squeezed[0].replace(f"({link.removeprefix('mailto:')})", "")
        squeezed[1] = squeezed[1].replace(f"({link.removeprefix('mailto:')})", "")
    assert re.sub(r"-", "", squeezed[0]) == re.sub(r"-", "", squeezed[1])
    assert set(page.tags) <= {"p", "br", "ul", "li", "b", "a"}


@given(source=sources, reason=texts)
def test_that_links_lead_only_to_the_web_and_to_mail(source, reason):
    filled = read_template(source, NAMES).fill(VALUES | {"reason": Value.of(reason)})
    for link in seen(letter_html(filled, "", "de")).links:
        assert link.lower().startswith(("https://", "http://", "mailto:"))


@given(line=lines)
def test_that_finding_addresses_changes_no_letter(line):
    assert "".join(span.text for span in linked(line)) == line
    assert all(span.link in ("", span.text) for span in linked(line))


def test_that_the_page_can_be_set_by_word_and_in_the_dark():
    page = letter_html(blocks("{{Anrede}}\n\n{{Liste}}"), "<Titel>", "de")
    assert '<html lang="de">' in page
    assert "<title>&lt;Titel&gt;</title>" in page
    for foreign in ("color:", "background", "<img", "<script", "<link", "<style", "<table", "url("):
        assert foreign not in page
    assert one_line(page)
