"""The picture of the Länder for others: how large, in which format, into which file."""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from mintgremium.services.lands.outlines import SOURCE
from mintgremium.services.lands.questions import LandQuestion
from mintgremium.ui.context import ViewContext
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.land_map.paper import LandPaper
from mintgremium.ui.lands.choices import Wish
from mintgremium.ui.lands.page import LandsPage
from mintgremium.ui.pictures import ask_where_to_save
from mintgremium.ui.widgets.choice import Choice, SegmentedChoice
from mintgremium.ui.widgets.date_text import long_date
from mintgremium.ui.widgets.form import Form, FormField

_SIZES: Final = (1, 2, 3)
_MEMORY: Final = "lands/picture"


@dataclass(frozen=True, slots=True)
class Format:
    """A format and how large."""

    ending: str = ".png"
    times: int = 2

    def problems(self) -> dict[str, str]:
        """Find nothing: each choice is fine."""
        return {}


def paper_of(context: ViewContext, page: LandsPage, wish: Wish, committee: str) -> LandPaper:
    """Take what is in sight, with title, day, key and source."""
    translate = QCoreApplication.translate
    day = long_date(wish.day or context.today(), QLocale())
    said = [translate("lands", "As of: {day}").format(day=day)]
    if wish.question is LandQuestion.ATTENDANCE:
        text = translate("lands", "share of the last {count} meetings")
        said.append(text.format(count=wish.meetings))
    source = translate("lands", "Outlines: {source}, public domain")
    return LandPaper(
        theme=context.theme,
        title=_title(wish, committee),
        subtitle=" · ".join(said),
        source="" if wish.tiled else source.format(source=SOURCE),
        key=page.key.painter,
        draw=page.picture.drawing_in,
        tiled=wish.tiled,
    )


def ask_how_to_save(context: ViewContext, paper: LandPaper, parent: QWidget) -> None:
    """Ask for format and size, then for the file."""
    dialog = _dialog(context, paper, _remembered(context), parent)
    dialog.saved.connect(lambda chosen: _ask_where(context, paper, chosen, parent))
    dialog.open()


def remembered_size(context: ViewContext) -> int:
    """Return the size chosen last."""
    return _remembered(context).times


def _title(wish: Wish, committee: str) -> str:
    translate = QCoreApplication.translate
    titles = {
        LandQuestion.SEAT: translate("lands", "Seats of the Länder"),
        LandQuestion.OFFICE: translate("lands", "Coordination offices of the Länder"),
        LandQuestion.MINISTRY: translate("lands", "Competent ministries of the Länder"),
        LandQuestion.ATTENDANCE: translate("lands", "Attendance of the Länder"),
    }
    title = titles[wish.question]
    return f"{title}: {committee}" if committee else title


def _dialog(
    context: ViewContext, paper: LandPaper, start: Format, parent: QWidget
) -> DraftDialog[Format]:
    translate = QCoreApplication.translate
    formats = [(ending, ending[1:].upper()) for ending in (".png", ".svg", ".pdf")]
    fields = [
        FormField(
            "ending",
            translate("lands", "&Format"),
            SegmentedChoice(context.theme, formats),
            help=translate("lands", "SVG and PDF stay sharp at any size, PNG fits everywhere."),
        ),
        FormField("times", translate("lands", "&Size"), Choice(_sizes(paper))),
    ]
    spec = DraftForm(
        title=translate("lands", "Save the map as a picture"),
        primary=translate("lands", "Choose the file …"),
        form=Form(context.theme, fields),
        values=lambda chosen: {"ending": chosen.ending, "times": chosen.times},
        draft=lambda values, _start: Format(values["ending"], values["times"]),
        save=lambda chosen: chosen,
    )
    return DraftDialog(context, spec, start, parent)


def _sizes(paper: LandPaper) -> list[tuple[int, str]]:
    translate = QCoreApplication.translate
    words = (
        translate("lands", "small, for a mail: {pixels} pixels wide"),
        translate("lands", "medium, for a presentation: {pixels} pixels wide"),
        translate("lands", "large, for print: {pixels} pixels wide"),
    )
    wide = paper.size.width() * 2
    return [
        (times, text.format(pixels=wide * times)) for times, text in zip(_SIZES, words, strict=True)
    ]


def _ask_where(context: ViewContext, paper: LandPaper, chosen: Format, parent: QWidget) -> None:
    context.view_state.set_texts(_MEMORY, [chosen.ending, str(chosen.times)])
    heading = QCoreApplication.translate("lands", "Save the map as a picture")
    picture = replace(paper, times=chosen.times)
    ask_where_to_save(context, picture, heading, parent, usual=chosen.ending)


def _remembered(context: ViewContext) -> Format:
    match context.view_state.texts(_MEMORY):
        case [(".png" | ".svg" | ".pdf") as ending, times] if times in map(str, _SIZES):
            return Format(ending, int(times))
        case _:
            return Format()
