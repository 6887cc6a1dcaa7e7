"""Guess what a column means from the words of its heading, German or English."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from mintgremium.documents.phrases import LANGUAGES, Phrases
from mintgremium.services.member_lists.columns import AnyField
from mintgremium.services.member_lists.rows import Field, OrganizationField
from mintgremium.services.member_lists.wording import plain

# Headings that lists from elsewhere have, as `plain` writes them.
_WORDS: Final[Mapping[Field, tuple[str, ...]]] = {
    Field.COMMITTEE: ("gremium", "ausschuss", "arbeitskreis", "runde", "committee"),
    Field.SEAT: (
        "sitz", "land", "bundesland", "entsendendes land", "seat", "state", "lander", "fur",
        "entsendende stelle", "mitgliedsland",
    ),
    Field.ROLE: (
        "rolle", "status", "art der mitgliedschaft", "mitgliedschaft", "role", "mitglied",
        "mitglied vertretung", "mitglied stellvertretung", "eigenschaft",
    ),
    Field.FORM_OF_ADDRESS: (
        "anrede", "frau herr", "herr frau", "form of address", "geschlecht", "salutation prefix",
    ),
    Field.TITLE: ("titel", "akad titel", "akademischer titel", "akad grad", "title", "grad"),
    Field.GIVEN_NAME: (
        "vorname", "vornamen", "given name", "first name", "firstname", "rufname", "forename",
    ),
    Field.AFFIX: ("namenszusatz", "adelstitel", "zusatz", "name affix", "middle name"),
    Field.FAMILY_NAME: (
        "nachname", "familienname", "zuname", "last name", "lastname", "surname", "family name",
        "nachnamen",
    ),
    Field.FULL_NAME: (
        "name", "vollstandiger name", "ganzer name", "full name", "person", "name vorname",
        "vor und nachname", "vorname name", "nachname vorname", "vorname nachname",
        "ansprechpartner", "ansprechpartnerin", "ansprechperson", "kontakt", "kontaktperson",
        "name nachname vorname", "anzeigename", "display name",
    ),
    Field.FUNCTION: (
        "funktion", "position", "dienststellung", "amtsbezeichnung", "function", "job title",
        "amt", "stellung", "dienstbezeichnung", "aufgabe", "berufsbezeichnung",
    ),
    Field.ORGANIZATION: (
        "organisation", "institution", "ministerium", "behorde", "einrichtung", "firma",
        "organization", "company", "dienststelle", "ressort", "verband", "arbeitgeber", "haus",
        "organisation institution", "unternehmen",
    ),
    Field.EMAIL: (
        "e mail", "email", "mail", "e mail adresse", "emailadresse", "mailadresse", "email 1",
        "e mail 1", "e mail dienstlich", "email address", "e mail address", "mail adresse",
        "e mail geschaftlich", "email adresse",
    ),
    Field.MORE_EMAILS: (
        "weitere e mails", "weitere e mail", "e mail 2", "email 2", "e mail 3", "zweite e mail",
        "e mail alternativ", "e mail 2 adresse", "more e mails", "weitere mail", "email 3",
        "e mail privat",
    ),
    Field.PHONE: (
        "telefon", "telefonnummer", "tel", "rufnummer", "phone", "telefon dienstlich",
        "tel nr", "telefon geschaftlich", "durchwahl", "business phone", "fon", "tel dienstlich",
    ),
    Field.START_DATE: (
        "von", "seit", "beginn", "ab", "mitglied seit", "start", "from", "since", "datum von",
        "beginn der mitgliedschaft", "berufen am", "eintritt",
    ),
    Field.END_DATE: (
        "bis", "ende", "mitglied bis", "to", "until", "end", "datum bis", "austritt",
        "ende der mitgliedschaft",
    ),
    Field.CONFIRMED_ON: (
        "bestatigt am", "stand", "confirmed on", "zuletzt bestatigt", "gepruft am",
    ),
    Field.SALUTATION: ("briefanrede", "salutation", "anschreiben", "anredezeile"),
    Field.LEGAL_BASIS: ("rechtsgrundlage", "legal basis", "einwilligung"),
    Field.SOURCE: ("quelle", "herkunft", "source"),
    Field.NOTE: ("notiz", "bemerkung", "bemerkungen", "anmerkung", "anmerkungen", "note", "notes",
                 "kommentar", "hinweis"),
    Field.MANDATE_NOTE: ("notiz zur besetzung", "bemerkung zur besetzung"),
}  # fmt: skip
_SEVERAL: Final = frozenset({Field.MORE_EMAILS})  # more than one column may say it


class Guesser:
    """Knows the headings of our own lists in all languages, and common ones of others."""

    def __init__(self) -> None:
        self._own: dict[str, AnyField] = {}
        self._organizations: dict[str, AnyField] = {}
        for language in LANGUAGES:
            phrases = Phrases.load(language)
            for field in Field:
                self._own[plain(phrases.text(f"list_fields.{field}"))] = field
            for each in OrganizationField:
                self._organizations[plain(phrases.text(f"list_fields.{each}"))] = each
        common: dict[str, AnyField] = {
            word: field for field, words in _WORDS.items() for word in words
        }
        self._all = {**common, **self._own}

    def own(self, worksheets: Iterable[Sequence[str]]) -> dict[str, AnyField]:
        """Map the headings of an own list; one that somebody has changed is guessed."""
        known = {**self._organizations, **self._own}
        found: dict[str, AnyField] = {}
        for names in worksheets:
            there = {name: known[plain(name)] for name in names if plain(name) in known}
            for name in names:
                field = self._all.get(plain(name))
                if name not in there and field is not None and field not in there.values():
                    there[name] = field
            found |= there
        return found

    def guess(self, names: Sequence[str]) -> dict[str, AnyField]:
        """Map the headings whose words tell what they mean; the first of two alike counts."""
        found: dict[str, AnyField] = {}
        for name in names:
            field = self._all.get(plain(name))
            if field is None or (field in found.values() and field not in _SEVERAL):
                continue
            found[name] = field
        self._settle_names(found)
        self._settle_mails(found, names)
        return found

    def known(self, cells: Sequence[str]) -> int:
        """Count the cells that could be headings."""
        return sum(plain(cell) in self._all for cell in cells)

    def _settle_names(self, found: dict[str, AnyField]) -> None:
        """Take "Name" beside "Vorname" for the family name."""
        fields = set(found.values())
        if Field.FULL_NAME in fields and Field.GIVEN_NAME in fields:
            name = next(key for key, field in found.items() if field is Field.FULL_NAME)
            if Field.FAMILY_NAME in fields:
                del found[name]
            else:
                found[name] = Field.FAMILY_NAME

    def _settle_mails(self, found: dict[str, AnyField], names: Sequence[str]) -> None:
        """Take a second column of mail addresses for further ones."""
        for name in names:
            if name not in found and self._all.get(plain(name)) is Field.EMAIL:
                found[name] = Field.MORE_EMAILS
