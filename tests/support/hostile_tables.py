"""Files that pretend to be tables and are meant to hurt."""

import io
import struct
import zipfile
from collections.abc import Iterable, Mapping

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ROOT = (
    f'<Relationships {RELATIONS}><Relationship Id="a" Type="{OFFICE}/officeDocument"'
    ' Target="xl/workbook.xml"/></Relationships>'
)
BOOK = "".join(
    (
        f'<workbook {MAIN} xmlns:r="{OFFICE}"><sheets><sheet name="A" sheetId="1" r:id="s"/>',
        *("</sheets><", "/", "workbook>"),
    )
)
BOOK_RELATIONS = (
    f'<Relationships {RELATIONS}><Relationship Id="s" Type="{OFFICE}/worksheet" Target="s.xml"/>'
    f'<Relationship Id="t" Type="{OFFICE}/sharedStrings" Target="t.xml"/></Relationships>'
)
STRINGS = f"<sst {MAIN}><si><t>Name</t></si></sst>"
BOMB = "".join(
    f'<!ENTITY {name} "{f"&{before};" * 10}">'
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)


def sheet(rows: str) -> str:
    return "".join((f"<worksheet {MAIN}><sheetData>{rows}</sheetData><", "/", "worksheet>"))


def package(parts: Mapping[str, str | bytes] | None = None, *, level: int = 6) -> bytes:
    """Make a workbook by hand; `parts` take the place of the usual ones."""
    usual: dict[str, str | bytes] = {
        "_rels/.rels": ROOT,
        "xl/workbook.xml": BOOK,
        "xl/_rels/workbook.xml.rels": BOOK_RELATIONS,
        "xl/t.xml": STRINGS,
        "xl/s.xml": sheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
    }
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as made:
        for name, content in {**usual, **(parts or {})}.items():
            made.writestr(name, content)
    return target.getvalue()


def inline(texts: Iterable[str]) -> str:
    return "".join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in texts)


def many_rows(count: int) -> bytes:
    rows = "".join(f"<row>{inline((f'Name {n}', f'Vorname {n}'))}</row>" for n in range(count))
    return package({"xl/s.xml": sheet(rows)})


def lying(data: bytes, size: int) -> bytes:
    """Let every part claim another unpacked size in the directory and before it."""
    changed = bytearray(data)
    for mark, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        place = changed.find(mark)
        while place >= 0:
            struct.pack_into("<I", changed, place + offset, size)
            place = changed.find(mark, place + 4)
    return bytes(changed)


def hostile_workbooks() -> dict[str, bytes]:
    """Return each kind of hostile workbook by name; none may be read."""
    external = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///secret.txt">]>'
    bomb = f'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">{BOMB}]>'
    hurt = '<row><c t="inlineStr"><is><t>&{};</t></is></c></row>'
    outside = package({"xl/s.xml": f'<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">{sheet("")}'})
    shared = '<c t="s"><v>0</v></c>' * 150
    good = package()
    return {
        "zip bomb": package({"xl/s.xml": b" " * 60_000_000}, level=9),
        "dense bomb": package({"xl/media/x.bin": b"\0" * 40_000_000}, level=9),
        "small lie": lying(good, 20),
        "large lie": lying(good, 2_000_000_000),
        "external entity": package({"xl/s.xml": external + sheet(hurt.format("e"))}),
        "entity bomb": package({"xl/s.xml": bomb + sheet(hurt.format("i"))}),
        "outside grammar": outside,
        "entity in strings": package({"xl/t.xml": external + STRINGS}),
        "entity in relations": package({"_rels/.rels": bomb + ROOT}),
        "million columns": package(
            {"xl/s.xml": sheet(f"<row>{'<c><v>1</v></c>' * 1_000_000}</row>")}, level=1
        ),
        "far column": package({"xl/s.xml": sheet('<row><c r="ZZZZZZ1"><v>1</v></c></row>')}),
        "many parts": package({f"xl/x{number}.xml": "" for number in range(10_000)}),
        "many rows": many_rows(50_000),
        "shared loop": package(
            {
                "xl/t.xml": f"<sst {MAIN}><si><t>{'x' * 30_000}</t></si></sst>",
                "xl/s.xml": sheet(f"<row>{shared}</row>" * 3_000),
            },
            level=1,
        ),
        "string missing": package({"xl/s.xml": sheet('<row><c t="s"><v>7</v></c></row>')}),
        "string below": package({"xl/s.xml": sheet('<row><c t="s"><v>x</v></c></row>')}),
        "endless elements": package({"xl/s.xml": sheet("<row/>" * 3_000_000)}, level=1),
        "no sheets": package({"xl/workbook.xml": f"<workbook {MAIN}/>"}),
        "climbing names": package(
            {"xl/_rels/workbook.xml.rels": BOOK_RELATIONS.replace("s.xml", "../../../secret.txt")}
        ),
        "cut off": good[: len(good) // 2],
        "no package": b"PK\x03\x04 and then nothing",
        "password": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
        "open document": package({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}),
        "nothing in it": package({"xl/workbook.xml": ""}),
        "broken XML": package({"xl/s.xml": "<worksheet><sheetData>"}),
        "too large": b"PK\x03\x04" + b"\0" * 11_000_000,
    }
