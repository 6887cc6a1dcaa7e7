<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>mintgremium {version}</source>
        <translation>mintgremium {version}</translation>
    </message>
    <message>
        <source>Runs committees: seats, meetings, invitations, minutes. Licensed under the EUPL-1.2. The program works without a network and sends nothing by itself.</source>
        <translation>Führt Gremien: Sitze, Sitzungen, Einladungen, Protokolle. Lizenz: EUPL-1.2. Das Programm arbeitet ohne Netz und sendet nichts von selbst.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>Password …</source>
        <translation>Kennwort&#xa0;…</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Kennwort vergessen</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Without a user name there is no login and no password.</source>
        <translation>Ohne Kennung gibt es keine Anmeldung und kein Kennwort.</translation>
    </message>
    <message>
        <source>Calling the server …</source>
        <translation>Der Server wird gerufen&#xa0;…</translation>
    </message>
    <message>
        <source>The password is forgotten.</source>
        <translation>Das Kennwort ist vergessen.</translation>
    </message>
    <message>
        <source>The server answers, encrypted, and takes the login.</source>
        <translation>Der Server antwortet verschlüsselt und nimmt die Anmeldung an.</translation>
    </message>
    <message>
        <source>The password is kept until the program ends.</source>
        <translation>Das Kennwort gilt, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Enter server and sender address first.</source>
        <translation>Tragen Sie zuerst Server und Absenderadresse ein.</translation>
    </message>
</context>
<context>
    <name>AgendaCommands</name>
    <message>
        <source>New item</source>
        <translation>Neuer Punkt</translation>
    </message>
    <message>
        <source>New sub-item</source>
        <translation>Neuer Unterpunkt</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Gelöscht: {name}</translation>
    </message>
    <message>
        <source>The item is withdrawn.</source>
        <translation>Der Punkt ist zurückgezogen.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>Title of the agenda item</source>
        <translation>Titel des Tagesordnungspunkts</translation>
    </message>
</context>
<context>
    <name>AgendaFoot</name>
    <message>
        <source>The agenda was sent: numbers stand. A later item becomes {late}.</source>
        <translation>Die Tagesordnung ist versandt: Nummern stehen fest. Ein neuer Punkt wird {late}.</translation>
    </message>
    <message>
        <source>Numbers follow the order until you send the agenda. Then a new item becomes {late}.</source>
        <translation>Nummern folgen der Reihenfolge, bis Sie die Tagesordnung senden. Danach wird ein neuer Punkt {late}.</translation>
    </message>
</context>
<context>
    <name>AgendaInspector</name>
    <message>
        <source>Agenda item</source>
        <translation>Tagesordnungspunkt</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Voriger Punkt</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nächster Punkt</translation>
    </message>
    <message>
        <source>No item is chosen</source>
        <translation>Kein Punkt gewählt</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>TOP {number}</translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>kein Sitz</translation>
    </message>
    <message>
        <source>Changed in the meantime</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>Load what is stored</source>
        <translation>Gespeichertes laden</translation>
    </message>
    <message>
        <source>Keep my entry</source>
        <translation>Meinen Eintrag behalten</translation>
    </message>
</context>
<context>
    <name>AgendaTab</name>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Die Datei ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>Noch keine Tagesordnung</translation>
    </message>
    <message>
        <source>Items get numbers and running times by themselves.</source>
        <translation>Nummern und Uhrzeiten entstehen von selbst.</translation>
    </message>
    <message>
        <source>Add the first item</source>
        <translation>Ersten Punkt anlegen</translation>
    </message>
    <message>
        <source>Take over from another meeting …</source>
        <translation>Von einer anderen Sitzung übernehmen&#xa0;…</translation>
    </message>
    <message>
        <source>The minutes are approved: the agenda stays as it is.</source>
        <translation>Das Protokoll ist genehmigt: Die Tagesordnung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Now item {number}: {name}</source>
        <translation>Jetzt TOP {number}: {name}</translation>
    </message>
</context>
<context>
    <name>AgendaToolbar</name>
    <message>
        <source>More about the agenda</source>
        <translation>Mehr zur Tagesordnung</translation>
    </message>
</context>
<context>
    <name>AgendaTree</name>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Committee</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Meetings that count</source>
        <translation>Sitzungen, die zählen</translation>
    </message>
    <message>
        <source>last {count}</source>
        <translation>die letzten {count}</translation>
    </message>
</context>
<context>
    <name>AttendanceCommands</name>
    <message numerus="yes">
        <source>%n answer(s) noted: {answer}.</source>
        <translation>
            <numerusform>%n Antwort eingetragen: {answer}.</numerusform>
            <numerusform>%n Antworten eingetragen: {answer}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guest is off the list.</source>
        <translation>Der Gast steht nicht mehr auf der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken off the list.</source>
        <translation>
            <numerusform>%n Person von der Liste genommen.</numerusform>
            <numerusform>%n Personen von der Liste genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) back on the list.</source>
        <translation>
            <numerusform>%n Person wieder auf der Liste.</numerusform>
            <numerusform>%n Personen wieder auf der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added from the seats.</source>
        <translation>
            <numerusform>%n Zeile aus den Sitzen ergänzt.</numerusform>
            <numerusform>%n Zeilen aus den Sitzen ergänzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) deleted.</source>
        <translation>
            <numerusform>%n Zeile gelöscht.</numerusform>
            <numerusform>%n Zeilen gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceTab</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>No seat of the committee is known for that day.</source>
        <translation>Für diesen Tag ist kein Sitz des Gremiums bekannt.</translation>
    </message>
    <message>
        <source>Nobody is noted yet. Fill the list from the seats, or add a guest.</source>
        <translation>Noch ist niemand eingetragen. Füllen Sie die Liste aus den Sitzen, oder fügen Sie einen Gast hinzu.</translation>
    </message>
</context>
<context>
    <name>AudienceChoice</name>
    <message>
        <source>To whom it goes</source>
        <translation>An wen es geht</translation>
    </message>
    <message>
        <source>To all</source>
        <translation>An alle</translation>
    </message>
    <message>
        <source>Only new ones ({count})</source>
        <translation>Nur neu Hinzugekommene ({count})</translation>
    </message>
    <message>
        <source>Only those no longer invited ({count})</source>
        <translation>Nur nicht mehr Eingeladene ({count})</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>What is in the file now is backed up first.</source>
        <translation>Der jetzige Stand der Datei wird vorher gesichert.</translation>
    </message>
    <message>
        <source>This file has no backup yet. One is made when it is closed.</source>
        <translation>Diese Datei hat noch keine Sicherung. Beim Schließen entsteht eine.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>by the clock</source>
        <translation>nach Zeitplan</translation>
    </message>
    <message>
        <source>when the file was closed</source>
        <translation>beim Schließen der Datei</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>before the file was brought up to date</source>
        <translation>vor der Umstellung der Datei</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
</context>
<context>
    <name>BaseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CalendarCommands</name>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Calendar written: {name}</source>
        <translation>Kalender geschrieben: {name}</translation>
    </message>
    <message>
        <source>Save as a calendar</source>
        <translation>Als Kalender speichern</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Resolutions and tasks of the item</source>
        <translation>Beschlüsse und Aufgaben des Punkts</translation>
    </message>
    <message>
        <source>Edit: {name}</source>
        <translation>Bearbeiten: {name}</translation>
    </message>
    <message>
        <source>Delete: {name}</source>
        <translation>Löschen: {name}</translation>
    </message>
</context>
<context>
    <name>ChainBox</name>
    <message>
        <source>Deadlines that follow</source>
        <translation>Daraus werden diese Fristen</translation>
    </message>
    <message>
        <source>The committee has no rules for deadlines yet.</source>
        <translation>Das Gremium hat noch keine Regeln für Fristen.</translation>
    </message>
    <message>
        <source>They stand here as soon as the day is entered.</source>
        <translation>Sie stehen hier, sobald der Tag eingetragen ist.</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>1 person goes on working for the new one</source>
        <translation>1 Person arbeitet bei der neuen weiter</translation>
    </message>
    <message>
        <source>{count} people go on working for the new one</source>
        <translation>{count} Personen arbeiten bei der neuen weiter</translation>
    </message>
    <message>
        <source>1 organisation below it belongs to the new one</source>
        <translation>1 Organisation darunter gehört dann zur neuen</translation>
    </message>
    <message>
        <source>{count} organisations below it belong to the new one</source>
        <translation>{count} Organisationen darunter gehören dann zur neuen</translation>
    </message>
    <message>
        <source>the new organisation</source>
        <translation>die neue Organisation</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check of the file</source>
        <translation>Prüfung der Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>Ein Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages, references, history and records are in order.</source>
        <translation>Seiten, Verweise, Verlauf und Einträge sind in Ordnung.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search and do</source>
        <translation>Suchen und ausführen</translation>
    </message>
    <message>
        <source>Search and do …</source>
        <translation>Suchen und ausführen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>CommitteeCommands</name>
    <message>
        <source>{name} deleted</source>
        <translation>{name} gelöscht</translation>
    </message>
    <message>
        <source>Seat {name} deleted</source>
        <translation>Sitz {name} gelöscht</translation>
    </message>
    <message>
        <source>No seat has a mail address yet.</source>
        <translation>Noch hat kein Sitz eine E-Mail-Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) taken.</source>
        <translation>
            <numerusform>%n Adresse übernommen.</numerusform>
            <numerusform>%n Adressen übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) have none.</source>
        <translation>
            <numerusform>%n Sitz hat keine.</numerusform>
            <numerusform>%n Sitze haben keine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitteeList</name>
    <message>
        <source>Committees</source>
        <translation>Gremien</translation>
    </message>
    <message>
        <source>No committee yet</source>
        <translation>Noch kein Gremium</translation>
    </message>
    <message>
        <source>A committee has seats, rules for its deadlines, and meetings.</source>
        <translation>Ein Gremium hat Sitze, Regeln für seine Fristen und Sitzungen.</translation>
    </message>
    <message>
        <source>New committee …</source>
        <translation>Neues Gremium&#xa0;…</translation>
    </message>
</context>
<context>
    <name>CommitteePage</name>
    <message>
        <source>Parts of the committee</source>
        <translation>Teile des Gremiums</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sitze</translation>
    </message>
    <message>
        <source>Roles and guests</source>
        <translation>Funktionen und Gäste</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Rules and deadlines</source>
        <translation>Regeln und Fristen</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Turnus</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Gremien</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Weitere Befehle</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are vacant</source>
        <translation>
            <numerusform>%n Sitz ist unbesetzt</numerusform>
            <numerusform>%n Sitze sind unbesetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitteesView</name>
    <message>
        <source>Committees</source>
        <translation>Gremien</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Send 1 mail</source>
        <translation>1 Mail senden</translation>
    </message>
    <message>
        <source>Send {count} mails</source>
        <translation>{count} Mails senden</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>This mail leaves at once and cannot be taken back.</source>
        <translation>Diese Mail geht gleich hinaus und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>These {count} mails leave at once and cannot be taken back.</source>
        <translation>Diese {count} Mails gehen gleich hinaus und lassen sich nicht zurückholen.</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>What follows from it</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>It stands here as soon as another day is entered.</source>
        <translation>Es steht hier, sobald ein anderer Tag eingetragen ist.</translation>
    </message>
    <message>
        <source>New date: {days}.</source>
        <translation>Neuer Termin: {days}.</translation>
    </message>
    <message>
        <source>is past already</source>
        <translation>liegt schon in der Vergangenheit</translation>
    </message>
    <message>
        <source>Nobody was written to yet.</source>
        <translation>Bisher wurde niemandem geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) know the old date and need an update: {names}.</source>
        <translation>
            <numerusform>%n Person kennt den alten Termin und braucht eine Nachricht: {names}.</numerusform>
            <numerusform>%n Personen kennen den alten Termin und brauchen eine Nachricht: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactCommands</name>
    <message numerus="yes">
        <source>%n contact(s) confirmed</source>
        <translation>
            <numerusform>%n Kontakt bestätigt</numerusform>
            <numerusform>%n Kontakte bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name} gelöscht</translation>
    </message>
    <message>
        <source>No mail address is known.</source>
        <translation>Es ist keine E-Mail-Adresse bekannt.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Parts of the contact</source>
        <translation>Teile des Kontakts</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Time line of the contact</source>
        <translation>Zeitleiste des Kontakts</translation>
    </message>
    <message>
        <source>Not invited to any meeting yet.</source>
        <translation>Noch zu keiner Sitzung eingeladen.</translation>
    </message>
    <message>
        <source>No task.</source>
        <translation>Keine Aufgabe.</translation>
    </message>
    <message>
        <source>Picture …</source>
        <translation>Bild …</translation>
    </message>
    <message>
        <source>Save the time line as a picture …</source>
        <translation>Die Zeitleiste als Bild speichern …</translation>
    </message>
    <message>
        <source>Everything about the contact</source>
        <translation>Alles über den Kontakt</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>Art der Kontakte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Everybody is confirmed.</source>
        <translation>Alle sind bestätigt.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Show only people not confirmed for a year</source>
        <translation>Nur Personen zeigen, die seit einem Jahr nicht bestätigt sind</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n prüfen</numerusform>
            <numerusform>%n prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>No person yet</source>
        <translation>Noch keine Person</translation>
    </message>
    <message>
        <source>Persons have mail addresses and workplaces, and sit on seats for a time.</source>
        <translation>Personen haben E-Mail-Adressen und Arbeitsstellen und haben Sitze auf Zeit inne.</translation>
    </message>
    <message>
        <source>New person …</source>
        <translation>Neue Person&#xa0;…</translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>Noch keine Organisation</translation>
    </message>
    <message>
        <source>Ministries, coordination offices, foundations and networks stand here.</source>
        <translation>Hier stehen Ministerien, Koordinierungsstellen, Stiftungen und Netzwerke.</translation>
    </message>
    <message>
        <source>New organisation …</source>
        <translation>Neue Organisation&#xa0;…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>What was stored is safe; a step that was under way was not carried out. You can go on working. The report below helps to find the fault. It stays on this machine unless you pass it on.</source>
        <translation>Gespeichertes ist sicher; ein laufender Schritt wurde nicht ausgeführt. Sie können weiterarbeiten. Der Bericht hilft, den Fehler zu finden. Er bleibt auf diesem Rechner, solange Sie ihn nicht weitergeben.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Save the report …</source>
        <translation>Bericht speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report could not be written there</source>
        <translation>Dorthin ließ sich der Bericht nicht schreiben</translation>
    </message>
</context>
<context>
    <name>DataPlacesDialog</name>
    <message>
        <source>Where does my data lie?</source>
        <translation>Wo liegen meine Daten?</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Ablaufprotokoll</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Offene Datei</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open folder: {name}</source>
        <translation>Ordner öffnen: {name}</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>Kalender öffnen</translation>
    </message>
    <message>
        <source>There is no such day. Write for example 26.5.2027.</source>
        <translation>Diesen Tag gibt es nicht. Schreiben Sie zum Beispiel 26.5.2027.</translation>
    </message>
    <message>
        <source>The weekday does not fit: this day is {day}.</source>
        <translation>Der Wochentag passt nicht: Dieser Tag ist {day}.</translation>
    </message>
    <message>
        <source>This is no date. Write for example 26.5.2027.</source>
        <translation>Das ist kein Datum. Schreiben Sie zum Beispiel 26.5.2027.</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Show names and persons as of another day</source>
        <translation>Namen und Personen eines anderen Tages zeigen</translation>
    </message>
    <message>
        <source>Choose a day …</source>
        <translation>Tag wählen …</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>As of: {day}</source>
        <translation>Stand: {day}</translation>
    </message>
</context>
<context>
    <name>DifferencePage</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Take all shown</source>
        <translation>Alle gezeigten nehmen</translation>
    </message>
    <message>
        <source>Leave all shown out</source>
        <translation>Keine gezeigte nehmen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Choose a row to see what it brings.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was sie bringt.</translation>
    </message>
</context>
<context>
    <name>DispatchTab</name>
    <message>
        <source>Documents and dispatch</source>
        <translation>Dokumente und Versand</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Changed in the meantime</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>Load what is stored</source>
        <translation>Gespeichertes laden</translation>
    </message>
    <message>
        <source>Keep my entries</source>
        <translation>Meine Angaben behalten</translation>
    </message>
</context>
<context>
    <name>EnclosedList</name>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>No file is attached to the meeting.</source>
        <translation>Bei der Sitzung liegt keine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) come along</source>
        <translation>
            <numerusform>%n Datei geht mit</numerusform>
            <numerusform>%n Dateien gehen mit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Deleted: {name}</source>
        <translation>Gelöscht: {name}</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks deleted</source>
        <translation>
            <numerusform>%n Aufgabe gelöscht</numerusform>
            <numerusform>%n Aufgaben gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Copy written: {name}</source>
        <translation>Kopie geschrieben: {name}</translation>
    </message>
    <message>
        <source>The file is backed up.</source>
        <translation>Die Datei ist gesichert.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>Wiederherstellen als</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>The file {name} goes back to the state of the backup. What is in it now is backed up first.</source>
        <translation>Die Datei {name} geht auf den Stand der Sicherung zurück. Ihr jetziger Stand wird vorher gesichert.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>mintgremium files (*{suffix})</source>
        <translation>mintgremium-Dateien (*{suffix})</translation>
    </message>
</context>
<context>
    <name>FindingPanel</name>
    <message>
        <source>Change conditions</source>
        <translation>Bedingungen ändern</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Ask the seats …</source>
        <translation>Terminabfrage starten&#xa0;…</translation>
    </message>
    <message>
        <source>Close proposals</source>
        <translation>Vorschläge schließen</translation>
    </message>
    <message>
        <source>Proposals {count}</source>
        <translation>Vorschläge {count}</translation>
    </message>
    <message>
        <source>New meeting on {day} …</source>
        <translation>Neue Sitzung am {day}&#xa0;…</translation>
    </message>
    <message>
        <source>Move to {day} …</source>
        <translation>Verschieben auf {day}&#xa0;…</translation>
    </message>
    <message>
        <source>Until now {day}: day off in {lands}.</source>
        <translation>Bisher {day}: Ferien oder Feiertag in {lands}.</translation>
    </message>
    <message>
        <source>Until now {day}</source>
        <translation>Bisher {day}</translation>
    </message>
    <message>
        <source>No calendars such as plenary weeks were read in.</source>
        <translation>Kalender wie Plenarwochen sind noch nicht eingelesen.</translation>
    </message>
</context>
<context>
    <name>FindingsBox</name>
    <message>
        <source>Invitation check</source>
        <translation>Einladungs-Check</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>Must be mended first</source>
        <translation>Zuerst zu beheben</translation>
    </message>
    <message>
        <source>Can be sent with a reason</source>
        <translation>Mit Grund trotzdem möglich</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Bitte ansehen</translation>
    </message>
</context>
<context>
    <name>FirstStepsView</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Set up mintgremium</source>
        <translation>Richten Sie mintgremium ein</translation>
    </message>
    <message>
        <source>A few steps, about ten minutes. You can stop at any time.</source>
        <translation>Wenige Schritte, etwa zehn Minuten. Sie können jederzeit unterbrechen.</translation>
    </message>
    <message>
        <source>Enter …</source>
        <translation>Eintragen&#xa0;…</translation>
    </message>
    <message>
        <source>Länder and holidays are there</source>
        <translation>Länder, Ferien und Feiertage sind da</translation>
    </message>
    <message>
        <source>16 Länder with their public and school holidays.</source>
        <translation>16 Länder mit ihren Feiertagen und Schulferien.</translation>
    </message>
    <message>
        <source>Committees with their seats</source>
        <translation>Gremien mit ihren Sitzen</translation>
    </message>
    <message>
        <source>A seat belongs to a Land or an organisation, never to a person.</source>
        <translation>Ein Sitz gehört einem Land oder einer Organisation, nie einer Person.</translation>
    </message>
    <message>
        <source>Create committees</source>
        <translation>Gremien anlegen</translation>
    </message>
    <message>
        <source>Who invites</source>
        <translation>Wer einlädt</translation>
    </message>
    <message>
        <source>Name and mail address stand on invitations; answers go there.</source>
        <translation>Name und E-Mail-Adresse stehen auf Einladungen; dorthin gehen Antworten.</translation>
    </message>
    <message>
        <source>Enter contacts</source>
        <translation>Kontakte eintragen</translation>
    </message>
    <message>
        <source>Then assign persons to the seats, as of a day.</source>
        <translation>Danach ordnen Sie den Sitzen Personen zu, ab einem Tag.</translation>
    </message>
    <message>
        <source>To the contacts</source>
        <translation>Zu den Kontakten</translation>
    </message>
    <message>
        <source>Plan the first meeting</source>
        <translation>Erste Sitzung planen</translation>
    </message>
    <message>
        <source>Agenda, invitation and minutes follow from it.</source>
        <translation>Tagesordnung, Einladung und Protokoll gehen daraus hervor.</translation>
    </message>
    <message>
        <source>To the meetings</source>
        <translation>Zu den Sitzungen</translation>
    </message>
    <message>
        <source>Look at sample data</source>
        <translation>Mit Beispieldaten ansehen</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Sicherung wiederherstellen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose …</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Wählen: {name}</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>Diesen Ordner gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>1 entry to check</source>
        <translation>1 Angabe prüfen</translation>
    </message>
    <message>
        <source>{count} entries to check</source>
        <translation>{count} Angaben prüfen</translation>
    </message>
</context>
<context>
    <name>HandbookDialog</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>Kind of minutes</source>
        <translation>Art des Protokolls</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>Minutes kept by</source>
        <translation>Protokoll führt</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Schluss</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Each line is one step that was carried out whole.</source>
        <translation>Jede Zeile ist ein Schritt, der als Ganzes ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Schritte, neueste zuerst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>taken back, replaced</source>
        <translation>rückgängig gemacht, ersetzt</translation>
    </message>
    <message>
        <source>takes a step back</source>
        <translation>macht rückgängig</translation>
    </message>
    <message>
        <source>repeats a step</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>final</source>
        <translation>endgültig</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Time line of the seats</source>
        <translation>Zeitleiste der Sitze</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Picture …</source>
        <translation>Bild …</translation>
    </message>
    <message>
        <source>Save the time line as a picture …</source>
        <translation>Zeitleiste als Bild sichern …</translation>
    </message>
    <message>
        <source>Seats {committee}</source>
        <translation>Sitze {committee}</translation>
    </message>
    <message>
        <source>Seat {seat} {committee}</source>
        <translation>Sitz {seat} {committee}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save the refused ones …</source>
        <translation>Abgewiesene speichern …</translation>
    </message>
    <message>
        <source>What do the columns mean?</source>
        <translation>Was bedeuten die Spalten?</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Unterschiede zeigen</translation>
    </message>
    <message>
        <source>What would change by “{file}”?</source>
        <translation>Was „{file}“ ändern würde</translation>
    </message>
    <message>
        <source>The rows are compared …</source>
        <translation>Die Zeilen werden verglichen …</translation>
    </message>
    <message>
        <source>Take over ({count})</source>
        <translation>Übernehmen ({count})</translation>
    </message>
    <message>
        <source>The file is read …</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Es ist nichts ausgewählt.</translation>
    </message>
    <message>
        <source>The list is taken over …</source>
        <translation>Die Liste wird übernommen …</translation>
    </message>
    <message>
        <source>Remove so many?</source>
        <translation>So viele entfernen?</translation>
    </message>
    <message>
        <source>{removed} of {total} entries would be removed, since they are missing in the file. A backup is made first, and the step can be undone.</source>
        <translation>{removed} von {total} Einträgen würden entfernt, weil sie in der Datei fehlen. Vorher wird gesichert, und der Schritt lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{file} refused</source>
        <translation>{file} abgewiesen</translation>
    </message>
    <message>
        <source>Save the refused ones</source>
        <translation>Abgewiesene speichern</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>What became of the item</source>
        <translation>Was aus dem Punkt wurde</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was dabei herauskam</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
</context>
<context>
    <name>KindChips</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>LandKey</name>
    <message>
        <source>Key: {words}</source>
        <translation>Legende: {words}</translation>
    </message>
</context>
<context>
    <name>LandsPage</name>
    <message>
        <source>Map of the Länder</source>
        <translation>Karte der Länder</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Choose a Land to see who speaks for it.</source>
        <translation>Wählen Sie ein Land, um zu sehen, wer dafür spricht.</translation>
    </message>
</context>
<context>
    <name>LandsView</name>
    <message>
        <source>Länder</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>The map as a picture</source>
        <translation>Die Karte als Bild</translation>
    </message>
    <message>
        <source>Nothing is known of the Länder yet</source>
        <translation>Von den Ländern ist noch nichts bekannt</translation>
    </message>
    <message>
        <source>Create a committee with its seats first, or add ministries and coordination offices. The map then shows who speaks for each Land.</source>
        <translation>Legen Sie zuerst ein Gremium mit seinen Sitzen an, oder tragen Sie Ministerien und Koordinierungsstellen ein. Die Karte zeigt dann, wer für jedes Land spricht.</translation>
    </message>
    <message>
        <source>Create a committee …</source>
        <translation>Gremium anlegen …</translation>
    </message>
    <message>
        <source>Add an organisation …</source>
        <translation>Organisation anlegen …</translation>
    </message>
    <message>
        <source>{count} of {total} Länder: {answer}</source>
        <translation>{count} von {total} Ländern: {answer}</translation>
    </message>
    <message>
        <source>The map is on the clipboard.</source>
        <translation>Die Karte liegt in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>LayersDialog</name>
    <message>
        <source>Calendars in the year planner</source>
        <translation>Kalender im Jahresplaner</translation>
    </message>
    <message>
        <source>Read in a file …</source>
        <translation>Datei einlesen&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>School holidays …</source>
        <translation>Schulferien einlesen&#xa0;…</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Plenary weeks, fairs, elections, your own absences: what a calendar holds speaks against its days as strongly as you say.</source>
        <translation>Plenarwochen, Messen, Wahlen, eigene Abwesenheiten: Was ein Kalender enthält, spricht so stark gegen seine Tage, wie Sie sagen.</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name} gelöscht</translation>
    </message>
    <message>
        <source>Read in a calendar</source>
        <translation>Kalender einlesen</translation>
    </message>
    <message>
        <source>Calendars and tables (*.ics *.csv)</source>
        <translation>Kalender und Tabellen (*.ics *.csv)</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>School holidays</source>
        <translation>Schulferien</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>all 16 Länder free</source>
        <translation>alle 16 Länder frei</translation>
    </message>
    <message>
        <source>some Länder free</source>
        <translation>einige Länder frei</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>in parts of the Land</source>
        <translation>in Teilen des Landes</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Key: {words}</source>
        <translation>Zeichen: {words}</translation>
    </message>
</context>
<context>
    <name>ListFrame</name>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Ablaufprotokoll</translation>
    </message>
    <message>
        <source>The log holds no names and no texts from your file.</source>
        <translation>Das Ablaufprotokoll enthält keine Namen und keine Texte aus Ihrer Datei.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>MailField</name>
    <message>
        <source>This is no mail address. Write it like name@example.org.</source>
        <translation>Das ist keine E-Mail-Adresse. Schreiben Sie sie wie name@example.org.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source> (view only)</source>
        <translation> (nur ansehen)</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>as the file says</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source>“{field}” is chosen twice. Choose it for one column.</source>
        <translation>„{field}“ ist zweimal gewählt. Wählen Sie es nur für eine Spalte.</translation>
    </message>
    <message>
        <source>Choose the column with the family name, the whole name or the mail.</source>
        <translation>Wählen Sie die Spalte mit dem Nachnamen, dem ganzen Namen oder der Mailadresse.</translation>
    </message>
    <message>
        <source>&amp;Worksheet</source>
        <translation>&amp;Tabellenblatt</translation>
    </message>
    <message>
        <source>&amp;Characters</source>
        <translation>&amp;Zeichensatz</translation>
    </message>
    <message>
        <source>C&amp;ommittee</source>
        <translation>G&amp;remium</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were read from {file}.</source>
        <translation>
            <numerusform>Aus {file} wurde eine Zeile gelesen.</numerusform>
            <numerusform>Aus {file} wurden %n Zeilen gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the columns mean was taken from the last time.</source>
        <translation>Die Bedeutung der Spalten ist die vom letzten Mal.</translation>
    </message>
    <message>
        <source>What the columns mean was guessed. Please look at it.</source>
        <translation>Die Bedeutung der Spalten ist geraten. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>Column {name} means</source>
        <translation>Spalte {name} bedeutet</translation>
    </message>
    <message numerus="yes">
        <source>%n columns are left out: {names}</source>
        <translation>
            <numerusform>Eine Spalte bleibt aus: {names}</numerusform>
            <numerusform>%n Spalten bleiben aus: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingCommands</name>
    <message>
        <source>The meeting is marked as held.</source>
        <translation>Die Sitzung ist als durchgeführt eingetragen.</translation>
    </message>
    <message>
        <source>The meeting is planned again.</source>
        <translation>Die Sitzung ist wieder geplant.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>„{name}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Go to the committees</source>
        <translation>Zu den Gremien</translation>
    </message>
    <message>
        <source>A meeting belongs to a committee, and there is none yet. Add one first.</source>
        <translation>Eine Sitzung gehört zu einem Gremium, und es gibt noch keines. Legen Sie zuerst eines an.</translation>
    </message>
    <message>
        <source>The meeting is planned.</source>
        <translation>Die Sitzung ist angelegt.</translation>
    </message>
    <message>
        <source>The meeting is moved.</source>
        <translation>Die Sitzung ist verlegt.</translation>
    </message>
    <message>
        <source>Those invited still know the old date.</source>
        <translation>Die Eingeladenen kennen noch den alten Termin.</translation>
    </message>
    <message>
        <source>Prepare the update …</source>
        <translation>Änderung vorbereiten&#xa0;…</translation>
    </message>
    <message>
        <source>The meeting is called off.</source>
        <translation>Die Sitzung ist abgesagt.</translation>
    </message>
    <message>
        <source>Those invited do not know yet that the meeting is called off.</source>
        <translation>Die Eingeladenen wissen noch nichts von der Absage.</translation>
    </message>
    <message>
        <source>Prepare the cancellation …</source>
        <translation>Absage vorbereiten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>New meeting</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Create meeting</source>
        <translation>Sitzung anlegen</translation>
    </message>
    <message>
        <source>The meeting is planned.</source>
        <translation>Die Sitzung ist angelegt.</translation>
    </message>
    <message>
        <source>Edit the meeting</source>
        <translation>Sitzung bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The meeting is saved.</source>
        <translation>Die Sitzung ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>MeetingFilters</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>with an open step</source>
        <translation>mit offenem Schritt</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>State of the meeting</source>
        <translation>Stand der Sitzung</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>Teile der Sitzung</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>More about this meeting</source>
        <translation>Mehr zu dieser Sitzung</translation>
    </message>
</context>
<context>
    <name>MeetingsTab</name>
    <message>
        <source>This committee has not met yet.</source>
        <translation>Dieses Gremium hat noch nicht getagt.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>New meeting …</source>
        <translation>Neue Sitzung&#xa0;…</translation>
    </message>
</context>
<context>
    <name>MeetingsView</name>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Filter meetings</source>
        <translation>Sitzungen filtern</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Noch keine Sitzung</translation>
    </message>
    <message>
        <source>A meeting gets its deadlines, agenda, invitation and minutes on one page.</source>
        <translation>Fristen, Tagesordnung, Einladung und Protokoll einer Sitzung stehen auf einer Seite.</translation>
    </message>
    <message>
        <source>New meeting …</source>
        <translation>Neue Sitzung&#xa0;…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>No meeting fits these filters.</source>
        <translation>Keine Sitzung passt zu diesen Filtern.</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an open step</source>
        <translation>
            <numerusform>%n mit offenem Schritt</numerusform>
            <numerusform>%n mit offenem Schritt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
</context>
<context>
    <name>MessagesDialog</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Messages, newest first</source>
        <translation>Meldungen, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>MinutesBar</name>
    <message>
        <source>PDF …</source>
        <translation>PDF&#xa0;…</translation>
    </message>
    <message>
        <source>More about the minutes</source>
        <translation>Mehr zum Protokoll</translation>
    </message>
    <message>
        <source>writing …</source>
        <translation>schreibt&#xa0;…</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>gespeichert {time}</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>MinutesCommands</name>
    <message>
        <source>The minutes are circulated.</source>
        <translation>Das Protokoll ist versandt.</translation>
    </message>
    <message>
        <source>The minutes are approved.</source>
        <translation>Das Protokoll ist genehmigt.</translation>
    </message>
</context>
<context>
    <name>MinutesTab</name>
    <message>
        <source>Opening and closing</source>
        <translation>Eröffnung und Schluss</translation>
    </message>
    <message>
        <source>Text of the minutes</source>
        <translation>Text des Protokolls</translation>
    </message>
    <message>
        <source>Changed in the meantime</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>Load what is stored</source>
        <translation>Gespeichertes laden</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Meinen Text behalten</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move the meeting</source>
        <translation>Sitzung verlegen</translation>
    </message>
</context>
<context>
    <name>MovePanel</name>
    <message>
        <source>Move the meeting</source>
        <translation>Sitzung verschieben</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>What if: {name}</source>
        <translation>Was wäre, wenn: {name}</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Holidays of the seats</source>
        <translation>Freie Tage der Sitze</translation>
    </message>
    <message>
        <source>Day off in {lands}.</source>
        <translation>Ferien oder Feiertag in {lands}.</translation>
    </message>
    <message>
        <source>All seats have an ordinary day.</source>
        <translation>Alle Sitze haben einen gewöhnlichen Tag.</translation>
    </message>
    <message>
        <source>Until now: day off in {lands}.</source>
        <translation>Bisher: Ferien oder Feiertag in {lands}.</translation>
    </message>
    <message>
        <source>{days}, already past</source>
        <translation>{days}, schon vorbei</translation>
    </message>
    <message>
        <source>Order of the committees</source>
        <translation>Reihenfolge der Gremien</translation>
    </message>
    <message>
        <source>{text} The order is turned round.</source>
        <translation>{text} Die Reihenfolge dreht sich um.</translation>
    </message>
    <message>
        <source>{tag} meets on the same day.</source>
        <translation>{tag} tagt am selben Tag.</translation>
    </message>
    <message numerus="yes">
        <source>{tag} meets %n days later.</source>
        <translation>
            <numerusform>{tag} tagt einen Tag später.</numerusform>
            <numerusform>{tag} tagt %n Tage später.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tag} meets %n days before.</source>
        <translation>
            <numerusform>{tag} tagt einen Tag vorher.</numerusform>
            <numerusform>{tag} tagt %n Tage vorher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was written to yet.</source>
        <translation>Es ist noch niemand angeschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n must hear of it again.</source>
        <translation>
            <numerusform>Eine Person ist erneut zu benachrichtigen.</numerusform>
            <numerusform>%n Personen sind erneut zu benachrichtigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} und eine weitere</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationPanel</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>not backed up yet</source>
        <translation>noch nicht gesichert</translation>
    </message>
    <message>
        <source>backed up at {time}</source>
        <translation>Gesichert um {time} Uhr</translation>
    </message>
    <message>
        <source>backed up {time}</source>
        <translation>Gesichert am {time}</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%n to clarify</source>
        <translation>
            <numerusform>%n zu klären</numerusform>
            <numerusform>%n zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n prüfen</numerusform>
            <numerusform>%n prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear</source>
        <translation>
            <numerusform>%n unklar</numerusform>
            <numerusform>%n unklar</numerusform>
        </translation>
    </message>
    <message>
        <source>Search, do</source>
        <translation>Suchen, ausführen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation>Schreiben Sie eine ganze Zahl von {least} bis {most}.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>No program of the system opens this. It lies at {path}.</source>
        <translation>Kein Programm des Systems öffnet das. Es liegt unter {path}.</translation>
    </message>
</context>
<context>
    <name>OutboxCommands</name>
    <message>
        <source>Folder for the mails</source>
        <translation>Ordner für die E-Mails</translation>
    </message>
    <message>
        <source>One mail written as a file, nothing was sent</source>
        <translation>Eine E-Mail als Datei geschrieben, nichts gesendet</translation>
    </message>
    <message>
        <source>{count} mails written as files, nothing was sent</source>
        <translation>{count} E-Mails als Dateien geschrieben, nichts gesendet</translation>
    </message>
    <message>
        <source>Noted as sent</source>
        <translation>Als gesendet vermerkt</translation>
    </message>
    <message>
        <source>{count} mails noted as sent</source>
        <translation>{count} E-Mails als gesendet vermerkt</translation>
    </message>
    <message>
        <source>Send again all the same?</source>
        <translation>Trotzdem noch einmal senden?</translation>
    </message>
    <message>
        <source>It may have arrived already. Then the recipient gets the same mail twice; both carry the same identity, so that many mail programs show it once.</source>
        <translation>Vielleicht ist sie schon angekommen. Dann erhält die Person dieselbe E-Mail zweimal; beide tragen dieselbe Kennung, sodass viele Mailprogramme sie nur einmal zeigen.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Mail held back</source>
        <translation>E-Mail zurückgehalten</translation>
    </message>
    <message>
        <source>{count} mails held back</source>
        <translation>{count} E-Mails zurückgehalten</translation>
    </message>
    <message>
        <source>Save the mail</source>
        <translation>E-Mail sichern</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>E-Mails (*.eml)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>The mail waits again</source>
        <translation>Die E-Mail wartet wieder</translation>
    </message>
    <message>
        <source>{count} mails wait again</source>
        <translation>{count} E-Mails warten wieder</translation>
    </message>
</context>
<context>
    <name>OutboxKeeper</name>
    <message>
        <source>To the outbox</source>
        <translation>Zum Postausgang</translation>
    </message>
    <message>
        <source>Of one mail nobody knows whether it arrived. It is not sent again unasked.</source>
        <translation>Bei einer E-Mail ist unklar, ob sie angekommen ist. Sie wird nicht ungefragt noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Of {count} mails nobody knows whether they arrived. They are not sent again unasked.</source>
        <translation>Bei {count} E-Mails ist unklar, ob sie angekommen sind. Sie werden nicht ungefragt noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Nothing is sent unasked.</source>
        <translation>Ungefragt wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>No mail account is set up on this machine. The mails wait in the outbox. Enter server and sender address.</source>
        <translation>Auf diesem Rechner ist kein Mailkonto eingerichtet. Die E-Mails warten im Postausgang. Tragen Sie Server und Absenderadresse ein.</translation>
    </message>
    <message>
        <source>Mail account …</source>
        <translation>Mailkonto&#xa0;…</translation>
    </message>
    <message>
        <source>One mail sent</source>
        <translation>Eine E-Mail gesendet</translation>
    </message>
    <message>
        <source>{count} mails sent</source>
        <translation>{count} E-Mails gesendet</translation>
    </message>
    <message>
        <source>Not everything has arrived: {failed} failed, {unclear} unclear. The outbox says why.</source>
        <translation>Nicht alles ist angekommen: {failed} fehlgeschlagen, {unclear} unklar. Der Postausgang sagt, warum.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Progress of sending</source>
        <translation>Fortschritt des Versands</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Which mails</source>
        <translation>Welche E-Mails</translation>
    </message>
    <message>
        <source>Nothing waits and nothing is unclear.</source>
        <translation>Nichts wartet, nichts ist unklar.</translation>
    </message>
    <message>
        <source>The outbox is empty</source>
        <translation>Der Postausgang ist leer</translation>
    </message>
    <message>
        <source>Mails wait here when you choose “Send as mail” for an invitation. What left, what failed and what is unclear stays in this list.</source>
        <translation>Hier warten E-Mails, wenn Sie für eine Einladung „Als Mail senden“ wählen. Was gesendet, fehlgeschlagen oder unklar ist, bleibt in dieser Liste.</translation>
    </message>
    <message>
        <source>Mail account …</source>
        <translation>Mailkonto&#xa0;…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Send %n now</source>
        <translation>
            <numerusform>%n jetzt senden</numerusform>
            <numerusform>%n jetzt senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n files …</source>
        <translation>
            <numerusform>Eine Datei schreiben&#xa0;…</numerusform>
            <numerusform>%n Dateien schreiben&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} handed over</source>
        <translation>{done} von {total} übergeben</translation>
    </message>
    <message>
        <source>Calling the server …</source>
        <translation>Der Server wird gerufen&#xa0;…</translation>
    </message>
    <message>
        <source>goes on by itself</source>
        <translation>geht von selbst weiter</translation>
    </message>
    <message>
        <source>test mode: nothing leaves the machine</source>
        <translation>Probebetrieb: nichts verlässt den Rechner</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Overview of the meeting</source>
        <translation>Überblick über die Sitzung</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Needs you today</source>
        <translation>Braucht Sie heute</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Heute ist nichts fällig.</translation>
    </message>
    <message>
        <source>Next meetings</source>
        <translation>Nächste Sitzungen</translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation>Es ist keine Sitzung geplant.</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Alle Sitzungen</translation>
    </message>
    <message>
        <source>New meeting …</source>
        <translation>Neue Sitzung&#xa0;…</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Aufgabe erledigt</translation>
    </message>
</context>
<context>
    <name>PaletteProvider</name>
    <message>
        <source>Committees</source>
        <translation>Gremien</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>PaperCommands</name>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anlagen hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached.</source>
        <translation>
            <numerusform>%n Datei angehängt.</numerusform>
            <numerusform>%n Dateien angehängt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is no longer attached.</source>
        <translation>„{name}“ ist keine Anlage mehr.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password of the mail account</source>
        <translation>Kennwort des Mailkontos</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Keep it in the &amp;key store of this machine</source>
        <translation>Im &amp;Schlüsselbund dieses Rechners behalten</translation>
    </message>
    <message>
        <source>{user} at {host}</source>
        <translation>{user} bei {host}</translation>
    </message>
    <message>
        <source>Without it, it is forgotten at the end.</source>
        <translation>Sonst ist es am Ende des Programms vergessen.</translation>
    </message>
    <message>
        <source>&amp;Password for {who}</source>
        <translation>&amp;Kennwort für {who}</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Kennwort ein.</translation>
    </message>
    <message>
        <source>The server has refused the last one.</source>
        <translation>Der Server hat das letzte abgelehnt.</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose …</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Wählen: {name}</translation>
    </message>
    <message>
        <source>Choose a folder and a name for the file.</source>
        <translation>Wählen Sie einen Ordner und einen Namen für die Datei.</translation>
    </message>
    <message>
        <source>Where shall the file lie?</source>
        <translation>Wo soll die Datei liegen?</translation>
    </message>
</context>
<context>
    <name>PdfSaver</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
</context>
<context>
    <name>PersonChoice</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>New person …</source>
        <translation>Neue Person&#xa0;…</translation>
    </message>
</context>
<context>
    <name>PlannerCommands</name>
    <message>
        <source>No meeting on this day can be moved.</source>
        <translation>An diesem Tag gibt es keine Sitzung, die sich verschieben lässt.</translation>
    </message>
</context>
<context>
    <name>PlannerPage</name>
    <message>
        <source>Year planner</source>
        <translation>Jahresplaner</translation>
    </message>
    <message>
        <source>School and public holidays of all 16 Länder</source>
        <translation>Schulferien und Feiertage aller 16 Länder</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Jahr davor</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Jahr danach</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Halbjahr</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Days in sight</source>
        <translation>Sichtbare Tage</translation>
    </message>
    <message>
        <source>More of the year planner</source>
        <translation>Mehr im Jahresplaner</translation>
    </message>
</context>
<context>
    <name>PlannerSide</name>
    <message>
        <source>The chosen day</source>
        <translation>Der gewählte Tag</translation>
    </message>
    <message>
        <source>New meeting on this day …</source>
        <translation>Neue Sitzung an diesem Tag&#xa0;…</translation>
    </message>
    <message>
        <source>Find a day …</source>
        <translation>Tag finden&#xa0;…</translation>
    </message>
    <message>
        <source>The best days</source>
        <translation>Die besten Tage</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
</context>
<context>
    <name>PlannerView</name>
    <message>
        <source>Year planner</source>
        <translation>Jahresplaner</translation>
    </message>
    <message>
        <source>{name} moved</source>
        <translation>{name} verschoben</translation>
    </message>
</context>
<context>
    <name>PollCommands</name>
    <message>
        <source>{name} deleted</source>
        <translation>{name} gelöscht</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>Folder for the mails of the poll</source>
        <translation>Ordner für die E-Mails der Abfrage</translation>
    </message>
    <message>
        <source>Folder for the reminders</source>
        <translation>Ordner für die Erinnerungen</translation>
    </message>
    <message>
        <source>Break the poll off</source>
        <translation>Terminabfrage abbrechen</translation>
    </message>
    <message>
        <source>Nobody can answer any more. Dates that were held are cancelled by mail.</source>
        <translation>Danach kann niemand mehr antworten. Vorgemerkte Termine werden per E-Mail abgesagt.</translation>
    </message>
    <message>
        <source>Break off</source>
        <translation>Abfrage abbrechen</translation>
    </message>
    <message>
        <source>Choose {date}</source>
        <translation>{date} festlegen</translation>
    </message>
    <message>
        <source>Choose all the same</source>
        <translation>Trotzdem festlegen</translation>
    </message>
    <message>
        <source>Choose the date</source>
        <translation>Termin festlegen</translation>
    </message>
    <message>
        <source>Needed seats cannot: {seats}.</source>
        <translation>Nötige Sitze können nicht: {seats}.</translation>
    </message>
    <message>
        <source>Cannot: {seats}.</source>
        <translation>Es können nicht: {seats}.</translation>
    </message>
    <message>
        <source>Have not answered: {seats}.</source>
        <translation>Es fehlen Antworten von: {seats}.</translation>
    </message>
    <message>
        <source>The date becomes the meeting; the others are cancelled.</source>
        <translation>Der Termin wird die Sitzung; die anderen werden abgesagt.</translation>
    </message>
    <message>
        <source>Folder for the cancellations</source>
        <translation>Ordner für die Absagen</translation>
    </message>
    <message>
        <source>The date is settled and the meeting planned.</source>
        <translation>Der Termin steht fest, die Sitzung ist geplant.</translation>
    </message>
    <message numerus="yes">
        <source>%n mails written</source>
        <translation>
            <numerusform>Eine E-Mail geschrieben</numerusform>
            <numerusform>%n E-Mails geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail address is known for: {seats}. Ask these seats another way.</source>
        <translation>Für {seats} ist keine E-Mail-Adresse bekannt. Fragen Sie diese Sitze auf anderem Weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers taken in</source>
        <translation>
            <numerusform>Eine Antwort übernommen</numerusform>
            <numerusform>%n Antworten übernommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PollList</name>
    <message>
        <source>Polls for dates</source>
        <translation>Terminabfragen</translation>
    </message>
    <message>
        <source>New poll …</source>
        <translation>Neue Terminabfrage&#xa0;…</translation>
    </message>
    <message>
        <source>No poll yet</source>
        <translation>Noch keine Terminabfrage</translation>
    </message>
    <message>
        <source>A poll asks every seat which of some dates suits it. The one that is chosen becomes the meeting.</source>
        <translation>Eine Terminabfrage fragt jeden Sitz, welcher von mehreren Terminen passt. Der gewählte wird die Sitzung.</translation>
    </message>
</context>
<context>
    <name>PollView</name>
    <message>
        <source>Polls for dates</source>
        <translation>Terminabfragen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Dates by rank</source>
        <translation>Termine nach Rang</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Filter seats</source>
        <translation>Sitze filtern</translation>
    </message>
    <message>
        <source>{count} of {total} seats have answered</source>
        <translation>{count} von {total} Sitzen haben geantwortet</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Send the poll …</source>
        <translation>Abfrage senden&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Remind %n …</source>
        <translation>
            <numerusform>Einen Sitz erinnern&#xa0;…</numerusform>
            <numerusform>%n Sitze erinnern&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>Take answers in …</source>
        <translation>Antworten einlesen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the best date …</source>
        <translation>Besten Termin festlegen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>PollsView</name>
    <message>
        <source>Polls for dates</source>
        <translation>Terminabfragen</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Defaults for this page</source>
        <translation>Vorgaben für diese Seite</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>What moves along</source>
        <translation>Was mitgeht</translation>
    </message>
    <message>
        <source>It stands here as soon as somebody is chosen.</source>
        <translation>Es steht hier, sobald jemand gewählt ist.</translation>
    </message>
    <message>
        <source>Nothing else names this entry.</source>
        <translation>Sonst nennt nichts diesen Eintrag.</translation>
    </message>
    <message>
        <source>Approved minutes keep the names they were approved with.</source>
        <translation>Genehmigte Protokolle behalten die Namen, mit denen sie genehmigt wurden.</translation>
    </message>
</context>
<context>
    <name>PreviewBox</name>
    <message>
        <source>As seen by</source>
        <translation>Aus Sicht von</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>Teile der Nachricht</translation>
    </message>
    <message>
        <source>The mail</source>
        <translation>Die Mail</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Text der E-Mail</translation>
    </message>
    <message>
        <source>This person gets no calendar entry.</source>
        <translation>Diese Person bekommt keinen Kalendereintrag.</translation>
    </message>
    <message>
        <source>From {sender}</source>
        <translation>Von {sender}</translation>
    </message>
    <message>
        <source>To {people}</source>
        <translation>An {people}</translation>
    </message>
    <message>
        <source>Copy to {people}</source>
        <translation>Kopie an {people}</translation>
    </message>
    <message>
        <source>invites, gets the answers</source>
        <translation>lädt ein, bekommt die Antworten</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Cancelled; the entry is taken off the calendar</source>
        <translation>Abgesagt; der Eintrag verschwindet aus dem Kalender</translation>
    </message>
    <message>
        <source>Tentative, asks for an answer</source>
        <translation>Vorgemerkt, bittet um Antwort</translation>
    </message>
    <message>
        <source>Firm, asks for an answer</source>
        <translation>Fest, bittet um Antwort</translation>
    </message>
    <message>
        <source>the calendar entry</source>
        <translation>der Kalendereintrag</translation>
    </message>
    <message>
        <source>Nothing is enclosed.</source>
        <translation>Es liegt nichts bei.</translation>
    </message>
    <message>
        <source>Look at the agenda as PDF</source>
        <translation>Tagesordnung als PDF ansehen</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>Kalendereintrag</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files of the mail</source>
        <translation>Dateien der Mail</translation>
    </message>
    <message>
        <source>As seen &amp;by</source>
        <translation>Aus Sicht &amp;von</translation>
    </message>
</context>
<context>
    <name>PrivacyCommands</name>
    <message numerus="yes">
        <source>%n contact(s) confirmed</source>
        <translation>
            <numerusform>%n Kontakt bestätigt</numerusform>
            <numerusform>%n Kontakte bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Ordner für die Auskunft</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
</context>
<context>
    <name>PrivacyView</name>
    <message>
        <source>Care of data</source>
        <translation>Datenpflege</translation>
    </message>
    <message>
        <source>All data are confirmed</source>
        <translation>Alle Daten sind bestätigt</translation>
    </message>
    <message>
        <source>People appear here when their data were not confirmed for long, when they are active nowhere any more, and when a review is due.</source>
        <translation>Hier stehen Personen, deren Daten lange nicht bestätigt wurden, die nirgends mehr tätig sind oder deren Prüfung fällig ist.</translation>
    </message>
    <message>
        <source>To the contacts</source>
        <translation>Zu den Kontakten</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>QuestionChoice</name>
    <message>
        <source>Question to the Länder</source>
        <translation>Frage an die Länder</translation>
    </message>
</context>
<context>
    <name>ReceiverList</name>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Nobody can be written to.</source>
        <translation>Es kann niemand angeschrieben werden.</translation>
    </message>
</context>
<context>
    <name>RecipePage</name>
    <message>
        <source>Go on with the open file</source>
        <translation>Mit der offenen Datei weiterarbeiten</translation>
    </message>
    <message>
        <source>Only organiser and backups are asked for.</source>
        <translation>Gefragt wird nur, wer einlädt und wohin gesichert wird.</translation>
    </message>
    <message>
        <source>Both committees, with their past meetings</source>
        <translation>Beide Gremien, mit früheren Sitzungen</translation>
    </message>
    <message>
        <source>All seats are there and vacant. Publicly known meetings come with a source.</source>
        <translation>Alle Sitze sind da und unbesetzt. Öffentlich bekannte Sitzungen stehen mit Quelle darin.</translation>
    </message>
    <message>
        <source>Both committees, without past meetings</source>
        <translation>Beide Gremien, ohne frühere Sitzungen</translation>
    </message>
    <message>
        <source>All seats are there and vacant.</source>
        <translation>Alle Sitze sind da und unbesetzt.</translation>
    </message>
    <message>
        <source>Sample data to try out</source>
        <translation>Beispieldaten zum Ausprobieren</translation>
    </message>
    <message>
        <source>Persons and coming meetings are invented and marked as a sample.</source>
        <translation>Personen und kommende Sitzungen sind erfunden und als Beispiel gekennzeichnet.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Only the 16 Länder; committees are added by hand.</source>
        <translation>Nur die 16 Länder; Gremien legen Sie selbst an.</translation>
    </message>
</context>
<context>
    <name>RecipientsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfang</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>Nothing matches “{query}”.</source>
        <translation>Nichts passt zu „{query}“.</translation>
    </message>
</context>
<context>
    <name>ReminderCommands</name>
    <message>
        <source>There is no committee yet</source>
        <translation>Es gibt noch kein Gremium</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) prepared</source>
        <translation>
            <numerusform>Eine Mail vorbereitet</numerusform>
            <numerusform>%n Mails vorbereitet</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders count again</source>
        <translation>Erinnerungen gelten wieder</translation>
    </message>
    <message>
        <source>Reminders rest</source>
        <translation>Erinnerungen ruhen</translation>
    </message>
</context>
<context>
    <name>RemindersView</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>No reminders are planned</source>
        <translation>Keine Erinnerungen geplant</translation>
    </message>
    <message>
        <source>Rules of the committees say who is reminded of what, and when. Nothing is ever sent by itself.</source>
        <translation>Regeln der Gremien sagen, wer wann woran erinnert wird. Von selbst wird nie etwas gesendet.</translation>
    </message>
    <message>
        <source>Rules for reminders …</source>
        <translation>Regeln für Erinnerungen …</translation>
    </message>
    <message>
        <source>all reminders rest</source>
        <translation>alle Erinnerungen ruhen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message numerus="yes">
        <source>Prepare %n due</source>
        <translation>
            <numerusform>Eine fällige vorbereiten</numerusform>
            <numerusform>%n fällige vorbereiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepliesView</name>
    <message>
        <source>Answers to clarify</source>
        <translation>Antworten – zu klären</translation>
    </message>
    <message>
        <source>Nothing to clarify</source>
        <translation>Nichts zu klären</translation>
    </message>
    <message>
        <source>Drop saved answers (.eml, .msg, .ics), folders or zip files anywhere onto the window. What is clear is taken over, the rest waits here.</source>
        <translation>Ziehen Sie gespeicherte Antworten (.eml, .msg, .ics), Ordner oder Zip-Dateien irgendwo auf das Fenster. Was eindeutig ist, wird übernommen; der Rest wartet hier.</translation>
    </message>
    <message>
        <source>Take answers in …</source>
        <translation>Antworten übernehmen …</translation>
    </message>
    <message>
        <source>Answer put aside</source>
        <translation>Antwort weggelegt</translation>
    </message>
    <message>
        <source>Answer taken over</source>
        <translation>Antwort übernommen</translation>
    </message>
    <message>
        <source>Deputy admitted</source>
        <translation>Vertretung aufgenommen</translation>
    </message>
    <message>
        <source>Guest admitted</source>
        <translation>Gast aufgenommen</translation>
    </message>
    <message>
        <source>Filter answers</source>
        <translation>Antworten filtern</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Choose an answer to see what solves it.</source>
        <translation>Wählen Sie eine Antwort, um zu sehen, was zu tun ist.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>ResolutionsView</name>
    <message>
        <source>Resolutions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>No resolution yet</source>
        <translation>Noch kein Beschluss</translation>
    </message>
    <message>
        <source>Resolutions are noted in the minutes of a meeting and listed here.</source>
        <translation>Beschlüsse entstehen im Protokoll einer Sitzung und stehen dann hier.</translation>
    </message>
    <message>
        <source>To the meetings</source>
        <translation>Zu den Sitzungen</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message numerus="yes">
        <source>%n messages are written</source>
        <translation>
            <numerusform>%n Nachricht ist geschrieben</numerusform>
            <numerusform>%n Nachrichten sind geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>They lie in {folder}. Open each mail in your mail program and send it. The calendar entry and the agenda are inside. The dispatch is on record.</source>
        <translation>Sie liegen in {folder}. Öffnen Sie jede E-Mail in Ihrem Mailprogramm, und senden Sie sie. Kalendereintrag und Tagesordnung sind enthalten. Der Versand ist festgehalten.</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Resolutions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>Nothing was resolved yet.</source>
        <translation>Noch ist nichts beschlossen.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Nothing is to be done yet.</source>
        <translation>Noch ist nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>RoleCommands</name>
    <message>
        <source>Role of {person} deleted</source>
        <translation>Funktion von {person} gelöscht</translation>
    </message>
</context>
<context>
    <name>RolesTab</name>
    <message>
        <source>Nobody chairs, moderates or comes as a standing guest yet.</source>
        <translation>Noch sind weder Vorsitz noch Moderation noch ständige Gäste eingetragen.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Enter a role …</source>
        <translation>Funktion eintragen …</translation>
    </message>
</context>
<context>
    <name>RotationCommands</name>
    <message>
        <source>Turn deleted</source>
        <translation>Eintrag gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) planned</source>
        <translation>
            <numerusform>Ein Eintrag geplant</numerusform>
            <numerusform>%n Einträge geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>All these turns were planned already.</source>
        <translation>All das war schon geplant.</translation>
    </message>
</context>
<context>
    <name>RotationTab</name>
    <message>
        <source>No turns are planned yet.</source>
        <translation>Es ist noch keine Reihenfolge geplant.</translation>
    </message>
    <message>
        <source>What goes round</source>
        <translation>Was reihum geht</translation>
    </message>
    <message>
        <source>Plan turns …</source>
        <translation>Reihenfolge planen …</translation>
    </message>
</context>
<context>
    <name>RulesTab</name>
    <message>
        <source>Deadline rules</source>
        <translation>Regeln für Fristen</translation>
    </message>
    <message>
        <source>There are no rules yet: meetings of this committee have no deadlines.</source>
        <translation>Noch gibt es keine Regeln: Sitzungen dieses Gremiums haben keine Fristen.</translation>
    </message>
    <message>
        <source>Meeting and deciding</source>
        <translation>Tagen und Beschließen</translation>
    </message>
    <message>
        <source>Each meeting can differ from these rules.</source>
        <translation>Jede Sitzung kann davon abweichen.</translation>
    </message>
    <message>
        <source>Edit the rules …</source>
        <translation>Regeln bearbeiten …</translation>
    </message>
    <message>
        <source>Usual for this committee</source>
        <translation>Üblich in diesem Gremium</translation>
    </message>
    <message>
        <source>Edit the deadlines …</source>
        <translation>Fristen bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>No organiser is entered.</source>
        <translation>Es ist niemand eingetragen.</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisation der Sitzungen</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Edit the committee …</source>
        <translation>Gremium bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>begins at {start}, lasts {time}</source>
        <translation>Beginn {start} Uhr, Dauer {time}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>SeatsTab</name>
    <message>
        <source>This committee has no seats yet.</source>
        <translation>Dieses Gremium hat noch keine Sitze.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>As of: {day}</source>
        <translation>Stand: {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Show names and persons as of another day</source>
        <translation>Namen und Personen eines anderen Tages zeigen</translation>
    </message>
    <message>
        <source>Choose a day …</source>
        <translation>Tag wählen&#xa0;…</translation>
    </message>
    <message>
        <source>last {count}</source>
        <translation>letzte {count}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>At how many meetings the attendance looks back</source>
        <translation>Auf wie viele Sitzungen die Teilnahme zurückblickt</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Add a seat …</source>
        <translation>Sitz anlegen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>SendingDialog</name>
    <message>
        <source>Prepare the invitation</source>
        <translation>Einladung vorbereiten</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was versandt wird</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten&#xa0;…</translation>
    </message>
    <message>
        <source>Check, recipients and files</source>
        <translation>Check, Empfänger und Dateien</translation>
    </message>
    <message>
        <source>Something stands against it, see the check.</source>
        <translation>Etwas steht dem entgegen, siehe Check.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Files are there already</source>
        <translation>Dateien sind schon da</translation>
    </message>
    <message>
        <source>Files of the same name lie in this folder. They would be replaced.</source>
        <translation>In diesem Ordner liegen Dateien mit denselben Namen. Sie würden ersetzt.</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>Days of the series</source>
        <translation>Tage der Serie</translation>
    </message>
    <message>
        <source>Each becomes a meeting of its own and can be changed by itself.</source>
        <translation>Jeder wird eine eigene Sitzung und lässt sich einzeln ändern.</translation>
    </message>
    <message>
        <source>Tick at least one day.</source>
        <translation>Haken Sie mindestens einen Tag an.</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings planned</source>
        <translation>
            <numerusform>Eine Sitzung geplant</numerusform>
            <numerusform>%n Sitzungen geplant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %n meetings</source>
        <translation>
            <numerusform>Eine Sitzung planen</numerusform>
            <numerusform>%n Sitzungen planen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetUpCommands</name>
    <message>
        <source>The set-up is complete.</source>
        <translation>Die Einrichtung ist abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>SetUpWizard</name>
    <message>
        <source>Set up mintgremium</source>
        <translation>mintgremium einrichten</translation>
    </message>
    <message>
        <source>What shall the file start with?</source>
        <translation>Womit soll die Datei beginnen?</translation>
    </message>
    <message>
        <source>Where shall the file lie?</source>
        <translation>Wo soll die Datei liegen?</translation>
    </message>
    <message>
        <source>Who invites to the meetings?</source>
        <translation>Wer lädt zu den Sitzungen ein?</translation>
    </message>
    <message>
        <source>Where shall backups go?</source>
        <translation>Wohin soll gesichert werden?</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Frage {number} von {count}</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A folder of this machine is best. Folders that a cloud service keeps in step can damage the file; backups may lie there.</source>
        <translation>Am besten ein Ordner auf diesem Rechner. Ordner, die ein Cloud-Dienst abgleicht, können die Datei beschädigen; Sicherungen dürfen dort liegen.</translation>
    </message>
    <message>
        <source>Who invites?</source>
        <translation>Wer lädt ein?</translation>
    </message>
    <message>
        <source>Stands on invitations and minutes. It can be changed for each committee.</source>
        <translation>Steht auf Einladungen und Protokollen. Für jedes Gremium lässt es sich ändern.</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Answers to invitations go there.</source>
        <translation>Dorthin gehen die Antworten auf Einladungen.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Leave it empty to keep them beside the file. Another drive protects from a defect too.</source>
        <translation>Leer: neben der Datei. Ein anderes Laufwerk schützt auch vor einem Defekt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command, also those without a key. Tab leaves a list; arrows move inside it.</source>
        <translation>Strg+K findet jeden Befehl, auch solche ohne Taste. Tab verlässt eine Liste; Pfeile gehen in ihr.</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Missing answers</source>
        <translation>Fehlende Antworten</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>Überfällige Aufgaben</translation>
    </message>
    <message>
        <source>Vacant seats</source>
        <translation>Sitze ohne Besetzung</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Source of the mail</source>
        <translation>Quelltext der E-Mail</translation>
    </message>
    <message>
        <source>… {count} more bytes; save the mail to see them all.</source>
        <translation>… {count} weitere Bytes; sichern Sie die E-Mail, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TargetFolder</name>
    <message>
        <source>Choose where the files shall lie.</source>
        <translation>Wählen Sie, wo die Dateien liegen sollen.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>Diesen Ordner gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>TasksView</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Which tasks</source>
        <translation>Welche Aufgaben</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>No task yet</source>
        <translation>Noch keine Aufgabe</translation>
    </message>
    <message>
        <source>Tasks come from minutes, or you note them here.</source>
        <translation>Aufgaben entstehen im Protokoll oder hier.</translation>
    </message>
    <message>
        <source>New task …</source>
        <translation>Neue Aufgabe&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) done</source>
        <translation>
            <numerusform>Aufgabe erledigt</numerusform>
            <numerusform>%n Aufgaben erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) open again</source>
        <translation>
            <numerusform>Aufgabe wieder offen</numerusform>
            <numerusform>%n Aufgaben wieder offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) no longer needed</source>
        <translation>
            <numerusform>Aufgabe hinfällig</numerusform>
            <numerusform>%n Aufgaben hinfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) deleted</source>
        <translation>
            <numerusform>Aufgabe gelöscht</numerusform>
            <numerusform>%n Aufgaben gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>No open task.</source>
        <translation>Keine Aufgabe ist offen.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nichts ist überfällig.</translation>
    </message>
    <message>
        <source>No closed task.</source>
        <translation>Keine Aufgabe ist erledigt.</translation>
    </message>
    <message>
        <source>No task.</source>
        <translation>Keine Aufgabe.</translation>
    </message>
</context>
<context>
    <name>TemplateSide</name>
    <message>
        <source>Preview and placeholders</source>
        <translation>Vorschau und Platzhalter</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>As seen by</source>
        <translation>Aus Sicht von</translation>
    </message>
    <message>
        <source>The mail</source>
        <translation>Die Mail</translation>
    </message>
    <message>
        <source>Filter placeholders</source>
        <translation>Platzhalter filtern</translation>
    </message>
    <message>
        <source>With the meeting {reference}</source>
        <translation>Am Beispiel der Sitzung {reference}</translation>
    </message>
    <message>
        <source>With an invented meeting</source>
        <translation>Am Beispiel einer erfundenen Sitzung</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>As seen &amp;by</source>
        <translation>Aus Sicht &amp;von</translation>
    </message>
    <message>
        <source>Return puts the chosen one where the caret stands.</source>
        <translation>Return setzt den gewählten an die Schreibmarke.</translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message>
        <source>Kinds of mail</source>
        <translation>Arten von Mails</translation>
    </message>
    <message>
        <source>Also as &amp;HTML</source>
        <translation>Auch als &amp;HTML</translation>
    </message>
    <message>
        <source>&amp;Open list: all addresses in one mail</source>
        <translation>&amp;Offener Verteiler, eine Mail</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Language of the mails</source>
        <translation>Sprache der Mails</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>Hier muss etwas stehen.</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Mail templates</source>
        <translation>Mailvorlagen</translation>
    </message>
    <message>
        <source>The shipped text counts again</source>
        <translation>Die Vorgabe gilt wieder</translation>
    </message>
    <message>
        <source>Mail templates {name}</source>
        <translation>Mailvorlagen {name}</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Gremien</translation>
    </message>
    <message numerus="yes">
        <source>%n own text(s)</source>
        <translation>
            <numerusform>%n eigener Text</numerusform>
            <numerusform>%n eigene Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty line begins a paragraph. **bold**, lines with - become a list, [words](https://…) a link. Lines whose placeholders are empty are left out.</source>
        <translation>Eine Leerzeile beginnt einen Absatz. **fett**, Zeilen mit - werden zur Liste, [Worte](https://…) zum Link. Zeilen mit leeren Platzhaltern entfallen.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>This is no time. Write for example 14:30.</source>
        <translation>Das ist keine Uhrzeit. Schreiben Sie zum Beispiel 14:30.</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>TimeLinePanel</name>
    <message>
        <source>{name} as a table</source>
        <translation>{name} als Tabelle</translation>
    </message>
    <message>
        <source>Save the time line as a picture</source>
        <translation>Zeitleiste als Bild sichern</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>TogetherChoice</name>
    <message>
        <source>Choose two at least.</source>
        <translation>Wählen Sie mindestens zwei.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The settings could not be read. They were put aside, and the defaults hold. Your files are not affected.</source>
        <translation>Die Einstellungen ließen sich nicht lesen. Sie liegen daneben, es gelten die Vorgaben. Ihre Dateien sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. Stored data is safe. The report helps to find the fault.</source>
        <translation>Das Programm endete zuletzt unerwartet. Gespeichertes ist sicher. Der Bericht hilft, den Fehler zu finden.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht ansehen</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>You can look at this file, but not change it.</source>
        <translation>Sie können diese Datei ansehen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>Open for editing</source>
        <translation>Zum Bearbeiten öffnen</translation>
    </message>
    <message>
        <source>The file lies on a network drive. That is slower, and only one may have it open.</source>
        <translation>Die Datei liegt auf einem Netzlaufwerk. Das ist langsamer, und nur eine Person darf sie geöffnet haben.</translation>
    </message>
    <message>
        <source>Sample: the persons and the coming meetings in this file are invented.</source>
        <translation>BEISPIEL: Die Personen und die kommenden Sitzungen in dieser Datei sind erfunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes that were confirmed are missing in this file. An older copy may have taken its place. Restore a backup, or go on with what is there.</source>
        <translation>
            <numerusform>In dieser Datei fehlt eine bestätigte Änderung. Vielleicht liegt eine ältere Kopie an ihrer Stelle. Stellen Sie eine Sicherung wieder her, oder arbeiten Sie mit diesem Stand weiter.</numerusform>
            <numerusform>In dieser Datei fehlen %n bestätigte Änderungen. Vielleicht liegt eine ältere Kopie an ihrer Stelle. Stellen Sie eine Sicherung wieder her, oder arbeiten Sie mit diesem Stand weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Sicherung wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation>Mit diesem Stand weiter</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Text size {size} %</source>
        <translation>Textgröße {size} %</translation>
    </message>
</context>
<context>
    <name>WaysForm</name>
    <message>
        <source>Files in a folder</source>
        <translation>Dateien in einen Ordner</translation>
    </message>
    <message>
        <source>Drafts in the mail program</source>
        <translation>Entwürfe im Mailprogramm</translation>
    </message>
    <message>
        <source>Send as mail</source>
        <translation>Als Mail senden</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Versandweg</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>&amp;Reason to send all the same</source>
        <translation>&amp;Grund, trotzdem zu senden</translation>
    </message>
    <message>
        <source>Answers &amp;until</source>
        <translation>Antwort &amp;bis</translation>
    </message>
    <message>
        <source>Folder for the &amp;files</source>
        <translation>Ordner für die &amp;Dateien</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Dateien schreiben</translation>
    </message>
    <message>
        <source>Open 1 draft</source>
        <translation>1 Entwurf öffnen</translation>
    </message>
    <message>
        <source>Open {count} drafts</source>
        <translation>{count} Entwürfe öffnen</translation>
    </message>
    <message>
        <source>Send 1 mail …</source>
        <translation>1 Mail senden …</translation>
    </message>
    <message>
        <source>Send {count} mails …</source>
        <translation>{count} Mails senden …</translation>
    </message>
    <message>
        <source>This day is over. Choose a later one.</source>
        <translation>Dieser Tag ist vorbei. Wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>Say why it is sent although something speaks against it.</source>
        <translation>Nennen Sie den Grund, trotz der Hinweise zu senden.</translation>
    </message>
    <message>
        <source>The mails go to the outbox and leave from there, one by one.</source>
        <translation>Die Mails gehen in den Postausgang und von dort einzeln hinaus.</translation>
    </message>
    <message>
        <source>The mails are written and opened in your mail program to be sent.</source>
        <translation>Die Mails öffnen sich in Ihrem Mailprogramm. Dort senden Sie sie ab.</translation>
    </message>
    <message>
        <source>Each mail and each calendar entry becomes a file.</source>
        <translation>Je Mail und je Kalendereintrag entsteht eine Datei.</translation>
    </message>
</context>
<context>
    <name>Weeks</name>
    <message>
        <source>Weeks around the day: free Länder on each</source>
        <translation>Wochen um den Tag: freie Länder je Tag</translation>
    </message>
    <message>
        <source>CW {number}</source>
        <translation>KW {number}</translation>
    </message>
    <message numerus="yes">
        <source>{holiday} in %n Länder</source>
        <translation>
            <numerusform>{holiday} in einem Land</numerusform>
            <numerusform>{holiday} in %n Ländern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>No file is open</source>
        <translation>Keine Datei ist geöffnet</translation>
    </message>
    <message>
        <source>A file holds everything: committees, people, meetings and minutes.</source>
        <translation>Eine Datei enthält alles: Gremien, Personen, Sitzungen und Protokolle.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>not found in {folder}</source>
        <translation>nicht gefunden in {folder}</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>“&gt;” commands only, “@” people, “#” meetings</source>
        <translation>„&gt;“ nur Befehle, „@“ Personen, „#“ Sitzungen</translation>
    </message>
</context>
<context>
    <name>_Heads</name>
    <message>
        <source>Stays: {name}</source>
        <translation>Bleibt: {name}</translation>
    </message>
    <message>
        <source>Goes: {name}</source>
        <translation>Geht: {name}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New file …</source>
        <translation>&amp;Neue Datei&#xa0;…</translation>
    </message>
    <message>
        <source>Create a file, with both committees or empty</source>
        <translation>Datei anlegen, mit beiden Gremien oder leer</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open a file of this program</source>
        <translation>Eine Datei dieses Programms öffnen</translation>
    </message>
    <message>
        <source>Try out with &amp;sample data</source>
        <translation>Mit &amp;Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Open a file with invented persons, marked as a sample</source>
        <translation>Datei mit erfundenen Personen öffnen, als Beispiel gekennzeichnet</translation>
    </message>
    <message>
        <source>Save a &amp;copy …</source>
        <translation>&amp;Kopie speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Write a proven copy of the file somewhere else</source>
        <translation>Geprüfte Kopie der Datei an anderer Stelle schreiben</translation>
    </message>
    <message>
        <source>Save meetings as calend&amp;ar …</source>
        <translation>Sitzungen als Kalen&amp;der …</translation>
    </message>
    <message>
        <source>Write a file to import or subscribe to elsewhere</source>
        <translation>Eine Datei schreiben, die andere Kalender einlesen oder abonnieren</translation>
    </message>
    <message>
        <source>Save &amp;tasks as calendar …</source>
        <translation>Auf&amp;gaben als Kalender …</translation>
    </message>
    <message>
        <source>Write all tasks for calendar programs that keep tasks</source>
        <translation>Alle Aufgaben für Kalenderprogramme schreiben, die Aufgaben führen</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>Write a backup into the folder for backups</source>
        <translation>Sicherung in den Ordner für Sicherungen schreiben</translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation>Sicherung &amp;wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a backup and go back to it</source>
        <translation>Sicherung wählen und auf ihren Stand zurückgehen</translation>
    </message>
    <message>
        <source>C&amp;heck the file …</source>
        <translation>Datei &amp;prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Look for damage and contradictions</source>
        <translation>Nach Schäden und Widersprüchen suchen</translation>
    </message>
    <message>
        <source>C&amp;lose the file</source>
        <translation>Datei sch&amp;ließen</translation>
    </message>
    <message>
        <source>Close the file and go back to the choice</source>
        <translation>Datei schließen und zur Auswahl zurückkehren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Save, back up and end the program</source>
        <translation>Speichern, sichern und das Programm beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do the step taken back again</source>
        <translation>Zurückgenommenen Schritt noch einmal ausführen</translation>
    </message>
    <message>
        <source>&amp;History …</source>
        <translation>&amp;Verlauf&#xa0;…</translation>
    </message>
    <message>
        <source>See who changed what and when</source>
        <translation>Sehen, wer wann was geändert hat</translation>
    </message>
    <message>
        <source>&amp;Search and do …</source>
        <translation>&amp;Suchen und ausführen&#xa0;…</translation>
    </message>
    <message>
        <source>Find meetings, persons and commands</source>
        <translation>Sitzungen, Personen und Befehle finden</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>Diese Seite &amp;filtern</translation>
    </message>
    <message>
        <source>Go to the filter field of the page</source>
        <translation>Zum Filterfeld der Seite gehen</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Language, appearance and backup</source>
        <translation>Sprache, Darstellung und Sicherung</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>Make everything larger</source>
        <translation>Alles größer darstellen</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>Make everything smaller</source>
        <translation>Alles kleiner darstellen</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
        <source>Go back to 100 %</source>
        <translation>Zu 100 % zurückkehren</translation>
    </message>
    <message>
        <source>Colours like the s&amp;ystem</source>
        <translation>Farben wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>Follow the light or dark setting of the system</source>
        <translation>Hell oder dunkel wie im System eingestellt</translation>
    </message>
    <message>
        <source>L&amp;ight colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Dunkle Schrift auf hellem Grund</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Helle Schrift auf dunklem Grund</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Move the focus from navigation to list to details</source>
        <translation>Von der Navigation zur Liste und weiter zu den Einzelheiten</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Move the focus the other way round</source>
        <translation>In umgekehrter Richtung gehen</translation>
    </message>
    <message>
        <source>R&amp;efresh</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>Seite neu lesen</translation>
    </message>
    <message>
        <source>&amp;Messages …</source>
        <translation>&amp;Meldungen&#xa0;…</translation>
    </message>
    <message>
        <source>Read again what the window said</source>
        <translation>Frühere Meldungen des Fensters nachlesen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>Zum vorigen Ort gehen</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Go where you came back from</source>
        <translation>Dorthin gehen, woher Sie zurückgekommen sind</translation>
    </message>
    <message>
        <source>&amp;Set up again …</source>
        <translation>&amp;Einrichten&#xa0;…</translation>
    </message>
    <message>
        <source>Answer the questions of the first start again</source>
        <translation>Fragen des ersten Starts noch einmal beantworten</translation>
    </message>
    <message>
        <source>&amp;Where does my data lie? …</source>
        <translation>&amp;Wo liegen meine Daten?&#xa0;…</translation>
    </message>
    <message>
        <source>Show and open the folders of the program</source>
        <translation>Ordner des Programms zeigen und öffnen</translation>
    </message>
    <message>
        <source>&amp;Log …</source>
        <translation>&amp;Ablaufprotokoll&#xa0;…</translation>
    </message>
    <message>
        <source>Read what the program has noted; no personal data</source>
        <translation>Lesen, was das Programm notiert hat; ohne Personendaten</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Open the handbook at the page for this view</source>
        <translation>Handbuch auf der Seite zu dieser Ansicht öffnen</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>See what is set up and what comes next</source>
        <translation>Sehen, was eingerichtet ist und was folgt</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation>&amp;Tastenkürzel&#xa0;…</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Alle Tasten auflisten</translation>
    </message>
    <message>
        <source>&amp;About mintgremium …</source>
        <translation>Ü&amp;ber mintgremium&#xa0;…</translation>
    </message>
    <message>
        <source>Version, licence and the work of others</source>
        <translation>Version, Lizenz und fremde Arbeit</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>See what needs you today</source>
        <translation>Sehen, was Sie heute braucht</translation>
    </message>
    <message>
        <source>&amp;Meetings</source>
        <translation>&amp;Sitzungen</translation>
    </message>
    <message>
        <source>List all meetings</source>
        <translation>Alle Sitzungen auflisten</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>&amp;Year planner</source>
        <translation>&amp;Jahresplaner</translation>
    </message>
    <message>
        <source>See the year and find the best day</source>
        <translation>Das Jahr sehen und den besten Tag finden</translation>
    </message>
    <message>
        <source>Polls for &amp;dates</source>
        <translation>&amp;Terminabfragen</translation>
    </message>
    <message>
        <source>Ask the seats which day suits them</source>
        <translation>Die Sitze fragen, welcher Tag ihnen passt</translation>
    </message>
    <message>
        <source>Ans&amp;wers to clarify</source>
        <translation>Ant&amp;worten</translation>
    </message>
    <message>
        <source>See answers that could not be assigned</source>
        <translation>Antworten ansehen, die noch zu klären sind</translation>
    </message>
    <message>
        <source>Rem&amp;inders</source>
        <translation>E&amp;rinnerungen</translation>
    </message>
    <message>
        <source>See who is to be reminded of what</source>
        <translation>Sehen, wer woran zu erinnern ist</translation>
    </message>
    <message>
        <source>&amp;Committees</source>
        <translation>&amp;Gremien</translation>
    </message>
    <message>
        <source>See the seats and who holds them</source>
        <translation>Sitze sehen und wer sie innehat</translation>
    </message>
    <message>
        <source>Co&amp;ntacts</source>
        <translation>&amp;Kontakte</translation>
    </message>
    <message>
        <source>List people and organisations</source>
        <translation>Personen und Organisationen auflisten</translation>
    </message>
    <message>
        <source>C&amp;are of data</source>
        <translation>&amp;Datenpflege</translation>
    </message>
    <message>
        <source>See whose data must be confirmed or reviewed</source>
        <translation>Sehen, wessen Daten zu bestätigen oder zu prüfen sind</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>&amp;Aufgaben</translation>
    </message>
    <message>
        <source>See who does what until when</source>
        <translation>Sehen, wer was bis wann erledigt</translation>
    </message>
    <message>
        <source>&amp;Resolutions</source>
        <translation>B&amp;eschlüsse</translation>
    </message>
    <message>
        <source>Search all resolutions</source>
        <translation>Alle Beschlüsse durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Länder</source>
        <translation>&amp;Länder</translation>
    </message>
    <message>
        <source>See the seats, ministries and offices of each Land</source>
        <translation>Sitze, Ministerien und Koordinierungsstellen jedes Landes sehen</translation>
    </message>
    <message>
        <source>Outbo&amp;x</source>
        <translation>&amp;Postausgang</translation>
    </message>
    <message>
        <source>See which mails wait, left or are unclear</source>
        <translation>Sehen, welche E-Mails warten, gesendet oder unklar sind</translation>
    </message>
    <message>
        <source>&amp;New meeting …</source>
        <translation>&amp;Neue Sitzung&#xa0;…</translation>
    </message>
    <message>
        <source>Plan a meeting of one committee or of several</source>
        <translation>Eine Sitzung eines Gremiums oder mehrerer planen</translation>
    </message>
    <message>
        <source>&amp;Edit the meeting …</source>
        <translation>Sitzung b&amp;earbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Change name, time, form, place and video link</source>
        <translation>Bezeichnung, Zeit, Form, Ort und Videolink ändern</translation>
    </message>
    <message>
        <source>&amp;Move to another day …</source>
        <translation>Auf anderen Tag &amp;verlegen&#xa0;…</translation>
    </message>
    <message>
        <source>Change the date and see first what that entails</source>
        <translation>Das Datum ändern und vorher sehen, was daraus folgt</translation>
    </message>
    <message>
        <source>Plan one &amp;like this …</source>
        <translation>Ähnli&amp;che planen&#xa0;…</translation>
    </message>
    <message>
        <source>Take place and agenda over into a new meeting</source>
        <translation>Ort und Tagesordnung in eine neue Sitzung übernehmen</translation>
    </message>
    <message>
        <source>Prepare the &amp;invitation …</source>
        <translation>E&amp;inladung vorbereiten&#xa0;…</translation>
    </message>
    <message>
        <source>Write save-the-date, invitation, update or cancellation as files</source>
        <translation>Save-the-Date, Einladung, Änderung oder Absage als Dateien schreiben</translation>
    </message>
    <message>
        <source>Mark as &amp;held</source>
        <translation>Als &amp;durchgeführt eintragen</translation>
    </message>
    <message>
        <source>Note that the meeting took place</source>
        <translation>Festhalten, dass die Sitzung stattfand</translation>
    </message>
    <message>
        <source>&amp;Call the meeting off …</source>
        <translation>Sitzung &amp;absagen&#xa0;…</translation>
    </message>
    <message>
        <source>Call the meeting off, with the reason</source>
        <translation>Die Sitzung mit Grund absagen</translation>
    </message>
    <message>
        <source>Plan &amp;again</source>
        <translation>&amp;Wieder auf geplant setzen</translation>
    </message>
    <message>
        <source>Take back that the meeting is called off or was held</source>
        <translation>Absage oder Durchführung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Delete the meeting</source>
        <translation>Sitzung &amp;löschen</translation>
    </message>
    <message>
        <source>Delete a meeting that nobody was written to; undo brings it back</source>
        <translation>Eine Sitzung löschen, zu der nichts versandt wurde; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>&amp;Zugesagt</translation>
    </message>
    <message>
        <source>Note that the chosen ones will come</source>
        <translation>Für die Gewählten eine Zusage eintragen</translation>
    </message>
    <message>
        <source>&amp;Tentative</source>
        <translation>Unter &amp;Vorbehalt</translation>
    </message>
    <message>
        <source>Note that the chosen ones may come</source>
        <translation>Für die Gewählten einen Vorbehalt eintragen</translation>
    </message>
    <message>
        <source>&amp;Declined</source>
        <translation>A&amp;bgesagt</translation>
    </message>
    <message>
        <source>Note that the chosen ones will not come</source>
        <translation>Für die Gewählten eine Absage eintragen</translation>
    </message>
    <message>
        <source>Answer is &amp;missing</source>
        <translation>Antwort &amp;offen</translation>
    </message>
    <message>
        <source>Take the answer of the chosen ones back</source>
        <translation>Die Antwort der Gewählten zurücknehmen</translation>
    </message>
    <message>
        <source>Answer with &amp;comment …</source>
        <translation>Antwort mit &amp;Bemerkung&#xa0;…</translation>
    </message>
    <message>
        <source>Note an answer and what was said with it</source>
        <translation>Eine Antwort eintragen und was dazu gesagt wurde</translation>
    </message>
    <message>
        <source>Invite a &amp;guest …</source>
        <translation>&amp;Gast einladen&#xa0;…</translation>
    </message>
    <message>
        <source>Invite a person without a seat</source>
        <translation>Eine Person ohne Sitz einladen</translation>
    </message>
    <message>
        <source>&amp;Remove the guest</source>
        <translation>Gast &amp;entfernen</translation>
    </message>
    <message>
        <source>Take a guest off the list who was not written to yet</source>
        <translation>Einen Gast von der Liste nehmen, dem noch nicht geschrieben wurde</translation>
    </message>
    <message>
        <source>No longer in&amp;vited</source>
        <translation>&amp;Nicht mehr eingeladen</translation>
    </message>
    <message>
        <source>Take the chosen ones off the list; they get a message of their own</source>
        <translation>Die Gewählten von der Liste nehmen; sie bekommen eine eigene Nachricht</translation>
    </message>
    <message>
        <source>Invite agai&amp;n</source>
        <translation>&amp;Wieder einladen</translation>
    </message>
    <message>
        <source>Put the chosen ones back on the list</source>
        <translation>Die Gewählten wieder auf die Liste setzen</translation>
    </message>
    <message>
        <source>Present on &amp;site</source>
        <translation>An&amp;wesend</translation>
    </message>
    <message>
        <source>Note that the chosen ones are there</source>
        <translation>Die Gewählten als anwesend eintragen</translation>
    </message>
    <message>
        <source>Present by &amp;video</source>
        <translation>Per V&amp;ideo</translation>
    </message>
    <message>
        <source>Note that the chosen ones take part by video</source>
        <translation>Die Gewählten als per Video zugeschaltet eintragen</translation>
    </message>
    <message>
        <source>E&amp;xcused</source>
        <translation>Ent&amp;schuldigt</translation>
    </message>
    <message>
        <source>Note that the chosen ones are excused</source>
        <translation>Die Gewählten als entschuldigt eintragen</translation>
    </message>
    <message>
        <source>A&amp;bsent</source>
        <translation>A&amp;bwesend</translation>
    </message>
    <message>
        <source>Note that the chosen ones are missing</source>
        <translation>Die Gewählten als abwesend eintragen</translation>
    </message>
    <message>
        <source>&amp;Fill from the seats</source>
        <translation>Aus den Sitzen &amp;füllen</translation>
    </message>
    <message>
        <source>Add a line for each seat, from its holder and answer</source>
        <translation>Für jeden Sitz eine Zeile ergänzen, nach Besetzung und Antwort</translation>
    </message>
    <message>
        <source>Add a &amp;guest …</source>
        <translation>&amp;Gast hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Note somebody who takes part without a seat</source>
        <translation>Jemanden eintragen, der ohne Sitz teilnimmt</translation>
    </message>
    <message>
        <source>Edit the &amp;line …</source>
        <translation>Zei&amp;le bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Change role, form, times and note</source>
        <translation>Rolle, Form, Zeiten und Notiz ändern</translation>
    </message>
    <message>
        <source>Delete the li&amp;ne</source>
        <translation>Zeile lösche&amp;n</translation>
    </message>
    <message>
        <source>Take the chosen ones off the attendance; undo is possible</source>
        <translation>Die Gewählten aus der Teilnahme nehmen; Rückgängig ist möglich</translation>
    </message>
    <message>
        <source>&amp;Open to look at</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Open the document, or list who got the dispatch</source>
        <translation>Das Dokument öffnen oder zeigen, an wen der Versand ging</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>&amp;Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Store the chosen document or attachment as a file</source>
        <translation>Das gewählte Dokument oder die Anlage als Datei ablegen</translation>
    </message>
    <message>
        <source>&amp;Attach files …</source>
        <translation>&amp;Anlagen hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Take copies of files in, to keep them with the meeting</source>
        <translation>Kopien von Dateien aufnehmen, damit sie bei der Sitzung liegen</translation>
    </message>
    <message>
        <source>&amp;Remove the attachment</source>
        <translation>Anlage &amp;entfernen</translation>
    </message>
    <message>
        <source>Take the chosen attachment away; undo brings it back</source>
        <translation>Die gewählte Anlage entfernen; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>New &amp;committee …</source>
        <translation>Neues &amp;Gremium&#xa0;…</translation>
    </message>
    <message>
        <source>Add a committee with its usual times and organiser</source>
        <translation>Ein Gremium mit üblichen Zeiten und Organisation anlegen</translation>
    </message>
    <message>
        <source>&amp;Edit the committee …</source>
        <translation>Gremium &amp;bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Change name, organiser, letterhead and usual times</source>
        <translation>Name, Organisation, Briefkopf und übliche Zeiten ändern</translation>
    </message>
    <message>
        <source>Edit the &amp;deadlines …</source>
        <translation>&amp;Fristen bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Change how long before or after a meeting things are due</source>
        <translation>Ändern, wie lange vor oder nach einer Sitzung etwas fällig ist</translation>
    </message>
    <message>
        <source>Edit the &amp;rules …</source>
        <translation>&amp;Regeln bearbeiten …</translation>
    </message>
    <message>
        <source>Change rhythm, quorum, majority and numbers</source>
        <translation>Rhythmus, Beschlussfähigkeit, Mehrheit und Zählung ändern</translation>
    </message>
    <message>
        <source>&amp;Mail templates …</source>
        <translation>&amp;Mailvorlagen …</translation>
    </message>
    <message>
        <source>Change what the mails of the committee say</source>
        <translation>Ändern, was in den Mails des Gremiums steht</translation>
    </message>
    <message>
        <source>&amp;Write to the seats …</source>
        <translation>Sitze &amp;anschreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Begin a mail to all who are on a seat today</source>
        <translation>Eine E-Mail an alle beginnen, die heute einen Sitz haben</translation>
    </message>
    <message>
        <source>Copy the mail &amp;addresses</source>
        <translation>&amp;E-Mail-Adressen kopieren</translation>
    </message>
    <message>
        <source>Put the addresses of all seats on the clipboard</source>
        <translation>Die Adressen aller Sitze in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>De&amp;lete the committee</source>
        <translation>Gremium &amp;löschen</translation>
    </message>
    <message>
        <source>Delete a committee without meetings; undo brings it back</source>
        <translation>Ein Gremium ohne Sitzungen löschen; Rückgängig holt es zurück</translation>
    </message>
    <message>
        <source>Add a &amp;seat …</source>
        <translation>&amp;Sitz anlegen&#xa0;…</translation>
    </message>
    <message>
        <source>Give a Land or an organisation a seat</source>
        <translation>Einem Land oder einer Organisation einen Sitz geben</translation>
    </message>
    <message>
        <source>Assign a &amp;person …</source>
        <translation>&amp;Person zuordnen&#xa0;…</translation>
    </message>
    <message>
        <source>Put a person on the chosen seat, or let one follow</source>
        <translation>Den gewählten Sitz besetzen oder eine Nachfolge eintragen</translation>
    </message>
    <message>
        <source>Add a dep&amp;uty …</source>
        <translation>Stell&amp;vertretung eintragen&#xa0;…</translation>
    </message>
    <message>
        <source>Let somebody stand in for the chosen seat</source>
        <translation>Eine Stellvertretung für den gewählten Sitz eintragen</translation>
    </message>
    <message>
        <source>Ed&amp;it the seat …</source>
        <translation>S&amp;itz bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Change bearer, label, vote and note of the chosen seat</source>
        <translation>Land oder Organisation, Bezeichnung, Stimme und Notiz ändern</translation>
    </message>
    <message>
        <source>Move the seat &amp;up</source>
        <translation>Sitz nach &amp;oben</translation>
    </message>
    <message>
        <source>List the chosen seat one place earlier</source>
        <translation>Den gewählten Sitz eine Stelle früher nennen</translation>
    </message>
    <message>
        <source>Move the seat d&amp;own</source>
        <translation>Sitz nach &amp;unten</translation>
    </message>
    <message>
        <source>List the chosen seat one place later</source>
        <translation>Den gewählten Sitz eine Stelle später nennen</translation>
    </message>
    <message>
        <source>Delete the sea&amp;t</source>
        <translation>Si&amp;tz löschen</translation>
    </message>
    <message>
        <source>Delete a seat that took part in nothing; undo is possible</source>
        <translation>Einen Sitz ohne Teilnahmen löschen; Rückgängig ist möglich</translation>
    </message>
    <message>
        <source>Enter a &amp;role …</source>
        <translation>&amp;Funktion eintragen …</translation>
    </message>
    <message>
        <source>Say who chairs, moderates or comes as a guest</source>
        <translation>Vorsitz, Moderation, Protokoll oder Gast eintragen</translation>
    </message>
    <message>
        <source>&amp;Change the role …</source>
        <translation>Funktion ä&amp;ndern …</translation>
    </message>
    <message>
        <source>Change person, days or note of the chosen role</source>
        <translation>Person, Tage oder Notiz der gewählten Funktion ändern</translation>
    </message>
    <message>
        <source>E&amp;nd the role …</source>
        <translation>Funktion &amp;beenden …</translation>
    </message>
    <message>
        <source>Enter the last day of the chosen role</source>
        <translation>Letzten Tag der gewählten Funktion eintragen</translation>
    </message>
    <message>
        <source>Delete the r&amp;ole</source>
        <translation>Funkti&amp;on löschen</translation>
    </message>
    <message>
        <source>Delete a role entered by mistake; undo brings it back</source>
        <translation>Eine irrtümlich eingetragene Funktion löschen; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>Save the time line as a p&amp;icture …</source>
        <translation>Ze&amp;itleiste als Bild sichern …</translation>
    </message>
    <message>
        <source>Save who was on which seat when, as PDF, SVG or PNG</source>
        <translation>Sichern, wer wann auf welchem Sitz war, als PDF, SVG oder PNG</translation>
    </message>
    <message>
        <source>&amp;Plan turns …</source>
        <translation>Reihenfolge &amp;planen …</translation>
    </message>
    <message>
        <source>Plan who hosts or chairs, years ahead</source>
        <translation>Auf Jahre hinaus planen, wer Gastgeber ist oder leitet</translation>
    </message>
    <message>
        <source>E&amp;xception for a turn …</source>
        <translation>A&amp;usnahme in der Reihenfolge …</translation>
    </message>
    <message>
        <source>Give the chosen turn to another seat, or to somebody without one</source>
        <translation>Die gewählte Sitzung einem anderen Sitz geben oder jemandem ohne Sitz</translation>
    </message>
    <message>
        <source>&amp;Swap two turns …</source>
        <translation>In der Reihenfolge &amp;tauschen …</translation>
    </message>
    <message>
        <source>Let the seats of two turns change places</source>
        <translation>Zwei Sitze in der Reihenfolge die Plätze tauschen lassen</translation>
    </message>
    <message>
        <source>Delete the &amp;turn</source>
        <translation>&amp;Eintrag der Reihenfolge löschen</translation>
    </message>
    <message>
        <source>Delete the chosen turn; undo brings it back</source>
        <translation>Den gewählten Eintrag löschen; Rückgängig holt ihn zurück</translation>
    </message>
    <message>
        <source>New pers&amp;on …</source>
        <translation>Neue &amp;Person&#xa0;…</translation>
    </message>
    <message>
        <source>Add somebody with mail address and workplace</source>
        <translation>Jemanden mit E-Mail-Adresse und Arbeitsstelle anlegen</translation>
    </message>
    <message>
        <source>New or&amp;ganisation …</source>
        <translation>Neue &amp;Organisation&#xa0;…</translation>
    </message>
    <message>
        <source>Add a ministry, an office, a foundation or a network</source>
        <translation>Ministerium, Koordinierungsstelle, Stiftung oder Netzwerk anlegen</translation>
    </message>
    <message>
        <source>Show e&amp;verything</source>
        <translation>Alles &amp;zeigen</translation>
    </message>
    <message>
        <source>Time line, meetings, tasks and all data of the contact</source>
        <translation>Zeitleiste, Sitzungen, Aufgaben und alle Daten des Kontakts</translation>
    </message>
    <message>
        <source>&amp;Edit the contact …</source>
        <translation>Kontakt &amp;bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Change the chosen person or organisation</source>
        <translation>Die gewählte Person oder Organisation ändern</translation>
    </message>
    <message>
        <source>&amp;Rename from a day on …</source>
        <translation>Ab einem Tag &amp;umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Give the organisation a new name and keep the old one</source>
        <translation>Der Organisation einen neuen Namen geben, der alte bleibt erhalten</translation>
    </message>
    <message>
        <source>&amp;Merge …</source>
        <translation>&amp;Zusammenführen …</translation>
    </message>
    <message>
        <source>Make two entries of one person one, or let organisations become one</source>
        <translation>Aus zwei Einträgen einer Person einen machen oder Organisationen zusammenlegen</translation>
    </message>
    <message>
        <source>&amp;Split from a day on …</source>
        <translation>Ab einem Tag &amp;aufteilen …</translation>
    </message>
    <message>
        <source>Let several organisations take the place of this one</source>
        <translation>Mehrere Organisationen an die Stelle dieser einen setzen</translation>
    </message>
    <message>
        <source>S&amp;uccession from a day on …</source>
        <translation>&amp;Nachfolge ab einem Tag …</translation>
    </message>
    <message>
        <source>Let another organisation take the place of this one</source>
        <translation>Eine andere Organisation an die Stelle dieser setzen</translation>
    </message>
    <message>
        <source>&amp;Confirm the data today</source>
        <translation>&amp;Daten heute bestätigen</translation>
    </message>
    <message>
        <source>Note that the data of the chosen persons are right</source>
        <translation>Festhalten, dass die Daten der gewählten Personen stimmen</translation>
    </message>
    <message>
        <source>&amp;Write a mail …</source>
        <translation>&amp;E-Mail schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Begin a mail to the chosen contacts</source>
        <translation>Eine E-Mail an die gewählten Kontakte beginnen</translation>
    </message>
    <message>
        <source>&amp;Delete the contact</source>
        <translation>Kontakt &amp;löschen</translation>
    </message>
    <message>
        <source>Delete whom nothing depends on; undo is possible</source>
        <translation>Löschen, wovon nichts abhängt; Rückgängig ist möglich</translation>
    </message>
    <message>
        <source>New agenda &amp;item</source>
        <translation>Neuer &amp;TOP</translation>
    </message>
    <message>
        <source>Add an item below the chosen one</source>
        <translation>Einen Punkt unter dem gewählten anlegen</translation>
    </message>
    <message>
        <source>New &amp;sub-item</source>
        <translation>Neuer &amp;Unterpunkt</translation>
    </message>
    <message>
        <source>Add an item under the chosen one</source>
        <translation>Einen Punkt innerhalb des gewählten anlegen</translation>
    </message>
    <message>
        <source>New &amp;break</source>
        <translation>Neue &amp;Pause</translation>
    </message>
    <message>
        <source>Add a break below the chosen item</source>
        <translation>Eine Pause unter dem gewählten Punkt anlegen</translation>
    </message>
    <message>
        <source>&amp;Rename the item</source>
        <translation>Punkt u&amp;mbenennen</translation>
    </message>
    <message>
        <source>Change the title in its row (F2)</source>
        <translation>Den Titel in seiner Zeile ändern (F2)</translation>
    </message>
    <message>
        <source>Move the item &amp;up</source>
        <translation>Punkt nach &amp;oben</translation>
    </message>
    <message>
        <source>Put the item before the one above (Alt+Up)</source>
        <translation>Den Punkt vor den darüber stellen (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Move the item &amp;down</source>
        <translation>Punkt nach u&amp;nten</translation>
    </message>
    <message>
        <source>Put the item behind the one below (Alt+Down)</source>
        <translation>Den Punkt hinter den darunter stellen (Alt+Runter)</translation>
    </message>
    <message>
        <source>Make it a sub-i&amp;tem</source>
        <translation>Zum Unterpunkt &amp;machen</translation>
    </message>
    <message>
        <source>Put the item under the one above (Alt+Right)</source>
        <translation>Den Punkt dem darüber unterordnen (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Raise it one &amp;level</source>
        <translation>Eine &amp;Ebene höher</translation>
    </message>
    <message>
        <source>Put the sub-item behind its item (Alt+Left)</source>
        <translation>Den Unterpunkt hinter seinen Punkt stellen (Alt+Links)</translation>
    </message>
    <message>
        <source>Set the &amp;number by hand</source>
        <translation>&amp;Nummer von Hand setzen</translation>
    </message>
    <message>
        <source>Give the item a number such as 3/5 or 4a</source>
        <translation>Dem Punkt eine Nummer wie 3/5 oder 4a geben</translation>
    </message>
    <message>
        <source>&amp;Withdraw the item</source>
        <translation>Punkt &amp;zurückziehen</translation>
    </message>
    <message>
        <source>Keep the item with its number, but do not treat it</source>
        <translation>Den Punkt mit seiner Nummer behalten, aber nicht behandeln</translation>
    </message>
    <message>
        <source>D&amp;elete the item</source>
        <translation>Punkt &amp;löschen</translation>
    </message>
    <message>
        <source>Delete the item and its sub-items (Del)</source>
        <translation>Den Punkt mit seinen Unterpunkten löschen (Entf)</translation>
    </message>
    <message>
        <source>Take over from &amp;another meeting …</source>
        <translation>Von &amp;anderer Sitzung übernehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Append the agenda of another meeting to this one</source>
        <translation>Die Tagesordnung einer anderen Sitzung an diese anhängen</translation>
    </message>
    <message>
        <source>Save the agenda as &amp;PDF …</source>
        <translation>&amp;Tagesordnung als PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Write the agenda into a PDF file and open it</source>
        <translation>Die Tagesordnung in eine PDF-Datei schreiben und öffnen</translation>
    </message>
    <message>
        <source>New &amp;task …</source>
        <translation>Neue &amp;Aufgabe&#xa0;…</translation>
    </message>
    <message>
        <source>Note who does what until when</source>
        <translation>Festhalten, wer was bis wann tut</translation>
    </message>
    <message>
        <source>&amp;Edit the task …</source>
        <translation>Aufgabe &amp;bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Change the chosen task</source>
        <translation>Die gewählte Aufgabe ändern</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>Tick the chosen tasks</source>
        <translation>Die gewählten Aufgaben abhaken</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Wieder &amp;öffnen</translation>
    </message>
    <message>
        <source>Take back that the chosen tasks are done</source>
        <translation>Zurücknehmen, dass die gewählten Aufgaben erledigt sind</translation>
    </message>
    <message>
        <source>No longer &amp;needed</source>
        <translation>&amp;Hinfällig</translation>
    </message>
    <message>
        <source>Close the chosen tasks without doing them</source>
        <translation>Die gewählten Aufgaben schließen, ohne sie zu erledigen</translation>
    </message>
    <message>
        <source>De&amp;lete the task</source>
        <translation>Aufgabe &amp;löschen</translation>
    </message>
    <message>
        <source>Delete the chosen tasks; undo brings them back</source>
        <translation>Die gewählten Aufgaben löschen; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>&amp;New meeting on this day …</source>
        <translation>&amp;Neue Sitzung an diesem Tag&#xa0;…</translation>
    </message>
    <message>
        <source>Plan a meeting on the day chosen in the year planner</source>
        <translation>Eine Sitzung an dem im Jahresplaner gewählten Tag planen</translation>
    </message>
    <message>
        <source>&amp;Find a day …</source>
        <translation>Tag &amp;finden&#xa0;…</translation>
    </message>
    <message>
        <source>Rank the days of a period for a committee</source>
        <translation>Die Tage eines Zeitraums für ein Gremium ordnen</translation>
    </message>
    <message>
        <source>Plan a se&amp;ries …</source>
        <translation>Se&amp;rie planen&#xa0;…</translation>
    </message>
    <message>
        <source>Plan meetings by a rule such as every second Thursday in March</source>
        <translation>Sitzungen nach einer Regel planen, etwa jeden zweiten Donnerstag im März</translation>
    </message>
    <message>
        <source>Calendars in the &amp;year planner …</source>
        <translation>&amp;Kalender im Jahresplaner&#xa0;…</translation>
    </message>
    <message>
        <source>Read in plenary weeks, fairs and absences</source>
        <translation>Plenarwochen, Messen und Abwesenheiten einlesen</translation>
    </message>
    <message>
        <source>&amp;What if the meeting moved …</source>
        <translation>&amp;Was wäre, wenn die Sitzung verschoben würde&#xa0;…</translation>
    </message>
    <message>
        <source>Take up the meeting of the chosen day: arrows carry it, Return says what follows</source>
        <translation>Die Sitzung des gewählten Tages aufnehmen: Pfeile tragen sie, Eingabe sagt die Folgen</translation>
    </message>
    <message>
        <source>&amp;Today in the year planner</source>
        <translation>&amp;Heute im Jahresplaner</translation>
    </message>
    <message>
        <source>Choose today</source>
        <translation>Den heutigen Tag wählen</translation>
    </message>
    <message>
        <source>Fe&amp;wer days, larger</source>
        <translation>W&amp;eniger Tage, größer</translation>
    </message>
    <message>
        <source>Come nearer: half-year, quarter, month, week</source>
        <translation>Näher heran: Halbjahr, Quartal, Monat, Woche</translation>
    </message>
    <message>
        <source>&amp;More days, smaller</source>
        <translation>&amp;Mehr Tage, kleiner</translation>
    </message>
    <message>
        <source>Go further away, up to a whole year</source>
        <translation>Weiter weg, bis zum ganzen Jahr</translation>
    </message>
    <message>
        <source>The year as a &amp;table</source>
        <translation>Das Jahr als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Show the same days as a table, or the picture again</source>
        <translation>Dieselben Tage als Tabelle zeigen oder wieder das Bild</translation>
    </message>
    <message>
        <source>&amp;Save the year as a picture …</source>
        <translation>Jahr als &amp;Bild speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Write the year as PDF, SVG or PNG</source>
        <translation>Das Jahr als PDF, SVG oder PNG schreiben</translation>
    </message>
    <message>
        <source>Ne&amp;xt item of the minutes</source>
        <translation>Nä&amp;chster Punkt im Protokoll</translation>
    </message>
    <message>
        <source>Write on at the next agenda item</source>
        <translation>Beim nächsten Tagesordnungspunkt weiterschreiben</translation>
    </message>
    <message>
        <source>Go back to the agenda item before</source>
        <translation>Zum Tagesordnungspunkt davor zurückgehen</translation>
    </message>
    <message>
        <source>Add a &amp;resolution …</source>
        <translation>&amp;Beschluss festhalten&#xa0;…</translation>
    </message>
    <message>
        <source>Note wording and votes under the agenda item shown</source>
        <translation>Wortlaut und Stimmen unter dem gezeigten Punkt festhalten</translation>
    </message>
    <message>
        <source>Add a &amp;task …</source>
        <translation>&amp;Aufgabe festhalten&#xa0;…</translation>
    </message>
    <message>
        <source>Write the minutes into a PDF file, as a draft or final</source>
        <translation>Das Protokoll als Entwurf oder endgültig in eine PDF-Datei schreiben</translation>
    </message>
    <message>
        <source>Close the draft and begin the time for objections</source>
        <translation>Den Entwurf abschließen und die Einwendungsfrist beginnen</translation>
    </message>
    <message>
        <source>&amp;Previous item of the minutes</source>
        <translation>&amp;Voriger Punkt im Protokoll</translation>
    </message>
    <message>
        <source>Save the minutes a&amp;s PDF …</source>
        <translation>Protokoll als &amp;PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Circ&amp;ulate the minutes …</source>
        <translation>Protokoll ver&amp;senden&#xa0;…</translation>
    </message>
    <message>
        <source>Appro&amp;ve the minutes …</source>
        <translation>Protokoll &amp;genehmigen&#xa0;…</translation>
    </message>
    <message>
        <source>Make the minutes final; nothing can be changed then</source>
        <translation>Das Protokoll endgültig machen; danach bleibt alles, wie es ist</translation>
    </message>
    <message>
        <source>New resol&amp;ution …</source>
        <translation>Neuer B&amp;eschluss&#xa0;…</translation>
    </message>
    <message>
        <source>Note a resolution of this meeting</source>
        <translation>Einen Beschluss dieser Sitzung festhalten</translation>
    </message>
    <message>
        <source>New tas&amp;k …</source>
        <translation>Neue A&amp;ufgabe&#xa0;…</translation>
    </message>
    <message>
        <source>Note a task from this meeting</source>
        <translation>Eine Aufgabe aus dieser Sitzung festhalten</translation>
    </message>
    <message>
        <source>&amp;Edit the entry …</source>
        <translation>Ein&amp;trag bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Edit the chosen resolution or task</source>
        <translation>Den gewählten Beschluss oder die gewählte Aufgabe bearbeiten</translation>
    </message>
    <message>
        <source>D&amp;one or open again</source>
        <translation>Erle&amp;digt oder wieder offen</translation>
    </message>
    <message>
        <source>Tick the chosen tasks, or open them again</source>
        <translation>Die gewählten Aufgaben abhaken oder wieder öffnen</translation>
    </message>
    <message>
        <source>De&amp;lete the entry</source>
        <translation>Eintrag &amp;löschen</translation>
    </message>
    <message>
        <source>Delete the chosen resolution or tasks (Del)</source>
        <translation>Den gewählten Beschluss oder die gewählten Aufgaben löschen (Entf)</translation>
    </message>
    <message>
        <source>New p&amp;oll for a date …</source>
        <translation>Neue Ter&amp;minabfrage&#xa0;…</translation>
    </message>
    <message>
        <source>Ask the seats of a committee which day suits them</source>
        <translation>Die Sitze eines Gremiums fragen, welcher Tag ihnen passt</translation>
    </message>
    <message>
        <source>&amp;Edit the poll …</source>
        <translation>Abfrage &amp;bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Change name, text and deadline; dates until it is sent</source>
        <translation>Name, Text und Frist ändern; Termine bis zum Versand</translation>
    </message>
    <message>
        <source>&amp;Send the poll …</source>
        <translation>Abfrage &amp;senden&#xa0;…</translation>
    </message>
    <message>
        <source>Write a mail for each seat into a folder</source>
        <translation>Für jeden Sitz eine E-Mail in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>&amp;Take answers in …</source>
        <translation>A&amp;ntworten einlesen&#xa0;…</translation>
    </message>
    <message>
        <source>Read answers from saved mails and filled-in tables</source>
        <translation>Antworten aus gespeicherten E-Mails und ausgefüllten Tabellen lesen</translation>
    </message>
    <message>
        <source>E&amp;nter an answer …</source>
        <translation>Antwort &amp;eintragen&#xa0;…</translation>
    </message>
    <message>
        <source>Enter by hand what the chosen seat says</source>
        <translation>Von Hand eintragen, was der gewählte Sitz sagt</translation>
    </message>
    <message>
        <source>&amp;Remind those missing …</source>
        <translation>Fehlende e&amp;rinnern&#xa0;…</translation>
    </message>
    <message>
        <source>Write a reminder only for seats without an answer</source>
        <translation>Eine Erinnerung nur für Sitze ohne Antwort schreiben</translation>
    </message>
    <message>
        <source>Save as a ta&amp;ble …</source>
        <translation>Als Tabe&amp;lle speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Write an XLSX file that can be filled in and taken back</source>
        <translation>Eine XLSX-Datei schreiben, die sich ausfüllen und zurücklesen lässt</translation>
    </message>
    <message>
        <source>&amp;Break the poll off …</source>
        <translation>Abfrage a&amp;bbrechen&#xa0;…</translation>
    </message>
    <message>
        <source>End the poll without a date and cancel what was held</source>
        <translation>Die Abfrage ohne Termin beenden und Vorgemerktes absagen</translation>
    </message>
    <message>
        <source>&amp;Delete the poll</source>
        <translation>Abfrage &amp;löschen</translation>
    </message>
    <message>
        <source>Delete a poll that was not sent; undo brings it back</source>
        <translation>Eine nicht versandte Abfrage löschen; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>&amp;Open the seat of the Land</source>
        <translation>Sitz des Landes ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Go to the seat that the picture is about</source>
        <translation>Zu dem Sitz gehen, nach dem gefragt ist</translation>
    </message>
    <message>
        <source>The Länder as &amp;tiles</source>
        <translation>Länder als &amp;Kacheln</translation>
    </message>
    <message>
        <source>Show each Land as a tile of the same size, or the map</source>
        <translation>Jedes Land als gleich große Kachel zeigen, oder die Karte</translation>
    </message>
    <message>
        <source>&amp;Save the map as a picture …</source>
        <translation>Karte als &amp;Bild speichern …</translation>
    </message>
    <message>
        <source>Write the Länder with their key as SVG, PNG or PDF</source>
        <translation>Die Länder mit Legende als SVG, PNG oder PDF schreiben</translation>
    </message>
    <message>
        <source>&amp;Copy the map as a picture</source>
        <translation>Karte als Bild k&amp;opieren</translation>
    </message>
    <message>
        <source>Put the Länder with their key on the clipboard</source>
        <translation>Die Länder mit Legende in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>&amp;Import a list …</source>
        <translation>L&amp;iste importieren …</translation>
    </message>
    <message>
        <source>Take persons over from Excel, CSV or vCard</source>
        <translation>Personen aus Excel, CSV oder vCard übernehmen</translation>
    </message>
    <message>
        <source>&amp;Export members …</source>
        <translation>Mitglieder e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Write persons as Excel, CSV or vCard</source>
        <translation>Personen als Excel, CSV oder vCard schreiben</translation>
    </message>
    <message>
        <source>S&amp;end what waits</source>
        <translation>&amp;Senden, was wartet</translation>
    </message>
    <message>
        <source>Hand the waiting mails of the outbox to the server</source>
        <translation>Die wartenden E-Mails des Postausgangs dem Server übergeben</translation>
    </message>
    <message>
        <source>&amp;Pause sending</source>
        <translation>Versand &amp;anhalten</translation>
    </message>
    <message>
        <source>End after the mail that is on its way</source>
        <translation>Nach der E-Mail aufhören, die unterwegs ist</translation>
    </message>
    <message>
        <source>It has a&amp;rrived</source>
        <translation>Sie ist an&amp;gekommen</translation>
    </message>
    <message>
        <source>Note an unclear mail as sent</source>
        <translation>Eine unklare E-Mail als gesendet vermerken</translation>
    </message>
    <message>
        <source>Send &amp;again …</source>
        <translation>&amp;Erneut senden&#xa0;…</translation>
    </message>
    <message>
        <source>Let a mail wait once more, with the same identity</source>
        <translation>Eine E-Mail noch einmal einreihen, mit derselben Kennung</translation>
    </message>
    <message>
        <source>&amp;Hold back</source>
        <translation>&amp;Zurückhalten</translation>
    </message>
    <message>
        <source>Take waiting mails out of the queue; undo brings it back</source>
        <translation>Wartende E-Mails aus der Schlange nehmen; Rückgängig reiht sie wieder ein</translation>
    </message>
    <message>
        <source>Show the s&amp;ource</source>
        <translation>&amp;Quelltext zeigen</translation>
    </message>
    <message>
        <source>Read the mail as it leaves, byte for byte</source>
        <translation>Die E-Mail lesen, wie sie gesendet wird, Byte für Byte</translation>
    </message>
    <message>
        <source>Save as .e&amp;ml …</source>
        <translation>Als .e&amp;ml sichern&#xa0;…</translation>
    </message>
    <message>
        <source>Store the mail as a file that mail programs open</source>
        <translation>Die E-Mail als Datei ablegen, die Mailprogramme öffnen</translation>
    </message>
    <message>
        <source>Mail acco&amp;unt …</source>
        <translation>Mail&amp;konto&#xa0;…</translation>
    </message>
    <message>
        <source>Server, sender and password for sending mails</source>
        <translation>Server, Absender und Kennwort für den Versand</translation>
    </message>
    <message>
        <source>Take ans&amp;wers in …</source>
        <translation>Antworten ü&amp;bernehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Read answers to invitations from saved mails</source>
        <translation>Antworten auf Einladungen aus gespeicherten Mails lesen</translation>
    </message>
    <message>
        <source>&amp;Take answers in from a folder …</source>
        <translation>Antworten aus einem &amp;Ordner übernehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Read answers from all mails of a folder</source>
        <translation>Antworten aus allen Mails eines Ordners lesen</translation>
    </message>
    <message>
        <source>&amp;Assign to somebody …</source>
        <translation>&amp;Zuordnen …</translation>
    </message>
    <message>
        <source>Say by hand who answered what</source>
        <translation>Von Hand sagen, wer was geantwortet hat</translation>
    </message>
    <message>
        <source>&amp;Put aside</source>
        <translation>&amp;Weglegen</translation>
    </message>
    <message>
        <source>Take the answer off the list; undo brings it back</source>
        <translation>Die Antwort aus der Liste nehmen; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>&amp;Insert the placeholder</source>
        <translation>Platzhalter ein&amp;fügen</translation>
    </message>
    <message>
        <source>Put the chosen placeholder where the caret stands</source>
        <translation>Den gewählten Platzhalter an die Schreibmarke setzen</translation>
    </message>
    <message>
        <source>Back to the s&amp;hipped text</source>
        <translation>Zur &amp;Vorgabe</translation>
    </message>
    <message>
        <source>Let the shipped text count again; undo brings it back</source>
        <translation>Die Vorgabe gilt wieder; Rückgängig holt den eigenen Text zurück</translation>
    </message>
    <message>
        <source>Data are &amp;right</source>
        <translation>Daten stimmen (&amp;bestätigen)</translation>
    </message>
    <message>
        <source>Note that the chosen people have confirmed their data</source>
        <translation>Vermerken, dass die gewählten Personen ihre Daten bestätigt haben</translation>
    </message>
    <message>
        <source>&amp;Ask to confirm …</source>
        <translation>Um &amp;Prüfung bitten …</translation>
    </message>
    <message>
        <source>Write a mail draft to each chosen person</source>
        <translation>Jeder gewählten Person einen Mailentwurf schreiben</translation>
    </message>
    <message>
        <source>Has &amp;left …</source>
        <translation>&amp;Ausgeschieden …</translation>
    </message>
    <message>
        <source>Note since when, and look at the data again later</source>
        <translation>Vermerken, seit wann, und die Daten später prüfen</translation>
    </message>
    <message>
        <source>&amp;Keep longer …</source>
        <translation>&amp;Länger behalten …</translation>
    </message>
    <message>
        <source>Look at the data again on a later day, with the reason</source>
        <translation>Die Daten an einem späteren Tag erneut prüfen, mit Begründung</translation>
    </message>
    <message>
        <source>Report on stored &amp;data …</source>
        <translation>Aus&amp;kunft über gespeicherte Daten …</translation>
    </message>
    <message>
        <source>Save everything that names the person, as PDF and JSON</source>
        <translation>Alles, was die Person nennt, als PDF und JSON sichern</translation>
    </message>
    <message>
        <source>&amp;Erase or restrict …</source>
        <translation>L&amp;öschen oder sperren …</translation>
    </message>
    <message>
        <source>See first what goes, what stays, and why</source>
        <translation>Zuerst sehen, was geht, was bleibt und warum</translation>
    </message>
    <message>
        <source>&amp;Prepare what is due …</source>
        <translation>Fällige &amp;vorbereiten …</translation>
    </message>
    <message>
        <source>Write each reminder that is due, once</source>
        <translation>Jede fällige Erinnerung einmal schreiben</translation>
    </message>
    <message>
        <source>&amp;Skip …</source>
        <translation>Über&amp;springen …</translation>
    </message>
    <message>
        <source>Leave the chosen reminders out, with a reason</source>
        <translation>Die gewählten Erinnerungen mit Grund auslassen</translation>
    </message>
    <message>
        <source>Pause or resume this &amp;meeting</source>
        <translation>Diese Sitzung anhalten oder &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Let the reminders of the chosen meeting rest, or not</source>
        <translation>Die Erinnerungen der gewählten Sitzung ruhen lassen oder nicht</translation>
    </message>
    <message>
        <source>Pause or resume &amp;all</source>
        <translation>&amp;Alle anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Let all reminders rest, or count again</source>
        <translation>Alle Erinnerungen ruhen oder wieder gelten lassen</translation>
    </message>
    <message>
        <source>&amp;Rules for reminders …</source>
        <translation>&amp;Regeln für Erinnerungen …</translation>
    </message>
    <message>
        <source>Say which committee reminds of what, and when</source>
        <translation>Festlegen, welches Gremium wann woran erinnert</translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Tagesordnungspunkt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Day {number} · {day}</source>
        <translation>Tag {number} · {day}</translation>
    </message>
    <message>
        <source>{span} used</source>
        <translation>{span} belegt</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} Uhr</translation>
    </message>
    <message>
        <source>{span} too long</source>
        <translation>{span} zu lang</translation>
    </message>
    <message>
        <source>nothing free</source>
        <translation>nichts frei</translation>
    </message>
    <message>
        <source>{span} free</source>
        <translation>{span} frei</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>TOP {number}</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>nicht öffentlich</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>Titles, kinds, minutes, reports and notes are taken over, texts are not.</source>
        <translation>Übernommen werden Titel, Art, Dauer, Bericht und Notiz, nicht die Protokolltexte.</translation>
    </message>
    <message>
        <source>Take over an agenda</source>
        <translation>Tagesordnung übernehmen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Choose a meeting.</source>
        <translation>Wählen Sie eine Sitzung.</translation>
    </message>
    <message>
        <source>One item was taken over.</source>
        <translation>Ein Punkt wurde übernommen.</translation>
    </message>
    <message>
        <source>{count} items were taken over.</source>
        <translation>{count} Punkte wurden übernommen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>Fester Beginn</translation>
    </message>
    <message>
        <source>Report by seat</source>
        <translation>Bericht durch Sitz</translation>
    </message>
    <message>
        <source>Report in words</source>
        <translation>Bericht in Worten</translation>
    </message>
    <message>
        <source>Proposed resolution</source>
        <translation>Beschlussvorschlag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Earlier items</source>
        <translation>Frühere Vorgänge</translation>
    </message>
    <message>
        <source>Number by hand</source>
        <translation>Nummer von Hand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>Nicht öffentlich</translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>kein Sitz</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>TOP</translation>
    </message>
    <message>
        <source>Sub-item</source>
        <translation>Unterpunkt</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>attendance</name>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Angeschrieben</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>From, until</source>
        <translation>Von, bis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>the seat is vacant</source>
        <translation>Der Sitz ist unbesetzt.</translation>
    </message>
    <message>
        <source>deputy for {name}</source>
        <translation>Vertretung für {name}</translation>
    </message>
    <message>
        <source>proposes {time}</source>
        <translation>schlägt vor: {time}</translation>
    </message>
    <message>
        <source>by mail, unverified</source>
        <translation>per Mail, ungeprüft</translation>
    </message>
    <message>
        <source>by file, unverified</source>
        <translation>aus Datei, ungeprüft</translation>
    </message>
    <message>
        <source>standing guest, comes along</source>
        <translation>ständiger Gast, kommt mit</translation>
    </message>
    <message>
        <source>no longer invited</source>
        <translation>ausgeladen</translation>
    </message>
    <message>
        <source>not invited yet</source>
        <translation>noch nicht eingeladen</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count}-mal</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Bemerkung</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Antwort eintragen</translation>
    </message>
    <message>
        <source>The answer is noted.</source>
        <translation>Die Antwort ist eingetragen.</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Invite a guest</source>
        <translation>Gast einladen</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Auf die Liste setzen</translation>
    </message>
    <message>
        <source>The next message goes to the guest too. A person not listed is added under Contacts.</source>
        <translation>Die nächste Nachricht geht auch an den Gast. Wer hier fehlt, wird unter Kontakte angelegt.</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Gast hinzufügen</translation>
    </message>
    <message>
        <source>Save the line</source>
        <translation>Zeile speichern</translation>
    </message>
    <message>
        <source>Add to the attendance</source>
        <translation>In die Teilnahme aufnehmen</translation>
    </message>
    <message>
        <source>The attendance is noted.</source>
        <translation>Die Teilnahme ist eingetragen.</translation>
    </message>
    <message>
        <source>&amp;Attendance</source>
        <translation>&amp;Teilnahme</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Came at</source>
        <translation>&amp;Gekommen um</translation>
    </message>
    <message>
        <source>&amp;Left at</source>
        <translation>G&amp;egangen um</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
</context>
<context>
    <name>committees</name>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Lead ministry, organisation</source>
        <translation>Federführendes Ministerium, Organisation</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>Stellvertretungen</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>stimmt ab</translation>
    </message>
    <message>
        <source>advises</source>
        <translation>berät</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Tagt</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sitze</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Unbesetzt</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gezählt von</translation>
    </message>
    <message>
        <source>On a weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>deputy {names}</source>
        <translation>Stv. {names}</translation>
    </message>
    <message>
        <source>Assign a person …</source>
        <translation>Person zuordnen&#xa0;…</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>Neues Gremium</translation>
    </message>
    <message>
        <source>Edit the committee</source>
        <translation>Gremium bearbeiten</translation>
    </message>
    <message>
        <source>Add the committee</source>
        <translation>Gremium anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Committee saved</source>
        <translation>Gremium gespeichert</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>S&amp;hort name</source>
        <translation>&amp;Kurzname</translation>
    </message>
    <message>
        <source>&amp;Meets how often</source>
        <translation>&amp;Tagt wie oft</translation>
    </message>
    <message>
        <source>Convened &amp;by</source>
        <translation>&amp;Einberufen von</translation>
    </message>
    <message>
        <source>&amp;Organiser</source>
        <translation>Wer &amp;organisiert</translation>
    </message>
    <message>
        <source>Organiser’s &amp;mail</source>
        <translation>E-&amp;Mail dazu</translation>
    </message>
    <message>
        <source>&amp;Letterhead</source>
        <translation>&amp;Briefkopf</translation>
    </message>
    <message>
        <source>Stands at the head of invitations and minutes.</source>
        <translation>Steht oben auf Einladungen und Protokollen.</translation>
    </message>
    <message>
        <source>Usual s&amp;tart</source>
        <translation>Üblicher Begi&amp;nn</translation>
    </message>
    <message>
        <source>Usual &amp;duration</source>
        <translation>Übliche &amp;Dauer</translation>
    </message>
    <message>
        <source>Usual &amp;city</source>
        <translation>Üblicher O&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Zweck</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>Not&amp;iz</translation>
    </message>
    <message>
        <source>Change the assignment: {seat}</source>
        <translation>Besetzung ändern: {seat}</translation>
    </message>
    <message>
        <source>Successor for {seat}</source>
        <translation>Nachfolge für {seat}</translation>
    </message>
    <message>
        <source>Assign a person: {seat}</source>
        <translation>Person zuordnen: {seat}</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Assignment saved</source>
        <translation>Besetzung gespeichert</translation>
    </message>
    <message>
        <source>{person} stays in the history of the seat.</source>
        <translation>{person} bleibt im Verlauf des Sitzes stehen.</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>End the assignment: {seat}</source>
        <translation>Besetzung beenden: {seat}</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Assignment ended</source>
        <translation>Besetzung beendet</translation>
    </message>
    <message>
        <source>&amp;What passes on</source>
        <translation>&amp;Was übergeht</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>{person} then ends the day before.</source>
        <translation>Die Besetzung durch {person} endet dann am Tag davor.</translation>
    </message>
    <message>
        <source>Every meeting gets its deadlines from these rules. A rule that changes keeps its old form until a day, and the new one begins the day after.</source>
        <translation>Aus diesen Regeln folgen die Fristen jeder Sitzung. Ändert sich eine Regel, so endet die alte an einem Tag, und die neue beginnt am Tag danach.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Diese Regel entfernen</translation>
    </message>
    <message>
        <source>Edit the deadlines</source>
        <translation>Fristen bearbeiten</translation>
    </message>
    <message>
        <source>Deadlines saved</source>
        <translation>Fristen gespeichert</translation>
    </message>
    <message>
        <source>weeks before</source>
        <translation>Wochen vorher</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>Tage vorher</translation>
    </message>
    <message>
        <source>weeks after</source>
        <translation>Wochen nachher</translation>
    </message>
    <message>
        <source>days after</source>
        <translation>Tage nachher</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Gezählt in</translation>
    </message>
    <message>
        <source>On a weekend it moves</source>
        <translation>Am Wochenende rückt sie</translation>
    </message>
    <message>
        <source>on holidays too</source>
        <translation>auch an Feiertagen</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>{person} leaves on {day}.</source>
        <translation>{person} scheidet am {day} aus.</translation>
    </message>
    <message>
        <source>{person} follows on {day}.</source>
        <translation>{person} folgt am {day}.</translation>
    </message>
    <message>
        <source>Enter a successor …</source>
        <translation>Nachfolge eintragen&#xa0;…</translation>
    </message>
    <message>
        <source>Add a deputy …</source>
        <translation>Stellvertretung eintragen&#xa0;…</translation>
    </message>
    <message>
        <source>End the assignment …</source>
        <translation>Besetzung beenden&#xa0;…</translation>
    </message>
    <message>
        <source>Edit the seat …</source>
        <translation>Sitz bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>All assignments</source>
        <translation>Alle Besetzungen</translation>
    </message>
    <message>
        <source>Show as a time line</source>
        <translation>Als Zeitleiste zeigen</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Übergegangen</translation>
    </message>
    <message>
        <source>Invitation: {name}</source>
        <translation>Einladung: {name}</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation>Sitz anlegen</translation>
    </message>
    <message>
        <source>Edit the seat</source>
        <translation>Sitz bearbeiten</translation>
    </message>
    <message>
        <source>Add the seat</source>
        <translation>Sitz anlegen</translation>
    </message>
    <message>
        <source>Seat saved</source>
        <translation>Sitz gespeichert</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Funktion ändern</translation>
    </message>
    <message>
        <source>Enter a role</source>
        <translation>Funktion eintragen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Role saved</source>
        <translation>Funktion gespeichert</translation>
    </message>
    <message>
        <source>{person} stays in the history of the committee.</source>
        <translation>{person} bleibt im Verlauf des Gremiums.</translation>
    </message>
    <message>
        <source>End the role: {role}</source>
        <translation>Funktion beenden: {role}</translation>
    </message>
    <message>
        <source>Role ended</source>
        <translation>Funktion beendet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>kein Sitz</translation>
    </message>
    <message>
        <source>&amp;Role in the committee</source>
        <translation>&amp;Funktion</translation>
    </message>
    <message>
        <source>For the &amp;seat</source>
        <translation>Für den &amp;Sitz</translation>
    </message>
    <message>
        <source>Where the role goes with a seat.</source>
        <translation>Falls die Funktion mit einem Sitz verbunden ist.</translation>
    </message>
    <message>
        <source>On &amp;behalf of</source>
        <translation>Im &amp;Auftrag von</translation>
    </message>
    <message>
        <source>&amp;Land</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>La&amp;bel</source>
        <translation>&amp;Bezeichnung</translation>
    </message>
    <message>
        <source>Only where the Land or the organisation says too little.</source>
        <translation>Nur wenn Land oder Organisation zu wenig sagen.</translation>
    </message>
    <message>
        <source>The seat has a &amp;vote</source>
        <translation>Der Sitz hat eine &amp;Stimme</translation>
    </message>
    <message>
        <source>No date &amp;without this seat</source>
        <translation>Kein Termin &amp;ohne diesen Sitz</translation>
    </message>
    <message>
        <source>&amp;Weight in the choice of a date</source>
        <translation>&amp;Gewicht bei der Terminwahl</translation>
    </message>
    <message>
        <source>E&amp;xists from</source>
        <translation>Besteht &amp;ab</translation>
    </message>
    <message>
        <source>Plan turns</source>
        <translation>Reihenfolge planen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>somebody without a seat</source>
        <translation>jemand ohne Sitz</translation>
    </message>
    <message>
        <source>&amp;Seat</source>
        <translation>Si&amp;tz</translation>
    </message>
    <message>
        <source>Where no seat has this turn.</source>
        <translation>Wenn kein Sitz an der Reihe ist.</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Not&amp;iz</translation>
    </message>
    <message>
        <source>Exception: {meeting}</source>
        <translation>Ausnahme: {meeting}</translation>
    </message>
    <message>
        <source>Exception saved</source>
        <translation>Ausnahme gespeichert</translation>
    </message>
    <message>
        <source>&amp;Changes places with</source>
        <translation>&amp;Tauscht mit</translation>
    </message>
    <message>
        <source>Swap: {turn}</source>
        <translation>Tauschen: {turn}</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Turns swapped</source>
        <translation>Getauscht</translation>
    </message>
    <message>
        <source>In the order of the list of seats. A round that has begun goes on after the seat that came last; turns already planned stay as they are.</source>
        <translation>In der Reihenfolge der Sitzliste. Eine begonnene Runde geht nach dem Sitz weiter, der zuletzt dran war; was schon geplant ist, bleibt.</translation>
    </message>
    <message>
        <source>&amp;What goes round</source>
        <translation>&amp;Was reihum geht</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>B&amp;is</translation>
    </message>
    <message>
        <source>&amp;Meetings a year</source>
        <translation>&amp;Sitzungen im Jahr</translation>
    </message>
    <message>
        <source>Seats that take turns</source>
        <translation>Sitze, die sich abwechseln</translation>
    </message>
    <message>
        <source>Filter seats</source>
        <translation>Sitze filtern</translation>
    </message>
    <message>
        <source>Choose a seat to see who is on it.</source>
        <translation>Wählen Sie einen Sitz, um seine Besetzung zu sehen.</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>From {first} on nobody holds the seat.</source>
        <translation>Ab {first} hat der Sitz dann kein Mitglied.</translation>
    </message>
    <message>
        <source>From {first} to {last} nobody holds the seat.</source>
        <translation>Vom {first} bis {last} hat der Sitz dann kein Mitglied.</translation>
    </message>
    <message>
        <source>the meeting itself</source>
        <translation>der Sitzung</translation>
    </message>
    <message>
        <source>{name}: last meeting before</source>
        <translation>{name}: der letzten Sitzung davor</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>{where}, on holidays too</source>
        <translation>{where}, auch an Feiertagen</translation>
    </message>
    <message>
        <source>Can decide with: {rule}</source>
        <translation>Beschlussfähig: {rule}</translation>
    </message>
    <message>
        <source>Majority: {rule}</source>
        <translation>Mehrheit: {rule}</translation>
    </message>
    <message>
        <source>one vote</source>
        <translation>eine Stimme</translation>
    </message>
    <message>
        <source>{count} votes</source>
        <translation>{count} Stimmen</translation>
    </message>
    <message>
        <source>Numbers of meetings: {rule}</source>
        <translation>Zählung der Sitzungen: {rule}</translation>
    </message>
    <message>
        <source>one seat</source>
        <translation>ein Sitz</translation>
    </message>
    <message>
        <source>{count} seats</source>
        <translation>{count} Sitze</translation>
    </message>
    <message>
        <source>No attendance is on record yet.</source>
        <translation>Noch ist keine Teilnahme erfasst.</translation>
    </message>
    <message>
        <source>{attended} of {counted} meetings</source>
        <translation>{attended} von {counted} Sitzungen</translation>
    </message>
    <message>
        <source>{count} vacant</source>
        <translation>{count} unbesetzt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Filter meetings</source>
        <translation>Sitzungen filtern</translation>
    </message>
    <message>
        <source>No rules are entered, so the usual ones count.</source>
        <translation>Es sind keine Regeln eingetragen; es gelten die üblichen.</translation>
    </message>
    <message>
        <source>Planning, quorum, results of votes and numbers follow these rules. When the committee gives itself new ones, end the old version and add another that begins the day after.</source>
        <translation>Planung, Beschlussfähigkeit, Ergebnisse von Abstimmungen und Zählung folgen diesen Regeln. Gibt sich das Gremium neue, beenden Sie die alte Fassung und fügen Sie eine an, die am Tag danach beginnt.</translation>
    </message>
    <message>
        <source>Add a version</source>
        <translation>Fassung hinzufügen</translation>
    </message>
    <message>
        <source>Remove this version</source>
        <translation>Diese Fassung entfernen</translation>
    </message>
    <message>
        <source>Edit how the committee meets and decides</source>
        <translation>Regeln des Tagens und Beschließens bearbeiten</translation>
    </message>
    <message>
        <source>Rules saved</source>
        <translation>Regeln gespeichert</translation>
    </message>
    <message>
        <source>Times a year</source>
        <translation>Mal im Jahr</translation>
    </message>
    <message>
        <source>On the</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>In the months</source>
        <translation>In den Monaten</translation>
    </message>
    <message>
        <source>Calls and video meetings in between</source>
        <translation>dazwischen Telefon- und Videokonferenzen</translation>
    </message>
    <message>
        <source>Can decide with</source>
        <translation>Beschlussfähig mit</translation>
    </message>
    <message>
        <source>Seats there</source>
        <translation>Sitze anwesend</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Mehrheit für Beschlüsse</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Numbers of meetings</source>
        <translation>Zählung der Sitzungen</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Filter turns</source>
        <translation>Reihenfolge filtern</translation>
    </message>
    <message>
        <source>This turn</source>
        <translation>Dieser Eintrag</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>meeting {number} of {year}</source>
        <translation>{number}. Sitzung {year}</translation>
    </message>
    <message>
        <source>Choose a turn to change it.</source>
        <translation>Wählen Sie einen Eintrag, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>Exception …</source>
        <translation>Ausnahme …</translation>
    </message>
    <message>
        <source>Swap …</source>
        <translation>Tauschen …</translation>
    </message>
    <message>
        <source>on behalf of</source>
        <translation>im Auftrag von</translation>
    </message>
    <message>
        <source>without known days</source>
        <translation>ohne bekannte Tage</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>End it …</source>
        <translation>Beenden …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Roles and guests</source>
        <translation>Funktionen und Gäste</translation>
    </message>
    <message>
        <source>Filter roles</source>
        <translation>Funktionen filtern</translation>
    </message>
    <message>
        <source>Role in the committee</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Choose a role to see more about it.</source>
        <translation>Wählen Sie eine Funktion, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Im Auftrag von</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Derzeit</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Künftig</translation>
    </message>
    <message>
        <source>Gone by</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Turns before this year, from this year on, and distance to the mean.</source>
        <translation>Wie oft vor diesem Jahr, wie oft ab diesem Jahr, und Abstand zum Mittel.</translation>
    </message>
    <message>
        <source>Turns of each seat</source>
        <translation>Wie oft jeder Sitz an der Reihe ist</translation>
    </message>
    <message>
        <source>Hosts so far</source>
        <translation>Gastgeber bisher</translation>
    </message>
    <message>
        <source>{seat}: {past} before, {coming} from now on</source>
        <translation>{seat}: bisher {past}, künftig {coming}</translation>
    </message>
    <message>
        <source>last in {year}</source>
        <translation>zuletzt {year}</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>unbesetzt</translation>
    </message>
    <message>
        <source>Task: {name}</source>
        <translation>Aufgabe: {name}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig {day}</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>Invitation: {name}, {day}</source>
        <translation>Einladung: {name}, {day}</translation>
    </message>
    <message>
        <source>answered already</source>
        <translation>schon beantwortet</translation>
    </message>
    <message>
        <source>Date poll: {name}</source>
        <translation>Terminabfrage: {name}</translation>
    </message>
    <message>
        <source>answers stay with the seat</source>
        <translation>Antworten bleiben beim Sitz</translation>
    </message>
    <message>
        <source>Role: {name}</source>
        <translation>Funktion: {name}</translation>
    </message>
    <message>
        <source>Is no deputy on this seat any more</source>
        <translation>Die bisherige Stellvertretung auf diesem Sitz endet</translation>
    </message>
    <message>
        <source>With {person} stay: {things}.</source>
        <translation>Bei {person} bleibt: {things}.</translation>
    </message>
    <message>
        <source>one closed task</source>
        <translation>eine erledigte Aufgabe</translation>
    </message>
    <message>
        <source>{count} closed tasks</source>
        <translation>{count} erledigte Aufgaben</translation>
    </message>
    <message>
        <source>one attendance</source>
        <translation>eine Teilnahme</translation>
    </message>
    <message>
        <source>{count} attendances</source>
        <translation>{count} Teilnahmen</translation>
    </message>
    <message>
        <source>one invitation of before</source>
        <translation>eine frühere Einladung</translation>
    </message>
    <message>
        <source>{count} invitations of before</source>
        <translation>{count} frühere Einladungen</translation>
    </message>
    <message>
        <source>Nothing is open on this seat.</source>
        <translation>Auf diesem Sitz ist nichts offen.</translation>
    </message>
    <message>
        <source>Nothing open passes on from {person}.</source>
        <translation>Von {person} geht nichts Offenes über.</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sitze</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>ends on {day}</source>
        <translation>endet am {day}</translation>
    </message>
    <message>
        <source>salutation of its own</source>
        <translation>eigene Anrede</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Arbeitsstellen</translation>
    </message>
    <message>
        <source>leads for {land}</source>
        <translation>federführend für {land}</translation>
    </message>
    <message>
        <source>Remit</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>further address, its answers are known</source>
        <translation>weitere Adresse, Antworten von dort werden erkannt</translation>
    </message>
    <message>
        <source>Role for MINT</source>
        <translation>Rolle für MINT</translation>
    </message>
    <message>
        <source>Predecessors and successors</source>
        <translation>Vorgänger und Nachfolger</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>since {day}, before that {name}</source>
        <translation>seit {day}, vorher {name}</translation>
    </message>
    <message>
        <source>gets copies for {land} (cc)</source>
        <translation>bekommt Abschriften für {land} (cc)</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>became part of it</source>
        <translation>darin aufgegangen</translation>
    </message>
    <message>
        <source>became part of this one</source>
        <translation>hierin aufgegangen</translation>
    </message>
    <message>
        <source>was split into it</source>
        <translation>aufgeteilt, unter anderem hierin</translation>
    </message>
    <message>
        <source>this one came out of it</source>
        <translation>wurde aufgeteilt, daraus entstanden</translation>
    </message>
    <message>
        <source>took its place</source>
        <translation>trat an die Stelle</translation>
    </message>
    <message>
        <source>stood here before</source>
        <translation>stand vorher an dieser Stelle</translation>
    </message>
    <message>
        <source>belongs to it</source>
        <translation>übergeordnet</translation>
    </message>
    <message>
        <source>also: {names}</source>
        <translation>auch: {names}</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>confirmed on {day}</source>
        <translation>bestätigt am {day}</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>nie bestätigt</translation>
    </message>
    <message>
        <source>Origin of the data</source>
        <translation>Herkunft der Daten</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Confirm the data today</source>
        <translation>Daten heute bestätigen</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Rename from a day on …</source>
        <translation>Ab einem Tag umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Split …</source>
        <translation>Aufteilen …</translation>
    </message>
    <message>
        <source>Succession …</source>
        <translation>Nachfolge …</translation>
    </message>
    <message>
        <source>Edit the organisation</source>
        <translation>Organisation bearbeiten</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add the organisation</source>
        <translation>Organisation anlegen</translation>
    </message>
    <message>
        <source>Organisation saved</source>
        <translation>Organisation gespeichert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Namen hinzufügen</translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation>Diesen Namen entfernen</translation>
    </message>
    <message>
        <source>Documents show the name that is valid on their day.</source>
        <translation>Dokumente zeigen den Namen, der an ihrem Tag gilt.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Land</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Leads for this Land</source>
        <translation>&amp;Federführend für dieses Land</translation>
    </message>
    <message>
        <source>Gets copies for this Land (&amp;cc)</source>
        <translation>Bekommt Abschriften für dieses Land (&amp;cc)</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>&amp;Gehört zu</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Mail address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Internetseite</translation>
    </message>
    <message>
        <source>&amp;Other names in use</source>
        <translation>Andere gebräuchliche &amp;Namen</translation>
    </message>
    <message>
        <source>One in each line; they are found, but never printed.</source>
        <translation>Einer je Zeile; sie werden gefunden, aber nie gedruckt.</translation>
    </message>
    <message>
        <source>&amp;Remit</source>
        <translation>&amp;Zuständigkeit</translation>
    </message>
    <message>
        <source>Role for M&amp;INT</source>
        <translation>&amp;Rolle für MINT</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>The data were &amp;verified</source>
        <translation>Die Angaben sind ge&amp;prüft</translation>
    </message>
    <message>
        <source>{names} stays in all older documents and can be found.</source>
        <translation>{names}: bleibt in allen älteren Dokumenten stehen und wird gefunden.</translation>
    </message>
    <message>
        <source>nobody else: it becomes part of another</source>
        <translation>niemandem: sie geht in einer anderen auf</translation>
    </message>
    <message>
        <source>&amp;Together with</source>
        <translation>&amp;Zusammen mit</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Organisation hinzufügen</translation>
    </message>
    <message>
        <source>Remove this organisation</source>
        <translation>Diese Organisation entfernen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Ab</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>Not&amp;iz</translation>
    </message>
    <message>
        <source>a new organisation</source>
        <translation>eine neue Organisation</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Merge organisations</source>
        <translation>Organisationen zusammenlegen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Organisations merged</source>
        <translation>Organisationen zusammengelegt</translation>
    </message>
    <message>
        <source>Split the organisation</source>
        <translation>Organisation aufteilen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Organisation split</source>
        <translation>Organisation aufgeteilt</translation>
    </message>
    <message>
        <source>Succession of the organisation</source>
        <translation>Nachfolge der Organisation</translation>
    </message>
    <message>
        <source>Enter the succession</source>
        <translation>Nachfolge eintragen</translation>
    </message>
    <message>
        <source>Succession entered</source>
        <translation>Nachfolge eingetragen</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Edit the person</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Person anlegen</translation>
    </message>
    <message>
        <source>Person saved</source>
        <translation>Person gespeichert</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>{name} stays. The other entry goes; what named it names this one.</source>
        <translation>{name} bleibt. Der andere Eintrag geht; was ihn nannte, nennt dann diesen.</translation>
    </message>
    <message>
        <source>&amp;Merge with</source>
        <translation>&amp;Zusammenführen mit</translation>
    </message>
    <message>
        <source>Merge two entries of one person</source>
        <translation>Zwei Einträge einer Person zusammenführen</translation>
    </message>
    <message>
        <source>Entries merged</source>
        <translation>Einträge zusammengeführt</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Mr/Ms</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Salutation of its own</source>
        <translation>Eigene Anredezeile</translation>
    </message>
    <message>
        <source>Mail address that is written to</source>
        <translation>E-Mail-Adresse, an die geschrieben wird</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>Quelle der Daten</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bestätigt am</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Affix</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>F&amp;unction</source>
        <translation>F&amp;unktion</translation>
    </message>
    <message>
        <source>Add a workplace</source>
        <translation>Arbeitsstelle hinzufügen</translation>
    </message>
    <message>
        <source>Remove this workplace</source>
        <translation>Diese Arbeitsstelle entfernen</translation>
    </message>
    <message>
        <source>&amp;Mail addresses</source>
        <translation>&amp;E-Mail-Adressen</translation>
    </message>
    <message>
        <source>One in each line; the first is written to.</source>
        <translation>Eine je Zeile; an die erste wird geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Salutation of its own</source>
        <translation>Eigene &amp;Anredezeile</translation>
    </message>
    <message>
        <source>Leave it empty: the salutation is made from the name.</source>
        <translation>Bleibt sie leer, entsteht die Anrede aus dem Namen.</translation>
    </message>
    <message>
        <source>S&amp;ource of the data</source>
        <translation>&amp;Herkunft der Daten</translation>
    </message>
    <message>
        <source>&amp;Legal basis</source>
        <translation>&amp;Rechtsgrundlage</translation>
    </message>
    <message>
        <source>&amp;Confirmed on</source>
        <translation>&amp;Bestätigt am</translation>
    </message>
    <message>
        <source>Function there</source>
        <translation>Funktion dort</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>There is already: {names}. It is still allowed.</source>
        <translation>Ähnlich ist schon vorhanden: {names}. Speichern ist trotzdem möglich.</translation>
    </message>
    <message>
        <source>The name until now stays in older documents and can be found.</source>
        <translation>Der bisherige Name bleibt in älteren Dokumenten und auffindbar.</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Neuer Name</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>&amp;Kurzname</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>&amp;Gilt ab</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name changed</source>
        <translation>Name geändert</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Personen filtern</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Choose a person to see everything about them.</source>
        <translation>Wählen Sie eine Person, um alles über sie zu sehen.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Filter organisations</source>
        <translation>Organisationen filtern</translation>
    </message>
    <message>
        <source>Choose an organisation to see everything about it.</source>
        <translation>Wählen Sie eine Organisation, um alles über sie zu sehen.</translation>
    </message>
    <message>
        <source>passes to {name}</source>
        <translation>geht über an {name}</translation>
    </message>
    <message>
        <source>is borne by the Land itself</source>
        <translation>steht dem Land selbst zu</translation>
    </message>
    <message>
        <source>ends with all who sit on it</source>
        <translation>endet mit allen, die darauf sitzen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Meetings of the contact</source>
        <translation>Sitzungen des Kontakts</translation>
    </message>
    <message>
        <source>Filter meetings</source>
        <translation>Sitzungen filtern</translation>
    </message>
    <message>
        <source>Tasks of the contact</source>
        <translation>Aufgaben des Kontakts</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>Aufgaben filtern</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>due for one day</source>
        <translation>seit einem Tag fällig</translation>
    </message>
    <message>
        <source>due for {count} days</source>
        <translation>seit {count}&#xa0;Tagen fällig</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in {count} days</source>
        <translation>in {count}&#xa0;Tagen</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;Uhr</translation>
    </message>
    <message>
        <source>one day ago</source>
        <translation>vor einem Tag</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>vor {count}&#xa0;Tagen</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Names and persons are shown as they were on this day.</source>
        <translation>Namen und Personen erscheinen so, wie sie an diesem Tag waren.</translation>
    </message>
    <message>
        <source>Show another day</source>
        <translation>Anderen Tag zeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>deadlines</name>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>usual rule of this program</source>
        <translation>Vorgabe des Programms</translation>
    </message>
    <message>
        <source>Rule: {rule} ({source}).</source>
        <translation>Regel: {rule} ({source}).</translation>
    </message>
    <message>
        <source>{span} after the minutes were sent</source>
        <translation>{span} nach dem Versand des Protokolls</translation>
    </message>
    <message>
        <source>{span} after the meeting</source>
        <translation>{span} nach der Sitzung</translation>
    </message>
    <message>
        <source>{span} before the meeting</source>
        <translation>{span} vor der Sitzung</translation>
    </message>
    <message>
        <source>on the day of the meeting</source>
        <translation>am Tag der Sitzung</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>erledigt am {day}</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>eine Woche</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count}&#xa0;Wochen</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>einen Tag</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count}&#xa0;Tage</translation>
    </message>
</context>
<context>
    <name>lands</name>
    <message>
        <source>Land</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Lead ministry</source>
        <translation>Federführendes Ministerium</translation>
    </message>
    <message>
        <source>Coordination office</source>
        <translation>Koordinierungsstelle, Netzwerk</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sitze</translation>
    </message>
    <message>
        <source>Ministries</source>
        <translation>Ministerien</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Hauptstadt</translation>
    </message>
    <message>
        <source>capital: {city}</source>
        <translation>Hauptstadt {city}</translation>
    </message>
    <message>
        <source>This Land has no seat.</source>
        <translation>Dieses Land hat keinen Sitz.</translation>
    </message>
    <message>
        <source>Coordination offices and networks</source>
        <translation>Koordinierungsstellen und Netzwerke</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Es ist keine bekannt.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>federführend</translation>
    </message>
    <message>
        <source>gets copies</source>
        <translation>erhält Kopien</translation>
    </message>
    <message>
        <source>{present} of {meetings}</source>
        <translation>{present} von {meetings}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>kein Sitz</translation>
    </message>
    <message>
        <source>On this day no Land has a seat. Add seats to a committee.</source>
        <translation>An diesem Tag hat kein Land einen Sitz. Tragen Sie beim Gremium Sitze ein.</translation>
    </message>
    <message>
        <source>On this day no office is known. Add them to the contacts.</source>
        <translation>An diesem Tag ist keine Stelle bekannt. Tragen Sie sie bei den Kontakten ein.</translation>
    </message>
    <message>
        <source>On this day no ministry is known. Add them to the contacts.</source>
        <translation>An diesem Tag ist kein Ministerium bekannt. Tragen Sie es bei den Kontakten ein.</translation>
    </message>
    <message>
        <source>There is no record of attendance up to this day.</source>
        <translation>Bis zu diesem Tag ist keine Teilnahme eingetragen.</translation>
    </message>
    <message>
        <source>Länder</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Filter Länder</source>
        <translation>Länder filtern</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} und {count} weitere</translation>
    </message>
    <message>
        <source>As of: {day}</source>
        <translation>Stand: {day}</translation>
    </message>
    <message>
        <source>share of the last {count} meetings</source>
        <translation>Anteil an den letzten {count} Sitzungen</translation>
    </message>
    <message>
        <source>Outlines: {source}, public domain</source>
        <translation>Umrisse: {source}, gemeinfrei</translation>
    </message>
    <message>
        <source>Seats of the Länder</source>
        <translation>Sitze der Länder</translation>
    </message>
    <message>
        <source>Coordination offices of the Länder</source>
        <translation>Koordinierungsstellen der Länder</translation>
    </message>
    <message>
        <source>Competent ministries of the Länder</source>
        <translation>Zuständige Ministerien der Länder</translation>
    </message>
    <message>
        <source>Attendance of the Länder</source>
        <translation>Teilnahme der Länder</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>SVG and PDF stay sharp at any size, PNG fits everywhere.</source>
        <translation>SVG und PDF bleiben in jeder Größe scharf, PNG passt überall.</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>Karte als Bild speichern</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>small, for a mail: {pixels} pixels wide</source>
        <translation>klein, für eine Mail: {pixels} Pixel breit</translation>
    </message>
    <message>
        <source>medium, for a presentation: {pixels} pixels wide</source>
        <translation>mittel, für eine Präsentation: {pixels} Pixel breit</translation>
    </message>
    <message>
        <source>large, for print: {pixels} pixels wide</source>
        <translation>groß, für den Druck: {pixels} Pixel breit</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>will be taken over</source>
        <translation>wird übernommen</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>bleibt aus</translation>
    </message>
    <message>
        <source>Take back who is meant</source>
        <translation>Zuordnung zurücknehmen</translation>
    </message>
    <message>
        <source>Who is meant?</source>
        <translation>Wer ist gemeint?</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Eine neue Person</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Was dazukommt</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was wegfällt</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Export members</source>
        <translation>Mitglieder exportieren</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>All persons and committees</source>
        <translation>Alle Personen und Gremien</translation>
    </message>
    <message>
        <source>The chosen person</source>
        <translation>Die gewählte Person</translation>
    </message>
    <message>
        <source>The {count} chosen persons</source>
        <translation>Die {count} gewählten Personen</translation>
    </message>
    <message>
        <source>Excel (.xlsx), can be read in again</source>
        <translation>Excel (.xlsx), lässt sich wieder einlesen</translation>
    </message>
    <message>
        <source>CSV with semicolons (UTF-8)</source>
        <translation>CSV mit Semikolon (UTF-8)</translation>
    </message>
    <message>
        <source>CSV for old programs (Windows 1252)</source>
        <translation>CSV für alte Programme (Windows 1252)</translation>
    </message>
    <message>
        <source>vCard 4.0, for address books of today</source>
        <translation>vCard 4.0, für heutige Adressbücher</translation>
    </message>
    <message>
        <source>vCard 3.0, for Outlook and older ones</source>
        <translation>vCard 3.0, für Outlook und ältere</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>As of the &amp;day</source>
        <translation>Stand &amp;am</translation>
    </message>
    <message>
        <source>Assignments, workplaces and names valid on this day.</source>
        <translation>Besetzungen, Dienststellen und Namen, die an diesem Tag gelten.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Tables and contacts ({patterns})</source>
        <translation>Tabellen und Kontakte ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>{count} entfernt</translation>
    </message>
    <message>
        <source>List taken over: {counts}</source>
        <translation>Liste übernommen: {counts}</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation>– bleibt aus –</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Windows, Western (1252)</source>
        <translation>Windows, westlich (1252)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>ISO 8859-15</source>
        <translation>ISO 8859-15</translation>
    </message>
    <message>
        <source>DOS (850)</source>
        <translation>DOS (850)</translation>
    </message>
    <message>
        <source>Mac (Roman)</source>
        <translation>Mac (Roman)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Card {number} of the file</source>
        <translation>Karte {number} der Datei</translation>
    </message>
    <message>
        <source>Row {row} of the sheet “{table}”</source>
        <translation>Zeile {row} im Blatt „{table}“</translation>
    </message>
    <message>
        <source>Row {row} of the file</source>
        <translation>Zeile {row} der Datei</translation>
    </message>
    <message>
        <source>Is missing in the file.</source>
        <translation>Fehlt in der Datei.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <source>Role in the committee</source>
        <translation>Rolle im Gremium</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>mail_templates</name>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigener</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>Vorgabe</translation>
    </message>
</context>
<context>
    <name>meeting_form</name>
    <message>
        <source>Joint meeting</source>
        <translation>Gemeinsame Sitzung</translation>
    </message>
    <message>
        <source>&amp;Committee</source>
        <translation>&amp;Gremium</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Be&amp;zeichnung</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>N&amp;ummer</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Ende</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>End of the first day</source>
        <translation>Ende am ersten Tag</translation>
    </message>
    <message>
        <source>Begin of the last day</source>
        <translation>Beginn am letzten Tag</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Building and &amp;room</source>
        <translation>Haus und &amp;Raum</translation>
    </message>
    <message>
        <source>Link to the &amp;video conference</source>
        <translation>Link zur &amp;Videokonferenz</translation>
    </message>
    <message>
        <source>&amp;Dial-in</source>
        <translation>Ein&amp;wahl</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Straße</translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation>&amp;Postleitzahl</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>Gastge&amp;bend</translation>
    </message>
    <message>
        <source>&amp;Known is</source>
        <translation>Datum &amp;genau bis</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;tiz</translation>
    </message>
</context>
<context>
    <name>meeting_overview</name>
    <message>
        <source>Called off</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Deadlines and their rules</source>
        <translation>Fristen und ihre Regeln</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Where this is known from</source>
        <translation>Woher das bekannt ist</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>How to join</source>
        <translation>Teilnehmen</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Geführt als</translation>
    </message>
    <message>
        <source>first day until {end}, last day from {start}</source>
        <translation>erster Tag bis {end}, letzter Tag ab {start}</translation>
    </message>
    <message>
        <source>Host: {host}</source>
        <translation>Gastgebend: {host}</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Zeichen {reference}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
</context>
<context>
    <name>meeting_page</name>
    <message>
        <source>next meeting</source>
        <translation>nächste Sitzung</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>the meeting stands here</source>
        <translation>hier steht die Sitzung</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>steht bevor</translation>
    </message>
</context>
<context>
    <name>meeting_tabs</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Documents and dispatch</source>
        <translation>Dokumente und Versand</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Resolutions and tasks</source>
        <translation>Beschlüsse und Aufgaben</translation>
    </message>
</context>
<context>
    <name>meetings</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>“{name}” stays in the list as called off. Whoever was invited learns it by a message that you prepare next.</source>
        <translation>„{name}“ bleibt als abgesagt in der Liste. Die Eingeladenen erfahren es durch eine Nachricht, die Sie danach vorbereiten.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>It stands in the message to those invited.</source>
        <translation>Er steht in der Nachricht an die Eingeladenen.</translation>
    </message>
    <message>
        <source>Call the meeting off</source>
        <translation>Sitzung absagen</translation>
    </message>
    <message>
        <source>The new meeting takes form, place and agenda from “{name}”, but no answers and no minutes.</source>
        <translation>Die neue Sitzung übernimmt Form, Ort und Tagesordnung von „{name}“, aber keine Antworten und kein Protokoll.</translation>
    </message>
    <message>
        <source>Plan a meeting like this one</source>
        <translation>Ähnliche Sitzung planen</translation>
    </message>
    <message>
        <source>{what} on {when}</source>
        <translation>{what} am {when}</translation>
    </message>
    <message>
        <source>{what} overdue</source>
        <translation>{what} überfällig</translation>
    </message>
    <message>
        <source>{what} ends on {when}</source>
        <translation>{what} endet am {when}</translation>
    </message>
    <message>
        <source>{what} ends {when}</source>
        <translation>{what} endet {when}</translation>
    </message>
    <message>
        <source>{what} until {when}</source>
        <translation>{what} bis {when}</translation>
    </message>
    <message>
        <source>{what} due {when}</source>
        <translation>{what} fällig {when}</translation>
    </message>
    <message>
        <source>one Land</source>
        <translation>1 Land</translation>
    </message>
    <message>
        <source>{count} Länder</source>
        <translation>{count} Länder</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
    <message>
        <source>{count} of {total} seats accepted</source>
        <translation>{count} von {total} Sitzen haben zugesagt</translation>
    </message>
    <message>
        <source>{count} of {total} seats took part</source>
        <translation>{count} von {total} Sitzen nahmen teil</translation>
    </message>
    <message>
        <source>{count} Länder took part</source>
        <translation>{count} Länder nahmen teil</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>E&amp;xtras</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>E&amp;rneut öffnen</translation>
    </message>
</context>
<context>
    <name>minutes</name>
    <message>
        <source>Opening and closing</source>
        <translation>Eröffnung und Schluss</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Tagesordnungspunkt</translation>
    </message>
    <message>
        <source>Items of the minutes</source>
        <translation>Punkte des Protokolls</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>TOP {number}</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>with resolution</source>
        <translation>mit Beschluss</translation>
    </message>
    <message>
        <source>with task</source>
        <translation>mit Aufgabe</translation>
    </message>
    <message>
        <source>Save the minutes as PDF afterwards</source>
        <translation>Das Protokoll danach als PDF speichern</translation>
    </message>
    <message>
        <source>The day follows the rule of the committee.</source>
        <translation>Der Tag folgt der Regel des Gremiums.</translation>
    </message>
    <message>
        <source>The committee has no rule for objections.</source>
        <translation>Das Gremium hat keine Regel für Einwendungen.</translation>
    </message>
    <message>
        <source>Circulate the minutes</source>
        <translation>Protokoll versenden</translation>
    </message>
    <message>
        <source>The draft is closed: agenda items and resolutions get numbers that stay, and the time for objections begins. This cannot be undone.</source>
        <translation>Der Entwurf wird abgeschlossen: TOP und Beschlüsse erhalten feste Nummern, und die Einwendungsfrist beginnt. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Objections until</source>
        <translation>&amp;Einwendungen bis</translation>
    </message>
    <message>
        <source>Objections are possible until {day}. It is allowed anyway.</source>
        <translation>Einwendungen sind noch bis {day} möglich. Genehmigen ist trotzdem erlaubt.</translation>
    </message>
    <message>
        <source>Approve the minutes</source>
        <translation>Protokoll genehmigen</translation>
    </message>
    <message>
        <source>From then on nobody can change agenda, texts, resolutions and attendance of this meeting. This cannot be undone.</source>
        <translation>Danach kann niemand mehr Tagesordnung, Texte, Beschlüsse und Teilnahme dieser Sitzung ändern. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Approved &amp;on</source>
        <translation>Genehmigt &amp;am</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>TOP</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>{count} yes</source>
        <translation>{count} Ja</translation>
    </message>
    <message>
        <source>{count} no</source>
        <translation>{count} Nein</translation>
    </message>
    <message>
        <source>{count} abstentions</source>
        <translation>{count} Enthaltungen</translation>
    </message>
    <message>
        <source>{count} abstention</source>
        <translation>{count} Enthaltung</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Resolution {number}</source>
        <translation>Beschluss {number}</translation>
    </message>
    <message>
        <source>Task for nobody yet</source>
        <translation>Aufgabe, noch ohne Zuständigkeit</translation>
    </message>
    <message>
        <source>Task for {name}</source>
        <translation>Aufgabe: {name}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>until {day}, overdue</source>
        <translation>bis {day}, überfällig</translation>
    </message>
    <message>
        <source>Approved on {day}: the minutes stay as they are.</source>
        <translation>Genehmigt am {day}: Das Protokoll bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Sent on {day}, no day is set for objections.</source>
        <translation>Versandt am {day}, ohne Frist für Einwendungen.</translation>
    </message>
    <message>
        <source>Sent on {day}, objections until {until}.</source>
        <translation>Versandt am {day}, Einwendungen bis {until}.</translation>
    </message>
    <message>
        <source>no agenda item</source>
        <translation>kein TOP</translation>
    </message>
</context>
<context>
    <name>next_deed</name>
    <message>
        <source>Prepare the save-the-date …</source>
        <translation>Save-the-Date vorbereiten&#xa0;…</translation>
    </message>
    <message>
        <source>Prepare the invitation …</source>
        <translation>Einladung vorbereiten&#xa0;…</translation>
    </message>
    <message>
        <source>Send the agenda …</source>
        <translation>Tagesordnung senden&#xa0;…</translation>
    </message>
    <message>
        <source>Edit the agenda</source>
        <translation>Tagesordnung bearbeiten</translation>
    </message>
    <message>
        <source>Mark as held</source>
        <translation>Als durchgeführt eintragen</translation>
    </message>
    <message>
        <source>Send the minutes …</source>
        <translation>Protokoll versenden&#xa0;…</translation>
    </message>
    <message>
        <source>Approve the minutes …</source>
        <translation>Protokoll genehmigen&#xa0;…</translation>
    </message>
    <message>
        <source>Enter the date …</source>
        <translation>Datum eintragen&#xa0;…</translation>
    </message>
    <message>
        <source>the meeting is {left}</source>
        <translation>Sitzung {left}</translation>
    </message>
    <message>
        <source>the meeting was on {day}</source>
        <translation>Sitzung war am {day}</translation>
    </message>
    <message>
        <source>objections were possible until {day}</source>
        <translation>Einwendungen waren bis {day} möglich</translation>
    </message>
    <message>
        <source>was due on {day}</source>
        <translation>war fällig am {day}</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>fällig am {day}</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <source>The mail</source>
        <translation>Die E-Mail</translation>
    </message>
    <message>
        <source>one attempt</source>
        <translation>ein Versuch</translation>
    </message>
    <message>
        <source>{count} attempts</source>
        <translation>{count} Versuche</translation>
    </message>
    <message>
        <source>queued {when}</source>
        <translation>eingereiht {when}</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>Sie ist angekommen</translation>
    </message>
    <message>
        <source>Send again …</source>
        <translation>Erneut senden&#xa0;…</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived. Ask the recipient, or look into the sent mails of your mail program. It is not sent again unless you say so.</source>
        <translation>Niemand weiß, ob sie angekommen ist. Fragen Sie nach. Sie wird nur noch einmal gesendet, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Mails of the outbox</source>
        <translation>E-Mails im Postausgang</translation>
    </message>
    <message>
        <source>Filter mails</source>
        <translation>E-Mails filtern</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Choose a mail to see what became of it.</source>
        <translation>Wählen Sie eine E-Mail, um zu sehen, was aus ihr wurde.</translation>
    </message>
    <message>
        <source>again at {time}</source>
        <translation>erneut um {time}</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} wartend</translation>
    </message>
    <message>
        <source>{count} unclear</source>
        <translation>{count} unklar</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} fehlgeschlagen</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>One mail waits in the outbox.</source>
        <translation>Eine E-Mail wartet im Postausgang.</translation>
    </message>
    <message>
        <source>{count} mails wait in the outbox.</source>
        <translation>{count} E-Mails warten im Postausgang.</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>reminded once</source>
        <translation>1 × erinnert</translation>
    </message>
    <message>
        <source>reminded {count} times</source>
        <translation>{count} × erinnert</translation>
    </message>
    <message>
        <source>draft, {since}</source>
        <translation>Entwurf, {since}</translation>
    </message>
    <message>
        <source>objections until {day}</source>
        <translation>Einwendungen bis {day}</translation>
    </message>
    <message>
        <source>Not confirmed for over a year</source>
        <translation>Seit über einem Jahr nicht bestätigt</translation>
    </message>
    <message>
        <source>one contact</source>
        <translation>1 Kontakt</translation>
    </message>
    <message>
        <source>{count} contacts</source>
        <translation>{count} Kontakte</translation>
    </message>
    <message>
        <source>{count} more …</source>
        <translation>{count} weitere&#xa0;…</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>seit heute</translation>
    </message>
    <message>
        <source>for one day</source>
        <translation>seit 1 Tag</translation>
    </message>
    <message>
        <source>for {count} days</source>
        <translation>seit {count} Tagen</translation>
    </message>
    <message>
        <source>The save-the-date for {meeting} is not sent</source>
        <translation>Save-the-Date für „{meeting}“ fehlt</translation>
    </message>
    <message>
        <source>The invitation to {meeting} is not sent</source>
        <translation>Einladung zu „{meeting}“ fehlt</translation>
    </message>
    <message>
        <source>Items for the agenda of {meeting} can be proposed until then</source>
        <translation>Anmeldung von TOP für „{meeting}“ endet</translation>
    </message>
    <message>
        <source>The documents for {meeting} are not sent</source>
        <translation>Unterlagen für „{meeting}“ fehlen</translation>
    </message>
    <message>
        <source>The minutes of {meeting} are not circulated</source>
        <translation>Protokoll „{meeting}“ ist nicht versandt</translation>
    </message>
    <message>
        <source>Objections to the minutes of {meeting} end</source>
        <translation>Einwendungsfrist für das Protokoll „{meeting}“ endet</translation>
    </message>
    <message>
        <source>The minutes of {meeting} can be approved</source>
        <translation>Protokoll „{meeting}“ kann genehmigt werden</translation>
    </message>
    <message>
        <source>{who} declined {meeting}</source>
        <translation>{who} hat für „{meeting}“ abgesagt</translation>
    </message>
    <message>
        <source>{meeting} is over and still counts as planned</source>
        <translation>„{meeting}“ ist vorbei und gilt noch als geplant</translation>
    </message>
    <message>
        <source>{count} of {total} seats accepted</source>
        <translation>{count} von {total} Sitzen zugesagt</translation>
    </message>
    <message>
        <source>{count} accepted</source>
        <translation>{count} zugesagt</translation>
    </message>
    <message>
        <source>{count} declined</source>
        <translation>{count} abgesagt</translation>
    </message>
    <message>
        <source>{count} tentative</source>
        <translation>{count} unter Vorbehalt</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} offen</translation>
    </message>
    <message>
        <source>Rule: {rule}, that was {day}</source>
        <translation>Regel: {rule}, das war {day}</translation>
    </message>
    <message>
        <source>Rule: {rule}, that is {day}</source>
        <translation>Regel: {rule}, das ist {day}</translation>
    </message>
    <message>
        <source>They can be raised until {day}</source>
        <translation>Einwendungen sind möglich bis {day}</translation>
    </message>
    <message>
        <source>Objections ended on {day}</source>
        <translation>Die Einwendungsfrist endete am {day}</translation>
    </message>
    <message>
        <source>Answer of {day}</source>
        <translation>Antwort vom {day}</translation>
    </message>
    <message>
        <source>It was planned for {day}. Note that it was held, or call it off.</source>
        <translation>Geplant war {day}. Tragen Sie ein, dass sie stattfand, oder sagen Sie sie ab.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Prepare …</source>
        <translation>Vorbereiten&#xa0;…</translation>
    </message>
    <message>
        <source>Mark as held</source>
        <translation>Als durchgeführt eintragen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Documents, made from what is entered now</source>
        <translation>Dokumente nach dem jetzigen Stand</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>to one person</source>
        <translation>an eine Person</translation>
    </message>
    <message>
        <source>to {count} persons</source>
        <translation>an {count} Personen</translation>
    </message>
    <message>
        <source>{count} unclear</source>
        <translation>{count} unklar</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
</context>
<context>
    <name>planner</name>
    <message>
        <source>in parts: {names}</source>
        <translation>in Teilen: {names}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Schulferien</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>Tage des Jahres</translation>
    </message>
    <message>
        <source>Save the year as a picture</source>
        <translation>Jahr als Bild speichern</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>All Länder are free.</source>
        <translation>Alle Länder sind frei.</translation>
    </message>
    <message>
        <source>Public holidays in parts</source>
        <translation>Feiertage in Teilen</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Ordinary day</source>
        <translation>Gewöhnlicher Tag</translation>
    </message>
    <message>
        <source>{count} of {total} Länder free</source>
        <translation>{count} von {total} Ländern frei</translation>
    </message>
    <message>
        <source>{name} in parts of {land}: {where}</source>
        <translation>{name} in Teilen von {land}: {where}</translation>
    </message>
    <message>
        <source>School holidays not known yet: {lands}</source>
        <translation>Schulferien noch nicht bekannt: {lands}</translation>
    </message>
    <message>
        <source>school holidays not known yet</source>
        <translation>Schulferien noch nicht bekannt</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>ordinary day</source>
        <translation>gewöhnlicher Tag</translation>
    </message>
    <message>
        <source>all Länder</source>
        <translation>alle Länder</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>zwischen {first} und {last}</translation>
    </message>
    <message>
        <source>Near it: {days}</source>
        <translation>Nahebei: {days}</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>Ge&amp;wicht</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Show it and count it</source>
        <translation>&amp;Zeigen und berücksichtigen</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Neuer Kalender</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Calendar saved</source>
        <translation>Kalender gespeichert</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Eingelesen</translation>
    </message>
    <message>
        <source>The file holds no days.</source>
        <translation>Die Datei enthält keine Tage.</translation>
    </message>
    <message>
        <source>{count} entries from {first} to {last}.</source>
        <translation>{count} Einträge vom {first} bis {last}.</translation>
    </message>
    <message>
        <source>{count} were left out: {names}.</source>
        <translation>{count} wurden ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source>&amp;Land</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>{count} entries were read. Those of the same Land and school year that were read in before are replaced.</source>
        <translation>{count} Einträge wurden gelesen. Früher eingelesene desselben Landes und Schuljahrs werden ersetzt.</translation>
    </message>
    <message>
        <source>Read in school holidays</source>
        <translation>Schulferien einlesen</translation>
    </message>
    <message>
        <source>School holidays taken over</source>
        <translation>Schulferien übernommen</translation>
    </message>
    <message>
        <source>Find a day</source>
        <translation>Tag finden</translation>
    </message>
    <message>
        <source>Propose days</source>
        <translation>Tage vorschlagen</translation>
    </message>
    <message>
        <source>two days</source>
        <translation>zwei Tage</translation>
    </message>
    <message>
        <source>&amp;Committee</source>
        <translation>&amp;Gremium</translation>
    </message>
    <message>
        <source>Its seats, rules and usual hours count.</source>
        <translation>Seine Sitze, Regeln und üblichen Zeiten zählen.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Possible &amp;weekdays</source>
        <translation>Mögliche &amp;Wochentage</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Plan a series</source>
        <translation>Serie planen</translation>
    </message>
    <message>
        <source>Show the days</source>
        <translation>Tage zeigen</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzter</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>&amp;Welcher</translation>
    </message>
    <message>
        <source>Week&amp;day</source>
        <translation>Wochen&amp;tag</translation>
    </message>
    <message>
        <source>In the &amp;months</source>
        <translation>In den &amp;Monaten</translation>
    </message>
    <message>
        <source>From the &amp;year</source>
        <translation>Ab dem &amp;Jahr</translation>
    </message>
    <message>
        <source>For how many y&amp;ears</source>
        <translation>Für wie viele J&amp;ahre</translation>
    </message>
    <message>
        <source>What speaks for and against it</source>
        <translation>Was dafür und dagegen spricht</translation>
    </message>
</context>
<context>
    <name>polls</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Bemerkung</translation>
    </message>
    <message>
        <source>Answer of {seat}</source>
        <translation>Antwort von {seat}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Answer saved</source>
        <translation>Antwort gespeichert</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
    <message>
        <source>{count} unclear</source>
        <translation>{count} unklar</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>Take answers in</source>
        <translation>Antworten einlesen</translation>
    </message>
    <message>
        <source>Mails and tables (*.eml *.xlsx)</source>
        <translation>E-Mails und Tabellen (*.eml *.xlsx)</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <source>Date for {name}</source>
        <translation>Termin für {name}</translation>
    </message>
    <message>
        <source>New poll for a date</source>
        <translation>Neue Terminabfrage</translation>
    </message>
    <message>
        <source>Edit the poll</source>
        <translation>Terminabfrage bearbeiten</translation>
    </message>
    <message>
        <source>Create poll</source>
        <translation>Abfrage anlegen</translation>
    </message>
    <message>
        <source>Poll saved</source>
        <translation>Terminabfrage gespeichert</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Termin hinzufügen</translation>
    </message>
    <message>
        <source>Remove this date</source>
        <translation>Diesen Termin entfernen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Committee</source>
        <translation>&amp;Gremium</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Answers &amp;until</source>
        <translation>Antworten &amp;bis</translation>
    </message>
    <message>
        <source>&amp;Hold all dates in the calendars of the others</source>
        <translation>Alle Termine in den &amp;Kalendern der anderen vormerken</translation>
    </message>
    <message>
        <source>What is not chosen is cancelled there by itself.</source>
        <translation>Was nicht gewählt wird, sagt das Programm dort ab.</translation>
    </message>
    <message>
        <source>&amp;Words to the seats</source>
        <translation>&amp;Worte an die Sitze</translation>
    </message>
    <message>
        <source>Stands in the mail above the dates.</source>
        <translation>Steht in der E-Mail über den Terminen.</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>Zu lesen</translation>
    </message>
    <message>
        <source>Words to the seats</source>
        <translation>Worte an die Sitze</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>Needed, but cannot: {seats}</source>
        <translation>Nötig, kann aber nicht: {seats}</translation>
    </message>
    <message>
        <source>Choose this date …</source>
        <translation>Diesen Termin festlegen&#xa0;…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen erledigen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>answered {day} {ways}</source>
        <translation>geantwortet {day} {ways}</translation>
    </message>
    <message>
        <source>by {person}, before the change</source>
        <translation>von {person}, vor dem Wechsel</translation>
    </message>
    <message>
        <source>reminded {day}</source>
        <translation>erinnert {day}</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>gefragt {day}</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>no mail address</source>
        <translation>keine E-Mail-Adresse</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Care of the data</source>
        <translation>Pflege der Daten</translation>
    </message>
    <message>
        <source>confirmed on {day}</source>
        <translation>bestätigt am {day}</translation>
    </message>
    <message>
        <source>asked on {day}</source>
        <translation>gefragt am {day}</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation>ausgeschieden am {day}</translation>
    </message>
    <message>
        <source>to be looked at again on {day}</source>
        <translation>erneut zu prüfen am {day}</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Noch ist nichts vermerkt.</translation>
    </message>
    <message>
        <source>Source: {text}</source>
        <translation>Quelle: {text}</translation>
    </message>
    <message>
        <source>Restrict: keep, but use no more</source>
        <translation>Sperren: aufbewahren, nicht mehr nutzen</translation>
    </message>
    <message>
        <source>Pseudonymise: another name everywhere</source>
        <translation>Pseudonymisieren: überall ein anderer Name</translation>
    </message>
    <message>
        <source>Erase: the record goes</source>
        <translation>Löschen: der Eintrag verschwindet</translation>
    </message>
    <message>
        <source>Pseudonymising and erasing cannot be undone, and take the history along.</source>
        <translation>Pseudonymisieren und Löschen lassen sich nicht rückgängig machen; auch der Verlauf verschwindet.</translation>
    </message>
    <message>
        <source>&amp;What is done</source>
        <translation>&amp;Was geschieht</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Why names in approved minutes &amp;stay</source>
        <translation>Warum Namen in genehmigten Protokollen &amp;bleiben</translation>
    </message>
    <message>
        <source>Type the &amp;name to confirm</source>
        <translation>Zum Bestätigen den &amp;Namen eingeben</translation>
    </message>
    <message>
        <source>Data of {name}</source>
        <translation>Daten von {name}</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Goes: {records}</source>
        <translation>Verschwindet: {records}</translation>
    </message>
    <message>
        <source>Gets the name “{pseudonym}”: {records}</source>
        <translation>Erhält den Namen „{pseudonym}“: {records}</translation>
    </message>
    <message>
        <source>Stays in approved minutes: {meetings}</source>
        <translation>Bleibt in genehmigten Protokollen: {meetings}</translation>
    </message>
    <message>
        <source>Backups hold the data until {day} at the latest.</source>
        <translation>Sicherungen enthalten die Daten längstens bis {day}.</translation>
    </message>
    <message>
        <source>Assignments stay as they are; end them in the committee. The data are kept until the review, then you decide.</source>
        <translation>Besetzungen bleiben, wie sie sind; beenden Sie sie im Gremium. Die Daten bleiben bis zur Prüfung, dann entscheiden Sie.</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Seit</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Vermerken</translation>
    </message>
    <message>
        <source>Noted; the data will be reviewed</source>
        <translation>Vermerkt; die Daten werden geprüft</translation>
    </message>
    <message>
        <source>Look at them again &amp;on</source>
        <translation>Erneut prüfen &amp;am</translation>
    </message>
    <message>
        <source>&amp;Why they are kept</source>
        <translation>&amp;Warum sie bleiben</translation>
    </message>
    <message>
        <source>Keep data longer</source>
        <translation>Daten länger behalten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The data are kept</source>
        <translation>Die Daten bleiben</translation>
    </message>
    <message>
        <source>One mail draft for each person is written into the folder. Open and send them in your mail program. That they were asked is noted.</source>
        <translation>Für jede Person wird ein Mailentwurf in den Ordner geschrieben. Öffnen und senden Sie die Entwürfe in Ihrem Mailprogramm. Dass gefragt wurde, wird vermerkt.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Ask to confirm</source>
        <translation>Um Prüfung bitten</translation>
    </message>
    <message>
        <source>Write drafts</source>
        <translation>Entwürfe schreiben</translation>
    </message>
    <message>
        <source>Drafts written</source>
        <translation>Entwürfe geschrieben</translation>
    </message>
    <message>
        <source>People whose data need care</source>
        <translation>Personen, deren Daten Pflege brauchen</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Personen filtern</translation>
    </message>
    <message>
        <source>Choose a person to see what is to be done.</source>
        <translation>Wählen Sie eine Person, um zu sehen, was zu tun ist.</translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
    <message>
        <source>on the day itself</source>
        <translation>am selben Tag</translation>
    </message>
    <message>
        <source>{count} day before</source>
        <translation>{count} Tag vorher</translation>
    </message>
    <message>
        <source>{count} days before</source>
        <translation>{count} Tage vorher</translation>
    </message>
    <message>
        <source>{count} day after</source>
        <translation>{count} Tag nachher</translation>
    </message>
    <message>
        <source>{count} days after</source>
        <translation>{count} Tage nachher</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>no mail address</source>
        <translation>keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Niemand.</translation>
    </message>
    <message>
        <source>Mail to {name}</source>
        <translation>Mail an {name}</translation>
    </message>
    <message>
        <source>Each reminder that is due becomes one mail, and only once. Nothing is sent: drafts are opened in your mail program, the outbox waits until you let it send.</source>
        <translation>Jede fällige Erinnerung wird eine Mail, und nur einmal. Gesendet wird nichts: Entwürfe öffnen Sie in Ihrem Mailprogramm, der Postausgang wartet, bis Sie ihn senden lassen.</translation>
    </message>
    <message>
        <source>as drafts in a folder</source>
        <translation>als Entwürfe in einen Ordner</translation>
    </message>
    <message>
        <source>into the outbox</source>
        <translation>in den Postausgang</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>&amp;Weg</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Prepare reminders</source>
        <translation>Erinnerungen vorbereiten</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>The people named there do not get this reminder.</source>
        <translation>Die dort genannten Personen bekommen diese Erinnerung nicht.</translation>
    </message>
    <message>
        <source>&amp;Why (optional)</source>
        <translation>&amp;Grund (freiwillig)</translation>
    </message>
    <message>
        <source>Skip reminders</source>
        <translation>Erinnerungen überspringen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Without a rule nobody is reminded. Answers count from the first day of the meeting, items and documents from their deadlines, tasks from the day they are due.</source>
        <translation>Ohne Regel wird niemand erinnert. Antworten zählen vom ersten Sitzungstag, Themen und Unterlagen von ihren Fristen, Aufgaben von dem Tag, an dem sie fällig sind.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Diese Regel entfernen</translation>
    </message>
    <message>
        <source>Rules for reminders</source>
        <translation>Regeln für Erinnerungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rules saved</source>
        <translation>Regeln gespeichert</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>Tage vorher</translation>
    </message>
    <message>
        <source>days after</source>
        <translation>Tage nachher</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Filter reminders</source>
        <translation>Erinnerungen filtern</translation>
    </message>
    <message>
        <source>Choose a reminder to see who gets which mail.</source>
        <translation>Wählen Sie eine Erinnerung, um zu sehen, wer welche Mail bekommt.</translation>
    </message>
</context>
<context>
    <name>repairs</name>
    <message>
        <source>Edit the meeting</source>
        <translation>Sitzung bearbeiten</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Sitzung absagen</translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation>Tagesordnung öffnen</translation>
    </message>
    <message>
        <source>Open the answers</source>
        <translation>Teilnahme öffnen</translation>
    </message>
    <message>
        <source>Open the committee</source>
        <translation>Gremium öffnen</translation>
    </message>
    <message>
        <source>Open the template</source>
        <translation>Vorlage öffnen</translation>
    </message>
    <message>
        <source>Open the contacts</source>
        <translation>Kontakte öffnen</translation>
    </message>
    <message>
        <source>Send the cancellation</source>
        <translation>Absage senden</translation>
    </message>
    <message>
        <source>Send the invitation</source>
        <translation>Einladung senden</translation>
    </message>
    <message>
        <source>Seats of that day</source>
        <translation>Besetzung an dem Tag</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Grund nennen</translation>
    </message>
</context>
<context>
    <name>replies</name>
    <message>
        <source>&amp;Who answered</source>
        <translation>&amp;Wer hat geantwortet</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <source>&amp;Remember the address for this person</source>
        <translation>&amp;Adresse für diese Person merken</translation>
    </message>
    <message>
        <source>Assign the answer</source>
        <translation>Antwort zuordnen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Answer taken over</source>
        <translation>Antwort übernommen</translation>
    </message>
    <message>
        <source>Take answers in</source>
        <translation>Antworten übernehmen</translation>
    </message>
    <message>
        <source>Answers (*.eml *.msg *.ics *.zip)</source>
        <translation>Antworten (*.eml *.msg *.ics *.zip)</translation>
    </message>
    <message>
        <source>Take answers in from a folder</source>
        <translation>Antworten aus einem Ordner übernehmen</translation>
    </message>
    <message>
        <source>Assign to somebody …</source>
        <translation>Jemandem zuordnen …</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>{answer}: {name}</source>
        <translation>{answer}: {name}</translation>
    </message>
    <message>
        <source>… and remember the address</source>
        <translation>… und die Adresse merken</translation>
    </message>
    <message>
        <source>Admit as deputy ({seat})</source>
        <translation>Als Vertretung aufnehmen ({seat})</translation>
    </message>
    <message>
        <source>Put on the list as a guest: {answer}</source>
        <translation>Als Gast aufnehmen: {answer}</translation>
    </message>
    <message>
        <source>one answer taken over</source>
        <translation>Eine Antwort übernommen</translation>
    </message>
    <message>
        <source>{count} answers taken over</source>
        <translation>{count} Antworten übernommen</translation>
    </message>
    <message>
        <source>There was no new answer.</source>
        <translation>Es war keine neue Antwort dabei.</translation>
    </message>
    <message>
        <source>One answer needs a look.</source>
        <translation>Eine Antwort ist zu klären.</translation>
    </message>
    <message>
        <source>{count} answers need a look.</source>
        <translation>{count} Antworten sind zu klären.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Warum sie wartet</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Vom</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>proposes {time}</source>
        <translation>schlägt vor: {time}</translation>
    </message>
    <message>
        <source>hands on to {address}</source>
        <translation>gibt ab an {address}</translation>
    </message>
    <message>
        <source>comes for {address}</source>
        <translation>kommt für {address}</translation>
    </message>
    <message>
        <source>answers as {address}</source>
        <translation>antwortet als {address}</translation>
    </message>
    <message>
        <source>{day}, from {file}</source>
        <translation>{day}, aus {file}</translation>
    </message>
    <message>
        <source>to be read</source>
        <translation>zu lesen</translation>
    </message>
</context>
<context>
    <name>resolutions</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>{count} yes</source>
        <translation>{count} ja</translation>
    </message>
    <message>
        <source>{count} no</source>
        <translation>{count} nein</translation>
    </message>
    <message>
        <source>{count} abstained</source>
        <translation>{count} Enthaltung</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>TOP {number}</translation>
    </message>
    <message>
        <source>Decided in</source>
        <translation>Gefasst in</translation>
    </message>
    <message>
        <source>look at it again on {day}</source>
        <translation>Wiedervorlage am {day}</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>ohne Nummer</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>Filter resolutions</source>
        <translation>Beschlüsse filtern</translation>
    </message>
    <message>
        <source>Choose a resolution to read it.</source>
        <translation>Wählen Sie einen Beschluss, um ihn zu lesen.</translation>
    </message>
    <message>
        <source>Save the resolution</source>
        <translation>Beschluss speichern</translation>
    </message>
    <message>
        <source>The resolution is saved.</source>
        <translation>Der Beschluss ist gespeichert.</translation>
    </message>
    <message>
        <source>New resolution</source>
        <translation>Neuer Beschluss</translation>
    </message>
    <message>
        <source>Edit the resolution</source>
        <translation>Beschluss bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>&amp;Wortlaut</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>&amp;Abstentions</source>
        <translation>Ent&amp;haltungen</translation>
    </message>
    <message>
        <source>Agenda &amp;item</source>
        <translation>&amp;TOP</translation>
    </message>
    <message>
        <source>&amp;Look at it again on</source>
        <translation>Wieder&amp;vorlage am</translation>
    </message>
</context>
<context>
    <name>sending</name>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>comes along</source>
        <translation>geht mit</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt hier</translation>
    </message>
    <message>
        <source>1 mail is in the outbox</source>
        <translation>1 Mail liegt im Postausgang</translation>
    </message>
    <message>
        <source>{count} mails are in the outbox</source>
        <translation>{count} Mails liegen im Postausgang</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
</context>
<context>
    <name>succession</name>
    <message>
        <source>taken over on {day}</source>
        <translation>übernommen am {day}</translation>
    </message>
    <message>
        <source>taken over from {person} on {day}</source>
        <translation>übernommen von {person} am {day}</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>TOP {number}</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Stammt aus</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>erledigt am {day}</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Hinfällig</translation>
    </message>
    <message>
        <source>Edit the task</source>
        <translation>Aufgabe bearbeiten</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add the task</source>
        <translation>Aufgabe anlegen</translation>
    </message>
    <message>
        <source>Task saved</source>
        <translation>Aufgabe gespeichert</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>no meeting</source>
        <translation>keine Sitzung</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Aufgabe</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fällig am</translation>
    </message>
    <message>
        <source>Responsible &amp;seat</source>
        <translation>Zuständiger &amp;Sitz</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Or in &amp;words</source>
        <translation>Oder in &amp;Worten</translation>
    </message>
    <message>
        <source>For whoever is neither on a seat nor among the contacts.</source>
        <translation>Für alle, die weder einen Sitz haben noch in den Kontakten stehen.</translation>
    </message>
    <message>
        <source>Comes from &amp;meeting</source>
        <translation>Aus der S&amp;itzung</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>Not&amp;iz</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>Aufgaben filtern</translation>
    </message>
    <message>
        <source>Choose a task to see everything about it.</source>
        <translation>Wählen Sie eine Aufgabe, um alles über sie zu sehen.</translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>kein Sitz</translation>
    </message>
    <message>
        <source>Save the task</source>
        <translation>Aufgabe speichern</translation>
    </message>
    <message>
        <source>The task is saved.</source>
        <translation>Die Aufgabe ist gespeichert.</translation>
    </message>
    <message>
        <source>&amp;What is to be done</source>
        <translation>&amp;Was zu tun ist</translation>
    </message>
    <message>
        <source>The task stays with the seat when the person changes.</source>
        <translation>Die Aufgabe bleibt beim Sitz, auch wenn die Person wechselt.</translation>
    </message>
    <message>
        <source>&amp;Or in words</source>
        <translation>&amp;Oder in Worten</translation>
    </message>
    <message>
        <source>&amp;Due on</source>
        <translation>&amp;Fällig am</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>Stan&amp;d</translation>
    </message>
    <message>
        <source>Agenda &amp;item</source>
        <translation>&amp;TOP</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
</context>
<context>
    <name>time line</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Wer oder was</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
</TS>
