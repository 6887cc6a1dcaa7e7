"""The one style sheet of the application, made from the tokens.

`$name` stands for a colour, `12px` is scaled, `{name}` is the path of a picture. Item views, tabs
and headers are painted by their own classes; what stands here is what QSS does well.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

from mintgremium.ui.theme.tokens import TONES, Tokens
from mintgremium.ui.theme.typography import STYLES, points

_MEASURE: Final = re.compile(r"(?<![\w#])(\d+(?:\.\d+)?)px")
_COLOR: Final = re.compile(r"\$(\w+)")
_PICTURE: Final = re.compile(r"\{(\w[\w-]*)\}")

_RULES: Final = """
* [ outline: 0; ]
QToolTip [ background: $raised; color: $text; border: 1px solid $lineStrong; padding: 4px 8px; ]
QMainWindow, QDialog [ background: $base; ]
QWidget[surface="window"] [ background: $window; ]
QWidget[surface="base"] [ background: $base; ]
QWidget[surface="sunken"] [ background: $sunken; ]
QScrollArea[surface="base"] > QWidget > QWidget[surface="base"] [ background: $base; ]
QFrame[card="true"] [ background: $base; border: 1px solid $line; border-radius: 10px; ]
QFrame[card="sunken"] [ background: $sunken; border: 1px solid $line; border-radius: 8px; ]
QFrame[rule="true"] [ background: $line; border: 0; ]
QLabel [ background: transparent; ]

QPushButton [
  background: $raised; color: $text; border: 1px solid $lineStrong; border-radius: 6px;
  min-height: 28px; padding: 0 12px; font-weight: 500;
]
QPushButton:hover [ background: $hover; ]
QPushButton:pressed, QPushButton:checked [ background: $pressed; ]
QPushButton:disabled [ color: $disabled; border-color: $line; background: $raised; ]
QPushButton[small="true"] [ min-height: 24px; padding: 0 9px; ]
QPushButton[kind="primary"] [
  background: $accent; color: $onAccent; border-color: $accent; font-weight: 600;
]
QPushButton[kind="primary"]:hover [ background: $accentHover; border-color: $accentHover; ]
QPushButton[kind="primary"]:pressed [ background: $accentPressed; border-color: $accentPressed; ]
QPushButton[kind="primary"]:disabled [
  background: $pressed; border-color: $pressed; color: $disabled;
]
QPushButton[kind="quiet"] [ background: transparent; border-color: transparent; color: $text2; ]
QPushButton[kind="quiet"]:hover [ background: $hover; color: $text; ]
QPushButton[kind="quiet"]:pressed, QPushButton[kind="quiet"]:checked [
  background: $pressed; color: $text;
]
QPushButton[kind="quiet"]:disabled [ color: $disabled; ]
QPushButton[kind="danger"] [ color: $critFg; ]
QPushButton[kind="danger"]:hover [ background: $critBg; border-color: $crit; ]
QPushButton[kind="danger"]:pressed [ background: $critBg; border-color: $critFg; ]
QPushButton[kind="danger"]:disabled [ color: $disabled; background: $raised; border-color: $line; ]
QPushButton[kind="link"] [
  background: transparent; border: 0; padding: 0; color: $accent; font-weight: 500;
  min-height: 26px; text-align: left;
]
QPushButton[kind="link"]:hover [ color: $accentHover; text-decoration: underline; ]
QPushButton[kind="link"]:pressed [ color: $accentPressed; ]
QPushButton[kind="link"]:disabled [ color: $disabled; ]
QPushButton[kind="back"] [
  background: transparent; border: 0; padding: 0; color: $text2; font-weight: 400;
  font-size: @small; min-height: 26px; text-align: left;
]
QPushButton[kind="back"]:hover [ color: $text; ]
QPushButton::menu-indicator [ width: 0; ]

QToolButton [
  background: transparent; border: 1px solid transparent; border-radius: 6px; color: $text2;
  min-width: 28px; min-height: 28px; padding: 0; font-weight: 500;
]
QToolButton:hover, QToolButton:open [ background: $hover; color: $text; ]
QToolButton:pressed, QToolButton:checked [ background: $pressed; color: $text; ]
QToolButton:disabled [ color: $disabled; ]
QToolButton[small="true"] [ min-width: 24px; min-height: 24px; ]
QToolButton::menu-indicator [ image: none; ]

QLineEdit > QToolButton, QLineEdit > QToolButton:hover [
  min-width: 0; min-height: 0; border: 0; background: transparent;
]

QFrame[segments="true"] [ background: $hover; border: 0; border-radius: 7px; ]
QFrame[segments="true"] > QPushButton [
  background: transparent; border: 1px solid transparent; border-radius: 6px; color: $text2;
  min-height: 24px; padding: 0 16px; font-weight: 500;
]
QFrame[segments="true"] > QPushButton:hover [ color: $text; ]
QFrame[segments="true"] > QPushButton:checked [
  background: $raised; border-color: $lineStrong; color: $text; font-weight: 600;
]
QFrame[segments="true"] > QPushButton:disabled [ color: $disabled; ]

QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit [
  background: $base; color: $text; border: 1px solid $field; border-radius: 6px;
  selection-background-color: $accent; selection-color: $onAccent;
]
QLineEdit, QComboBox, QAbstractSpinBox [ min-height: 28px; max-height: 28px; ]
QLineEdit [ padding: 0 8px; ]
QComboBox [ padding: 0 8px 0 10px; ]
QAbstractSpinBox [ padding: 0 2px 0 8px; ]
QPlainTextEdit, QTextEdit [ padding: 5px 6px; ]
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover, QPlainTextEdit:hover, QTextEdit:hover [
  border-color: $text2;
]
QLineEdit:focus, QComboBox:focus, QComboBox:on, QAbstractSpinBox:focus,
QPlainTextEdit:focus, QTextEdit:focus [ border: 2px solid $ring; ]
QLineEdit:focus [ padding: 0 7px; min-height: 26px; ]
QComboBox:focus, QComboBox:on [ padding: 0 7px 0 9px; min-height: 26px; ]
QAbstractSpinBox:focus [ padding: 0 1px 0 7px; min-height: 26px; ]
QPlainTextEdit:focus, QTextEdit:focus [ padding: 4px 5px; ]
QLineEdit[wrong="true"], QComboBox[wrong="true"], QAbstractSpinBox[wrong="true"],
QPlainTextEdit[wrong="true"], QTextEdit[wrong="true"] [ border: 2px solid $crit; ]
QLineEdit[wrong="true"] [ padding: 0 7px; min-height: 26px; ]
QComboBox[wrong="true"] [ padding: 0 7px 0 9px; min-height: 26px; ]
QAbstractSpinBox[wrong="true"] [ padding: 0 1px 0 7px; min-height: 26px; ]
QPlainTextEdit[wrong="true"], QTextEdit[wrong="true"] [ padding: 4px 5px; ]
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled,
QTextEdit:disabled [ background: $sunken; color: $disabled; border-color: $line; ]
QLineEdit:read-only, QPlainTextEdit:read-only [ background: $sunken; ]
QComboBox:!editable [ background: $base; ]
QComboBox:disabled [ background: $sunken; ]
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractSpinBox QLineEdit:focus,
QComboBox QLineEdit:focus, QAbstractSpinBox QLineEdit:hover, QComboBox QLineEdit:hover,
QAbstractSpinBox QLineEdit:disabled, QComboBox QLineEdit:disabled [
  border: 0; padding: 0; min-height: 0; background: transparent;
]
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus [
  border: 0; background: transparent; padding: 0; font-size: @lead;
  min-height: 46px; max-height: 46px;
]
QComboBox::drop-down [ border: 0; width: 26px; ]
QComboBox::down-arrow [ image: url("{down}"); width: 14px; height: 14px; ]
QComboBox::down-arrow:disabled [ image: url("{down-disabled}"); ]
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button [ border: 0; width: 20px; ]
QAbstractSpinBox::up-arrow [ image: url("{up}"); width: 11px; height: 11px; ]
QAbstractSpinBox::down-arrow [ image: url("{down}"); width: 11px; height: 11px; ]
QFrame[popup="true"] [ background: $raised; border: 1px solid $lineStrong; ]
QComboBox QAbstractItemView, QAbstractItemView[popup="true"] [
  background: $raised; color: $text; border: 1px solid $lineStrong; padding: 4px;
  selection-background-color: $selected; selection-color: $text;
]
QComboBox QAbstractItemView::item, QAbstractItemView[popup="true"]::item,
QListWidget::item, QTreeWidget::item [
  min-height: 28px; padding: 0 6px; border-radius: 5px; color: $text;
]
QComboBox QAbstractItemView::item:selected, QComboBox QAbstractItemView::item:hover,
QAbstractItemView[popup="true"]::item:selected, QAbstractItemView[popup="true"]::item:hover,
QListWidget::item:selected, QTreeWidget::item:selected [ background: $selected; color: $text; ]
QListWidget::item:hover:!selected, QTreeWidget::item:hover:!selected [ background: $hover; ]

QCheckBox, QRadioButton [ spacing: 8px; min-height: 26px; background: transparent; ]
QCheckBox:disabled, QRadioButton:disabled [ color: $disabled; ]
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator [
  width: 14px; height: 14px; border: 1px solid $field; background: $base;
]
QCheckBox::indicator, QAbstractItemView::indicator [ border-radius: 4px; ]
QRadioButton::indicator [ border-radius: 8px; ]
QCheckBox::indicator:hover, QRadioButton::indicator:hover [ border-color: $text2; ]
QCheckBox::indicator:checked, QRadioButton::indicator:checked, QCheckBox::indicator:indeterminate,
QAbstractItemView::indicator:checked [ background: $accent; border-color: $accent; ]
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked [ image: url("{check}"); ]
QCheckBox::indicator:indeterminate [ image: url("{dash}"); ]
QRadioButton::indicator:checked [ image: url("{dot}"); ]
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled [
  border-color: $lineStrong; background: $sunken;
]
QCheckBox::indicator:checked:disabled [ image: url("{check-disabled}"); ]

QMenuBar [ background: $window; border-bottom: 1px solid $line; padding: 0 8px; ]
QMenuBar::item [
  background: transparent; color: $text2; padding: 7px 12px; border-radius: 5px;
]
QMenuBar::item:selected, QMenuBar::item:pressed [ background: $pressed; color: $text; ]
QMenu [ background: $raised; border: 1px solid $lineStrong; padding: 5px; ]
QMenu::item [ padding: 6px 28px 6px 12px; border-radius: 5px; color: $text; ]
QMenu::icon [ padding-left: 10px; ]
QMenu::item:selected [ background: $selected; ]
QMenu::item:disabled [ color: $disabled; ]
QMenu::separator [ height: 1px; background: $line; margin: 5px 8px; ]
QMenu::indicator [ width: 14px; height: 14px; left: 8px; ]
QMenu::indicator:checked [ image: url("{tick}"); ]
QMenu::right-arrow [ image: url("{right}"); width: 13px; height: 13px; right: 8px; ]

QScrollArea [ border: 0; background: $base; ]
QAbstractItemView [
  background: $base; border: 0; selection-background-color: transparent; selection-color: $text;
]
QAbstractItemView[surface="window"] [ background: $window; ]
QAbstractItemView[surface="sunken"], QScrollArea[surface="sunken"] [ background: $sunken; ]
QAbstractItemView[surface="raised"] [ background: $raised; ]
QHeaderView, QHeaderView::section [ background: $base; border: 0; ]
QTableCornerButton::section [ background: $base; border: 0; ]
QScrollBar:vertical [ background: transparent; width: 12px; margin: 2px 0; ]
QScrollBar:horizontal [ background: transparent; height: 12px; margin: 0 2px; ]
QScrollBar::handle [ background: $lineStrong; border-radius: 3px; ]
QScrollBar::handle:vertical [ min-height: 32px; margin: 0 3px; ]
QScrollBar::handle:horizontal [ min-width: 32px; margin: 3px 0; ]
QScrollBar::handle:hover, QScrollBar::handle:pressed [ background: $field; ]
QScrollBar::add-line, QScrollBar::sub-line [ width: 0; height: 0; ]
QScrollBar::add-page, QScrollBar::sub-page [ background: transparent; ]
QSplitter::handle [ background: $line; ]
QSplitter::handle:horizontal [ width: 1px; ]
QSplitter::handle:vertical [ height: 1px; ]
QProgressBar [
  background: $pressed; border: 0; border-radius: 3px; min-height: 6px; max-height: 6px;
]
QProgressBar::chunk [ background: $accent; border-radius: 3px; ]
QStatusBar [ background: $window; color: $text2; border-top: 1px solid $line; ]
QStatusBar::item [ border: 0; ]
QGroupBox [
  border: 1px solid $line; border-radius: 8px; margin-top: 20px; padding: 12px; font-weight: 500;
]
QGroupBox::title [ subcontrol-origin: margin; color: $text2; padding: 0 2px; ]
QCalendarWidget QAbstractItemView [
  background: $raised; selection-background-color: $accent; selection-color: $onAccent;
]
QCalendarWidget QWidget#qt_calendar_navigationbar [ background: $raised; ]
QCalendarWidget QToolButton#qt_calendar_prevmonth [ qproperty-icon: url("{left}"); ]
QCalendarWidget QToolButton#qt_calendar_nextmonth [ qproperty-icon: url("{right}"); ]
"""


def build_style_sheet(
    tokens: Tokens, px: Callable[[float], int], scale: float, pictures: Mapping[str, str]
) -> str:
    """Fill the rules with the colours of a theme and the measures of a scale."""
    text = _RULES + "".join(_label_rules())
    for name, style in STYLES.items():
        text = text.replace(f"@{name};", f"{points(style.px, scale):.2f}pt;")
    text = _COLOR.sub(lambda found: _css(tokens, found.group(1)), text)
    text = _MEASURE.sub(lambda found: f"{_scaled(float(found.group(1)), px)}px", text)
    text = _PICTURE.sub(lambda found: pictures[found.group(1)], text)
    return text.replace("[\n", "{\n").replace("[ ", "{ ").replace(" ]", " }").replace("\n]", "\n}")


def _label_rules() -> list[str]:
    """Give labels their type style by `role` and their colour by `tint`, so that both stay live."""
    roles = [
        f'QLabel[role="{name}"] [ font-size: @{name}; font-weight: {style.weight}; ]\n'
        for name, style in STYLES.items()
    ]
    tints = ["text", "text2", "text3", "accent", "onAccent", *(f"{tone}Fg" for tone in TONES)]
    return roles + [f'QLabel[tint="{tint}"] [ color: ${tint}; ]\n' for tint in tints]


def _scaled(measure: float, px: Callable[[float], int]) -> int:
    """Scale a measure, but keep hairlines visible."""
    return max(1, px(measure)) if measure else 0


def _css(tokens: Tokens, name: str) -> str:
    return tokens.colors[name].name()
