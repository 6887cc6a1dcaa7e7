"""All components with their states on one page, to be looked at."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHoverEvent, QMouseEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QRadioButton, QWidget

from mintgremium.ui.widgets.buttons import Button, Kind
from mintgremium.ui.widgets.cells import Column, link, state, strong, tag
from mintgremium.ui.widgets.choice import Choice, SegmentedChoice
from mintgremium.ui.widgets.deadline_chain import Chain, ChainNode, DeadlineChain, NodeState
from mintgremium.ui.widgets.focus import FocusRing
from mintgremium.ui.widgets.form import NoteLine
from mintgremium.ui.widgets.labels import Label
from mintgremium.ui.widgets.looks import set_look
from mintgremium.ui.widgets.mark import Mark
from mintgremium.ui.widgets.marks import StateChip
from mintgremium.ui.widgets.nav_list import NavList
from mintgremium.ui.widgets.nav_model import NavItem
from mintgremium.ui.widgets.notice_bar import NoticeBar, NoticeText
from mintgremium.ui.widgets.record_table import RecordTable
from mintgremium.ui.widgets.stepper import Step, Stepper, StepState
from mintgremium.ui.widgets.tab_bar import TabBar
from tests.ui.widgets.samples import FILLED, VACANT, SeatRow

STATES = ("Ruhe", "Zeiger darüber", "Fokus", "gedrückt", "gesperrt")
MARKS = (
    (Mark("Entwurf", "pencil"), Mark("geplant", "circle-dashed"),
     Mark("Save-the-Date", "bookmark"), Mark("eingeladen", "send", "info"),
     Mark("durchgeführt", "circle-dot", "info")),
    (Mark("Protokoll versandt", "mail-check", "warn"), Mark("genehmigt", "circle-check", "ok"),
     Mark("überfällig", "triangle-alert", "crit"), VACANT, FILLED),
    (Mark("wechselt", "arrow-left-right", "warn"), Mark("zugesagt", "check", "ok"),
     Mark("abgesagt", "x"), Mark("offen", "circle-question-mark", "warn")),
)  # fmt: skip
NOTICES = (
    ("info", "Kalender 2028 ist da."), ("ok", "7 Einladungen versandt."),
    ("warn", "Die Frist endet morgen."), ("crit", "Laufwerk antwortet nicht."),
)  # fmt: skip


class Gallery(QWidget):
    """A page of 1280 × 800 like the picture of the design."""

    def __init__(self, theme):
        super().__init__()
        self.theme = theme
        self.rings = []
        self.hovered = []
        set_look(self, surface="base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(theme.px(1280), theme.px(800))
        self.buttons()
        self.fields()
        self.rows()
        self.chain()
        self.tabs()
        self.navigation()
        self.steps()
        self.states()
        self.choices()
        self.notices()

    def put(self, widget, x, y, width=None, height=None):
        widget.setParent(self)
        widget.ensurePolished()
        hint = widget.sizeHint()
        px = self.theme.px
        size = (px(width) if width else hint.width(), px(height) if height else hint.height())
        widget.setGeometry(px(x), px(y), *size)
        widget.show()
        return widget

    def head(self, text, x, y):
        self.put(Label(text, "small500", "text2"), x, y, 400)

    def buttons(self):
        self.head("Knöpfe", 32, 24)
        for at, word in enumerate(STATES):
            self.put(Label(word, "caption", "text2"), 130 + 118 * at, 46, 110)
        kinds = (("Hauptknopf", Kind.PRIMARY, "Einladen …"), ("Knopf", Kind.PLAIN, "Prüfen …"),
                 ("leise", Kind.QUIET, "Unterpunkt"), ("löschend", Kind.DANGER, "Löschen …"),
        )  # fmt: skip
        for row, (name, kind, text) in enumerate(kinds):
            y = 69 + 39 * row
            self.put(Label(name, "small", "text2"), 32, y + 7, 90)
            for at in range(5):
                button = self.put(Button(self.theme, text, kind=kind), 130 + 118 * at, y, 104, 30)
                self.in_state(button, at)

    def in_state(self, widget, at):
        if at == 1:
            self.hovered.append(widget)
        if at == 2:
            self.rings.append(widget)
        if at == 3:
            widget.setDown(True)
        if at == 4:
            widget.setEnabled(False)

    def fields(self):
        self.head("Formularfelder", 32, 234)
        self.put(Label("Feld", "small", "text2"), 32, 286, 90)
        for at, word in enumerate(("Ruhe", "Zeiger darüber", "Auswahl", "Fehler", "gesperrt")):
            self.put(Label(word, "caption", "text2"), 130 + 118 * at, 256, 110)
            field = (
                Choice([(1, "Erfurt")])
                if at == 2
                else QLineEdit("99. Mai" if at == 3 else "Erfurt")
            )
            self.put(field, 130 + 118 * at, 279, 104, 30)
            if at == 1:
                self.hovered.append(field)
            if at == 3:
                set_look(field, wrong="true")
            field.setEnabled(at != 4)
        sentence = "Den 99. Mai gibt es nicht. Schreiben Sie zum Beispiel 26.5.2027."
        self.put(NoteLine(self.theme, "circle-alert", "critFg", sentence), 32, 312, 674, 24)

    def rows(self):
        self.head("Zeile: Ruhe, Zeiger, gewählt mit Fokus, gewählt ohne Fokus", 32, 350)
        columns = [
            Column(key="land", title="", cell=lambda row: tag(row.land), width=40),
            Column(key="name", title="", width=100, stretch=True,
                   cell=lambda row: strong(row.year, row.ministry)),
            Column(key="who", title="", width=150,
                   cell=lambda row: row.person or link("Person zuordnen …")),
            Column(key="state", title="", width=196,
                   cell=lambda row: state(FILLED if row.person else VACANT)),
        ]  # fmt: skip
        rows = [
            SeatRow(1, "BY", "Bayerisches Staatsministerium für Unterricht",
                    "Dr. Ines Muster", "StMUK"),
            SeatRow(2, "NW", "Ministerium für Schule und Bildung des Landes", "Sofia Demo", "MSB"),
            SeatRow(3, "SH", "Ministerium für Allgemeine und Berufliche Bildung",
                    "Prof. Dr. Maximiliane Musterfrau", "MBWFK"),
            SeatRow(4, "BE", "Senatsverwaltung für Bildung, Jugend", "", "SenBJF"),
        ]  # fmt: skip
        table = RecordTable(self.theme, "Sitze", columns)
        table.horizontalHeader().hide()
        table.set_rows(rows)
        self.put(table, 24, 371, 690, 130)
        self.table = table

    def chain(self):
        self.head("Fristenkette", 32, 520)
        nodes = (
            ChainNode("1. Okt.", "erledigt", NodeState.DONE),
            ChainNode("12. Nov.", "erledigt", NodeState.DONE),
            ChainNode("20. Nov.", "überfällig", NodeState.LATE),
            ChainNode("26. Nov.", "bald fällig", NodeState.SOON),
            ChainNode("3. Dez.", "später"),
            ChainNode("10. Dez.", "Sitzung", NodeState.MEETING),
        )
        chain = self.put(DeadlineChain(self.theme), 32, 545, 674, 50)
        chain.set_chain(Chain(nodes, 3, "heute"))

    def tabs(self):
        self.head("Reiter", 32, 616)
        tabs = TabBar(self.theme, "Bereiche")
        for key, text, count in (("o", "Überblick", ""), ("t", "Teilnahme", "4 von 7"),
                                 ("a", "Tagesordnung", "9"), ("p", "Protokoll", "")):  # fmt: skip
            tabs.add_tab(key, text, count)
        tabs.select("a")
        self.put(tabs, 32, 638, 500, 38)

    def navigation(self):
        self.head("Navigation: Ruhe, Zeiger, gewählt, Fokus", 746, 24)
        nav = NavList(self.theme, "Navigation")
        nav.set_items([
            NavItem("m", "Sitzungen", "calendar-days"), NavItem("c", "Gremien", "users"),
            NavItem("s", "Länderbeirat", indented=True),
            NavItem("o", "Übersicht", "layout-dashboard", count="4"),
            NavItem("a", "Aufgaben", "square-check-big", alert="3 überfällig"),
        ])  # fmt: skip
        nav.select("o")
        self.put(nav, 746, 46, 216, 166)

    def steps(self):
        self.head("Stand einer Sitzung", 746, 218)
        stepper = Stepper(self.theme, "Stand")
        stepper.set_steps([
            Step("geplant", "14. Juli", StepState.DONE),
            Step("eingeladen", "seit 12. Nov.", StepState.CURRENT),
            Step("durchgeführt", "10. Dez."), Step("genehmigt", "später"),
        ])  # fmt: skip
        self.put(stepper, 746, 238, 502, 50)

    def states(self):
        self.head("Zustände", 746, 300)
        for row, marks in enumerate(MARKS):
            x = 746
            for mark in marks:
                chip = self.put(StateChip(self.theme, mark), x, 324 + 27 * row)
                x += round(chip.width() / self.theme.factor) + 8

    def choices(self):
        self.head("Auswahl", 746, 563)
        for x, make, text, on in ((746, QCheckBox, "Nicht öffentlich", True),
                                  (879, QCheckBox, "Befangenheit", False),
                                  (999, QCheckBox, "gesperrt", None),
                                  (1090, QRadioButton, "vor Ort", True)):  # fmt: skip
            box = self.put(make(text), x, 584)
            box.setChecked(bool(on))
            box.setEnabled(on is not None)
        other = QRadioButton("virtuell")
        other.setAutoExclusive(False)
        self.put(other, 1172, 584)
        choice = SegmentedChoice(self.theme, [(1, "vor Ort"), (2, "virtuell"), (3, "hybrid")])
        self.put(choice, 746, 615, 240, 30)

    def notices(self):
        self.head("Meldungen", 746, 663)
        for at, (tone, text) in enumerate(NOTICES):
            bar = NoticeBar(self.theme, NoticeText(tone, text))
            self.put(bar, 746 + 256 * (at % 2), 684 + 56 * (at // 2), 246, 52)

    def come_alive(self):
        """Put pointer and focus where the picture shows them."""
        for widget in self.rings:
            FocusRing(self.theme, self).show_around(widget)
        for widget in self.hovered:
            widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
            at = QPointF(9, 9)
            place = QPointF(widget.mapToGlobal(QPoint(9, 9)))
            widget.event(QHoverEvent(QEvent.Type.HoverEnter, at, place, at))
            nothing = Qt.MouseButton.NoButton
            moved = (QEvent.Type.MouseMove, at, place, nothing, nothing)
            widget.event(QMouseEvent(*moved, Qt.KeyboardModifier.NoModifier))
        self.table.select_ids([3])
        self.table._hover(1)
        self.table.setProperty("focusShown", True)
        self.table.setFocus(Qt.FocusReason.TabFocusReason)
        self.repaint()
