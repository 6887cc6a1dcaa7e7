"""Invented lists, shared by the tests of the window and the end-to-end runs."""

from pathlib import Path

import openpyxl

HEADS = ("Nachname", "Vorname", "Titel", "Dienststelle", "E-Mail", "Telefon", "Zimmer")
FAULTS = {  # by the row of the file, as Excel counts it: what is wrong there
    57: ("E-Mail", "kein-at-zeichen.example.org"),
    203: ("Nachname", ""),
    381: ("Nachname", "Sehr" * 60),
}


def write_people(
    path: Path, count: int = 400, faults: dict[int, tuple[str, str]] | None = None
) -> Path:
    """Write a foreign workbook with invented people; the first of them stands in row 2."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(HEADS)
    for number in range(1, count + 1):
        row = {
            "Nachname": f"Beispiel-Weiß {number}",
            "Vorname": "Ännchen" if number % 2 else "Jörg",
            "Titel": "Dr." if number % 3 == 0 else "",
            "Dienststelle": f"Haus der Beispiele {number % 7}",
            "E-Mail": f"person{number}@example.org",
            "Telefon": f"+49 30 {1000 + number}",
            "Zimmer": f"A {number}",
        }
        for line, (head, value) in (faults or {}).items():
            if line == number + 1:
                row[head] = value
        sheet.append([row[head] for head in HEADS])
    book.save(path)
    return path
