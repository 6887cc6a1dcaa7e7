"""Every key that these services give out has its words."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from mintgremium.documents.phrases import Phrases
from tests.support.repository import ROOT

PACKAGES = (
    "action_items",
    "agenda",
    "deadlines",
    "invitations",
    "meetings",
    "minutes",
    "overview",
)
PATTERNS = {
    "errors": r'(?:Refused|Missing|Conflict)Error\(\s*"([a-z-]+)"|OVER, "([a-z-]+)"',
    "steps": (
        r'\.write\(\s*"([a-z-]+)"|: "(send-[a-z-]+|[a-z]+-action-items)"'
        r'|key = "([a-z-]+)" if .* else "([a-z-]+)"'
    ),
    "invitation_findings": r'Finding\.(?:block|reason|note)\(\s*"([a-z-]+)"',
    "warnings": r'Warn\(\s*"[a-z]+", "([a-z-]+)"|\("([a-z]+-holidays?)", ',
    "findings": r'Finding\("([a-z-]+)"|^    "([a-z-]+)": [A-Z]',
    "problems": (
        r'InvalidInputError\(\{"[a-z_]+": "([a-z-]+)"|: None if \w+ else "([a-z-]+)"'
        r'|return "([a-z-]+)" if|found\[.*\] = .*"([a-z-]+)"$|setdefault\(.*, "([a-z-]+)"\)$'
    ),
}
ELSEWHERE = {"findings": ("invitations",), "warnings": ("invitations",)}


def sources(section: str) -> Iterator[Path]:
    for package in PACKAGES:
        if package not in ELSEWHERE.get(section, ()):
            yield from sorted((ROOT / "mintgremium" / "services" / package).glob("*.py"))


def keys(section: str) -> set[str]:
    pattern = re.compile(PATTERNS[section], re.MULTILINE)
    found = (
        match for path in sources(section) for match in pattern.findall(path.read_text("utf-8"))
    )
    return {
        key for match in found for key in (match if isinstance(match, tuple) else (match,)) if key
    }


@pytest.mark.parametrize("section", PATTERNS)
@pytest.mark.parametrize("language", ["de", "en"])
def test_that_each_key_has_words(section, language):
    phrases = Phrases.load(language)
    found = keys(section)
    assert found, section
    assert {key for key in found if not phrases.has(f"{section}.{key}")} == set()
