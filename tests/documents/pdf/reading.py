"""Reads PDFs back with a library that did not write them."""

import re
from io import BytesIO

from pypdf import PdfReader


def open_pdf(data: bytes) -> PdfReader:
    return PdfReader(BytesIO(data), strict=True)


def pages_of(data: bytes) -> list[str]:
    return [page.extract_text() for page in open_pdf(data).pages]


def squeezed(text: str) -> str:
    """Leave out blanks and hyphens, which line breaks add and eat."""
    return re.sub(r"[\s\u00a0\u202f\u2011-]+", "", text)


def outline_of(data: bytes) -> list[tuple[int, str, int]]:
    """List level, title and page number of each bookmark."""
    reader = open_pdf(data)

    def walk(entries, level):
        for entry in entries:
            if isinstance(entry, list):
                yield from walk(entry, level + 1)
            else:
                yield level, entry.title, reader.get_destination_page_number(entry) + 1

    return list(walk(reader.outline, 0))
