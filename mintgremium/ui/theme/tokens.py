"""The colour table of a theme, read from `resources/themes/*.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtGui import QColor

from mintgremium.runtime.resources import resource

TONES: Final = ("neutral", "info", "ok", "warn", "crit")


@dataclass(frozen=True, slots=True)
class Tokens:
    """Named colours of one theme; widgets know the names only."""

    scheme: str
    colors: Mapping[str, QColor]
    ring_width: int = 2

    @property
    def is_dark(self) -> bool:
        """Tell whether light text stands on dark ground."""
        return self.scheme == "dark"

    def high_contrast(self) -> "Tokens":
        """Return the same theme with stronger lines and a wider ring, for users who ask for it."""
        colors = dict(self.colors)
        colors |= {"line": colors["field"], "lineStrong": colors["field"]}
        colors["text3"] = colors["text2"]
        return replace(self, colors=colors, ring_width=3)


def load_tokens(name: str) -> Tokens:
    """Read the theme `light` or `dark`."""
    table = tomllib.loads(resource("themes", f"{name}.toml").read_text(encoding="utf-8"))
    return Tokens(table["scheme"], {key: _color(text) for key, text in table["colors"].items()})


def _color(text: str) -> QColor:
    """Read `#rrggbb` or `#rrggbbaa` (Qt itself would take the alpha value first)."""
    color = QColor(text[:7])
    if len(text) == len("#rrggbbaa"):
        color.setAlpha(int(text[7:], 16))
    return color
