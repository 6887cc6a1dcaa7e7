"""The bases of all dialogs. They are opened with `open()`, never with `exec()`."""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.translation import counted
from mintgremium.ui.widgets.buttons import Button, Kind
from mintgremium.ui.widgets.drafts import Drafts
from mintgremium.ui.widgets.form import Form
from mintgremium.ui.widgets.labels import Label, hairline
from mintgremium.ui.widgets.looks import set_look

Check = Callable[[Mapping[str, Any]], Mapping[str, str]]
_WIDTH = 570
_MOST_OF_SCREEN = 0.7


class BaseDialog(QDialog):
    """A title, a body, and a foot with what is missing, Cancel and the one primary button."""

    handbook_page: ClassVar[str] = ""  # opened by F1 where the dialog has one of its own

    def __init__(self, theme: Theme, title: str, primary: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.heading = Label(title, "heading")
        self.missing = Label("", "small500", "critFg", wrap=True)
        self.cancel = Button(theme, self.tr("Cancel"), clicked=self.reject)
        self.primary = Button(theme, primary, kind=Kind.PRIMARY, clicked=self.press)
        self.primary.setDefault(True)

    def build(self, body: QWidget) -> None:
        """Put the parts together; call once, at the end of the constructor."""
        px = self._theme.px
        area = _BodyArea(body)
        inner = QVBoxLayout()
        self._theme.set_space(inner, (24, 22, 24, 8), 18)
        inner.addWidget(self.heading)
        inner.addWidget(area, 1)
        self.foot = QHBoxLayout()
        self._theme.set_space(self.foot, (24, 12, 24, 14), 8)
        self.foot.addWidget(self.missing, 1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.primary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inner, 1)
        column.addWidget(hairline())
        column.addLayout(self.foot)
        self.setMinimumWidth(px(_WIDTH))

    def press(self) -> None:
        """Do what the primary button says."""
        self.accept()

    def set_busy(self, *, busy: bool) -> None:
        """Lock the dialog while its work is done elsewhere."""
        self.primary.setEnabled(not busy)
        self.cancel.setEnabled(not busy)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Ctrl+Return press the primary button from inside a text of several lines."""
        returns = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in returns and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.primary.click()
            return
        super().keyPressEvent(event)


class FormDialog(BaseDialog):
    """Collects the values of a form and closes only when its owner says that they are saved.

    The owner connects `save_wanted`, saves, and calls `accept()`, or `show_problems` with sentences
    by field. `set_check` gives the rules that are asked while typing and before saving. With
    `drafts` what was typed survives Cancel and is there again when the dialog opens next.
    """

    save_wanted = Signal(dict)

    def __init__(
        self,
        theme: Theme,
        title: str,
        form: Form,
        primary: str,
        *,
        drafts: tuple[Drafts, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, title, primary, parent)
        self.form = form
        self._check: Check = lambda _values: {}
        self._drafts = drafts
        self._asked = False  # the user has pressed the button: from now on show all problems
        self._touched: set[str] = set()
        self._start: dict[str, Any] = form.values()
        self._afresh = Button(
            theme, self.tr("Discard draft"), kind=Kind.LINK, clicked=self._start_afresh
        )
        self._afresh.hide()
        self.build(form)
        self.foot.insertWidget(1, self._afresh)
        form.edited.connect(self._edited)

    def set_check(self, check: Check) -> None:
        """Set the rules: a function from values to sentences by field."""
        self._check = check

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show the values to start from."""
        self.form.set_values(values)
        self._start = self.form.values()

    def is_changed(self) -> bool:
        """Tell whether anything differs from the start."""
        return self.form.values() != self._start

    def problems(self) -> dict[str, str]:
        """Return a sentence for each field that is wrong now."""
        return {**self._check(self.form.values()), **self.form.unreadable()}

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Show what the owner found, say how much is missing, go to the first wrong field."""
        self.set_busy(busy=False)
        self._show(problems)
        self.form.focus_first_problem()

    @override
    def press(self) -> None:
        """Ask the owner to save, or show what is wrong."""
        self._asked = True
        if problems := self.problems():
            self.show_problems(problems)
            return
        self._show({})
        self.save_wanted.emit(self.form.values())

    @override
    def accept(self) -> None:
        """Close after saving; the draft has served."""
        if self._drafts is not None:
            self._drafts[0].drop(self._drafts[1])
        super().accept()

    @override
    def reject(self) -> None:
        """Close without saving; what was typed is kept for the next time."""
        if self._drafts is not None and self.is_changed():
            self._drafts[0].keep(self._drafts[1], self.form.values())
        super().reject()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Bring the draft back and start in the first field."""
        if not event.spontaneous():
            self._restore()
            self.form.focus_first()
        super().showEvent(event)

    def _edited(self, name: str) -> None:
        self._touched.add(name)
        # Only fields that were complained about already are judged at each letter.
        judged = set(self.form.problems()) if not self._asked else set(self.form.names())
        found = self.problems()
        self._show({key: text for key, text in found.items() if key.split(".")[0] in judged})

    def _show(self, problems: Mapping[str, str]) -> None:
        self.form.show_problems(problems)
        count = len(self.form.problems())
        # No plural form of `tr`: in a subclass it would look under the name of that class.
        words = counted(count, self.tr("1 entry to check"), self.tr("{count} entries to check"))
        said = [words] if count else []
        # What is wrong with no field of this form must be said all the same.
        said += [text for name, text in problems.items() if name not in self.form.problems()]
        self.missing.setText(" ".join(said))

    def _restore(self) -> None:
        kept = self._drafts[0].load(self._drafts[1]) if self._drafts is not None else None
        if kept is not None:
            self.form.set_values(kept)
            self._afresh.show()

    def _start_afresh(self) -> None:
        if self._drafts is not None:
            self._drafts[0].drop(self._drafts[1])
        self.form.set_values(self._start)
        self._afresh.hide()
        self.form.focus_first()


class QuestionDialog(BaseDialog):
    """Asks before something that cannot be taken back; `accepted` is the signal to go on."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        text: str,
        deed: str,
        *,
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, title, deed, parent)
        if danger:
            self.primary.set_kind(Kind.DANGER)
        self.build(Label(text, "body", "text2", wrap=True))
        self.setAccessibleDescription(text)
        self.setMinimumWidth(theme.px(440))


class _BodyArea(QScrollArea):
    """Shows the whole body while the screen is high enough, and scrolls it otherwise."""

    def __init__(self, body: QWidget) -> None:
        super().__init__()
        self._body = body
        set_look(self, surface="base")
        set_look(body, surface="base")
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def sizeHint(self) -> QSize:
        """Ask for the height the body needs at the width it has."""
        wish = self._body.sizeHint()
        width = max(self.viewport().width(), wish.width())
        least = self._body.minimumSizeHint().height()  # style sheets can make it the largest
        height = max(wish.height(), least, self._body.heightForWidth(width))
        return QSize(wish.width(), min(height, self._most()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the body, when a sentence appears below a field."""
        done = super().eventFilter(watched, event)
        if watched is self._body and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            window = self.window()
            wanted = self.sizeHint().height() - self.height()
            if window.isVisible() and wanted > 0:
                window.resize(window.width(), window.height() + wanted)
        return done

    def _most(self) -> int:
        return round(self.screen().availableGeometry().height() * _MOST_OF_SCREEN)
