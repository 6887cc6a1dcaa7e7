"""Rules over every action and menu, in both languages."""

import re
from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QKeySequence

from mintgremium.runtime.resources import resource
from mintgremium.ui.actions import CONTEXT, WINDOW
from mintgremium.ui.shell.action_table import SHELL_ACTIONS
from mintgremium.ui.shell.features import FEATURE_ACTIONS
from mintgremium.ui.shell.menus import LINE, MENUS, RECENT, RECENT_TITLE
from mintgremium.ui.shell.places import place_actions

ALL = (*SHELL_ACTIONS, *place_actions(), *FEATURE_ACTIONS)
BY_ID = {spec.id: spec for spec in ALL}
MNEMONIC = re.compile(r"&([^&])")


@pytest.fixture(params=["de", "en"])
def language(request, qapp, tmp_path):
    if request.param == "en":
        yield request.param
        return
    from installer import i18n

    catalogue = tmp_path / "de.qm"
    i18n._run("lrelease", ["-silent", str(resource("i18n", "de.ts")), "-qm", str(catalogue)])
    translator = QTranslator()
    assert translator.load(str(catalogue))
    QCoreApplication.installTranslator(translator)
    yield request.param
    QCoreApplication.removeTranslator(translator)


def mnemonic(text):
    found = MNEMONIC.search(text)
    return found.group(1).lower() if found else None


def doubles(letters):
    return [letter for letter, count in Counter(filter(None, letters)).items() if count > 1]


def test_that_no_shortcut_is_given_twice_where_both_work():
    for scope in {spec.scope for spec in ALL}:
        working = [spec for spec in ALL if spec.scope in (scope, WINDOW)]
        keys = [key for spec in working for key in (spec.shortcut, *spec.more_shortcuts) if key]
        taken = Counter(QKeySequence(key).toString() for key in keys)
        assert [key for key, count in taken.items() if count > 1] == [], scope


@pytest.mark.parametrize("spec", ALL, ids=lambda spec: spec.id)
def test_that_each_action_has_a_tip_and_an_icon_that_ships(spec):
    assert spec.tip
    assert spec.tip != spec.text
    assert not spec.icon or resource("icons", f"{spec.icon}.svg").is_file()


def test_that_every_entry_of_a_menu_is_an_action():
    entries = {entry for menu in MENUS for entry in menu.entries} - {LINE, RECENT}
    assert entries <= set(BY_ID)


def test_that_every_action_of_the_window_is_in_a_menu():
    entries = {entry for menu in MENUS for entry in menu.entries}
    assert {spec.id for spec in ALL if spec.scope == WINDOW} <= entries


def test_that_no_mnemonic_is_given_twice_in_the_menu_bar(language):
    titles = [QCoreApplication.translate("menus", menu.title) for menu in MENUS]
    assert doubles(map(mnemonic, titles)) == []


@pytest.mark.parametrize("menu", MENUS, ids=lambda menu: menu.name)
def test_that_no_mnemonic_is_given_twice_in_a_menu(menu, language):
    texts = [
        QCoreApplication.translate(CONTEXT, BY_ID[entry].text)
        for entry in menu.entries
        if entry in BY_ID
    ]
    if RECENT in menu.entries:
        texts.append(QCoreApplication.translate("menus", RECENT_TITLE))
    assert doubles(map(mnemonic, texts)) == []
    assert all(mnemonic(text) for text in texts)
