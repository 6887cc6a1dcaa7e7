"""First steps: what is set up and what comes next."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import Kind
from mintgremium.ui.context import ViewContext
from mintgremium.ui.navigator import Place
from mintgremium.ui.shell.places import FACTORIES
from mintgremium.ui.view import View
from mintgremium.ui.widgets.buttons import Button
from mintgremium.ui.widgets.buttons import Kind as Look
from mintgremium.ui.widgets.empty_view import BadgeIcon, Column, Deed, FirstStep, FirstSteps
from mintgremium.ui.widgets.labels import Label

if TYPE_CHECKING:
    from mintgremium.services.workspace_services import Services


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the set-up of a file has come."""

    committees: int = 0
    organizer: bool = False
    people: int = 0
    meetings_ahead: int = 0

    @property
    def is_complete(self) -> bool:
        """Tell whether nothing of the first steps is left."""
        return bool(self.committees and self.organizer and self.people and self.meetings_ahead)


def read_progress(services: "Services") -> Progress:
    """Look at what is there; run it in the database thread."""
    today = services.today()
    organizer = services.settings.organizer()
    return Progress(
        committees=len(services.committees.committees()),
        organizer=bool(organizer.name and organizer.email),
        people=len(services.contacts.people()),
        meetings_ahead=sum(row.start.day >= today for row in services.meetings.rows(limit=50)),
    )


class FirstStepsView(View):
    """Four steps; the first open one has the only primary button."""

    kinds: ClassVar = frozenset({Kind.COMMITTEE, Kind.PERSON, Kind.MEETING, Kind.WORKSPACE_SETTING})
    handbook_page: ClassVar = "einrichten"

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context)
        self.set_title(self.tr("First steps"))
        theme = context.theme
        self._column = Column(theme, self)
        body = self._column.body
        body.addWidget(BadgeIcon(theme, "users-round"))
        body.addSpacing(theme.px(14))
        body.addWidget(Label(self.tr("Set up mintgremium"), "title", wrap=True))
        body.addSpacing(theme.px(2))
        hint = self.tr("A few steps, about ten minutes. You can stop at any time.")
        body.addWidget(Label(hint, "body", "text2", wrap=True))
        body.addSpacing(theme.px(16))
        self._place = QVBoxLayout()
        body.addLayout(self._place)
        body.addSpacing(theme.px(16))
        body.addLayout(self._links())
        self._steps: FirstSteps | None = None

    @override
    def refresh(self) -> None:
        """Look at what is there."""
        services = self.context.services
        self.context.operations.run(lambda: read_progress(services), self._show)

    def _show(self, progress: Progress) -> None:
        if self._steps is not None:
            self._steps.hide()
            self._steps.deleteLater()
        self._steps = FirstSteps(self.context.theme, self._made(progress))
        self._place.addWidget(self._steps)
        self.first_data_shown.emit()

    def _made(self, progress: Progress) -> list[FirstStep]:
        actions = self.context.actions
        set_up = (self.tr("Enter …"), lambda: actions.trigger("extras.set_up"))
        return [
            FirstStep(
                self.tr("Länder and holidays are there"),
                self.tr("16 Länder with their public and school holidays."),
                done=True,
            ),
            FirstStep(
                self.tr("Committees with their seats"),
                self.tr("A seat belongs to a Land or an organisation, never to a person."),
                bool(progress.committees),
                self._go("committees", self.tr("Create committees")),
            ),
            FirstStep(
                self.tr("Who invites"),
                self.tr("Name and mail address stand on invitations; answers go there."),
                progress.organizer,
                set_up,
            ),
            FirstStep(
                self.tr("Enter contacts"),
                self.tr("Then assign persons to the seats, as of a day."),
                bool(progress.people),
                self._go("contacts", self.tr("To the contacts")),
            ),
            FirstStep(
                self.tr("Plan the first meeting"),
                self.tr("Agenda, invitation and minutes follow from it."),
                bool(progress.meetings_ahead),
                self._go("meetings", self.tr("To the meetings")),
            ),
        ]

    def _go(self, view: str, text: str) -> Deed | None:
        if view not in FACTORIES:
            return None
        return text, lambda: self.context.navigator.go(Place(view))

    def _links(self) -> QHBoxLayout:
        actions, theme = self.context.actions, self.context.theme
        row = QHBoxLayout()
        row.setSpacing(theme.px(18))
        for text, action in (
            (self.tr("Look at sample data"), "file.sample"),
            (self.tr("Restore a backup …"), "file.restore"),
        ):
            trigger = actions.action(action).trigger
            row.addWidget(Button(theme, text, kind=Look.LINK, clicked=trigger))
        row.addStretch(1)
        return row
