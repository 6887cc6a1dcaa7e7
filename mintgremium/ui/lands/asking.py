"""The fields above the picture: question, committee, last meetings."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QWidget

from mintgremium.core.overriding import override
from mintgremium.services.committees.rows import CommitteeRow
from mintgremium.services.lands.questions import LandQuestion
from mintgremium.ui.context import ViewContext
from mintgremium.ui.lands.choices import COUNTS, Wish
from mintgremium.ui.widgets.choice import Choice
from mintgremium.ui.widgets.filter_button import FilterButton

_WIDTH: Final = 210


class QuestionChoice(Choice):
    """The list of questions, wide enough for each of them."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__((each, context.labels.word(each)) for each in LandQuestion)
        self._theme = context.theme
        self.setAccessibleName(self.tr("Question to the Länder"))
        self.setSizePolicy(self.sizePolicy().Policy.Maximum, self.sizePolicy().Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        """Ask for the width of the longest question."""
        return QSize(self._theme.px(_WIDTH), super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        """Stay readable where there is little room."""
        return QSize(self._theme.px(150), super().minimumSizeHint().height())


class Asking(QObject):
    """Keeps the fields in step with the wish and tells of another one."""

    wished = Signal(object)  # Wish

    def __init__(self, context: ViewContext, wish: Wish, parent: QObject) -> None:
        super().__init__(parent)
        self._wish = wish
        theme = context.theme
        self.question = QuestionChoice(context)
        self.committee = FilterButton(
            theme, self.tr("Committee"), self.tr("all"), icon="users-round"
        )
        self.meetings = Choice((count, self._last(count)) for count in COUNTS)
        self.meetings.setAccessibleName(self.tr("Meetings that count"))
        self.meetings.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.question.edited.connect(self._asked)
        self.committee.chosen.connect(self._narrowed)
        self.meetings.edited.connect(self._counted)
        self.show_wish(wish)

    def fields(self) -> tuple[QWidget, ...]:
        """Return the fields from left to right."""
        return (self.question, self.committee, self.meetings)

    def set_committees(self, rows: Sequence[CommitteeRow]) -> None:
        """Offer these committees."""
        blocker = QSignalBlocker(self.committee)
        self.committee.set_options([(row.id, row.short_name) for row in rows])
        blocker.unblock()
        self.show_wish(self._wish.among([row.id for row in rows]))

    def show_wish(self, wish: Wish) -> None:
        """Show what is asked without telling."""
        self._wish = wish
        self.question.set_value(wish.question)
        self.committee.set_value(wish.committee_id)
        self.meetings.set_value(wish.meetings)
        self.committee.setVisible(wish.about_committees)
        self.meetings.setVisible(wish.question is LandQuestion.ATTENDANCE)

    def _last(self, count: int) -> str:
        return self.tr("last {count}").format(count=count)

    def _asked(self) -> None:
        value = self.question.value()
        if isinstance(value, LandQuestion):
            self._tell(replace(self._wish, question=value))

    def _narrowed(self, key: object) -> None:
        self._tell(replace(self._wish, committee_id=key if isinstance(key, UUID) else None))

    def _counted(self) -> None:
        value = self.meetings.value()
        if isinstance(value, int):
            self._tell(replace(self._wish, meetings=value))

    def _tell(self, wish: Wish) -> None:
        if wish != self._wish:
            self.show_wish(wish)
            self.wished.emit(wish)
