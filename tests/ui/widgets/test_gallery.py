"""Every component in light and dark, as a picture in build/screenshots to be looked at."""

import pytest

from mintgremium.ui.theme.theme import ThemeMode
from tests.ui.widgets.gallery import Gallery
from tests.ui.widgets.gallery_page import Page, make_empty, make_first_steps


@pytest.mark.parametrize(
    ("mode", "scale"), [(ThemeMode.LIGHT, 1.0), (ThemeMode.DARK, 1.0), (ThemeMode.LIGHT, 1.5)]
)
def test_that_all_components_can_be_shown(theme, qtbot, screenshots, mode, scale):
    theme.set_mode(mode)
    theme.set_scale(scale)
    gallery = Gallery(theme)
    qtbot.addWidget(gallery)
    gallery.show()
    with qtbot.waitActive(gallery):
        gallery.activateWindow()
    gallery.come_alive()
    picture = gallery.grab()
    colors = {picture.toImage().pixelColor(x, 300).name() for x in range(0, 1280, 4)}
    assert theme.color("base").name() in colors
    assert len(colors) > 3
    suffix = "" if scale == 1.0 else f"_{round(scale * 100)}"
    assert picture.save(str(screenshots / f"components_{mode}{suffix}.png"))


@pytest.mark.parametrize(
    ("mode", "scale"), [(ThemeMode.LIGHT, 1.0), (ThemeMode.DARK, 1.0), (ThemeMode.LIGHT, 1.5)]
)
def test_that_a_whole_page_can_be_shown(theme, qtbot, screenshots, mode, scale):
    theme.set_motion(wanted=False)
    theme.set_mode(mode)
    page = Page(theme)
    qtbot.addWidget(page)
    page.show()
    theme.set_scale(scale)
    with qtbot.waitActive(page):
        page.activateWindow()
    suffix = "" if scale == 1.0 else f"_{round(scale * 100)}"
    assert page.grab().save(str(screenshots / f"page_{mode}{suffix}.png"))
    page.say_everything()
    page.layout().activate()
    assert page.toast.isVisible()
    assert page.grab().save(str(screenshots / f"page_said_{mode}{suffix}.png"))
    page.palette_.open("prot")
    assert page.grab().save(str(screenshots / f"page_palette_{mode}{suffix}.png"))


@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK])
def test_that_empty_pages_can_be_shown(theme, qtbot, screenshots, mode):
    theme.set_mode(mode)
    for name, make in (("empty", make_empty), ("first_steps", make_first_steps)):
        widget = make(theme)
        qtbot.addWidget(widget)
        widget.resize(900 if name == "empty" else 640, 500 if name == "empty" else 270)
        widget.show()
        assert widget.grab().save(str(screenshots / f"{name}_{mode}.png"))
