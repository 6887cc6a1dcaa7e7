"""The floor of P1 and P2: a bare window with a table, gone after its first painted frame.

With a file it also runs the raw query of the list before it shows, as P2 asks.
"""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView


class Table(QTableView):
    """Ends the program after it was painted."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, then quit with the next turn of the event loop."""
        super().paintEvent(event)
        QTimer.singleShot(0, QApplication.quit)


def newest_meetings(path: str) -> list[tuple[object, ...]]:
    """Read the newest fifty meetings through the bare driver."""
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(path)
    rows: list[tuple[object, ...]] = connection.execute(
        "SELECT id, reference, name, start FROM meeting ORDER BY start DESC, id DESC LIMIT 50"
    ).fetchall()
    connection.close()
    return rows


def main(arguments: list[str]) -> int:
    """Open the window and leave after the first frame."""
    application = QApplication(arguments[:1])
    window, table = QMainWindow(), Table()
    rows = newest_meetings(arguments[1]) if len(arguments) > 1 else []
    model = QStandardItemModel(len(rows), 4)
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            model.setItem(number, column, QStandardItem(str(value)))
    table.setModel(model)
    window.setCentralWidget(table)
    window.resize(1280, 800)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv))
