"""The sentences of documents, mails and errors, in German and English, without Qt."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
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
        """Say in words what happened, what is safe, what to do; problems follow field by field."""
        if isinstance(error, InvalidInputError) and error.code == "invalid-input":
            problems = [
                self.text("errors.problem", field=field, problem=self.problem(code, error.details))
                for field, code in error.problems.items()
            ]
            if problems:
                return self.text("errors.entry", problems=" ".join(problems))
        return self._sentence(error.code, error.details, ("errors",))

    def problem(self, code: str, details: Mapping[str, object] | None = None) -> str:
        """Say what is wrong with one entry and what is possible, as it stands below a field."""
        return self._sentence(code, details or {}, ("problems", "errors"))

    def _sentence(self, code: str, details: Mapping[str, object], sections: Sequence[str]) -> str:
        for section in sections:
            try:
                return self.text(f"{section}.{code}", **details)
            except KeyError:  # no sentence for the code, or a detail was not given
                continue
        return self.text("errors.unknown", code=code)


def _flatten(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _flatten(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", str(value)
