r"""Content lines folded to 75 octets (RFC 5545 §3.1), never within a character or an escape.

icalendar keeps `\n` together but may part the two halves of an escaped backslash; some readers
undo escapes before they unfold, so such lines are folded again here.
"""

import re

LIMIT = 75
_FOLD = re.compile(rb"\r\n[ \t]")
_PIECE = re.compile(r"\\.|\^[n^']|.", re.DOTALL)  # escapes of texts, of parameters (RFC 6868)
_SPLIT_ESCAPE = re.compile(rb"(?<!\\)(?:\\\\)*\\\r\n[ \t]")


def unfold(data: bytes) -> list[bytes]:
    """Return the logical lines of calendar bytes, joined before they are decoded."""
    return _FOLD.sub(b"", data).split(b"\r\n")


def fold(line: bytes) -> bytes:
    """Return one logical line as physical lines of at most 75 octets, without the last CRLF."""
    lines: list[bytes] = []
    current = b""
    for piece in _PIECE.findall(line.decode()):
        encoded = piece.encode()
        if len(current) + len(encoded) > LIMIT:
            lines.append(current)
            current = b" "
        current += encoded
    return b"\r\n".join([*lines, current])


def mend_folds(data: bytes) -> bytes:
    """Fold again if a fold parts an escape; other bytes come back as they are."""
    if b"\\\r\n" not in data or not _SPLIT_ESCAPE.search(data):
        return data
    return b"\r\n".join(fold(line) for line in unfold(data))
