"""P18: 400 invitations into the outbox, against 400 bare calendar entries and one transaction.

The floor builds each entry with icalendar alone (the floor of P17) and stores bytes as many as the
product's by plain SQL; the product builds whole mails, with journal and fingerprints.
"""

import itertools
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from benchmarks.mailing import bare, sample
from benchmarks.pairing import Ratio, compare

MAILS = 400


def ratios(folder: Path, pairs: int) -> Iterator[Ratio]:
    """P18: build and store 400 mails as one step."""
    from mintgremium.documents.calendar import calendar_message
    from mintgremium.documents.mail import mail_bytes
    from mintgremium.documents.trees import Attendee, Recipient
    from mintgremium.services.outbox.rows import OutboxDraft
    from mintgremium.services.workspace_services import build_services
    from mintgremium.services.workspaces.creating import create_empty
    from mintgremium.storage.workspace import open_workspace

    for name in ("product", "floor"):
        create_empty(folder / f"{name}.mintgremium").close()
    workspace = open_workspace(folder / "product.mintgremium")
    outbox = build_services(workspace).outbox
    event, draft, zone = sample()
    counter = itertools.count()

    def mail(number: int) -> bytes:
        to = Recipient(f"Person {number}", f"p{number}@example.org")
        invited = replace(event, attendees=(Attendee(to.name, to.mail),))
        return mail_bytes(
            replace(draft, recipient=to, identity=str(number), calendar=calendar_message(invited))
        )

    def product() -> None:
        drafts = [
            OutboxDraft(
                purpose="invitation",
                name=f"Person {number}",
                address=f"p{number}@example.org",
                subject=draft.subject,
                message_id=f"<{number}@example.org>",
                data=mail(number),
            )
            for number in itertools.islice(counter, MAILS)
        ]
        with workspace.work.write("send-invitation", barrier=True) as session:
            outbox.queue(session, drafts)

    connection = dbapi2.connect(folder / "floor.mintgremium", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL").fetchall()
    connection.execute("PRAGMA synchronous = FULL")
    padding = mail(0)

    def floor() -> None:
        rows = []
        for number in itertools.islice(counter, MAILS):
            bare(event, zone)
            rows.append((f"{number:0128d}", padding))
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT INTO attachment_content VALUES (?, ?)", rows)
        connection.execute("COMMIT")

    yield compare(f"P18 {MAILS} invitations into the outbox", floor, product, target=3, pairs=pairs)
    yield memory(product)
    connection.close()
    workspace.close()


def memory(product: Any) -> Ratio:
    """Hold the peak of memory against 40 MiB; written as milliseconds for want of a better line."""
    tracemalloc.start()
    product()
    peak = tracemalloc.get_traced_memory()[1] / 2**20
    tracemalloc.stop()
    return Ratio(
        "P18 peak of memory in MiB, of 40", peak / 40, peak / 40, peak / 40, 40, peak, 1, 1
    )
