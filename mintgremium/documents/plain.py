"""Typed text made fit for files: no control characters, one kind of line break, nothing else."""

import re

from mintgremium.core.errors import InvalidInputError

_BREAKS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_ADDRESS = re.compile(r"[^\s@<>()\[\]\\,;:\"\x00-\x1f\x7f]+@[^\s@<>()\[\]\\,;:\"\x00-\x1f\x7f]+")


def plain(text: str) -> str:
    r"""Return the text with `\n` as its only line break and without control characters."""
    unbroken = _BREAKS.sub("\n", text)
    return _SURROGATES.sub("\ufffd", _CONTROLS.sub("", unbroken))


def one_line(text: str) -> str:
    """Return the text on one line, each run of blanks as one; no-break spaces stay."""
    if text.isprintable() and "  " not in text:  # nearly always
        return text.strip()
    return re.sub("[ \t\n]+", " ", plain(text)).strip()


def tidy_lines(text: str) -> str:
    """Return the text with each of its lines as `one_line` writes it."""
    return "\n".join(one_line(line) for line in plain(text).split("\n"))


def wire_address(mail: str) -> str:
    """Return an address as mail servers take it, an umlaut domain as IDNA (RFC 5890).

    Raises InvalidInputError if it is none, or if its local part needs SMTPUTF8, which calendars
    and most ministries do not speak.
    """
    if _ADDRESS.fullmatch(mail) and mail.isascii():
        return mail
    local, _, domain = mail.strip().rpartition("@")
    try:
        wire = f"{local}@{domain.encode('idna').decode('ascii')}"
        wire.encode("ascii")
    except UnicodeError:
        wire = ""
    if not _ADDRESS.fullmatch(wire):
        raise InvalidInputError({"mail": "mail-address"}, "mail-address", value=one_line(mail))
    return wire
