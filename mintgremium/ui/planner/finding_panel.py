"""What the finder proposes: what was asked, the ranked cards, and the next step."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mintgremium.ui.context import ViewContext
from mintgremium.ui.day_words import day_in_short
from mintgremium.ui.planner.cards import CardList
from mintgremium.ui.planner.finding import Finding, cards_of, wish_words
from mintgremium.ui.planner.words import land_list
from mintgremium.ui.widgets.buttons import Button, Kind
from mintgremium.ui.widgets.details import Block, Details, Fact, Head, Text
from mintgremium.ui.widgets.labels import Label

if TYPE_CHECKING:
    from mintgremium.services.planning.rows import Candidate


class FindingPanel(QWidget):
    """Shows a finding; a card chooses its day, the button takes it."""

    candidate_chosen = Signal(int)  # rank
    taken = Signal()  # the chosen candidate becomes the meeting
    poll_wanted = Signal()
    change_wanted = Signal()
    closed = Signal()

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self._context, theme = context, context.theme
        self.finding: Finding | None = None
        self.can_ask = False  # somebody carries out polls
        self._chosen: Candidate | None = None
        self.about = Details(theme)
        self.count = Label("", "small500", "text2")
        self.change = Button(
            theme, self.tr("Change conditions"), kind=Kind.LINK, clicked=self.change_wanted.emit
        )
        self.cards = CardList(theme, self.tr("Proposals"))
        self.cards.card_chosen.connect(self.candidate_chosen)
        self.cards.card_taken.connect(lambda _rank: self.taken.emit())
        self.note = Details(theme)
        self.take = Button(theme, "", kind=Kind.PRIMARY, clicked=self.taken.emit)
        self.poll = Button(theme, self.tr("Ask the seats …"), clicked=self.poll_wanted.emit)
        self.close_button = Button(
            theme, self.tr("Close proposals"), kind=Kind.QUIET, clicked=self.closed.emit
        )
        self._build()

    def show_finding(self, finding: Finding, shorts: dict[str, str], calendars: int) -> None:
        """Show what was found; `calendars` is the number of layers that were looked at."""
        self.finding = finding
        self.about.show_blocks(self._about(finding, shorts))
        cards = cards_of(finding, self._context.labels, self._context.today())
        self.count.setText(self.tr("Proposals {count}").format(count=len(cards)))
        self.cards.set_cards(cards)
        self.note.show_blocks(self._notes(finding, calendars))
        self.poll.setVisible(self.can_ask and len(cards) > 1 and not self._context.read_only)
        self.show_chosen(None)

    def show_chosen(self, day: date | None) -> None:
        """Mark the card of a day, if there is one."""
        if self.finding is None:
            return
        self._chosen = self.finding.on(day)
        self.cards.choose(self._chosen.rank if self._chosen else None)
        self.take.setVisible(self._chosen is not None and not self._context.read_only)
        if self._chosen is not None:
            words = day_in_short(self._chosen.day, self._context.today())
            said = self.tr("New meeting on {day} …")
            if self.finding.meeting is not None:
                said = self.tr("Move to {day} …")
            self.take.setText(said.format(day=words))

    # -- parts and words

    def _build(self) -> None:
        theme = self._context.theme
        line = QHBoxLayout()
        line.addWidget(self.count)
        line.addStretch(1)
        line.addWidget(self.change)
        column = QVBoxLayout(self)
        theme.set_space(column, (0, 0, 0, 0), 10)
        column.addWidget(self.about)
        column.addLayout(line)
        column.addWidget(self.cards)
        column.addWidget(self.note)
        for button in (self.take, self.poll, self.close_button):
            column.addWidget(button)

    def _about(self, finding: Finding, shorts: dict[str, str]) -> list[Block]:
        committee, meeting = finding.committee, finding.meeting
        name = committee.name if meeting is None else meeting.name
        blocks: list[Block] = [Head(name, committee.short_name, committee.name)]
        if meeting is not None:
            day = day_in_short(meeting.first, self._context.today())
            if meeting.hit:
                text = self.tr("Until now {day}: day off in {lands}.")
                text = text.format(day=day, lands=land_list(meeting.hit, shorts))
                blocks.append(Fact("triangle-alert", text, tint="warnFg"))
            else:
                blocks.append(Fact("calendar-days", self.tr("Until now {day}").format(day=day)))
        blocks.append(Text(wish_words(finding, self._context.labels)))
        return blocks

    def _notes(self, finding: Finding, calendars: int) -> list[Block]:
        from mintgremium.services.planning.words import reason_words

        blocks: list[Block] = []
        nothing = finding.ranking.nothing
        if nothing is not None:
            text = reason_words(nothing, self._context.labels.text)
            blocks.append(Fact("circle-alert", text, tint="warnFg"))
        if not calendars:
            text = self.tr("No calendars such as plenary weeks were read in.")
            blocks.append(Fact("circle-question-mark", text, tint="text2"))
        return blocks
