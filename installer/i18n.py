"""Keep the translations: `python installer/i18n.py update | release | check`.

`update` carries changed texts from the code into `resources/i18n/*.ts`, `release` compiles
them to `.qm` (which git ignores), `check` tells what `update` would change or what is unfinished.
"""

import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FOLDER = Path("resources", "i18n")
# German is complete; the sources are English already, so English needs its plural forms only.
LANGUAGES: dict[str, list[str]] = {"de": [], "en": ["-pluralonly"]}


def update(root: Path, folder: Path) -> None:
    """Write the texts found in the code of `root` into the catalogues of `folder`."""
    files = sorted(str(path) for path in (root / "mintgremium").rglob("*.py"))
    for language, options in LANGUAGES.items():
        catalogue = folder / f"{language}.ts"
        languages = ["-source-language", "en", "-target-language", language]
        wishes = ["-silent", "-no-obsolete", "-locations", "none", *languages, *options]
        _run("lupdate", [*wishes, *files, "-ts", str(catalogue)])


def release(root: Path) -> None:
    """Compile each catalogue of `root` that is newer than its `.qm`."""
    for catalogue in sorted((root / FOLDER).glob("*.ts")):
        compiled = catalogue.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime_ns >= catalogue.stat().st_mtime_ns:
            continue
        _run("lrelease", ["-silent", str(catalogue), "-qm", str(compiled)])


def check(root: Path) -> list[str]:
    """Return one sentence for each catalogue that lags behind the code."""
    problems = []
    with tempfile.TemporaryDirectory() as name:
        copies = Path(name)
        for language in LANGUAGES:
            if committed := _committed(root, language):
                (copies / f"{language}.ts").write_bytes(committed)
        update(root, copies)
        for language in LANGUAGES:
            fresh = (copies / f"{language}.ts").read_bytes()
            if fresh != _committed(root, language):
                problems.append(f"{language}.ts does not match the code: run i18n.py update.")
            if lacking := unfinished(fresh):
                problems.append(f"{language}.ts lacks {len(lacking)} texts, first {lacking[0]!r}.")
    return problems


def unfinished(catalogue: bytes) -> list[str]:
    """Return the source texts of a catalogue that have no finished translation."""
    messages = ET.fromstring(catalogue).iter("message")
    return [
        message.findtext("source", "")
        for message in messages
        if (translation := message.find("translation")) is None or translation.get("type")
    ]


def _committed(root: Path, language: str) -> bytes:
    path = root / FOLDER / f"{language}.ts"
    return path.read_bytes() if path.exists() else b""


def _run(tool: str, arguments: list[str]) -> None:
    import PySide6

    program = Path(PySide6.__file__).parent / tool
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    if done.returncode or done.stderr.strip():
        raise SystemExit(f"{tool}: {done.stderr.strip() or done.stdout.strip()}")


def main(arguments: list[str]) -> int:
    """Run one of the three commands and return the exit code."""
    match arguments:
        case ["update"]:
            update(ROOT, ROOT / FOLDER)
        case ["release"]:
            release(ROOT)
        case ["check"]:
            problems = check(ROOT)
            print("\n".join(problems) or "The catalogues match the code.")
            return 1 if problems else 0
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
