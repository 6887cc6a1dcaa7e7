"""The dialogs of the rotation: plan years ahead, make an exception, let two seats swap."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.core.vocabulary import RhythmKind, RotationRole
from mintgremium.services.committees.rows import SeatRow
from mintgremium.services.committees.standing import CommitteeRuleDraft
from mintgremium.services.rotation.drafts import (
    FIRST_YEAR,
    LAST_YEAR,
    MOST_A_YEAR,
    RotationDraft,
    TurnDraft,
)
from mintgremium.services.rotation.rows import TurnRow
from mintgremium.ui.committees.turn_words import TurnLine, turn_option, which_meeting
from mintgremium.ui.context import ViewContext
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.seat_choice import seat_options
from mintgremium.ui.widgets.choice import Choice, SegmentedChoice
from mintgremium.ui.widgets.editors import NumberField, TextArea, TextField
from mintgremium.ui.widgets.form import Form, FormField
from mintgremium.ui.widgets.set_choice import SetChoice

YEARS_AHEAD = 4  # after the first one; a plan that can be changed at once
_SEATS_ACROSS = 6


@dataclass(frozen=True, slots=True)
class Swap:
    """Two turns that change places; the other one is still to be chosen."""

    other: TurnRow | None

    def problems(self) -> dict[str, str]:
        """Require the other turn."""
        return {} if self.other else {"other": "required"}


def plan_start(
    committee_id: UUID,
    role: RotationRole,
    year: int,
    seats: Sequence[SeatRow],
    rule: CommitteeRuleDraft,
) -> RotationDraft:
    """Suggest a plan: all seats, from a year on, so often as the rules of the committee say."""
    often = {RhythmKind.AT_LEAST: rule.rhythm_count, RhythmKind.WEEKDAY: len(rule.rhythm_months)}
    return RotationDraft(
        committee_id=committee_id,
        role=role,
        first_year=year,
        last_year=year + YEARS_AHEAD,
        a_year=min(MOST_A_YEAR, max(1, often.get(rule.rhythm, 1))),
        seats=tuple(seat.id for seat in seats),
    )


def plan_dialog(
    context: ViewContext, start: RotationDraft, seats: Sequence[SeatRow], parent: QWidget
) -> DraftDialog[RotationDraft]:
    """Make the dialog; its `saved` brings the role and how many turns were added."""
    translate = QCoreApplication.translate
    rotation = context.services.rotation
    order = [seat.id for seat in seats]
    spec = DraftForm(
        title=translate("committees", "Plan turns"),
        primary=translate("committees", "Plan"),
        form=_plan_form(context, seats),
        values=lambda draft: {
            "role": draft.role,
            "first_year": draft.first_year,
            "last_year": draft.last_year,
            "a_year": draft.a_year,
            "seats": draft.seats,
        },
        draft=lambda values, base: _plan(values, base, order),
        save=lambda draft: (draft.role, rotation.plan(draft)),
    )
    return DraftDialog(context, spec, start, parent)


def exception_dialog(
    context: ViewContext, line: TurnLine, seats: Sequence[SeatRow], parent: QWidget
) -> DraftDialog[TurnDraft]:
    """Make the dialog that gives a turn to another seat, or to somebody without one."""
    translate = QCoreApplication.translate
    rotation, turn = context.services.rotation, line.turn
    nobody = translate("committees", "somebody without a seat")
    form = Form(
        context.theme,
        [
            FormField(
                "seat_id",
                translate("committees", "&Seat"),
                Choice(seat_options(seats, nobody), searchable=True),
            ),
            (
                FormField(
                    "name",
                    translate("committees", "&Name"),
                    TextField(),
                    help=translate("committees", "Where no seat has this turn."),
                ),
                FormField("city", translate("committees", "&Place"), TextField()),
            ),
            FormField("note", translate("committees", "N&ote"), TextArea(context.theme, lines=2)),
        ],
    )
    title = translate("committees", "Exception: {meeting}")

    def stored() -> TurnDraft:
        turns = rotation.turns(turn.committee_id, turn.role)
        return turn_draft(next((row for row in turns if row.id == turn.id), turn))

    spec = DraftForm(
        title=title.format(meeting=which_meeting(turn)),
        primary=translate("committees", "Save"),
        form=form,
        values=lambda draft: {name: getattr(draft, name) for name in _TURN_FIELDS},
        draft=lambda values, base: replace(base, **values),
        save=rotation.set_exception,
        said=translate("committees", "Exception saved"),
        reload=stored,
    )
    return DraftDialog(context, spec, turn_draft(turn), parent)


def swap_dialog(
    context: ViewContext, line: TurnLine, lines: Sequence[TurnLine], parent: QWidget
) -> DraftDialog[Swap]:
    """Make the dialog that lets the seat of a turn change places with another of the round."""
    translate = QCoreApplication.translate
    rotation = context.services.rotation
    others = {each.id: each for each in lines if each.id != line.id}
    options: list[tuple[Hashable, str]] = [(None, "")]
    options += [(key, turn_option(each)) for key, each in others.items()]
    field = FormField(
        "other",
        translate("committees", "&Changes places with"),
        Choice(options, searchable=True),
    )

    def save(swap: Swap) -> None:
        if swap.other is not None:
            rotation.swap(line.turn, swap.other)

    def chosen(values: Mapping[str, Any], _base: Swap) -> Swap:
        other = others.get(values["other"])
        return Swap(other.turn if other else None)

    title = translate("committees", "Swap: {turn}")
    spec = DraftForm(
        title=title.format(turn=turn_option(line)),
        primary=translate("committees", "Swap"),
        form=Form(context.theme, [field]),
        values=lambda swap: {"other": swap.other.id if swap.other else None},
        draft=chosen,
        save=save,
        said=translate("committees", "Turns swapped"),
    )
    return DraftDialog(context, spec, Swap(None), parent)


_TURN_FIELDS = ("seat_id", "name", "city", "note")


def turn_draft(turn: TurnRow) -> TurnDraft:
    """Return a turn as a form edits it."""
    fields = {name: getattr(turn, name) for name in _TURN_FIELDS}
    return TurnDraft(id=turn.id, version=turn.version, **fields)


def _plan_form(context: ViewContext, seats: Sequence[SeatRow]) -> Form:
    translate, theme = QCoreApplication.translate, context.theme
    roles = [(role, context.labels.word(role)) for role in RotationRole]
    tags = [(seat.id, seat.tag or seat.title) for seat in seats]
    explained = translate(
        "committees",
        "In the order of the list of seats. A round that has begun goes on after the seat that "
        "came last; turns already planned stay as they are.",
    )
    return Form(
        theme,
        [
            FormField(
                "role", translate("committees", "&What goes round"), SegmentedChoice(theme, roles)
            ),
            (
                FormField(
                    "first_year",
                    translate("committees", "&From"),
                    NumberField(FIRST_YEAR, LAST_YEAR),
                ),
                FormField(
                    "last_year",
                    translate("committees", "&Until"),
                    NumberField(FIRST_YEAR, LAST_YEAR),
                ),
                FormField(
                    "a_year",
                    translate("committees", "&Meetings a year"),
                    NumberField(1, MOST_A_YEAR),
                ),
            ),
            FormField(
                "seats",
                translate("committees", "Seats that take turns"),
                SetChoice(theme, tags, across=_SEATS_ACROSS),
                help=explained,
            ),
        ],
    )


def _plan(values: Mapping[str, Any], base: RotationDraft, order: Sequence[UUID]) -> RotationDraft:
    ticked = values["seats"]
    return replace(
        base,
        role=values["role"],
        first_year=values["first_year"] or 0,
        last_year=values["last_year"] or 0,
        a_year=values["a_year"] or 0,
        seats=tuple(seat for seat in order if seat in ticked),
    )
