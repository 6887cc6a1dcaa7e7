"""Sheets of many invented people, with faults where they are wanted."""

import csv
import io
import random
from collections.abc import Sequence

GIVEN = (
    "Ägidius", "Anna", "Björn", "Chloé", "Dörte", "Emre", "Fiona", "Gökçe", "Hanna", "İlker",
    "Jörg", "Käthe", "Łukasz", "Maß", "Noël", "Özlem", "Peer", "Ruth", "Søren", "Zoë",
)  # fmt: skip
FAMILY = (
    "Öztürk-Weiß", "Müller", "Groß", "D'Arcy", "-5 Grad", "O'Neil", "Straßer", "Þórsson",
    "Nguyễn", "Ångström", "=SUMME", "Löwenthal", "Çelik", "@home", "Ørsted", "Šimić", "+49",
    "ßeta", "Ünlü", "Van der Heide",
)  # fmt: skip
HEADS = ("Anrede", "Titel", "Vorname", "Nachname", "E-Mail", "Telefon", "Funktion", "Bestätigt am")


def people(count: int, *, seed: int = 1) -> list[list[str]]:
    """Make rows of people, no two of whom are the same."""
    chance = random.Random(seed)
    found = []
    for number in range(count):
        given, family = GIVEN[number % 20], f"{FAMILY[number // 20 % 20]} {number // 400 or ''}"
        found.append(
            [
                chance.choice(("Frau", "Herr", "")),
                chance.choice(("Dr.", "Prof. Dr.", "")),
                given,
                family.strip(),
                f"person{number}@example.org",
                f"+49 30 {number:06}",
                chance.choice(("Referat 42", "Leitung", "=cmd|' /C calc'!A0")),
                f"{number % 28 + 1:02}.{number % 12 + 1:02}.2026",
            ]
        )
    return found


def as_csv(rows: Sequence[Sequence[str]], *, encoding: str = "utf-8") -> bytes:
    """Write rows as a German spreadsheet does."""
    target = io.StringIO()
    csv.writer(target, delimiter=";", lineterminator="\r\n").writerows([HEADS, *rows])
    return target.getvalue().encode(encoding)


def as_workbook(rows: Sequence[Sequence[str]]) -> bytes:
    """Write rows as a workbook of another program."""
    from openpyxl import Workbook

    book = Workbook()
    for row in (HEADS, *rows):
        book.active.append(row)
    for line in book.active.iter_rows():
        for cell in line:
            cell.data_type = "s"
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()
