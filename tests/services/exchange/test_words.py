"""Every reason and error of the exchange has a sentence in both languages."""

import re

import pytest

from mintgremium.documents.phrases import Phrases
from tests.support.repository import ROOT

FOLDER = ROOT / "mintgremium" / "services" / "exchange"
RULES = (FOLDER / "rules.py").read_text(encoding="utf-8")
SOURCES = "\n".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("*.py"))
CODE = r"([a-z0-9]+(?:-[a-z0-9]+)*)"
REASONS = {
    *re.findall(rf'UnfitError\("{CODE}"', SOURCES),
    *re.findall(rf'refuse(?:_row)?\(\s*[\w.]+,\s*"{CODE}"', SOURCES),
    *re.findall(rf'\("[a-z_]+", "{CODE}"\)', RULES),
    "line-break",
    "too-long",
    "control-characters",
}
ERRORS = {
    *re.findall(rf'Error\(\s*"{CODE}"', SOURCES),
    *re.findall(rf'_OddError\("{CODE}"', SOURCES),
} - set(re.findall(rf'UnfitError\(\s*"{CODE}"', SOURCES))


@pytest.mark.parametrize("language", ["de", "en"])
def test_that_every_reason_has_a_sentence(language):
    assert len(REASONS) > 35
    phrases = Phrases.load(language)
    assert [code for code in sorted(REASONS) if not phrases.has(f"refusals.{code}")] == []


@pytest.mark.parametrize("language", ["de", "en"])
def test_that_every_error_has_a_sentence(language):
    assert len(ERRORS) > 10
    phrases = Phrases.load(language)
    assert [code for code in sorted(ERRORS) if not phrases.has(f"errors.{code}")] == []
