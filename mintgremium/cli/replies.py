"""`replies`: take over answers to invitations from files and folders, as one step."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from mintgremium.cli.call import Call
from mintgremium.cli.command import Command
from mintgremium.cli.options import Parser
from mintgremium.core.correspondence import ReplyState
from mintgremium.core.errors import MissingError
from mintgremium.services.replies.rows import Outcome


def options(parser: Parser) -> None:
    """Add the arguments."""
    parser.file()
    parser.files("PATH")
    parser.flag("--dry-run")
    parser.flag("--json")


def run(call: Call) -> None:
    """Take the answers over."""
    take(call, call.arguments.PATH)


def take(call: Call, paths: Sequence[Path]) -> None:
    """Take over what is clear, and say what became of each answer."""
    asked = call.arguments
    for path in paths:
        call.refuse_workspace(path)
        if not path.exists():
            raise MissingError("file-not-there", path=path)
    with call.opened(asked.FILE, read_only=asked.dry_run) as file:
        replies = file.services.replies
        outcomes = replies.take(replies.read(paths), dry_run=asked.dry_run)
    if asked.json:
        call.json({state: _as_json(call, outcomes, state) for state in _SAID})
        return
    call.table(
        (call.word("reply_state", each.state), each.file, each.meeting, each.name or each.sender,
         call.word("answer", each.answer) if each.answer else "", _reason(call, each))
        for each in outcomes
    )  # fmt: skip
    counts = {state: sum(each.state == state for each in outcomes) for state in _SAID}
    call.line(call.say("replies_counted", **{key.value: count for key, count in counts.items()}))


_SAID = (ReplyState.MATCHED, ReplyState.UNCLEAR, ReplyState.IGNORED)


def _as_json(call: Call, outcomes: Sequence[Outcome], state: ReplyState) -> list[dict[str, Any]]:
    return [
        {
            "file": each.file,
            "sender": each.sender,
            "meeting": each.meeting,
            "name": each.name,
            "answer": each.answer.value if each.answer else None,
            "code": each.reason,
            "reason": _reason(call, each),
        }
        for each in outcomes
        if each.state is state
    ]


def _reason(call: Call, outcome: Outcome) -> str:
    return call.word("reply_reasons", outcome.reason) if outcome.reason else ""


COMMAND = Command(options, run)
