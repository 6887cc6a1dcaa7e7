"""Invented dispatches, as services hand them over."""

import hashlib
from datetime import datetime

from mintgremium.core.correspondence import OutgoingState
from mintgremium.core.moments import BERLIN
from mintgremium.core.vocabulary import DispatchKind, DispatchResult, DispatchWay
from mintgremium.documents.dispatches import DispatchEntry, SentCopy, SentDocument

AGENDA = SentDocument("Tagesordnung_LRT-2027-1.pdf", 84_213, hashlib.sha512(b"agenda").hexdigest())
PAPER = SentDocument("Übersicht „Netzwerke“.pdf", 912, hashlib.sha512(b"paper").hexdigest())
SENT_AT = datetime(2026, 11, 25, 11, 42, tzinfo=BERLIN)

BY_FILES = DispatchEntry(
    kind=DispatchKind.SAVE_THE_DATE,
    way=DispatchWay.FILES,
    sent_at=datetime(2026, 9, 1, 9, 5, tzinfo=BERLIN),
    sequence=0,
    copies=(
        SentCopy(
            seat="Bayern",
            name="Dr. Ägidius Öztürk-Weiß",
            address="a@example.org",
            result=DispatchResult.WRITTEN,
        ),
    ),
)
BY_SERVER = DispatchEntry(
    kind=DispatchKind.INVITATION,
    way=DispatchWay.SMTP,
    sent_at=SENT_AT,
    sequence=1,
    documents=(AGENDA, PAPER),
    reason="Der Raum stand erst gestern fest.",
    overridden=("without-mail", "a-code-of-a-newer-program"),
    copies=(
        SentCopy(
            seat="Bayern",
            name="Dr. Ägidius Öztürk-Weiß",
            address="a@example.org",
            result=DispatchResult.SENT,
            state=OutgoingState.SENT,
            at=SENT_AT.replace(second=7),
            response="250 2.0.0 Ok: queued as 4Xq7",
            message_id="<lrt-2027-1-1-20261125T104200-1@example.org>",
        ),
        SentCopy(
            seat="Nationales MINT Forum",
            name="Änne Häßler",
            address="aenne@example.org",
            result=DispatchResult.FAILED,
            state=OutgoingState.FAILED,
            at=SENT_AT.replace(minute=43),
            response="550 5.1.1 <aenne@example.org>: unknown user",
        ),
        SentCopy(
            seat="Berlin",
            name="Bo Beispiel",
            address="bo@example.org",
            result=DispatchResult.UNCLEAR,
            state=OutgoingState.UNCLEAR,
            at=SENT_AT.replace(minute=44),
            response="#mail-answer-missing",
        ),
        SentCopy(
            seat="",
            name="",
            address="poststelle@example.org",
            result=DispatchResult.WRITTEN,
            state=OutgoingState.WAITING,
            for_information=True,
        ),
    ),
)
