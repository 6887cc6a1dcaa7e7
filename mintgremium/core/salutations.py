"""Names and opening lines of German letters (DIN 5008: comma, then lower case goes on)."""

import re
from dataclasses import dataclass

NEUTRAL = "Guten Tag"
UNNAMED = "Sehr geehrte Damen und Herren,"
_FORMAL = {"Frau": "Sehr geehrte Frau", "Herr": "Sehr geehrter Herr"}


@dataclass(frozen=True, slots=True)
class NameParts:
    """The parts of a name as they stand in a letter; `affix` is the `von` before the name."""

    family_name: str
    given_name: str = ""
    form_of_address: str = ""
    title: str = ""
    affix: str = ""

    def shown(self) -> str:
        """Write the name as in a list: `Prof. Dr. Ägidius von Öztürk-Weiß`."""
        return _joined(self.title, self.given_name, self.affix, self.family_name)

    def sorted(self) -> str:
        """Write the name as in a register: `Öztürk-Weiß, Ägidius von`."""
        first = _joined(self.given_name, self.affix)
        return ", ".join(part for part in (self.family_name.strip(), first) if part)

    def addressed(self) -> str:
        """Write the name for the address field: `Frau Dr. Anna Beispiel`, `Herrn Tom Probe`."""
        form = {"Herr": "Herrn"}.get(self.form_of_address, self.form_of_address)
        return _joined(form, self.shown())


def salutation_line(name: NameParts) -> str:
    """Write the opening line of a letter; without a form of address it stays neutral."""
    if not name.family_name.strip() and not name.given_name.strip():
        return UNNAMED
    if opening := _FORMAL.get(name.form_of_address.strip()):
        title = _spoken(name.title)
        return f"{_joined(opening, title, name.affix, name.family_name)},"
    return f"{_joined(NEUTRAL, name.shown())},"


def _spoken(title: str) -> str:
    """Keep the titles a letter repeats: `Prof. Dr.` of `Prof. Dr.-Ing.`, nothing of `M. A.`."""
    found = re.findall(r"Professorin|Professor|Prof\.|Dr\.", title)
    return " ".join(dict.fromkeys(found))


def _joined(*parts: str) -> str:
    return " ".join(part.strip() for part in parts if part.strip())
