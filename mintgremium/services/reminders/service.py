"""The use cases of reminders."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

from mintgremium.core.correspondence import ReminderState
from mintgremium.core.errors import InvalidInputError, MissingError, RefusedError
from mintgremium.core.moments import to_berlin
from mintgremium.core.texts import drop_empty, line_problem
from mintgremium.services.reminders.counting import due_count
from mintgremium.services.reminders.gathering import needs
from mintgremium.services.reminders.planning import (
    line_id,
    noted_rows,
    open_rows,
    ripe_mails,
    standing,
)
from mintgremium.services.reminders.reads import noted, rule_rows, settled_keys
from mintgremium.services.reminders.rows import (
    LONGEST_NOTE,
    MOST_RULES,
    OPEN,
    Made,
    Need,
    Pauses,
    ReminderRow,
    RuleDraft,
    RuleRow,
)
from mintgremium.services.reminders.settings import read_pauses, store_pauses

if TYPE_CHECKING:
    from mintgremium.documents.mail_text import MailText
    from mintgremium.storage.workspace import Workspace

LAST_NOTED: Final = 500


class Reminders:
    """Who is reminded of what and when, and that it happens once."""

    def __init__(self, workspace: "Workspace", clock: Callable[[], datetime]) -> None:
        self._work, self._reader = workspace.work, workspace.reader
        self._clock = clock

    # -- rules -----------------------------------------------------------------------------------

    def rules(self, committee_id: UUID) -> list[RuleRow]:
        """List the rules of a committee."""
        return [rule for rule in rule_rows(self._reader) if rule.committee_id == committee_id]

    def save_rules(self, committee_id: UUID, drafts: Sequence[RuleDraft]) -> None:
        """Make the rules of a committee exactly these; problems are `rules.0.…`."""
        from mintgremium.services.reminders.editing import replace_rules

        if problems := rule_problems(drafts):
            raise InvalidInputError(problems)
        row = self._reader.one("SELECT short_name FROM committee WHERE id = ?", (committee_id.hex,))
        if row is None:
            raise MissingError("record-missing")
        with self._work.write("save-reminder-rules", row[0]) as session:
            replace_rules(session, committee_id, drafts)

    def save_all_rules(self, rules: Mapping[UUID, Sequence[RuleDraft]]) -> None:
        """Make the rules of these committees exactly these, in one step."""
        from mintgremium.services.reminders.editing import replace_rules

        for drafts in rules.values():
            if problems := rule_problems(drafts):
                raise InvalidInputError(problems)
        with self._work.write("save-reminder-rules") as session:
            for committee_id, drafts in rules.items():
                replace_rules(session, committee_id, drafts)

    # -- reads -----------------------------------------------------------------------------------

    def rows(self) -> list[ReminderRow]:
        """List what is planned and due, then what was made or left out."""
        return [*self.open_rows(), *noted_rows(noted(self._reader, LAST_NOTED))]

    def open_rows(self) -> list[ReminderRow]:
        """List what is not settled, the most urgent first."""
        done, pauses = settled_keys(self._reader), self.pauses()
        return open_rows(self._needs(), done, pauses, self._today())

    def due_count(self) -> int:
        """Count the lines that are due and can be prepared."""
        return due_count(self._reader, self._today())

    def pauses(self) -> Pauses:
        """Say what rests."""
        return read_pauses(self._reader)

    def preview(self, row_id: UUID, address: str, language: str = "de") -> "MailText":
        """Write what somebody would read. Raises MissingError if it is not planned any more."""
        from mintgremium.services.reminders.letters import LetterWriter

        folded = address.casefold()
        for need in self._needs():
            if line_id(need) == row_id and need.who.address.casefold() == folded:
                return LetterWriter(self._reader, self._clock(), language).words([need])
        raise MissingError("record-missing")

    # -- making ----------------------------------------------------------------------------------

    def make_drafts(
        self, folder: Path, rows: Collection[UUID] | None = None, language: str = "de"
    ) -> Made:
        """Write a draft for everybody to whom something is due; `rows`: only of these lines.

        Files and notes appear together. Each is made once: a kill between the last file and its
        note leaves drafts whose names and Message-IDs the next run gives again. Raises
        RefusedError if nothing is due, StorageUnavailableError if a file cannot be written.
        """
        from mintgremium.services.invitations.staging import StagedFiles
        from mintgremium.services.reminders.editing import note
        from mintgremium.services.reminders.letters import LetterWriter

        writer = LetterWriter(self._reader, self._clock(), language)
        with (
            StagedFiles(folder, force=True) as staged,
            self._work.write("make-reminders", barrier=True) as session,
        ):
            mails = self._ripe(rows)
            for mail in mails:
                written = writer.write(mail, is_unsent=True)
                staged.add(written.file_name, written.data)
                note(session, mail, ReminderState.MADE, self._clock())
            session.flush()
            staged.publish()
        return _made(mails)

    def queue(self, rows: Collection[UUID] | None = None, language: str = "de") -> Made:
        """Put a mail for everybody to whom something is due into the outbox, once.

        Nothing leaves before the outbox is told to send. Raises RefusedError if nothing is due.
        """
        from mintgremium.services.outbox.queueing import queue
        from mintgremium.services.reminders.editing import note
        from mintgremium.services.reminders.letters import LetterWriter

        writer = LetterWriter(self._reader, self._clock(), language)
        with self._work.write("make-reminders", barrier=True) as session:
            mails = self._ripe(rows)
            queue(session, [writer.write(mail, is_unsent=False).draft() for mail in mails])
            for mail in mails:
                note(session, mail, ReminderState.MADE, self._clock())
        return _made(mails)

    # -- decisions -------------------------------------------------------------------------------

    def leave_out(self, rows: Collection[UUID], reason: str = "") -> int:
        """Leave out what these lines would make; return for how many people."""
        from mintgremium.services.reminders.editing import note

        if problem := line_problem(reason, LONGEST_NOTE):
            raise InvalidInputError({"reason": problem})
        done, pauses, today = settled_keys(self._reader), self.pauses(), self._today()
        chosen = {
            need.key: need
            for need in self._needs()
            if line_id(need) in rows
            and need.key not in done
            and need.who.address
            and standing(need, pauses, today) in OPEN
        }
        if not chosen:
            raise RefusedError("no-reminder-chosen")
        with self._work.write("skip-reminders") as session:
            note(session, chosen.values(), ReminderState.SKIPPED, self._clock(), reason.strip())
        return len(chosen)

    def pause_all(self, *, paused: bool) -> None:
        """Let all reminders rest, or count again."""
        self._store(replace(self.pauses(), everything=paused), paused=paused)

    def pause_meeting(self, reference: str, *, paused: bool) -> None:
        """Let the reminders of one meeting rest, or count again."""
        pauses = self.pauses()
        others = pauses.meetings - {reference}
        meetings = others | {reference} if paused else others
        self._store(replace(pauses, meetings=meetings), paused=paused)

    def pause_rules(self, rule_ids: Collection[UUID], *, paused: bool) -> None:
        """Let rules rest, or count again."""
        from mintgremium.services.reminders.editing import set_active

        with self._work.write(_step(paused=paused)) as session:
            set_active(session, rule_ids, active=not paused)

    # -- parts -----------------------------------------------------------------------------------

    def _store(self, pauses: Pauses, *, paused: bool) -> None:
        with self._work.write(_step(paused=paused)) as session:
            store_pauses(session, pauses)

    def _ripe(self, rows: Collection[UUID] | None) -> list[list[Need]]:
        """Gather what is due now; the caller holds the turn to write, so nobody comes between."""
        chosen = [need for need in self._needs() if rows is None or line_id(need) in rows]
        done = settled_keys(self._reader)
        mails = ripe_mails(chosen, done, self.pauses(), self._today())
        if not mails:
            raise RefusedError("no-reminder-due")
        return mails

    def _needs(self) -> list[Need]:
        return needs(self._reader, self._today())

    def _today(self) -> date:
        return to_berlin(self._clock()).date()


def rule_problems(drafts: Sequence[RuleDraft]) -> dict[str, str]:
    """Map each field of several rules that breaks a rule; no two may be the same."""
    found = {
        f"rules.{position}.{field}": problem
        for position, draft in enumerate(drafts)
        for field, problem in draft.problems().items()
    }
    seen: set[tuple[str, int]] = set()
    for position, draft in enumerate(drafts):
        mark = (draft.reminder, draft.offset_days)
        if mark in seen:
            found.setdefault(f"rules.{position}.offset_days", "twice")
        seen.add(mark)
    many = "out-of-range" if len(drafts) > MOST_RULES else None
    return found | drop_empty({"rules": many})


def _step(*, paused: bool) -> str:
    return "pause-reminders" if paused else "resume-reminders"


def _made(mails: Sequence[Sequence[Need]]) -> Made:
    return Made(mails=len(mails), settled=sum(map(len, mails)))
