"""Thousands of damaged files of all versions: a row or a refusal each, at once, never a crash."""

import random
from time import perf_counter

import pytest

from mintgremium.core.errors import ForeignFileError
from mintgremium.documents.vcards.cards import CardVersion
from mintgremium.documents.vcards.writing import write_cards
from tests.documents.vcards.cards import BEISPIEL, read
from tests.documents.vcards.test_reading_cards import OUTLOOK

FILES = 5_000
LONGEST = 2.5  # seconds per MB
PIECES = (
    *(
        b"BEGIN:VCARD\r\n",
        b"END:VCARD\r\n",
        b"AGENT:\r\n",
        b"\r\n ",
        b"=\r\n",
        b"\x00",
        b"\xff\xfe",
    ),
    *(b"PHOTO;ENCODING=b:", b"CHARSET=x-gibt-es-nicht:", b"CHARSET=base64:", b'"', b"\\", b";;;;"),
    *(b"ENCODING=QUOTED-PRINTABLE:", b"=FF=FE=", b"SORT-AS=", b"^n^'", b"item1.", b"\xf0\x9f"),
    *(b"A" * 5_000, b";" * 3_000, b"," * 3_000, b":" * 500, b"=" * 500),
)


def sources():
    yield OUTLOOK
    for version in CardVersion:
        yield b"".join(write_cards([BEISPIEL, BEISPIEL], version))
    yield b"".join(write_cards([BEISPIEL], CardVersion.V4)).decode().encode("utf-16")


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Cut, flip, double, and mix strange pieces in."""
    data = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(data))
        match chance.randrange(5):
            case 0:
                data[at] = chance.randrange(256)
            case 1:
                del data[at : at + chance.randint(1, 60)]
            case 2:
                data[at:at] = data[at : at + chance.randint(1, 200)]
            case _:
                data[at:at] = chance.choice(PIECES)
        data = data or bytearray(b"B")
    return bytes(data)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(5))
def test_that_each_damaged_file_gives_rows_or_a_refusal_in_bounded_time(seed):
    chance = random.Random(seed)
    originals = list(sources())
    for _ in range(FILES // 5):
        data = damaged(chance.choice(originals), chance)
        start = perf_counter()
        try:
            found = read(data)
        except ForeignFileError:
            found = []
        took = perf_counter() - start
        assert took < 0.5 + LONGEST * len(data) / 1_000_000, data
        assert all((each.card is None) == bool(each.code) for each in found)
        assert [each.number for each in found] == list(range(1, len(found) + 1))
