"""What the program is made of and under which licences, for Über → Lizenzen."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from mintgremium.runtime.resources import resource


@dataclass(frozen=True, slots=True)
class Component:
    """A work inside the program; `licence` is an SPDX expression."""

    name: str
    version: str
    licence: str
    home: str
    texts: tuple[Path, ...]

    def licence_text(self) -> str:
        """Return the full text of its licence, all parts of it."""
        return "\n\n".join(path.read_text(encoding="utf-8") for path in self.texts)


def components() -> list[Component]:
    """Return every component the program ships or needs, sorted by name."""
    overview = resource("licences", "overview.toml").read_text(encoding="utf-8")
    return [_component(**entry) for entry in tomllib.loads(overview)["component"]]


def _component(name: str, version: str, licence: str, home: str, texts: list[str]) -> Component:
    paths = tuple(resource("licences", text).resolve() for text in texts)
    return Component(name, version, licence, home, paths)
