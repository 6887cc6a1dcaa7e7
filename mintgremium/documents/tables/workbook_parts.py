"""The small parts of a workbook: sheets and where they lie, shared texts, styles of days."""

import re
from typing import Final
from xml.sax.handler import ContentHandler
from xml.sax.xmlreader import AttributesImpl

from mintgremium.core.overriding import override
from mintgremium.documents.tables.budget import Budget
from mintgremium.documents.tables.cells import unescaped

_DAY_FORMATS: Final = frozenset({14, 15, 16, 17, 22, *range(27, 37), *range(50, 59)})
_NOT_A_SIGN: Final = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.|\*.')
_NO_DAY: Final = ("general", "standard")


def local(name: str) -> str:
    """Return the name of an element or attribute without its prefix."""
    return name.rpartition(":")[2] if ":" in name else name


def attribute(attributes: AttributesImpl, wanted: str) -> str:
    """Return an attribute whatever its prefix; empty if there is none."""
    for name in attributes.getNames():
        if local(name) == wanted:
            return str(attributes.getValue(name))
    return ""


class PartHandler(ContentHandler):
    """Reads one part; counts its elements."""

    def __init__(self, budget: Budget) -> None:
        super().__init__()
        self.budget = budget

    @override
    def startElement(self, name: str, attrs: AttributesImpl) -> None:
        self.budget.element()
        self.begin(local(name) if ":" in name else name, attrs)

    def begin(self, name: str, attributes: AttributesImpl) -> None:
        """Take notice of an element."""


class RelationsHandler(PartHandler):
    """Collects what a part points to: id to kind and target."""

    def __init__(self, budget: Budget) -> None:
        super().__init__(budget)
        self.found: dict[str, tuple[str, str]] = {}

    @override
    def begin(self, name: str, attributes: AttributesImpl) -> None:
        if name == "Relationship" and attribute(attributes, "TargetMode") != "External":
            kind = attribute(attributes, "Type").rpartition("/")[2]
            self.found[attribute(attributes, "Id")] = kind, attribute(attributes, "Target")

    def of_kind(self, kind: str) -> str:
        """Return the target of the first relation of a kind; empty if there is none."""
        return next((target for known, target in self.found.values() if known == kind), "")


class BookHandler(PartHandler):
    """Collects the worksheets (name, id of the relation, hidden) and from when days count."""

    def __init__(self, budget: Budget) -> None:
        super().__init__(budget)
        self.sheets: list[tuple[str, str, bool]] = []
        self.from_1904 = False

    @override
    def begin(self, name: str, attributes: AttributesImpl) -> None:
        if name == "sheet":
            is_hidden = attribute(attributes, "state") in ("hidden", "veryHidden")
            relation = attribute(attributes, "id")
            self.sheets.append((attribute(attributes, "name"), relation, is_hidden))
        elif name == "workbookPr":
            self.from_1904 = attribute(attributes, "date1904") in ("1", "true")


class StylesHandler(PartHandler):
    """Collects which styles of cells show days."""

    def __init__(self, budget: Budget) -> None:
        super().__init__(budget)
        self.days: list[bool] = []  # by number of the style
        self._formats: dict[str, bool] = {}
        self._within = False

    @override
    def begin(self, name: str, attributes: AttributesImpl) -> None:
        if name == "numFmt":
            code = attribute(attributes, "formatCode")
            self._formats[attribute(attributes, "numFmtId")] = _shows_a_day(code)
        elif name == "cellXfs":
            self._within = True
        elif name == "xf" and self._within:
            number = attribute(attributes, "numFmtId")
            built_in = number.isascii() and number.isdigit() and len(number) < len("1000")
            is_day = built_in and int(number) in _DAY_FORMATS
            self.days.append(self._formats.get(number, is_day))

    @override
    def endElement(self, name: str) -> None:
        if local(name) == "cellXfs":
            self._within = False


class StringsHandler(PartHandler):
    """Collects the texts that cells share."""

    def __init__(self, budget: Budget) -> None:
        super().__init__(budget)
        self.texts: list[str] = []
        self._pieces: list[str] = []
        self._size = 0
        self._reading = self._phonetic = False

    @override
    def begin(self, name: str, attributes: AttributesImpl) -> None:
        if name == "t":
            self._reading = not self._phonetic
        elif name == "rPh":
            self._phonetic = True

    @override
    def endElement(self, name: str) -> None:
        match local(name):
            case "t":
                self._reading = False
            case "rPh":
                self._phonetic = False
            case "si":
                text = unescaped("".join(self._pieces))
                self.budget.cell(len(text))
                self.texts.append(text)
                self._pieces, self._size = [], 0

    @override
    def characters(self, content: str) -> None:
        if self._reading and self._size < self.budget.limits.longest_cell:
            self._size += len(content)
            self._pieces.append(content)


def _shows_a_day(code: str) -> bool:
    plain = _NOT_A_SIGN.sub("", code).casefold()
    return plain not in _NO_DAY and any(sign in plain for sign in "yd")
