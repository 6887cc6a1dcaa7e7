"""Choose a person for a seat, or enter a new one on the way."""

from collections.abc import Callable, Hashable, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mintgremium.services.contacts.rows import PersonRow
from mintgremium.ui.context import ViewContext
from mintgremium.ui.widgets.buttons import Button
from mintgremium.ui.widgets.choice import Choice, Option

# Opens the dialog for a new person who works for an organisation; tells the id when it is stored.
NewPerson = Callable[[ViewContext, UUID | None, QWidget, Callable[[UUID], None]], None]


class PersonChoice(QWidget):
    """A searchable list of people with a button for somebody who is not in it yet."""

    edited = Signal()

    def __init__(
        self,
        context: ViewContext,
        people: Sequence[PersonRow],
        organization_id: UUID | None,
        new_person: NewPerson,
    ) -> None:
        super().__init__()
        self._context, self._new_person = context, new_person
        self._organization_id = organization_id  # where somebody new works
        self.host: QWidget = self
        self.choice = Choice(_options(people), searchable=True)
        self.choice.set_value(None)
        self.choice.setAccessibleName(self.tr("Person"))
        self.choice.edited.connect(self.edited)
        self.add = Button(
            context.theme, self.tr("New person …"), icon="user-plus", clicked=self._open
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(context.theme.px(8))
        row.addWidget(self.choice, 1)
        row.addWidget(self.add)
        self.setFocusProxy(self.choice)

    def value(self) -> Hashable | None:
        """Return the id of the person, if one is chosen."""
        return self.choice.value()

    def set_value(self, value: Hashable | None) -> None:
        """Choose a person."""
        self.choice.set_value(value)

    def problem(self) -> str:
        """Find nothing: whoever stands in the list is fine."""
        return ""

    def _open(self) -> None:
        self._new_person(self._context, self._organization_id, self.host, self._fetch)

    def _fetch(self, person_id: UUID) -> None:
        people = self._context.services.contacts.people
        self._context.operations.run(people, lambda rows: self._take(rows, person_id))

    def _take(self, people: Sequence[PersonRow], person_id: UUID) -> None:
        self.choice.set_options(_options(people))
        self.choice.set_value(person_id)
        self.edited.emit()


def _options(people: Sequence[PersonRow]) -> list[Option]:
    return [(row.id, ", ".join(filter(None, (row.name, row.organization)))) for row in people]
