"""Forms of address that stand before a name, told apart from titles."""

from collections.abc import Iterable
from typing import Final

KNOWN_FORMS: Final = frozenset({"Frau", "Herr"})
_MEANT: Final = {
    "frau": "Frau", "fr.": "Frau", "mrs.": "Frau", "mrs": "Frau", "ms.": "Frau", "ms": "Frau",
    "herr": "Herr", "herrn": "Herr", "hr.": "Herr", "mr.": "Herr", "mr": "Herr",
}  # fmt: skip


def parted_forms(prefixes: Iterable[str]) -> tuple[str, str]:
    """Part `Frau`, `Prof. Dr.` or `Herr Dr.` into a form of address and a title."""
    form, titles = "", []
    for prefix in prefixes:
        first, _, rest = prefix.strip().partition(" ")
        meant = "" if form else _MEANT.get(first.casefold(), "")
        form = form or meant
        titles.append(rest.strip() if meant else prefix.strip())
    return form, " ".join(title for title in titles if title)
