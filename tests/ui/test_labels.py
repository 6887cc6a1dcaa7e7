import ast
from datetime import datetime
from enum import StrEnum
from pathlib import Path

import pytest

import mintgremium
from mintgremium.core import vocabulary
from mintgremium.core.changes import StepName
from mintgremium.core.errors import ForeignFileError, RefusedError
from mintgremium.core.moments import BERLIN
from mintgremium.documents.phrases import LANGUAGES
from mintgremium.runtime.resources import resource
from mintgremium.services.deadlines.rows import DeadlineState
from mintgremium.services.lands.questions import LandAnswer, LandQuestion
from mintgremium.services.meetings.rows import Step
from mintgremium.services.overview.rows import Need
from mintgremium.ui.labels import _LOOKS, Labels, section_of
from mintgremium.ui.messages import Messages

# Kinds that never reach the screen by themselves.
UNSPOKEN = {"Tone"}


@pytest.fixture(params=LANGUAGES)
def labels(request):
    return Labels(request.param)


def spoken_kinds():
    """Find every closed list whose values reach the screen as words."""
    listed = [kind for name, kind in vars(vocabulary).items() if name not in UNSPOKEN]
    closed = [kind for kind in listed if isinstance(kind, type) and issubclass(kind, StrEnum)]
    return [kind for kind in closed if kind is not StrEnum] + [
        DeadlineState,
        LandAnswer,
        LandQuestion,
        Need,
        Step,
    ]


@pytest.mark.parametrize("kind", spoken_kinds(), ids=lambda kind: kind.__name__)
def test_that_each_value_has_a_word_and_no_word_is_left_over(labels, kind):
    section = f"{section_of(kind)}."
    sentences = labels._phrases.sentences
    words = {key.removeprefix(section) for key in sentences if key.startswith(section)}
    assert words == {str(value) for value in kind}
    assert all(sentences[f"{section}{word}"] for word in words)


def test_that_every_badge_has_an_icon_that_ships():
    assert [
        icon for _, icon in _LOOKS.values() if not resource("icons", f"{icon}.svg").exists()
    ] == []


def test_that_a_badge_says_its_state_in_words(labels):
    badge = labels.badge(vocabulary.MeetingState.INVITED)
    assert (badge.tone, badge.icon) == ("info", "send")
    assert badge.text in ("eingeladen", "invited")


def test_that_data_at_risk_is_shown_as_critical(qapp, labels):
    messages, notices = Messages(labels, lambda: datetime(2026, 11, 25, tzinfo=BERLIN)), []
    messages.notice_raised.connect(notices.append)
    messages.show(ForeignFileError("unknown-to-us"))
    messages.show(RefusedError("unknown-to-us"))
    assert [notice.tone for notice in notices] == ["crit", "warn"]
    assert [entry.text for entry in messages.history] == [notice.text for notice in notices]


def written_steps():
    """Find the names of all steps that the services write."""
    folder = Path(mintgremium.__file__).parent / "services"
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            is_write = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
            if is_write and node.func.attr == "write" and node.args:
                key = node.args[0]
                owner = ast.unparse(node.func.value)
                if isinstance(key, ast.Constant) and owner.endswith("work"):
                    yield key.value


def test_that_each_step_the_services_write_has_a_name(labels):
    named = {key for key in written_steps() if labels._phrases.has(f"steps.{key}")}
    assert set(written_steps()) - named == set()
    assert "save-meeting" in named or "save-committee" in named


def test_that_a_step_of_a_newer_program_is_named_in_general_words(labels):
    named = labels.step(StepName("fold-space", "8. LRT"))
    assert named in ("Änderung: 8. LRT", "Change: 8. LRT")
