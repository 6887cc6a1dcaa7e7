"""A small check of mail addresses as people write them (RFC 5321 §4.1.2, without quoted parts)."""

import re

MAX_LENGTH = 254  # RFC 5321 §4.5.3.1.3, less the angle brackets
MAX_LOCAL = 64  # RFC 5321 §4.5.3.1.1

_LOCAL = re.compile(r"[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*")
_LABEL = re.compile(r"[^\W_]([\w-]{0,61}[^\W_])?")


def is_mail_address(text: str) -> bool:
    """Tell whether the text is one plain address, such as `a.weiß@bücher.example`."""
    local, at, domain = text.rpartition("@")
    labels = domain.split(".")
    return bool(
        at
        and len(text) <= MAX_LENGTH
        and len(local) <= MAX_LOCAL
        and _LOCAL.fullmatch(local)
        and len(labels) > 1
        and all(_LABEL.fullmatch(label) and "_" not in label for label in labels)
        and not labels[-1].isdigit()
    )


def same_address(one: str, other: str) -> bool:
    """Tell whether two addresses reach the same mailbox, as practically all servers see it."""
    return one.strip().casefold() == other.strip().casefold()
