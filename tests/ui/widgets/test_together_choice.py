"""Choose one, or several together."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from mintgremium.ui.widgets.editors import TextField
from mintgremium.ui.widgets.form import Form, FormField
from mintgremium.ui.widgets.together_choice import TogetherChoice


@pytest.fixture
def make(theme, qtbot):
    def make(*names):
        choice = TogetherChoice(theme, [(name, name) for name in names], "Joint")
        qtbot.addWidget(choice)
        choice.show()
        return choice

    return make


def test_that_together_means_both_of_two(make, qtbot):
    choice = make("LRT", "LB")
    assert choice.value() == ("LRT",)
    with qtbot.waitSignal(choice.edited):
        qtbot.keyClick(choice.focusWidget() or choice.focusProxy(), Qt.Key.Key_Left)
    assert choice.value() == ("LRT", "LB")


def test_that_the_order_of_the_record_is_kept(make):
    choice = make("LRT", "LB")
    choice.set_value(("LB", "LRT"))
    assert choice.value() == ("LB", "LRT")


def test_that_boxes_say_which_of_more_than_two(make):
    choice = make("LRT", "LB", "AG", "Beirat")
    choice.set_value(("LRT", "AG"))
    assert choice.value() == ("LRT", "AG")
    boxes = choice.findChildren(QCheckBox)
    assert all(box.isVisible() for box in boxes)
    boxes[0].click()
    assert choice.problem()


def test_that_a_hidden_field_comes_back_with_its_problem(theme, qtbot):
    form = Form(theme, [FormField("place", "Place", TextField())])
    qtbot.addWidget(form)
    form.show()
    form.set_shown("place", shown=False)
    assert not form.field("place").editor.isVisible()
    form.show_problems({"place": "Something is wrong."})
    assert form.field("place").editor.isVisible()
