"""Why an answer cannot be taken as it is."""


class UnclearError(Exception):
    """Somebody must read the answer; `code` has its words in `[poll_reasons]`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
