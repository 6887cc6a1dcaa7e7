"""The page of a meeting: header, next step, stepper, tabs that others make."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from mintgremium.core.vocabulary import Kind, MeetingState
from mintgremium.services.agenda.drafts import AgendaItemDraft
from mintgremium.services.meetings.rows import Step
from mintgremium.ui.actions import ActionSpec
from mintgremium.ui.context import Place
from mintgremium.ui.meeting_tab import MeetingTab, MeetingTabSpec
from mintgremium.ui.meetings.page import MeetingPage
from mintgremium.ui.meetings.tabs import FIRST_TABS
from mintgremium.ui.widgets.buttons import Button
from mintgremium.ui.widgets.fact_row import FactRow
from mintgremium.ui.widgets.labels import Label
from tests.ui.meetings.conftest import meeting_id


class Notepad(MeetingTab):
    """A tab of another feature."""

    kinds = frozenset({Kind.AGENDA_ITEM})
    action_ids = ("notepad.sign",)

    def __init__(self, context):
        super().__init__(context)
        self.reads = []
        self.flushed = 0
        QVBoxLayout(self)

    def refresh(self):
        self.reads.append(self.meeting_id)

    def flush(self):
        self.flushed += 1


@pytest.fixture
def notepad_page(open_stage, show):
    stage = open_stage("sample")
    stage.context.actions.add(
        [ActionSpec(id="notepad.sign", text="Sign", tip="Sign it", scope="meeting")]
    )
    made = []

    def make(context):
        made.append(Notepad(context))
        return made[-1]

    spec = MeetingTabSpec(
        key="agenda",
        title="Notes",
        make=make,
        count=lambda facts: str(facts.counts.agenda),
        steps={Step.CIRCULATE_MINUTES: "notepad.sign"},
    )
    page = MeetingPage(stage.context, (*FIRST_TABS, spec))
    page.show_record(meeting_id(stage, "Erfurt"))
    return stage, show(stage, page), made


def primary(page):
    """Return the primary button; those shown before are hidden until Qt deletes them."""
    taken_away = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
    return [
        button
        for button in page.header.findChildren(Button)
        if button.property("kind") == "primary"
        and not (button.isHidden() and button.testAttribute(taken_away))
    ]


def test_that_the_header_names_the_meeting_and_how_far_it_is(page_of):
    stage, page = page_of()
    facts = page.facts
    assert page.title == facts.name
    words = page.header.findChild(FactRow).accessibleName()
    assert facts.city in words
    assert "in 15" in words
    del stage


def test_that_a_tab_is_made_when_it_is_first_looked_at(notepad_page):
    _, page, made = notepad_page
    assert not made
    page.bar.select("agenda")
    assert made[0].reads == [page.meeting_id]
    page.bar.select("overview")
    page.bar.select("agenda")
    assert len(made) == 1
    assert made[0].reads == [page.meeting_id]


def test_that_the_actions_of_a_tab_work_only_while_it_is_seen(notepad_page):
    stage, page, _ = notepad_page
    action = stage.context.actions.action("notepad.sign")
    stage.context.actions.bind("notepad.sign", lambda: None)
    page.bar.select("agenda")
    assert action.isEnabled()
    page.bar.select("overview")
    assert not action.isEnabled()


def test_that_a_tab_saves_before_another_meeting_is_shown(notepad_page):
    stage, page, made = notepad_page
    page.bar.select("agenda")
    page.show_record(meeting_id(stage, "Trier"))
    assert made[0].flushed
    assert made[0].reads[-1] == page.meeting_id


def test_that_the_next_step_opens_the_tab_that_does_it(notepad_page):
    stage, page, made = notepad_page
    signed = []
    stage.context.actions.bind("notepad.sign", lambda: signed.append(True))
    page.show_record(meeting_id(stage, "Trier"))
    assert page.facts.next_step.step is Step.CIRCULATE_MINUTES
    primary(page)[0].click()
    assert page.tab() is made[0]
    assert signed


def test_that_counts_stand_behind_the_tabs_and_follow_changes(notepad_page):
    stage, page, _ = notepad_page
    before = page.facts.counts.agenda
    assert page.bar.accessibleTabName(len(FIRST_TABS)).endswith(str(before))

    stage.context.services.agendas.save(
        AgendaItemDraft(meeting_id=page.meeting_id, name="Noch etwas")
    )
    assert page.facts.counts.agenda == before + 1
    assert page.bar.accessibleTabName(len(FIRST_TABS)).endswith(str(before + 1))


def test_that_there_is_one_primary_button_with_its_reason(page_of):
    _, page = page_of("Berlin")
    assert page.facts.next_step.step is Step.SEND_SAVE_THE_DATE
    assert [button.text() for button in primary(page)] == ["Prepare the save-the-date …"]


def test_that_a_held_meeting_can_be_marked_and_undone(page_of):
    stage, page = page_of()
    stage.context.actions.trigger("meeting.mark_held")
    assert page.facts.state is MeetingState.HELD
    stage.workspace.history.undo()
    assert page.facts.state is MeetingState.INVITED


def test_that_the_stepper_leads_to_what_happened(notepad_page):
    _, page, _ = notepad_page
    page.bar.select("agenda")
    page.stepper.step_chosen.emit(0)
    assert page.bar.current_key() == "overview"


def test_that_the_stepper_is_walked_by_keys(page_of, qtbot):
    _, page = page_of()
    page.stepper.focus_step(0)
    first = page.focusWidget()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert page.focusWidget() is not first
    assert page.focusWidget().accessibleName()


def test_that_a_deleted_meeting_leads_back_to_the_list(page_of):
    stage, _ = page_of("Berlin")
    stage.context.actions.trigger("meeting.delete")
    assert stage.places[-1] == Place("meetings")


def test_that_a_meeting_that_is_gone_leads_back_to_the_list(page_of):
    stage, page = page_of("Berlin")
    meetings = stage.context.services.meetings
    meetings.delete(page.meeting_id)
    assert stage.places[-1] == Place("meetings")


def test_that_a_new_name_is_shown_at_once(page_of):
    stage, page = page_of()
    meetings = stage.context.services.meetings
    meetings.save(replace(meetings.draft(page.meeting_id), name="Umbenannt"))
    assert page.title == "Umbenannt"


def test_that_the_overview_names_the_rule_of_each_deadline(page_of):
    _, page = page_of()
    words = [label.text() for label in page.tab().findChildren(Label)]
    assert any(text.startswith("Rule: 16 weeks before the meeting") for text in words)
    assert any("example.org" in button.text() for button in page.tab().findChildren(Button))


def test_that_a_meeting_of_the_record_shows_its_source(open_stage, show):
    stage = open_stage("sample")
    old = next(r for r in stage.context.services.meetings.rows() if r.start.precision == "year")
    page = MeetingPage(stage.context, FIRST_TABS)
    page.show_record(old.id)
    show(stage, page)
    assert page.facts.source
    words = [label.text() for label in page.tab().findChildren(Label)]
    assert "Where this is known from" in words
    assert not primary(page)


def test_that_nothing_is_offered_in_a_file_to_look_at(page_of):
    stage, page = page_of("Berlin", read_only=True)
    assert not primary(page)
    assert not stage.context.actions.action("meeting.edit").isEnabled()


def test_that_the_page_reads_in_the_database_thread(page_of, qtbot):
    _, page = page_of(threaded=True)
    qtbot.waitUntil(lambda: page.facts is not None and bool(page.tab().findChildren(Label)))
