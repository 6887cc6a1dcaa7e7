"""The deadline rules of a committee, how it meets and decides, and what is usual for it."""

from collections.abc import Sequence

from mintgremium.services.committees.rows import CommitteeRow, DeadlineRuleRow
from mintgremium.services.committees.standing import CommitteeRuleDraft
from mintgremium.ui.committees.columns import rule_columns
from mintgremium.ui.committees.standing_details import standing_blocks
from mintgremium.ui.context import ViewContext
from mintgremium.ui.widgets.buttons import Button, Kind
from mintgremium.ui.widgets.details import Block, Deed, Deeds, Details, Fact, Part, Text
from mintgremium.ui.widgets.inspector import Inspector
from mintgremium.ui.widgets.labels import Label
from mintgremium.ui.widgets.list_frame import ListFrame
from mintgremium.ui.widgets.record_table import RecordTable

_HOUR = 60


class RulesTab(ListFrame):
    """Deadlines at the left; rules in words, organiser and usual times at the right."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context.theme)
        self._context = context
        self.table = RecordTable(
            context.theme,
            self.tr("Deadline rules"),
            rule_columns(context.labels, context.today),
            memory=(context.view_state, "list/rules"),
        )
        self.table.set_empty_text(
            self.tr("There are no rules yet: meetings of this committee have no deadlines.")
        )
        self.details = Details(context.theme)
        inspector = Inspector(context.theme, self.tr("Meeting and deciding"))
        inspector.set_title(self.tr("Meeting and deciding"))
        inspector.body.addWidget(self.details)
        self.fill(self.table, inspector)
        self.edit = Button(
            context.theme,
            self.tr("Edit the deadlines …"),
            kind=Kind.QUIET,
            icon="pencil",
            clicked=lambda: context.actions.trigger("committee.rules"),
        )
        self.edit.setEnabled(not context.read_only)
        self.add_left(Label(self.tr("Each meeting can differ from these rules."),
                            "small", "text2"))  # fmt: skip
        self.add_right(self.edit)
        self.table.row_activated.connect(lambda _rule: self.edit.click())
        self.details.wanted.connect(context.actions.trigger)

    def show_rules(
        self,
        committee: CommitteeRow,
        rules: Sequence[DeadlineRuleRow],
        standing: Sequence[CommitteeRuleDraft],
    ) -> None:
        """Show deadlines, how the committee meets and decides, and what is usual for it."""
        self.table.set_rows(rules)
        blocks = standing_blocks(standing, self._context.labels, self._context.today())
        if not self._context.read_only:
            edit = Deed("committee.standing", self.tr("Edit the rules …"), "pencil")
            blocks.append(Deeds((edit,)))
        self.details.show_blocks([*blocks, *self._blocks(committee)])

    def _blocks(self, committee: CommitteeRow) -> list[Block]:
        blocks: list[Block] = [Part(self.tr("Usual for this committee"))]
        blocks.append(Fact("clock", self._hours(committee)))
        if committee.usual_city:
            blocks.append(Fact("map-pin", committee.usual_city))
        organizer = committee.organizer_name or self.tr("No organiser is entered.")
        blocks.append(Part(self.tr("Organiser")))
        blocks.append(Fact("user-round", organizer, committee.organizer_email))
        if committee.letterhead:
            blocks += [Part(self.tr("Letterhead")), Text(committee.letterhead)]
        if committee.purpose:
            blocks += [Part(self.tr("Purpose")), Text(committee.purpose)]
        if committee.note:
            blocks += [Part(self.tr("Note")), Text(committee.note)]
        if not self._context.read_only:
            edit = Deed("committee.edit", self.tr("Edit the committee …"), "pencil")
            blocks.append(Deeds((edit,)))
        return blocks

    def _hours(self, committee: CommitteeRow) -> str:
        hours, minutes = divmod(committee.duration_minutes, _HOUR)
        lasting = f"{hours}:{minutes:02d}\u00a0h"
        text = self.tr("begins at {start}, lasts {time}")
        return text.format(start=committee.start_time, time=lasting)
