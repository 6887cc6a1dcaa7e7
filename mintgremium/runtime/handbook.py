"""Find the pages of the handbook: in the package (wheel) or in `docs/` (checkout)."""

from pathlib import Path

from mintgremium.runtime.resources import resource

START = "index"


def page(name: str = START) -> Path:
    """Return the Markdown file of a page; one that does not exist gives the start page."""
    shipped = resource("handbook")
    folder = shipped if shipped.is_dir() else resource().parent / "docs" / "handbook"
    path = folder / f"{name}.md"
    return path if path.is_file() else folder / f"{START}.md"
