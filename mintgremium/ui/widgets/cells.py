"""What a table cell shows, and how a list of records becomes columns."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from mintgremium.ui.widgets.mark import MarkLike


class Row(Protocol):
    """Whatever has an identity can be a row; rows should be frozen, they are compared by value."""

    @property
    def id(self) -> Hashable:
        """The identity that stays when the content changes."""
        ...


R = TypeVar("R", bound=Row)


class Cell(NamedTuple):
    """One cell: `[tick] [tag] icon dots text second … trailing`, each part optional.

    `style` is a name of the type scale, `color` and `icon_color` are colours of the theme.
    `second` follows in small grey letters and is cut first. `trailing` are icons at the right end.
    With `ticked` a check box stands first; the table tells `row_ticked` on Space or a click on it.
    `dots` are small marks, see `dots.py`; `spoken` then has to say them.
    """

    text: str = ""
    style: str = "body"
    color: str = "text"
    tag: str = ""
    icon: str = ""
    icon_color: str = ""
    second: str = ""
    trailing: tuple[str, ...] = ()
    right: bool = False
    spoken: str = ""
    ticked: bool | None = None
    dots: tuple[str, ...] = ()

    def words(self) -> str:
        """Say the cell in one line, for search, tooltips, copying and screen readers."""
        return self.spoken or " ".join(filter(None, (self.tag, self.text, self.second)))


def strong(text: str, second: str = "", trailing: tuple[str, ...] = ()) -> Cell:
    """Return the cell of a first column: a firm text and, in grey, what follows."""
    return Cell(text, style="body500", second=second, trailing=trailing)


def quiet(text: str) -> Cell:
    """Return a cell that stands back: small and grey."""
    return Cell(text, style="small", color="text2")


def tag(text: str, spoken: str = "") -> Cell:
    """Return a cell that holds only a tag such as LB; `spoken` is its full name."""
    return Cell(tag=text, spoken=spoken)


def state(mark: MarkLike, since: str = "") -> Cell:
    """Return a state: icon and word in its tone, then, in grey, since when or until when."""
    ink = "text2" if mark.tone == "neutral" else f"{mark.tone}Fg"
    return Cell(
        mark.text, style="small600", color=ink, icon=mark.icon, icon_color=ink, second=since
    )


def number(text: str) -> Cell:
    """Return a number, set to the right in figures of one width."""
    return Cell(text, style="number", color="text2", right=True)


def link(text: str) -> Cell:
    """Return an offer to act, such as "assign a person …"; the view acts when it is activated."""
    return Cell(text, style="body500", color="accent")


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[R]):
    """One column: how a row looks in it and how rows are sorted by it.

    `width` counts px of the design; `stretch` columns share what is left and never get narrower.
    `sort` gives the key, otherwise the words of the cell in German order are taken.
    """

    key: str
    title: str
    cell: Callable[[R], Cell | str]
    sort: Callable[[R], Any] | None = None
    width: int = 120
    stretch: bool = False
    hidden: bool = False
    right: bool = False
    searched: bool = True


@dataclass(frozen=True, slots=True)
class Grouping(Generic[R]):
    """Heads between rows, such as years; they show only while sorted by the column `by`."""

    by: str
    title: Callable[[R], str]
