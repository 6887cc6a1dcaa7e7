"""Whatever is stored goes out and comes back unchanged, and no cell of it is a formula."""

import csv
import io
import random
import zipfile
from datetime import date

import openpyxl
import pytest

from mintgremium.models import Membership, Person, PersonEmail, Seat
from mintgremium.services.member_lists.rows import ListFormat, RowKind, Scope

STARTS = ("=", "+", "-", "@", "\t=", "＝", "+49 ", "-5 Grad", "'=", "''+", " =", "=-", "@SUM(")
BODIES = (
    "SUMME(A1:A9)", "1+1", "cmd|' /C calc'!A0", 'HYPERLINK("http://127.0.0.1/?x="&A1;"hier")',
    "DDE(\"cmd\";\"/C calc\";\"!A0\")", "IMPORTXML(CONCAT(\"http://127.0.0.1/\";A1);\"//a\")",
    "WEBSERVICE(\"http://127.0.0.1\")", "rundll32|'x.dll,y'!A", "A1;B1", "\"\"", "ROW()&\"x\"",
    "30 1234-56", "5 Grad", "Öztürk-Weiß", "{1,2}", "INDIRECT(\"A1\")", "_x0041_", "<f>1</f>",
    "&amp;", "]]>",
)  # fmt: skip
PAYLOADS = [f"{start}{body}" for start in STARTS for body in BODIES]
PAYLOADS += [f"{start}{body}{tail}" for start in STARTS for body in BODIES for tail in ("x",)]
SIGNS = "aÄß 'éŁ😀=+-@;,|\"<>&_x0041_\u00a0\u200d\u0301中\ufffe"
BREAKS = "\n\t"


def stored_texts(chance, *, breaks=False):
    signs = SIGNS + (BREAKS if breaks else "")
    return "".join(chance.choices(signs, k=chance.randint(1, 25))).strip() or "x"


def fill(desk, rows):
    """Store people as they are, with what no form would have put in order."""
    work = desk.services.workspace.work
    with work.write("save-person", "viele") as session:
        for number, values in enumerate(rows):
            person = Person(**values)
            session.add(person)
            session.flush()
            session.add(PersonEmail(person_id=person.id, address=f"p{number}@example.org"))


def people_of(rng, count):
    return [
        {
            "family_name": f"{stored_texts(rng)}{number}",
            "given_name": rng.choice(("", " ", "")) + stored_texts(rng),
            "title": stored_texts(rng)[:20],
            "function": stored_texts(rng),
            "phone": stored_texts(rng)[:20],
            "salutation": stored_texts(rng),
            "source": stored_texts(rng, breaks=True),
            "note": f"{stored_texts(rng, breaks=True)}\r\n {stored_texts(rng)}  ",
            "confirmed_on": date(1900, 1, 1) + (date(2199, 1, 1) - date(1900, 1, 1)) * rng.random(),
        }
        for number in range(count)
    ]


def doing(plan):
    return [row for row in plan.rows if row.kind is not RowKind.UNCHANGED]


@pytest.mark.parametrize("fmt", [ListFormat.XLSX, ListFormat.CSV])
@pytest.mark.parametrize("seed", range(2))
def test_that_any_content_comes_back_unchanged(desk, fmt, seed):
    fill(desk, people_of(random.Random(seed), 40))
    assert doing(desk.plan(desk.export(fmt))) == []


def test_that_seats_and_days_of_all_times_come_back_unchanged(desk):
    rng = random.Random(5)
    fill(desk, people_of(rng, 40))
    with desk.services.workspace.work.write("save-membership", "viele") as session:
        seats = session.query(Seat.id).all()
        people = session.query(Person.id).all()
        for (person,) in people:
            start = date(1990 + rng.randrange(50), rng.randrange(1, 13), rng.randrange(1, 29))
            session.add(
                Membership(
                    seat_id=rng.choice(seats)[0], person_id=person, role="deputy",
                    rank=rng.randrange(1, 9), start_date=rng.choice((None, start)),
                    end_date=rng.choice((None, date(2199, 12, 31))),
                    note=stored_texts(rng, breaks=True),
                )
            )  # fmt: skip
    for day in (None, date(2010, 1, 1), date(2100, 1, 1)):
        assert doing(desk.plan(desk.export(scope=Scope(on=day)))) == []


def test_that_500_payloads_come_back_unchanged_and_are_no_formulas(desk):
    assert len(PAYLOADS) >= 500
    stripped = [payload.strip()[:60].strip() for payload in PAYLOADS]
    fill(desk, [{"family_name": text, "phone": text, "note": text} for text in stripped])
    path = desk.export()
    with zipfile.ZipFile(path) as package:
        parts = [name for name in package.namelist() if "worksheets" in name]
        assert not any(b"<f>" in package.read(name) for name in parts)
    book = openpyxl.load_workbook(path)
    cells = [cell for sheet in book for line in sheet.iter_rows() for cell in line if cell.value]
    assert {cell.data_type for cell in cells} <= {"s", "d"}
    assert doing(desk.plan(path)) == []
    table = desk.export(ListFormat.CSV)
    text = table.read_bytes().decode("utf-8-sig")
    found = [cell for row in csv.reader(io.StringIO(text), delimiter=";") for cell in row]
    assert not [cell for cell in found if cell[:1] in {*"=+-@\t\r＝＋－＠"}]
    assert doing(desk.plan(table)) == []


@pytest.mark.parametrize("fmt", [ListFormat.XLSX, ListFormat.CSV])
def test_that_payloads_as_new_people_are_stored_as_they_stand(desk, fmt):
    names = [text.strip()[:60].strip() for text in PAYLOADS[:40]]
    from mintgremium.documents.tables.delimited import write_delimited

    path = desk.folder / "neu.csv"
    path.write_bytes(write_delimited([("Nachname", "E-Mail")] + [(n, "") for n in names]))
    desk.lists.apply(desk.plan(path))
    assert set(names) <= {person.family_name for person in desk.people().values()}
