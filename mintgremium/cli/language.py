"""Which language messages are in: German, unless English is asked for."""

from collections.abc import Mapping, Sequence

from mintgremium.documents.phrases import DEFAULT_LANGUAGE, LANGUAGES

OPTION = "--lang"
# The first that is set counts, as in setlocale(3).
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def take_language(arguments: Sequence[str]) -> tuple[str | None, list[str]]:
    """Take `--lang` out of the arguments, wherever it stands; None if it is not there."""
    asked, rest, waiting = None, [], False
    for argument in arguments:
        if waiting:
            asked, waiting = argument, False
        elif argument == OPTION:
            waiting = True
        elif argument.startswith(f"{OPTION}="):
            asked = argument.removeprefix(f"{OPTION}=")
        else:
            rest.append(argument)
    return asked, rest


def usual_language(environment: Mapping[str, str]) -> str:
    """Find the language of the environment, if it names one that we speak; else German."""
    locale = next((environment[name] for name in _VARIABLES if environment.get(name)), "")
    return locale[:2] if locale[:2] in LANGUAGES else DEFAULT_LANGUAGE
