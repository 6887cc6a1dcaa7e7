"""Take over school holidays from a file, for the days that the program does not know yet."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.services.layers.rows import DaysFile
from mintgremium.ui.context import ViewContext
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.widgets.choice import Choice
from mintgremium.ui.widgets.form import Form, FormField


@dataclass(frozen=True, slots=True)
class SchoolImport:
    """A file and the Land it is for; empty if the file names the Land of each entry."""

    found: DaysFile
    land: str = ""

    def problems(self) -> dict[str, str]:
        """Ask for the Land where the file does not name it."""
        misses = any(not day.land for day in self.found.days)
        return {"land": "required"} if misses and not self.land else {}


def school_dialog(
    context: ViewContext, found: DaysFile, parent: QWidget
) -> DraftDialog[SchoolImport]:
    """Make the dialog that takes the days over."""
    translate, services = QCoreApplication.translate, context.services
    lands = Choice([("", translate("planner", "as the file says"))])
    form = Form(
        context.theme,
        [
            FormField(
                "land",
                translate("planner", "&Land"),
                lands,
                help=translate(
                    "planner",
                    "{count} entries were read. Those of the same Land and school year that were "
                    "read in before are replaced.",
                ).format(count=len(found.days)),
            )
        ],
    )
    context.operations.run(
        services.lands.lands,
        lambda rows: lands.set_options(
            [("", translate("planner", "as the file says")), *((r.code, r.name) for r in rows)]
        ),
    )

    def draft(values: Mapping[str, Any], start: SchoolImport) -> SchoolImport:
        return SchoolImport(start.found, values["land"] or "")

    spec = DraftForm(
        title=translate("planner", "Read in school holidays"),
        primary=translate("planner", "Take over"),
        form=form,
        values=lambda start: {"land": start.land},
        draft=draft,
        save=lambda entered: services.layers.import_school(entered.found, entered.land),
        said=translate("planner", "School holidays taken over"),
    )
    return DraftDialog(context, spec, SchoolImport(found), parent)
