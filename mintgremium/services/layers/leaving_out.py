"""Why an entry of a file of days is left out."""


class LeftOutError(Exception):
    """The entry is of no use, the rest of the file is; `code` has its words in `[day_files]`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
