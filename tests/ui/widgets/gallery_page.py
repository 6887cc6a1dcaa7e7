"""A page as the window shows one, with everything that can lie over it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mintgremium.ui.widgets.buttons import Button, Kind, MenuButton, ToolButton
from mintgremium.ui.widgets.choice import Choice
from mintgremium.ui.widgets.editors import CheckField, NumberField, TextArea, TextField
from mintgremium.ui.widgets.empty_view import EmptyView, FirstStep, FirstSteps
from mintgremium.ui.widgets.form import FormField
from mintgremium.ui.widgets.inspector import InlineForm, Inspector
from mintgremium.ui.widgets.labels import hairline
from mintgremium.ui.widgets.looks import set_look
from mintgremium.ui.widgets.nav_list import NavList
from mintgremium.ui.widgets.nav_model import NavItem
from mintgremium.ui.widgets.notice_bar import NoticeStack, NoticeText
from mintgremium.ui.widgets.page_header import PageHeader
from mintgremium.ui.widgets.palette import CommandPalette
from mintgremium.ui.widgets.palette_model import PaletteEntry, PaletteGroup
from mintgremium.ui.widgets.record_table import RecordTable
from mintgremium.ui.widgets.search_field import SearchField
from mintgremium.ui.widgets.stepper import Step, Stepper, StepState
from mintgremium.ui.widgets.tab_bar import TabBar
from mintgremium.ui.widgets.toast import Toast
from tests.ui.widgets.samples import SEATS, by_year, seat_columns

PLACES = (
    NavItem("overview", "Übersicht", "layout-dashboard", count="4"),
    NavItem("meetings", "Sitzungen", "calendar-days"),
    NavItem("list", "Liste", indented=True),
    NavItem("planner", "Jahresplaner", indented=True),
    NavItem("committees", "Gremien", "users"),
    NavItem("contacts", "Kontakte", "contact-round", count="12 prüfen"),
    NavItem("tasks", "Aufgaben", "square-check-big", alert="3 überfällig"),
    NavItem("last", "Zuletzt geöffnet", section=True),
    NavItem("erfurt", "Länderbeirat Erfurt", "calendar-days", small=True),
)
STEPS = (
    Step("geplant", "14. Juli", StepState.DONE),
    Step("Save-the-Date", "1. Oktober", StepState.DONE),
    Step("eingeladen", "seit 12. November", StepState.CURRENT),
    Step("durchgeführt", "10.–11. Dezember"),
    Step("Protokoll versandt", "bis 7. Januar"), Step("genehmigt", "nächste Sitzung"),
)  # fmt: skip


class Page(QWidget):
    """A window like picture 02, with everything in its place."""

    def __init__(self, theme):
        super().__init__()
        self.theme = theme
        set_look(self, surface="base")
        self.nav = NavList(theme, "Navigation")
        self.nav.set_items(PLACES)
        self.nav.select("meetings")
        self.notices = NoticeStack(theme)
        self.table = RecordTable(theme, "Sitze", seat_columns(), grouping=by_year())
        self.table.set_rows(SEATS)
        self.search = SearchField(theme, "Sitze filtern", self.table)
        self.search.filter_changed.connect(self.table.set_filter)
        self.inspector = self.make_inspector()
        self.content = QWidget()
        column = QVBoxLayout(self.content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self.make_header())
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addLayout(self.make_list(), 1)
        below.addWidget(hairline(vertical=True))
        below.addWidget(self.inspector)
        column.addLayout(below, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.nav)
        row.addWidget(hairline(vertical=True))
        row.addWidget(self.content, 1)
        self.toast = Toast(theme, self.content)
        self.palette_ = CommandPalette(theme, self, find, "„>“ nur Befehle, „@“ Personen")
        self.resize(theme.px(1280), theme.px(800))

    def make_list(self):
        px = self.theme.px
        tools = QHBoxLayout()
        tools.setContentsMargins(px(28), px(8), px(28), px(6))
        tools.addWidget(self.search)
        tools.addStretch(1)
        for icon, text in (("history", "Stand: heute"), ("table", "Excel …"), ("plus", "Sitz")):
            tools.addWidget(Button(self.theme, text, kind=Kind.QUIET, icon=icon))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(tools)
        column.addWidget(self.table, 1)
        return column

    def make_header(self):
        theme = self.theme
        header = PageHeader(theme)
        header.set_crumbs([("Sitzungen", lambda: None), ("Länderbeirat", lambda: None)])
        header.set_title("Länderbeirat in Erfurt", "LB", "Länderbeirat")
        header.set_facts([
            ("calendar-days", "Do–Fr, 10.–11. Dezember 2026"), ("map-pin", "Erfurt, Tagungsraum"),
            ("users", "vor Ort"), ("hourglass", "in 15 Tagen"),
        ])  # fmt: skip
        primary = Button(theme, "Tagesordnung senden …", kind=Kind.PRIMARY, icon="send")
        header.set_deeds(
            [MenuButton(theme, "Mehr", []), primary], "fällig am Donnerstag, 3. Dezember"
        )
        stepper = Stepper(theme, "Stand der Sitzung")
        stepper.set_steps(STEPS)
        header.add_below(stepper)
        tabs = TabBar(theme, "Bereiche")
        for key, text, count in (("o", "Überblick", ""), ("t", "Teilnahme", "4 von 7"),
                                 ("a", "Tagesordnung", "9"), ("p", "Protokoll", "")):  # fmt: skip
            tabs.add_tab(key, text, count)
        tabs.select("a")
        header.add_tabs(tabs)
        self.tabs, self.stepper, self.header = tabs, stepper, header
        return header

    def make_inspector(self):
        theme = self.theme
        inspector = Inspector(theme, "Einzelheiten")
        inspector.set_title("TOP 4.2")
        for icon, name in (("chevron-up", "Voriger"), ("chevron-down", "Nächster")):
            inspector.add_tool(ToolButton(theme, icon, name))
        self.form = InlineForm(theme, [
            FormField("title", "Titel", TextField()),
            [FormField("kind", "Art", Choice([("d", "Beschluss"), ("i", "Information")])),
             FormField("minutes", "Dauer", NumberField(5, 300, unit="min"))],
            FormField("text", "Beschlussvorschlag", TextArea(theme)),
            FormField("closed", "", CheckField("Nicht öffentlich")),
        ])  # fmt: skip
        self.form.load({"title": "Entwurf des Positionspapiers", "kind": "d", "minutes": 45,
                        "text": "Der Länderbeirat beschließt das Positionspapier „MINT im Ganztag“ "
                                "in der Fassung vom 20. November 2026."})  # fmt: skip
        inspector.body.addWidget(self.form)
        return inspector

    def say_everything(self):
        said = NoticeText("crit", "Das Netzlaufwerk „Gremien“ antwortet nicht.",
                          "Ihre Änderungen sind auf diesem Rechner gesichert. Verbinden Sie das "
                          "Laufwerk, oder wählen Sie einen anderen Ort.")  # fmt: skip
        deeds = [("Anderen Ort wählen …", lambda: None), ("Erneut versuchen", lambda: None)]
        self.notices.raise_notice(said, deeds, "drive")
        self.toast.say("Dauer von TOP 4.2 ist jetzt 45 Minuten.", "Rückgängig", print, "Strg+Z")


def find(query):
    """A provider as the window has one."""
    entries = [
        PaletteEntry("Protokoll der Telefonrunde weiterschreiben", print, "file-pen",
                     hint="Entwurf vom 4. November"),
        PaletteEntry("Einwendung gegen ein Protokoll erfassen …", print, "message-square-warning",
                     hint="Trier, Frist bis morgen", keys="Strg+E"),
    ]  # fmt: skip
    trier = "Protokoll Trier, 17.–18. September 2026"
    minutes = [PaletteEntry(trier, print, "mail-check", "warnFg", hint="versandt, 2 Einwendungen")]
    groups = [PaletteGroup("Befehle", tuple(entries)), PaletteGroup("Protokolle", tuple(minutes))]
    return groups if "xyz" not in query else []


def make_empty(theme):
    return EmptyView(
        theme, "users", "Noch keine Gremien", "Ein Gremium bringt Sitze und Fristen mit.",
        deed=("Gremium anlegen …", lambda: None), link=("Mit Beispieldaten ansehen", lambda: None),
    )  # fmt: skip


def make_first_steps(theme):
    return FirstSteps(theme, [
        FirstStep("Ferien und Feiertage sind da", "16 Länder, Schuljahre bis 2029/30.", done=True),
        FirstStep("Gremien anlegen", "Vorlagen bringen Sitze und Fristen mit. Sie können alles "
                  "ändern, auch später noch, wenn die ersten Sitzungen schon gelaufen sind.",
                  deed=("Gremien anlegen …", lambda: None)),
        FirstStep("Kontakte übernehmen", "Aus Excel oder vCard.", deed=("Datei wählen …", print)),
    ])  # fmt: skip
