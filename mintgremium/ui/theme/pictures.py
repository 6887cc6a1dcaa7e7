"""The few pictures a style sheet can take only as files: ticks, dots and arrows."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from mintgremium.ui.theme.icons import icon_svg
from mintgremium.ui.theme.tokens import Tokens

_ICONS: Final = {
    "check": ("check", "onAccent", 3.2),
    "check-disabled": ("check", "disabled", 3.2),
    "dash": ("minus", "onAccent", 3.2),
    "down": ("chevron-down", "text2", 2.2),
    "down-disabled": ("chevron-down", "disabled", 2.2),
    "up": ("chevron-up", "text2", 2.2),
    "right": ("chevron-right", "text2", 2.2),
    "left": ("chevron-left", "text2", 2.2),
    "tick": ("check", "text", 2.4),
}
_DOT: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">'
    '<circle cx="8" cy="8" r="3.2" fill="{color}"/></svg>'
)


def write_pictures(tokens: Tokens, cache: Path) -> Mapping[str, str]:
    """Write the pictures of a theme below `cache` and return their paths as `url()` wants them."""
    folder = cache / f"theme-{tokens.scheme}"
    folder.mkdir(parents=True, exist_ok=True)
    contents = {
        name: icon_svg(icon, tokens.colors[color], stroke)
        for name, (icon, color, stroke) in _ICONS.items()
    }
    contents["dot"] = _DOT.format(color=tokens.colors["onAccent"].name()).encode()
    for name, svg in contents.items():
        path = folder / f"{name}.svg"
        if not path.is_file() or path.read_bytes() != svg:
            path.write_bytes(svg)
    return {name: (folder / f"{name}.svg").as_posix() for name in contents}
