"""Links of the documentation lead somewhere, and every page and decision is listed."""

import re
from pathlib import Path

import pytest

from tests.support.repository import ROOT, tracked_files

LINK = re.compile(r"\]\((?!https?://|mailto:)([^)#]+)(?:#[^)]*)?\)")
PAGES = [path for path in tracked_files() if path.suffix == ".md"]


@pytest.mark.parametrize("page", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_that_every_link_leads_to_a_file(page: Path) -> None:
    targets = LINK.findall(page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


@pytest.mark.parametrize(
    ("index", "pages"),
    [
        ("docs/handbook/index.md", "docs/handbook/*.md"),
        ("docs/decisions/README.md", "docs/decisions/0*.md"),
    ],
)
def test_that_every_page_is_listed(index: str, pages: str) -> None:
    listed = set(LINK.findall((ROOT / index).read_text(encoding="utf-8")))
    names = {path.name for path in ROOT.glob(pages)} - {Path(index).name}
    assert names <= listed


def test_that_decisions_are_numbered_without_gap_or_repetition() -> None:
    numbers = [int(path.name[:4]) for path in sorted((ROOT / "docs/decisions").glob("0*.md"))]
    assert numbers == list(range(1, len(numbers) + 1))


def test_that_every_picture_of_the_handbook_is_shown_on_a_page() -> None:
    shown = {
        name
        for page in ROOT.glob("docs/handbook/*.md")
        for name in re.findall(r"\(bilder/([\w.]+)\)", page.read_text(encoding="utf-8"))
    }
    assert {path.name for path in ROOT.glob("docs/handbook/bilder/*")} == shown
