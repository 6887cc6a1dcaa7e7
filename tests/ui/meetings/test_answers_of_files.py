"""The list of answers says what came as a file, who comes for whom, and what is proposed."""

from mintgremium.core.vocabulary import MeetingState
from mintgremium.ui.meetings.attendance_columns import answer_sentence
from tests.end_to_end.post import write_answers


def line_of(tab, address):
    rows = tab.answers.records.rows()
    return next(row for row in rows if row.address == address)


def cell(tab, line, key):
    column = next(each for each in tab.answers.records.columns if each.key == key)
    return column.cell(line)


def test_that_answers_from_files_are_marked(page_of, tmp_path):
    stage, page = page_of("Erfurt", "attendance")
    tab, services = page.tab(), stage.context.services
    replies = services.replies
    replies.take(replies.read(write_answers(services, tmp_path / "post")))
    waiting = next(row for row in replies.waiting() if row.reason == "delegate-unknown")
    likely = replies.page(waiting.id).likely[0]
    replies.take_as_deputy(waiting.id, likely.invitation_id)
    meeting = next(row for row in services.meetings.rows() if row.state is MeetingState.INVITED)
    people = {row.address: row for row in services.invitations.rows(meeting.id)}
    taken = next(row for row in people.values() if row.comment == "Freue mich auf die Runde.")
    line = line_of(tab, taken.address)
    assert "by mail, unverified" in answer_sentence(
        line, stage.context.labels, stage.context.today()
    )
    assert cell(tab, line, "comment").text == "Freue mich auf die Runde."
    counter = next(row for row in people.values() if row.proposed_start is not None)
    assert "proposes Fri, 11" in cell(tab, line_of(tab, counter.address), "comment").text
    deputy = line_of(tab, waiting.delegate)
    assert cell(tab, deputy, "name").second == f"deputy for {likely.name}"
    assert deputy.tag == likely.seat_tag
