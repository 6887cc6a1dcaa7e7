"""What the self-test tries without a window."""

import json
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from mintgremium.cli.call import SelfTest
from mintgremium.core.errors import MintgremiumError
from mintgremium.documents.phrases import LANGUAGES, Phrases
from mintgremium.runtime.resources import resource

Clock = Callable[[], datetime]
QM = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")  # how a compiled catalogue of Qt begins
FOLDERS = ("fonts", "icons", "phrases", "reference", "schema", "themes")


def built_in(clock: Clock) -> Iterator[tuple[str, SelfTest]]:
    """Yield each test by its name."""
    yield "resources", _resources
    yield "icons", _icons
    yield "phrases", _phrases
    yield "catalogues", _catalogues
    yield "workspace", lambda: _workspace(clock)
    yield "exporters", lambda: _exporters(clock)


def _resources() -> None:
    for name in FOLDERS:
        if not any(resource(name).iterdir()):
            raise FileNotFoundError(name)


def _icons() -> None:
    icons = sorted(resource("icons").glob("*.svg"))
    if not icons:
        raise FileNotFoundError("icons")
    for icon in icons:
        if "</svg>" not in icon.read_text(encoding="utf-8"):
            raise ValueError(icon.name)


def _phrases() -> None:
    first, *others = (Phrases.load(language) for language in LANGUAGES)
    for other in others:
        if missing := first.sentences.keys() ^ other.sentences.keys():
            raise KeyError(min(missing))


def _catalogues() -> None:
    for language in LANGUAGES:
        catalogue = resource("i18n", f"{language}.qm").read_bytes()
        if not catalogue.startswith(QM):
            raise ValueError(language)


def _workspace(clock: Clock) -> None:
    """Create a workspace, which runs every migration, and check it whole."""
    from mintgremium.services.files import WorkspaceFiles
    from mintgremium.services.workspaces.creating import create_starter

    with tempfile.TemporaryDirectory(prefix="mintgremium-") as folder:
        path = Path(folder) / "selbsttest.mintgremium"
        create_starter(path, now=clock).close()
        file = WorkspaceFiles(clock).open(path)
        try:
            if findings := file.check(full=True):
                raise MintgremiumError(findings[0].code)
        finally:
            file.close()


def _exporters(clock: Clock) -> None:
    """Write the public record in every format, and every document of one of its meetings."""
    from mintgremium.services.meetings.printing import DocumentKind
    from mintgremium.services.workspace_services import build_services
    from mintgremium.services.workspaces.creating import create_starter

    with tempfile.TemporaryDirectory(prefix="mintgremium-") as folder:
        path = Path(folder) / "selbsttest.mintgremium"
        workspace = create_starter(path, history=True, now=clock)
        try:
            services = build_services(workspace, clock)
            document = json.loads(b"".join(services.exchange.export_pieces()))
            calendar = b"".join(services.calendar_export.pieces())
            if not document["meetings"] or b"BEGIN:VEVENT" not in calendar:
                raise MintgremiumError("export-empty")
            meeting = services.meetings.rows(limit=1)[0].id
            for kind in DocumentKind:
                if not services.printing.pdf(meeting, kind).startswith(b"%PDF"):
                    raise MintgremiumError(f"no-pdf-{kind}")
        finally:
            workspace.close()
