"""The one object that widgets ask for colours, fonts, measures and icons."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Final
from weakref import WeakKeyDictionary

import shiboken6
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QFontMetricsF, QIcon, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLayout, QPushButton, QStyle

from mintgremium.ui.theme.icons import IconCache, with_gap
from mintgremium.ui.theme.palette import build_palette
from mintgremium.ui.theme.pictures import write_pictures
from mintgremium.ui.theme.stylesheet import build_style_sheet
from mintgremium.ui.theme.texts import TextCache
from mintgremium.ui.theme.tokens import Tokens, load_tokens
from mintgremium.ui.theme.typography import FAMILY, STYLES, load_fonts, make_font

Margins = tuple[float, float, float, float]
MIN_SCALE: Final = 0.8
MAX_SCALE: Final = 2.0
_COMFORTABLE: Final = (32, 14)  # px of a row at least, px above and below its line
_COMPACT: Final = (26, 8)
_TEXT_GAP: Final = 4


class ThemeMode(StrEnum):
    """What the user chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Dresses the application and tells with `changed` that colours or sizes are new.

    `px` scales each measure of the design; `color`, `font`, `pixmap` and `icon` know the names of
    the design only. Icons bound with `set_icon` follow each change by themselves.
    """

    changed = Signal()

    def __init__(self, app: QApplication, cache: Path, mode: ThemeMode = ThemeMode.SYSTEM) -> None:
        super().__init__()
        self._app = app
        self._cache = cache
        self._mode = mode
        self._scale = 1.0
        self._motion = True
        self._roominess = _COMFORTABLE
        self._system_family = app.font().family()
        self._family = FAMILY
        self._icons = IconCache()
        self._bound: WeakKeyDictionary[QObject, tuple[str, str, int]] = WeakKeyDictionary()
        self._spaces: WeakKeyDictionary[QLayout, tuple[Margins | None, float | None]] = (
            WeakKeyDictionary()
        )
        self._fonts: dict[str, QFont] = {}
        self._metrics: dict[str, QFontMetricsF] = {}
        self.texts = TextCache(self.font, self.metrics)
        load_fonts()
        app.setStyle("Fusion")
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._dress)
        self._tokens = load_tokens("light")
        self._dress()

    # -- what the user may choose

    @property
    def mode(self) -> ThemeMode:
        """The choice between system, light and dark."""
        return self._mode

    def set_mode(self, mode: ThemeMode) -> None:
        """Change between system, light and dark."""
        if mode is not self._mode:
            self._mode = mode
            self._dress()

    @property
    def scale(self) -> float:
        """The text size factor, 1.0 at 100 %."""
        return self._scale

    def set_scale(self, scale: float) -> None:
        """Change the text size; kept between 0.8 and 2.0."""
        scale = min(MAX_SCALE, max(MIN_SCALE, round(scale, 2)))
        if scale != self._scale:
            self._scale = scale
            self._dress()

    def set_system_font(self, *, wanted: bool) -> None:
        """Use the font of the system instead of Inter."""
        family = self._system_family if wanted else FAMILY
        if family != self._family:
            self._family = family
            self._dress()

    def set_compact(self, *, wanted: bool) -> None:
        """Bring the rows of lists closer together, or give them room."""
        roominess = _COMPACT if wanted else _COMFORTABLE
        if roominess != self._roominess:
            self._roominess = roominess
            self._dress()

    def set_motion(self, *, wanted: bool) -> None:
        """Allow or forbid fading."""
        self._motion = wanted

    # -- what widgets ask

    @property
    def tokens(self) -> Tokens:
        """The colour table in force."""
        return self._tokens

    @property
    def is_dark(self) -> bool:
        """Tell whether light text stands on dark ground."""
        return self._tokens.is_dark

    @contextmanager
    def on_paper(self) -> Iterator[None]:
        """Give the light colours while a picture for others is painted."""
        kept, self._tokens = self._tokens, load_tokens("light")
        try:
            yield
        finally:
            self._tokens = kept

    def color(self, name: str) -> QColor:
        """Return the colour called `name`."""
        return self._tokens.colors[name]

    def px(self, measure: float) -> int:
        """Scale a measure of the design to the text size in use."""
        return round(measure * self.factor)

    @property
    def factor(self) -> float:
        """Return by how much every measure grows: text size times the dpi of the screen."""
        return self.metrics_factor * self._scale

    @property
    def metrics_factor(self) -> float:
        """Return how many pixels the screen gives to one px of the design."""
        screen = self._app.primaryScreen()
        usual = 72.0 if self._app.platformName() == "cocoa" else 96.0
        return screen.logicalDotsPerInch() / usual if screen else 1.0

    def row_height(self) -> int:
        """Return the height of a one-line row: at least 32, else the line plus 14; or 26 and 8."""
        least, air = self._roominess
        return max(self.px(least), round(self.metrics("body").height()) + self.px(air))

    def font(self, style: str = "body") -> QFont:
        """Return the font of a style of the type scale."""
        found = self._fonts.get(style)
        if found is None:
            found = self._fonts[style] = make_font(STYLES[style], self._scale, self._family)
        return found

    def metrics(self, style: str = "body") -> QFontMetricsF:
        """Return the measures of a style's font."""
        found = self._metrics.get(style)
        if found is None:
            found = self._metrics[style] = QFontMetricsF(self.font(style))
        return found

    def fade(self, milliseconds: int) -> int:
        """Return a duration, or 0 where the system or the user wants no motion."""
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return milliseconds if self._motion and self._app.style().styleHint(hint) else 0

    def pixmap(self, name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
        """Return an icon in a colour of the theme, `size` px of the design wide."""
        return self._icons.pixmap(name, self.color(color), self.px(size), ratio)

    def icon(self, name: str, color: str = "text2", size: int = 16, gap: int = 0) -> QIcon:
        """Return a QIcon with its normal and disabled picture; see `set_icon` to keep it fresh.

        `gap` px of air stand to the right, for buttons, whose style leaves only 4 px.
        """
        ratio = self._app.devicePixelRatio()
        icon = QIcon()
        for mode, tint in ((QIcon.Mode.Normal, color), (QIcon.Mode.Disabled, "disabled")):
            pixmap = self.pixmap(name, tint, size, ratio)
            icon.addPixmap(with_gap(pixmap, self.px(gap)) if gap else pixmap, mode)
        return icon

    def set_icon(
        self, target: QAbstractButton | QAction, name: str, color: str = "text2", size: int = 16
    ) -> None:
        """Give a button or action an icon that follows every change of the theme."""
        self._bound[target] = (name, color, size)
        self._renew_icon(target)

    # -- dressing

    def set_space(
        self, layout: QLayout, margins: Margins | None = None, spacing: float | None = None
    ) -> None:
        """Give a layout margins (left, top, right, bottom) and spacing that grow with the text."""
        self._spaces[layout] = (margins, spacing)
        self._renew_space(layout)

    def _follow_system(self, _scheme: Qt.ColorScheme) -> None:
        if self._mode is ThemeMode.SYSTEM:
            self._dress()

    def _wanted_tokens(self) -> Tokens:
        hints = self._app.styleHints()
        name = str(self._mode)
        if self._mode is ThemeMode.SYSTEM:
            name = "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"
        tokens = load_tokens(name)
        high = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        return tokens.high_contrast() if high else tokens

    def _dress(self) -> None:
        self._tokens = self._wanted_tokens()
        for cache in (self._fonts, self._metrics, self._icons, self.texts):
            cache.clear()
        self._app.setFont(self.font("body"))
        self._app.setPalette(build_palette(self._tokens))
        pictures = write_pictures(self._tokens, self._cache)
        self._app.setStyleSheet(build_style_sheet(self._tokens, self.px, self._scale, pictures))
        for target in list(self._bound):
            self._renew_icon(target)
        for layout in list(self._spaces):
            self._renew_space(layout)
        self.changed.emit()

    def _renew_space(self, layout: QLayout) -> None:
        if not shiboken6.isValid(layout):
            del self._spaces[layout]
            return
        margins, spacing = self._spaces[layout]
        if margins is not None:
            layout.setContentsMargins(*(self.px(side) for side in margins))
        if spacing is not None:
            layout.setSpacing(self.px(spacing))

    def _renew_icon(self, target: QObject) -> None:
        if not shiboken6.isValid(target):
            del self._bound[target]
            return
        name, color, size = self._bound[target]
        if isinstance(target, QAbstractButton | QAction):
            gap = _TEXT_GAP if isinstance(target, QPushButton) and target.text() else 0
            target.setIcon(self.icon(name, color, size, gap))
            if isinstance(target, QAbstractButton):
                target.setIconSize(QSize(self.px(size) + self.px(gap), self.px(size)))
