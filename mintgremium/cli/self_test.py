"""`self-test`: whether everything works that the installed program needs."""

from collections.abc import Iterator

from mintgremium.cli.call import Call, SelfTest
from mintgremium.cli.command import Command
from mintgremium.cli.options import Parser
from mintgremium.core.errors import RefusedError


def options(parser: Parser) -> None:
    """Add the arguments."""
    parser.flag("--json")


def run(call: Call) -> None:
    """Run every test, print a line for each, then the verdict. Raises RefusedError."""
    results = list(_results(call))
    failed = [name for name, problem in results if problem]
    if call.arguments.json:
        lines = [{"test": name, "ok": not text, "problem": text} for name, text in results]
        call.json({"ok": not failed, "tests": lines})
    if failed:
        raise RefusedError("self-test-failed", tests=", ".join(failed))
    if not call.arguments.json:
        call.line(call.say("self_test_passed", count=len(results)))


def _results(call: Call) -> Iterator[tuple[str, str]]:
    from mintgremium.cli.self_tests import built_in

    for name, test in (*built_in(call.around.clock), *call.around.self_tests):
        problem = _problem(call, test)
        if not call.arguments.json:
            sign = "✗" if problem else "✓"
            call.line(f"{sign} {call.word('self_test', name)}{f': {problem}' if problem else ''}")
        yield name, problem


def _problem(call: Call, test: SelfTest) -> str:
    """Run a test and return what went wrong, if anything: any failure at all is a result here."""
    try:
        test()
    except Exception as error:
        call.around.report(error)
        return f"{type(error).__name__} {error}".strip()
    return ""


COMMAND = Command(options, run)
