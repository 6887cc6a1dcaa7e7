"""Show our mails to a real Thunderbird under Xvfb, accept them, and read what it answers.

`python -m tests.end_to_end.thunderbird FOLDER` needs the Debian packages thunderbird, xvfb, xdotool
and scrot. It leaves a picture of each step in FOLDER and checks the answers, which tell at which
local time Thunderbird has put the meeting. It is run by hand before a release, not by the tests:
it takes a minute, and clicks where the buttons of this version of Thunderbird are.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from mintgremium.documents.calendar import calendar_message
from mintgremium.documents.mail import MailDraft, mail_bytes
from mintgremium.documents.received.mails import read_mail
from mintgremium.documents.trees import Recipient
from tests.documents.test_calendar_server import life
from tests.support.mail_server import Behaviour, MailServer

DISPLAY = ":97"
ACCEPT, DELETE = (505, 184), (815, 184)
PATIENCE = 120
JUNE = datetime(2027, 6, 10, 9, tzinfo=UTC)
NOVEMBER = datetime(2027, 11, 4, 10, tzinfo=UTC)
CALENDAR = "calendar.registry.5a1b2c3d-0000-4000-8000-000000000001"
PREFERENCES: dict[str, object] = {
    "mail.accountmanager.accounts": "account1,account2",
    "mail.accountmanager.defaultaccount": "account1",
    "mail.accountmanager.localfoldersserver": "server2",
    "mail.account.account1.identities": "id1",
    "mail.account.account1.server": "server1",
    "mail.account.account2.server": "server2",
    "mail.identity.id1.fullName": "Dr. Ägidius Öztürk-Weiß",
    "mail.identity.id1.useremail": "a.oeztuerk@example.org",
    "mail.identity.id1.valid": True,
    "mail.identity.id1.smtpServer": "smtp1",
    "mail.server.server1.type": "pop3",
    "mail.server.server1.hostname": "127.0.0.1",
    "mail.server.server1.userName": "a.oeztuerk",
    "mail.server.server1.directory-rel": "[ProfD]Mail/pop.example.org",
    "mail.server.server1.login_at_startup": False,
    "mail.server.server1.check_new_mail": False,
    "mail.server.server2.type": "none",
    "mail.server.server2.hostname": "Local Folders",
    "mail.server.server2.userName": "nobody",
    "mail.server.server2.directory-rel": "[ProfD]Mail/Local Folders",
    "mail.smtpservers": "smtp1",
    "mail.smtp.defaultserver": "smtp1",
    "mail.smtpserver.smtp1.hostname": "127.0.0.1",
    "mail.smtpserver.smtp1.authMethod": 1,
    "mail.smtpserver.smtp1.try_ssl": 0,
    "mail.provider.suppress_dialog_on_startup": True,
    "mail.shell.checkDefaultClient": False,
    "mailnews.start_page.enabled": False,
    "mail.rights.version": 1,
    "mail.openMessageBehavior": 1,
    "datareporting.policy.dataSubmissionEnabled": False,
    "calendar.timezone.local": "Europe/Berlin",
    "calendar.timezone.useSystemTimezone": False,
    "calendar.list.sortOrder": CALENDAR.rpartition(".")[2],
    f"{CALENDAR}.name": "Kalender",
    f"{CALENDAR}.type": "storage",
    f"{CALENDAR}.uri": "moz-storage-calendar://",
    f"{CALENDAR}.calendar-main-in-composite": True,
    f"{CALENDAR}.imip.identity.key": "id1",
}


class Thunderbird:
    """A Thunderbird with a calendar and an account, on a screen of its own."""

    def __init__(self, folder: Path, pictures: Path, port: int) -> None:
        self._profile = folder / "profile"
        self._pictures = pictures
        for place in ("Mail/Local Folders", "Mail/pop.example.org"):
            (self._profile / place).mkdir(parents=True)
        wanted = PREFERENCES | {"mail.smtpserver.smtp1.port": port}
        lines = (f'user_pref("{key}", {json.dumps(value)});' for key, value in wanted.items())
        (self._profile / "user.js").write_text("\n".join(lines), encoding="utf-8")
        self._environment = os.environ | {
            "DISPLAY": DISPLAY,
            "TZ": "Europe/Berlin",
            "LANG": "C.UTF-8",
            "HOME": str(folder),
            "MOZ_DISABLE_CONTENT_SANDBOX": "1",
        }

    def open(self, mail: Path, *, first: bool = False) -> None:
        """Show a mail; the first one starts the program."""
        command = [_tool("thunderbird"), "--profile", str(self._profile), str(mail)]
        subprocess.Popen(command, env=self._environment, stderr=subprocess.DEVNULL)
        time.sleep(30 if first else 8)

    def click(self, place: tuple[int, int]) -> None:
        """Press the button at a place of the screen."""
        place_words = [str(each) for each in place]
        command = [_tool("xdotool"), "mousemove", *place_words, "click", "1"]
        subprocess.run(command, env=self._environment, check=True)

    def picture(self, name: str) -> None:
        """Keep what the screen shows."""
        command = [_tool("scrot"), "-o", str(self._pictures / f"{name}.png")]
        subprocess.run(command, env=self._environment, check=True)


def _tool(name: str) -> str:
    path = shutil.which(name)
    assert path, f"{name} is needed"
    return path


def write_mails(folder: Path) -> list[Path]:
    """Write the mails of the life of a meeting, as one person gets them."""
    paths = []
    for number, event in enumerate(life()):
        first = event.attendees[0]
        draft = MailDraft(
            sender=event.organizer,
            recipient=Recipient(first.name, first.mail),
            subject=f"{event.summary}: Übung {number}",
            body="Guten Tag,\n\nnur eine Übung.",
            sent_at=event.sent_at,
            identity=f"{event.uid}-{number}",
            calendar=calendar_message(replace(event, attendees=(first,))),
            is_unsent=False,
        )
        paths.append(folder / f"{number}_{event.kind}.eml")
        paths[-1].write_bytes(mail_bytes(draft))
    return paths


def run(pictures: Path) -> None:
    """Show, accept, move, accept, cancel."""
    pictures.mkdir(parents=True, exist_ok=True)
    screen = [_tool("Xvfb"), DISPLAY, "-screen", "0", "1280x900x24"]
    with (
        tempfile.TemporaryDirectory() as place,
        MailServer(None, Behaviour(login=False)) as server,
        subprocess.Popen(screen, stderr=subprocess.DEVNULL) as shown,
    ):
        folder = Path(place)
        _, invitation, update, _, cancel = write_mails(folder)
        thunderbird = Thunderbird(folder, pictures, server.port)
        for step, (mail, start) in enumerate(((invitation, JUNE), (update, NOVEMBER))):
            thunderbird.open(mail, first=not step)
            thunderbird.picture(mail.stem)
            thunderbird.click(ACCEPT)
            _expect(server, step, start)
        thunderbird.open(cancel)
        thunderbird.picture(cancel.stem)
        thunderbird.click(DELETE)
        time.sleep(3)
        thunderbird.picture(f"{cancel.stem}_done")
        shown.terminate()


def _expect(server: MailServer, count: int, start: datetime) -> None:
    for _ in range(PATIENCE):
        if len(server.taken) > count:
            break
        time.sleep(1)
    (answer,) = read_mail(server.taken[count].data).answers
    assert (answer.start, answer.responders[0].status) == (start, "ACCEPTED")
    sys.stdout.write(f"accepted for {start:%Y-%m-%d %H:%M} UTC\n")


if __name__ == "__main__":
    run(Path(sys.argv[1]))
