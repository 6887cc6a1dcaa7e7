"""The few kinds of block that every document is made of, and the page around them.

Texts are plain: no block carries markup, so that another renderer can take the same tree.
"""

from dataclasses import dataclass
from enum import StrEnum

from mintgremium.documents.facts import Fact


class Tone(StrEnum):
    """How loud a text speaks."""

    BODY = "body"
    STRONG = "strong"
    MUTED = "muted"
    SMALL = "small"
    LABEL = "label"


class Align(StrEnum):
    """To which side a column leans."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading with a bookmark; level 1 is the title, `kicker` the small line above it."""

    text: str
    level: int = 2
    number: str = ""
    kicker: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; its line breaks are kept."""

    text: str
    tone: Tone = Tone.BODY


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels with their values, one below the other."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list whose order says nothing."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Callout:
    """A text that must be found again: a result or a resolution."""

    label: str
    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table, its width in millimetres; 0 shares what is left."""

    title: str
    width: float = 0
    align: Align = Align.LEFT


Cell = tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of cells; a group row has one cell that spans all columns."""

    cells: tuple[Cell, ...]
    is_group: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below titles that stand on each page; empty cells are `row_height` millimetres high."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    row_height: float = 0


@dataclass(frozen=True, slots=True)
class Signatures:
    """Lines to sign on, side by side, with what stands below each of them."""

    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Inset:
    """Blocks moved in as far as the numbers of headings stand out."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """A line left empty."""


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins on a new page."""


Block = Heading | Paragraph | Facts | Bullets | Callout | Table | Signatures | Inset | Gap | NewPage


@dataclass(frozen=True, slots=True)
class Letter:
    """What DIN 5008 form B puts on the first page of a letter.

    `return_line` comes in parts, the most needed first: it stays one line.
    """

    address: tuple[str, ...]
    return_line: tuple[str, ...]
    information: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class PageSetup:
    """Everything around the blocks: letterhead, running lines, marks, metadata.

    `page_label` has the gaps `page` and `pages`; `watermark` lies behind every page; `marks` are
    words such as a draft's that stand in every header.
    """

    title: str
    language: str
    page_label: str
    author: str = ""
    subject: str = ""
    letterhead: tuple[str, ...] = ()
    running_head: str = ""
    footer: str = ""
    marks: tuple[str, ...] = ()
    watermark: str = ""
    letter: Letter | None = None
