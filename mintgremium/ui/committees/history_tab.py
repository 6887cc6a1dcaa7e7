"""The past and the plans of a committee: who was on which seat when, and in which role."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.core.vocabulary import CommitteeRoleKind, SeatRole
from mintgremium.services.committees.role_rows import CommitteeRoleRow
from mintgremium.services.committees.rows import MembershipRow, SeatPast
from mintgremium.ui.committees.words import role_name, role_words
from mintgremium.ui.context import ViewContext
from mintgremium.ui.labels import Labels
from mintgremium.ui.time_line_panel import TimeLinePanel
from mintgremium.ui.widgets.buttons import Button, Kind
from mintgremium.ui.widgets.filter_button import FilterButton
from mintgremium.ui.widgets.list_frame import ListFrame
from mintgremium.ui.widgets.time_line_rows import Lane, Span, SpanLook

_SAVE = "committee.save_time_line"


@dataclass(frozen=True, slots=True)
class SeatSpan:
    """Leads to a seat; to assign somebody, where nobody is on it."""

    seat_id: UUID
    membership_id: UUID | None = None  # None: a gap


@dataclass(frozen=True, slots=True)
class RoleSpan:
    """Leads to a role."""

    role_id: UUID


class HistoryTab(ListFrame):
    """A time line of all seats, or of one, with the same as a table; read when it is shown."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context.theme)
        self._context = context
        self._seats: tuple[SeatPast, ...] = ()
        self._roles: tuple[CommitteeRoleRow, ...] = ()
        self._wanted_seat: UUID | None = None
        self.panel = TimeLinePanel(context, self.tr("Time line of the seats"), "list/time-line")
        self.choice = FilterButton(context.theme, self.tr("Seat"), self.tr("all"), icon="armchair")
        self.choice.chosen.connect(self._show)
        actions = context.actions
        self.save = Button(
            context.theme,
            self.tr("Picture …"),
            kind=Kind.QUIET,
            icon="image-down",
            clicked=lambda: actions.trigger(_SAVE),
        )
        self.save.setAccessibleName(self.tr("Save the time line as a picture …"))
        self.add_left(self.choice)
        self.add_right(self.save)
        self.fill(self.panel, None)

    def show_history(self, seats: Sequence[SeatPast], roles: Sequence[CommitteeRoleRow]) -> None:
        """Show all seats, or the one chosen."""
        self._seats, self._roles = tuple(seats), tuple(roles)
        self.choice.set_options([(seat.seat_id, _name(seat)) for seat in seats])
        if self._wanted_seat is not None:
            self.choice.set_value(self._wanted_seat)
            self._wanted_seat = None
        self._show()

    def show_seat(self, seat_id: UUID) -> None:
        """Show one seat only."""
        self._wanted_seat = seat_id
        self.choice.set_value(seat_id)
        self._show()

    def title(self, committee: str) -> str:
        """Name the picture: `Sitze LRT`, `Sitz BY im LRT`."""
        chosen = next((seat for seat in self._seats if seat.seat_id == self.choice.value()), None)
        if chosen is None:
            return self.tr("Seats {committee}").format(committee=committee)
        text = self.tr("Seat {seat} {committee}")
        return text.format(seat=chosen.tag or chosen.title, committee=committee)

    def panes(self) -> tuple[QWidget, ...]:
        """Return what F6 goes through."""
        return self.panel.panes()

    def _show(self) -> None:
        chosen = self.choice.value()
        seats = [seat for seat in self._seats if chosen in (None, seat.seat_id)]
        roles = [role for role in self._roles if chosen in (None, role.seat_id)]
        self.panel.set_lanes(committee_lanes(seats, roles, self._context.labels))


def committee_lanes(
    seats: Iterable[SeatPast], roles: Iterable[CommitteeRoleRow], labels: Labels
) -> list[Lane]:
    """Make the rows: each seat with its holders, gaps and deputies; then the roles."""
    return [*(_seat_lane(seat, labels) for seat in seats), *_roles(roles, labels)]


def _seat_lane(seat: SeatPast, labels: Labels) -> Lane:
    looks = {SeatRole.HOLDER: SpanLook.HOLDER, SeatRole.DEPUTY: SpanLook.DEPUTY}
    return Lane(
        "" if seat.tag == seat.title else seat.title,
        tuple(_member(row, looks[row.role], labels) for row in seat.memberships),
        tag=seat.tag,
        vacant=QCoreApplication.translate("committees", "vacant"),
        first=seat.start_date,
        last=seat.end_date,
        target=SeatSpan(seat.seat_id),
    )


def _member(row: MembershipRow, look: SpanLook, labels: Labels) -> Span:
    return Span(
        row.person,
        row.start_date,
        row.end_date,
        look,
        ", ".join(filter(None, (role_words(row.role, row.rank, labels), row.note))),
        SeatSpan(row.seat_id, row.id),
    )


def _roles(roles: Iterable[CommitteeRoleRow], labels: Labels) -> list[Lane]:
    rows = list(roles)
    return [
        Lane(role_name(kind, labels), tuple(_role(row) for row in of_kind))
        for kind in CommitteeRoleKind
        if (of_kind := [row for row in rows if row.role is kind])
    ]


def _role(row: CommitteeRoleRow) -> Span:
    note = ", ".join(filter(None, (row.behalf, row.note)))
    return Span(row.person, row.start_date, row.end_date, SpanLook.ROLE, note, RoleSpan(row.id))


def _name(seat: SeatPast) -> str:
    return seat.title if seat.tag in ("", seat.title) else f"{seat.tag} · {seat.title}"
