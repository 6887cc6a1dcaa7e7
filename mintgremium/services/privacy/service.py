"""The use cases of the care of personal data."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.erasure import ErasureMode
from mintgremium.core.errors import ConflictError, InvalidInputError, RefusedError
from mintgremium.core.moments import to_berlin
from mintgremium.core.texts import drop_empty, text_problem
from mintgremium.core.vocabulary import Kind
from mintgremium.services.privacy import due
from mintgremium.services.privacy.gathering import Found, gather
from mintgremium.services.privacy.report import person_report
from mintgremium.services.privacy.rows import (
    CareRow,
    ErasureDraft,
    ErasurePlan,
    Ground,
    PersonReport,
    Subject,
)
from mintgremium.services.privacy.settings import PrivacySettings, read_settings, store_settings
from mintgremium.services.privacy.subjects import stranger, subject_of

if TYPE_CHECKING:
    from mintgremium.storage.workspace import Workspace

LONGEST_REASON = 2_000
PSEUDONYM = "Ehemaliges Mitglied"


class Privacy:
    """Whose data must be confirmed, what is stored about somebody, what becomes of it."""

    def __init__(self, workspace: "Workspace", clock: Callable[[], datetime]) -> None:
        self._workspace, self._clock = workspace, clock
        self._work, self._reader = workspace.work, workspace.reader

    # -- care ------------------------------------------------------------------------------------

    def settings(self) -> PrivacySettings:
        """Return after how long data are to be confirmed and looked at again."""
        return read_settings(self._reader)

    def save_settings(self, settings: PrivacySettings) -> None:
        """Store after how long data are to be confirmed and looked at again."""
        if problems := settings.problems():
            raise InvalidInputError(problems)
        with self._work.write("save-privacy-settings") as session:
            store_settings(session, settings)

    def care(self) -> list[CareRow]:
        """List everybody whose data must be confirmed or looked at again."""
        fresh = timedelta(days=self.settings().confirm_days)
        return due.care_rows(self._reader, self._today(), fresh)

    def note_asked(self, person_ids: Iterable[UUID]) -> None:
        """Note that these people were asked today whether their data are right."""
        from mintgremium.services.privacy.caring import note_asked

        with self._work.write("ask-to-confirm") as session:
            note_asked(session, person_ids, self._today())

    def ask(self, person_ids: Sequence[UUID], folder: Path, language: str = "de") -> int:
        """Write a draft to each person that asks to confirm the data; return how many.

        That they were asked is noted; files and note appear together or not at all. Raises
        RefusedError if nobody has an address, StorageUnavailableError if no file can be
        written.
        """
        from mintgremium.services.invitations.staging import StagedFiles
        from mintgremium.services.privacy.asking import questions
        from mintgremium.services.privacy.caring import note_asked

        asked = []
        with StagedFiles(folder) as staged:
            for question in questions(self._reader, person_ids, self._clock(), language):
                staged.add(question.file_name, question.mail)
                asked.append(question.person_id)
            if not asked:
                raise RefusedError("nobody-to-ask")
            with self._work.write("ask-to-confirm") as session:
                note_asked(session, asked, self._today())
                staged.publish()
        return len(asked)

    def leave(self, person_ids: Sequence[UUID], left_on: date | None = None) -> None:
        """Note that these people have left, and when their data are to be looked at again."""
        from mintgremium.services.privacy.caring import leave

        day = left_on or self._today()
        review = day + timedelta(days=self.settings().review_days)
        with self._work.write("person-leaves") as session:
            leave(session, person_ids, day, review)

    def postpone_review(self, person_ids: Sequence[UUID], until: date, reason: str) -> None:
        """Keep these people's data until a later day, with the reason."""
        from mintgremium.services.privacy.caring import postpone

        problems = drop_empty(
            {
                "until": "in-the-past" if until <= self._today() else None,
                "reason": text_problem(reason, LONGEST_REASON)
                or (None if reason.strip() else "required"),
            }
        )
        if problems:
            raise InvalidInputError(problems)
        with self._work.write("postpone-review") as session:
            postpone(session, person_ids, until, reason)

    # -- report ----------------------------------------------------------------------------------

    def report(self, person_id: UUID) -> PersonReport:
        """Gather everything that is stored about a person. Raises MissingError."""
        return self._report_on(subject_of(self._reader, person_id))

    def report_on_stranger(self, name: str, address: str = "") -> PersonReport:
        """Gather what names somebody who is not among the contacts; perhaps nothing."""
        if not (name.strip() or address.strip()):
            raise InvalidInputError({"name": "required"})
        return self._report_on(stranger(name, address))

    # -- erasure ---------------------------------------------------------------------------------

    def plan_erasure(self, person_id: UUID) -> ErasurePlan:
        """Say what erasing somebody would do, and what stands against it."""
        from mintgremium.services.privacy.erasing import GOING

        subject = subject_of(self._reader, person_id)
        found = [*gather(self._reader, subject)]
        going = {record.kind for record in GOING}
        goes = [each for each in found if each.kind in going and each.ground is not Ground.MENTION]
        ((version,),) = self._reader.rows(
            "SELECT version FROM person WHERE id = ?", (person_id.hex,)
        )
        backups, until = self._backups()
        return ErasurePlan(
            person_id=person_id,
            version=version,
            name=subject.name,
            obstacles=tuple(due.obstacles(self._reader, person_id, self._today())),
            removed=_counted(goes),
            renamed=_counted(each for each in found if each not in goes),
            kept=due.approved_with(self._reader, person_id),
            backups=backups,
            backups_until=until,
            pseudonym=_pseudonym(person_id),
        )

    def erase(self, draft: ErasureDraft) -> None:
        """Restrict, pseudonymise or erase somebody's data; only restricting can be undone.

        Raises InvalidInputError without a reason, RefusedError while something must be settled
        first, ConflictError if the record was changed.
        """
        from mintgremium.services.privacy.erasing import Eraser, record_ids

        plan = self.plan_erasure(draft.person_id)
        _check(draft, plan)
        subject = subject_of(self._reader, draft.person_id)
        if draft.mode is ErasureMode.RESTRICTED:
            with self._work.write("restrict-person", subject.name) as session:
                Eraser(session, subject, draft, plan.pseudonym).restrict()
            return
        if plan.obstacles:
            code, about = plan.obstacles[0]
            raise RefusedError(f"erase-{code}", name=plan.name, about=about)
        found = [*gather(self._reader, subject)]
        keep = draft.mode is ErasureMode.PSEUDONYMIZED
        key = "pseudonymize-person" if keep else "erase-person"
        words = (*(name for name in subject.names if " " in name), *subject.addresses)
        ids = [UUID(hex=record) for record in record_ids(found, draft.person_id)]
        if plan.version != draft.version:
            raise ConflictError("record-changed")
        forget = self._workspace.history.forget_naming
        forget(ids, words)  # first: a kill after the erasure must not leave the old images
        with self._work.write(key, barrier=True, bare=True) as session:
            Eraser(session, subject, draft, plan.pseudonym).erase(found, keep_person=keep)
        forget(ids, words)  # empties the log of SQLite

    # -- parts -----------------------------------------------------------------------------------

    def _report_on(self, subject: Subject) -> PersonReport:
        _, until = self._backups()
        return person_report(self._reader, subject, self._clock(), self._today(), until)

    def _backups(self) -> tuple[int, date | None]:
        """Count the backups that may still hold the data, and say when the last one goes."""
        made = [backup.made for backup in self._workspace.backups.files()]
        if not made:
            return 0, None
        years = timedelta(days=366 * self._workspace.backups.retention.years)
        return len(made), to_berlin(max(made) + years).date()

    def _today(self) -> date:
        return to_berlin(self._clock()).date()


def _check(draft: ErasureDraft, plan: ErasurePlan) -> None:
    keeps = bool(plan.kept) and draft.mode is not ErasureMode.RESTRICTED
    problems = drop_empty(
        {
            "reason": text_problem(draft.reason, LONGEST_REASON)
            or (None if draft.reason.strip() else "required"),
            "kept_because": text_problem(draft.kept_because, LONGEST_REASON)
            or ("required" if keeps and not draft.kept_because.strip() else None),
        }
    )
    if problems:
        raise InvalidInputError(problems)


def _counted(found: Iterable[Found]) -> dict[Kind, int]:
    return dict(Counter(each.kind for each in found))


def _pseudonym(person_id: UUID) -> str:
    """Make a name that tells nothing: the id is random, and stays in no list of names."""
    return f"{PSEUDONYM} {person_id.hex[:4].upper()}"
