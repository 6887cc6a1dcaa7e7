"""Invented cards, shared by the tests of vCards."""

import io
from datetime import UTC, datetime

from hypothesis import strategies as st

from mintgremium.documents.vcards.cards import Card, CardAddress, ReadCard
from mintgremium.documents.vcards.reading import read_cards
from tests.documents.samples import HOSTILE

BEISPIEL = Card(
    uid="3f0c5a52-8e5e-4b57-9f4e-5f3ad1f0a001",
    kind="individual",
    full_name="Dr. Anna von Beispiel",
    family_name="Beispiel",
    given_name="Anna",
    affix="von",
    prefixes=("Frau", "Dr."),
    organization=("Ministerium für Bildung, Jugend; Sport", "Referat 12"),
    title="Referatsleitung",
    emails=("anna@example.org", "a.beispiel@example.org"),
    phones=("+49 30 123456",),
    address=CardAddress(street="Musterstraße 1", postal_code="10115", city="Berlin"),
    note="Zeile 1\nZeile 2; mit \\ und ,",
    revised=datetime(2026, 11, 26, 1, 2, 3, tzinfo=UTC),
)

signs = [sign for sign in HOSTILE if sign not in "\t\n"]
raw_lines = st.text(st.sampled_from(signs), max_size=60) | st.text(
    st.sampled_from("äß,;\\^"), max_size=99
)
# Names are stored without blanks at their ends.
lines = raw_lines.map(lambda text: " ".join(text.split()))
some = lines.filter(bool)
texts = st.text(st.sampled_from([*HOSTILE]), max_size=99).map(str.strip)


@st.composite
def cards(draw: st.DrawFn) -> Card:
    family = draw(some)
    return Card(
        uid=draw(st.uuids().map(str)),
        kind="individual",
        full_name=draw(some),
        family_name=family,
        given_name=draw(lines),
        affix=draw(lines),
        prefixes=tuple(draw(st.lists(some, max_size=2))),
        suffixes=tuple(draw(st.lists(some, max_size=2))),
        organization=tuple(draw(st.lists(some, max_size=3))),
        title=draw(lines),
        emails=tuple(draw(st.lists(some, max_size=3, unique=True))),
        phones=tuple(draw(st.lists(some, max_size=2, unique=True))),
        address=draw(st.none() | st.builds(CardAddress, street=some, city=lines)),
        note=draw(texts),
        revised=draw(st.none() | st.just(BEISPIEL.revised)),
    )


def read(data: bytes) -> list[ReadCard]:
    return list(read_cards(io.BytesIO(data)))


def read_one(data: bytes | str) -> Card:
    (found,) = read(data if isinstance(data, bytes) else data.encode())
    assert found.card is not None
    return found.card
