import pytest
from PySide6.QtWidgets import QWidget

from mintgremium.ui.actions import ActionRegistry, ActionSpec, plain

SPECS = (
    ActionSpec(id="file.new", text="&New", tip="Make a file", shortcut="Ctrl+N"),
    ActionSpec(id="meeting.add", text="Add", tip="Add a meeting", place="meetings", icon="plus"),
    ActionSpec(id="item.up", text="Up", tip="Move up", scope="agenda", shortcut="Alt+Up"),
)


@pytest.fixture
def registry(theme):
    registry = ActionRegistry(theme)
    registry.add(SPECS)
    return registry


def test_that_an_action_nobody_carries_out_cannot_be_chosen(registry):
    assert not registry.action("file.new").isEnabled()
    registry.bind("file.new", lambda: None)
    assert registry.action("file.new").isEnabled()
    registry.unbind("file.new")
    assert not registry.action("file.new").isEnabled()


def test_that_an_action_of_a_view_not_open_yet_asks_to_open_it(registry, qtbot):
    with qtbot.waitSignal(registry.wanted_elsewhere) as asked:
        registry.action("meeting.add").trigger()
    assert asked.args == ["meetings", "meeting.add"]


def test_that_actions_of_another_view_cannot_be_chosen(registry, qtbot):
    view = QWidget()
    qtbot.addWidget(view)
    registry.host("agenda", view)
    registry.bind("item.up", lambda: None)
    assert not registry.action("item.up").isEnabled()
    registry.enter(frozenset({"agenda"}))
    assert registry.action("item.up").isEnabled()
    registry.allow("item.up", when=False)
    assert not registry.action("item.up").isEnabled()


def test_that_an_id_is_given_once(registry):
    with pytest.raises(ValueError, match=r"file\.new"):
        registry.add(SPECS[:1])


def test_that_a_tip_names_the_keys(registry):
    assert registry.action("file.new").toolTip() == "Make a file (Ctrl+N)"


def test_that_a_plain_text_has_no_mnemonic():
    assert plain("&Datei && mehr") == "Datei & mehr"


def test_that_icons_are_drawn_when_a_menu_asks_but_not_in_place_of_a_tick(theme):
    registry = ActionRegistry(theme)
    tick = ActionSpec(id="tick", text="T", tip="Tick", icon="sun", checkable=True)
    registry.add((*SPECS, tick))
    assert registry.action("meeting.add").icon().isNull()
    registry.draw_icons("meeting.add", "tick", "file.new")
    assert not registry.action("meeting.add").icon().isNull()
    assert registry.action("tick").icon().isNull()
