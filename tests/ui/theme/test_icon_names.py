"""A name that is not there would end a paint event with an exception, so names are checked here."""

import ast
from pathlib import Path

import pytest

import mintgremium
from mintgremium.ui import labels
from mintgremium.ui.theme.icons import icon_names

# The place of the icon among the arguments of a call.
PLACES = {"Icon": 1, "ToolButton": 1, "MenuButton": 3, "set_icon": 1, "icon": 0, "pixmap": 0,
          "Mark": 1, "NavItem": 2, "EmptyView": 1, "BadgeIcon": 1, "NoteLine": 1,
          "PaletteEntry": 2}  # fmt: skip
UI = Path(mintgremium.__file__).parent / "ui"
KNOWN = frozenset(icon_names())


def name_of(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def literals(node: ast.expr) -> set[str]:
    """Return the texts an argument can be, also through a condition."""
    if isinstance(node, ast.IfExp):
        return literals(node.body) | literals(node.orelse)
    plain = isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value
    return {node.value} if plain else set()


def used_icons(source: str) -> set[str]:
    """Return every icon that a module names literally."""
    found: set[str] = set()
    for call in (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)):
        place = PLACES.get(name_of(call))
        if place is not None and len(call.args) > place:
            found |= literals(call.args[place])
        for keyword in call.keywords:
            if keyword.arg == "icon":
                found |= literals(keyword.value)
    return found


@pytest.mark.parametrize("module", sorted(UI.rglob("*.py")), ids=lambda path: path.stem)
def test_that_every_icon_named_in_a_module_is_there(module):
    assert used_icons(module.read_text(encoding="utf-8")) <= KNOWN


def test_that_a_wrong_name_would_be_found():
    assert used_icons('Icon(theme, "nonsense" if x else "x")') == {"nonsense", "x"}
    assert used_icons('Button(theme, "Ja", icon="plus")') == {"plus"}


def test_that_the_looks_of_states_name_icons_that_are_there():
    assert {icon for _, icon in labels._LOOKS.values()} <= KNOWN
