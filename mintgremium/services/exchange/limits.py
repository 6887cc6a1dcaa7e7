"""How much an exchange file may hold; what is more is refused with a sentence."""

# A workspace of 30 years takes about 2.5 MB without attachments, one thirty times as large 75 MB.
MAX_BYTES = 90 * 1024 * 1024
# A JSON value takes some 60 bytes of memory once read, so this bounds the memory to about 600 MB.
MAX_BRACKETS = 4_000_000
MAX_COMMAS = 8_000_000
# Planning 200,000 records took 12 s and 390 MiB; thirty times the real size are 128,000.
MAX_RECORDS = 250_000
MAX_DEPTH = 12  # the deepest path of the format is a task below two levels of agenda items
MAX_ITEM_LEVELS = 4  # agenda items within agenda items
MAX_TEXT = 200_000  # characters: the longest minutes of one item known have 30,000
MAX_WHOLE = 1_000_000
MAX_LABELS = 200
EARLIEST_YEAR, LATEST_YEAR = 1900, 2199
SHOWN = 40  # characters of a wrong value in a sentence
MAX_FILE_BYTES = 256 * 1024 * 1024  # one attached file beside the document
