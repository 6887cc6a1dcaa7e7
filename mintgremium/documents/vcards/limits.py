"""How much of a foreign file is read; a file of contacts stays far below."""

from typing import Final

MOST_BYTES: Final = 512 * 1024 * 1024  # of a file, pictures included; they are never kept
MOST_TEXT: Final = 20 * 1024 * 1024  # octets of all lines that are no pictures
MOST_CARDS: Final = 10_000
MOST_LINES: Final = 1_000  # of one card
MOST_FIELD: Final = 64 * 1024  # octets of one unfolded line
