"""Whatever is wrong: one sentence, the right exit code, no trace of Python, nothing changed."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from contextlib import closing

import pytest
from pypdf import PdfReader

from mintgremium.storage.driver import Access, connect
from mintgremium.storage.proof import logical_hash
from mintgremium.storage.workspace import open_workspace
from tests.support.children import ROOT, environment
from tests.support.own_disk import with_own_disk

REFUSED, FOREIGN = 1, 3
NEW = ("--committee", "LRT", "--start", "2027-06-10T11:00")
READING = {
    "info": lambda file: ["info", file],
    "list": lambda file: ["list", "people", file],
    "export": lambda file: ["export", file, "--format", "json"],
    "history": lambda file: ["history", file],
    "check": lambda file: ["check", file],
    "print": lambda file: [
        *("print", file, "LRT-2027-1", "--document", "agenda"),
        *("--out", file.with_name("a.pdf")),
    ],
}
WRITING = {
    "add": lambda file: ["meeting", "add", file, *NEW],
    "undo": lambda file: ["undo", file],
    "import": lambda file: ["import", file, file.with_name("neu.json")],
    "invite": lambda file: ["invite", file, "LRT-2027-1", "--out", file.with_name("aus")],
}
COMMANDS = READING | WRITING


def cut(path):
    os.truncate(path, path.stat().st_size // 2 + 100)


def wipe_the_head(path):
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])


def make_newer(path):
    with closing(connect(path, Access.WRITE)) as connection:
        connection.execute("PRAGMA user_version = 999")


def make_foreign(path):
    path.unlink()
    with closing(connect(path, Access.CREATE)) as connection:
        connection.execute("CREATE TABLE letters (text)")


def replace_by_folder(path):
    path.unlink()
    path.mkdir()


FILES = {
    "missing": (lambda path: path.unlink(), REFUSED),
    "empty": (lambda path: path.write_bytes(b""), FOREIGN),
    "letter": (lambda path: path.write_text("Sehr geehrte Damen und Herren\n" * 999), FOREIGN),
    "picture": (lambda path: path.write_bytes(b"\xff\xd8\xff\xe0JFIF" * 999), FOREIGN),
    "database of others": (make_foreign, FOREIGN),
    "newer": (make_newer, FOREIGN),
    "cut off": (cut, FOREIGN),
    "without head": (wipe_the_head, FOREIGN),
    "folder": (replace_by_folder, FOREIGN),
}


def is_one_sentence(text):
    return text.endswith((".", "!", "?")) and "\n" not in text and not text.startswith("{")


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("kind", FILES)
def test_that_a_file_that_cannot_be_used_is_told_and_left_alone(cli, kind, command):
    spoil, code = FILES[kind]
    cli.write({"mintgremium": 1}, "neu.json")
    spoil(cli.file)
    before = cli.file.read_bytes() if cli.file.is_file() else None
    assert is_one_sentence(cli.refused(*COMMANDS[command](cli.file), code=code))
    assert (cli.file.read_bytes() if cli.file.is_file() else None) == before
    assert not cli.file.with_name("aus").exists()


@pytest.mark.parametrize("command", WRITING)
def test_that_a_file_open_elsewhere_is_named_with_its_holder(cli, command):
    cli.write({"mintgremium": 1}, "neu.json")
    with closing(open_workspace(cli.file)) as holder:
        holder.reader.one("SELECT 1 FROM person")
        sentence = cli.refused(*WRITING[command](cli.file))
    assert is_one_sentence(sentence)
    assert cli.file.name in sentence


ON_A_DISK = """
mount -t tmpfs -o size="$2"k none "$1" && cp "$3" "$1/w.mintgremium" && cd "$1" || exit 99
echo '{"mintgremium": 1, "people": [{"family_name": "Neu"}]}' > neu.json
if [ "$4" = full ]; then cat /dev/zero > ballast 2> /dev/null; else mount -o remount,ro "$1"; fi
shift 4
"$@"; code=$?
sha256sum w.mintgremium; ls -A; exit $code
"""
# Where not even the files for reading find room, nobody can take them away for certain.
LEFT_OVER = ("ballast", "w.mintgremium-shm", "w.mintgremium-wal")
DISK_KIB = 4096
ON_DISK = {
    "add": ["meeting", "add", "w.mintgremium", *NEW],
    "import": ["import", "w.mintgremium", "neu.json"],
    "backup": ["backup", "w.mintgremium", "--to", "b.mintgremium"],
    "export": ["export", "w.mintgremium", "--format", "json", "--out", "aus.json"],
    "new": ["new", "neu.mintgremium"],
}


def on_a_disk(state, starter, folder, arguments):
    """Run a command on a disk that only the child sees."""
    program = [sys.executable, "-m", "mintgremium", *arguments]
    return subprocess.run(
        with_own_disk(ON_A_DISK, str(folder), str(DISK_KIB), str(starter), state, *program),
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment() | {"LC_ALL": "C"},
    )


@pytest.mark.parametrize("command", ON_DISK)
@pytest.mark.parametrize("state", ["full", "read-only"])
def test_that_a_disk_that_takes_nothing_is_told_and_costs_nothing(
    starter, tmp_path, state, command
):
    done = on_a_disk(state, starter, tmp_path, ON_DISK[command])
    assert done.returncode == REFUSED, done.stderr
    assert is_one_sentence(done.stderr.strip()), done.stderr
    told, *left = done.stdout.splitlines()
    assert told.split()[0] == hashlib.sha256(starter.read_bytes()).hexdigest()
    assert {"neu.json", "w.mintgremium"} <= set(left) <= {"neu.json", "w.mintgremium", *LEFT_OVER}


def nested(depth):
    return b'{"mintgremium":1,"meetings":' + b"[" * depth + b"]" * depth + b"}"


MEETING = {"committees": ["LRT"], "name": "x", "start": "2027-06-10T11:00:00+02:00"}
PERSON = "00000000-0000-4000-8000-000000000001"
SOURCES = {
    "nesting": (nested(5_000_000), FOREIGN),
    "open nesting": (b"[" * 10_000_000, FOREIGN),
    "no JSON": (b'{"mintgremium": 1,', FOREIGN),
    "not ours": (b"{}", FOREIGN),
    "newer": (b'{"mintgremium": 99}', FOREIGN),
    "latin-1": ('{"mintgremium": 1, "x": "ü"}'.encode("latin-1"), FOREIGN),
    "number for text": ({"people": [{"family_name": 5}]}, REFUSED),
    "text for list": ({"people": "alle"}, REFUSED),
    "list for text": ({"meetings": [MEETING | {"name": ["x"]}]}, REFUSED),
    "object for day": ({"meetings": [MEETING | {"start": {}}]}, REFUSED),
    "unknown committee": ({"meetings": [MEETING | {"committees": ["XYZ"]}]}, REFUSED),
    "unknown person": ({"memberships": [{"seat": PERSON, "person": PERSON}]}, REFUSED),
    "no address": ({"people": [{"family_name": "A", "emails": ["a at b"]}]}, REFUSED),
    "end before start": ({"meetings": [MEETING | {"end": "2027-06-10T09:00:00+02:00"}]}, REFUSED),
    "no such day": ({"meetings": [MEETING | {"start": "2027-02-30"}]}, REFUSED),
    "skipped hour": ({"meetings": [MEETING | {"start": "2027-03-28T02:30"}]}, REFUSED),
    "unknown word": ({"meetings": [MEETING | {"mode": "Telepathie"}]}, REFUSED),
    "no name": ({"people": [{"given_name": "A"}]}, REFUSED),
    "line break": ({"people": [{"family_name": "A\nB"}]}, REFUSED),
    "control": ({"people": [{"family_name": "A\u0000B"}]}, REFUSED),
    "half a pair": (b'{"mintgremium": 1, "people": [{"family_name": "\\ud83d"}]}', REFUSED),
}


def content(path):
    with closing(connect(path, Access.READ)) as connection:
        return logical_hash(connection)


@pytest.mark.parametrize("kind", SOURCES)
def test_that_an_exchange_file_with_a_fault_changes_nothing(cli, kind):
    document, code = SOURCES[kind]
    whole = document if isinstance(document, bytes) else {"mintgremium": 1} | document
    source, before = cli.write(whole), content(cli.file)
    told = cli.refused("import", cli.file, source, code=code)
    assert told.splitlines()[-1].endswith("."), told
    assert len(told) < 2000
    assert content(cli.file) == before


ARGUMENTS = {
    "end before start": ["meeting", "add", "FILE", *NEW, "--end", "2027-06-10T10:00"],
    "unknown committee": ["meeting", "add", "FILE", "--committee", "XYZ", "--start", "2027-06-10"],
    "line break": ["meeting", "add", "FILE", *NEW, "--title", "a\nb"],
    "control": ["meeting", "add", "FILE", *NEW, "--title", "a\x07b"],
    "too long": ["meeting", "add", "FILE", *NEW, "--title", "x" * 10_000],
    "skipped hour": ["meeting", "add", "FILE", "--committee", "LRT", "--start", "2027-03-28T02:30"],
    "missing folder": ["export", "FILE", "--format", "json", "--out", "fehlt/aus.json"],
    "folder as target": ["export", "FILE", "--format", "json", "--out", "."],
    "missing source": ["import", "FILE", "fehlt.json"],
    "folder as source": ["import", "FILE", "."],
    "missing backup": ["restore", "fehlt.mintgremium", "FILE"],
    "new over old": ["new", "FILE"],
    "new in a missing folder": ["new", "fehlt/neu.mintgremium"],
}


@pytest.mark.parametrize("kind", ARGUMENTS)
def test_that_an_impossible_wish_changes_nothing(cli, kind, monkeypatch):
    monkeypatch.chdir(cli.folder)
    before = content(cli.file)
    arguments = [cli.file if each == "FILE" else each for each in ARGUMENTS[kind]]
    result = cli(*arguments)
    assert result.code in (1, 2, 3), result.out
    assert (cli.reports, result.out) == ([], "")
    assert result.err.strip().endswith("."), result.err
    assert content(cli.file) == before


NAMES = [
    "<b>fett</b> & <img src=x onerror=alert(1)>",
    "{} {0} {0.__class__} {name} %s %(x)s $HOME",
    "\"Anführung\" 'einfach' „deutsch“ `rückwärts`",
    "'; DROP TABLE meeting; --",
    "Zauber 🧙‍♀️ und 🇩🇪, ß, ﬁ, e\u0301",
    "=1+1",
    "--out",
    "עברית العربية",
    "a,b;c:d\\n",
]


@pytest.mark.parametrize("name", NAMES)
def test_that_a_strange_name_is_kept_as_it_is_everywhere(cli, name):
    made = cli.done("meeting", "add", cli.file, *NEW, f"--title={name}", "--json").json
    document = {"mintgremium": 1, "people": [{"family_name": name, "sample": True}]}
    cli.done("import", cli.file, cli.write(document))
    (row,) = cli.done("list", "meetings", cli.file, "--where", f"id={made['id']}", "--json").json
    assert row["name"] == name
    exported = json.loads(cli.done("export", cli.file, "--format", "json").out)
    assert name in {each.get("family_name") for each in exported["people"]}
    target = cli.folder / "a.pdf"
    cli.done("print", cli.file, made["reference"], "--document", "agenda", "--out", target)
    assert len(PdfReader(target).pages) == 1
    assert name in cli.done("history", cli.file).out
    other = cli.folder / "zweite.mintgremium"
    shutil.copy(cli.file, other)
    cli.done("check", other, "--full")
