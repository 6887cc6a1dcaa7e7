"""The inspector is just as high as its wrapped texts need."""

import pytest

from mintgremium.ui.widgets.details import Details, Fact, Head, Part, Text
from mintgremium.ui.widgets.inspector import Inspector

LONG = "Koordination, Landesinitiative Frauen in MINT-Berufen, clara.annahme@example.org"


def blocks(count):
    facts = [Fact("user-round", f"Person {at}", LONG) for at in range(count)]
    return [Head("Baden-Württemberg", "BW"), Text(LONG * 2), Part("Kontakte"), *facts]


@pytest.mark.parametrize("height", [200, 500, 1400])
def test_that_no_text_is_squeezed_and_no_empty_space_is_scrolled_through(theme, qtbot, height):
    inspector, details = Inspector(theme, "Land"), Details(theme)
    inspector.body.addWidget(details)
    qtbot.addWidget(inspector)
    inspector.resize(304, height)
    inspector.show()
    for count in (3, 12, 1, 8):
        details.show_blocks(blocks(count))
        qtbot.wait(20)
        inner = inspector.widget()
        needed = inner.layout().totalHeightForWidth(inner.width())
        assert inner.height() == max(needed, inspector.viewport().height())
        assert details.height() >= details.layout().totalHeightForWidth(details.width())
