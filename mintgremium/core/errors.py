"""Expected failures, sorted by who is at fault; words for them are made where they are shown."""

from collections.abc import Mapping


class MintgremiumError(Exception):
    """Base of every failure that the program expects.

    `code` names the sentence to show (see `resources/phrases`), `details` fill its gaps.
    """

    exit_code = 1

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code)
        self.code = code
        self.details: Mapping[str, object] = details


class InvalidInputError(MintgremiumError):
    """What was entered breaks a rule: `problems` maps each field to a problem code."""

    def __init__(
        self, problems: Mapping[str, str], code: str = "invalid-input", **details: object
    ) -> None:
        super().__init__(code, **details)
        self.problems = dict(problems)


class ConflictError(MintgremiumError):
    """The record was changed elsewhere since it was read; nothing was overwritten."""


class MissingError(MintgremiumError):
    """The record asked for is not there."""


class RefusedError(MintgremiumError):
    """A rule of the domain forbids the step, for example a change to approved minutes."""


class StorageUnavailableError(MintgremiumError):
    """The file cannot be read or written now: locked, read-only, disk full, gone."""


class MailServerError(MintgremiumError):
    """The mail server cannot be reached, trusted or used now; nothing more was sent."""


class ForeignFileError(MintgremiumError):
    """The file is damaged, not ours, or from a newer version; it was left untouched."""

    exit_code = 3
