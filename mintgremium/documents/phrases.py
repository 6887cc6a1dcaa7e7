"""The sentences of documents, mails and errors, in German and English, without Qt."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from mintgremium.core.errors import InvalidInputError, MintgremiumError
from mintgremium.runtime.resources import resource

LANGUAGES = ("de", "en")
DEFAULT_LANGUAGE = "de"


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language's sentences by dotted keys; what fills a gap is never read again."""

    language: str
    sentences: Mapping[str, str]

    @classmethod
    def load(cls, language: str = DEFAULT_LANGUAGE) -> "Phrases":
        """Read the sentences of a language; one that is unknown gives the German ones."""
        known = language[:2].lower() if language[:2].lower() in LANGUAGES else DEFAULT_LANGUAGE
        table = tomllib.loads(resource("phrases", f"{known}.toml").read_text(encoding="utf-8"))
        return cls(known, dict(_flatten(table)))

    def text(self, key: str, /, **gaps: object) -> str:
        """Return the sentence `section.key`, its gaps filled. Raises KeyError if there is none."""
        return self.sentences[key].format(**gaps)

    def has(self, key: str) -> bool:
        """Tell whether there is such a sentence."""
        return key in self.sentences

    def describe(self, error: MintgremiumError) -> str:
        """Say in words what happened, what is safe and what to do; problems follow one by one."""
        if not isinstance(error, InvalidInputError) or error.code != "invalid-input":
            return self._sentence(error.code, error.details)
        problems = [self._sentence(code, error.details) for code in error.problems.values()]
        return " ".join(dict.fromkeys(problems)) or self._sentence(error.code, error.details)

    def _sentence(self, code: str, details: Mapping[str, object]) -> str:
        try:
            return self.text(f"errors.{code}", **details)
        except KeyError:  # a code without a sentence, or a detail that was not given
            return self.text("errors.unknown", code=code)


def _flatten(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _flatten(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", str(value)
