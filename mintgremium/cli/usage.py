"""Say in words, in one language, what is wrong with the arguments."""

import re

from mintgremium.cli.call import UsageError
from mintgremium.documents.phrases import Phrases

# What argparse says, in English only, and the sentence of `[usage]` that says the same.
_ARGPARSE = (
    (r"the following arguments are required: (?P<names>.+)", "required"),
    (
        r"argument (?P<name>[^:]+): invalid choice: (?P<value>.+) \(choose from (?P<choices>.+)\)",
        "choice",
    ),
    (r"argument (?P<name>[^:]+): expected (one argument|at least one argument)", "value-missing"),
    (r"argument (?P<name>[^:]+): not allowed with argument (?P<other>.+)", "exclusive"),
    (r"argument (?P<name>[^:]+): ignored explicit argument (?P<value>.+)", "no-value"),
    (r"one of the arguments (?P<names>.+) is required", "required"),
    (r"unrecognized arguments: (?P<names>.+)", "unknown"),
)


def explain(error: UsageError, phrases: Phrases) -> str:
    """Return the sentence, and the way the command is called where it helps."""
    if error.code != "argparse":
        return phrases.text(f"usage.{error.code}", **error.details)
    message = str(error.details["message"])
    return f"{_sentence(message, phrases)}\n{error.details['usage']}"


def _sentence(message: str, phrases: Phrases) -> str:
    for pattern, code in _ARGPARSE:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return phrases.text(f"usage.{code}", **found.groupdict())
    return phrases.text("usage.other", message=message)
