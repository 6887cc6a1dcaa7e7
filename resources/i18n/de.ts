<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>mintgremium {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs committees: seats, meetings, invitations, minutes. Licensed under the EUPL-1.2. The program works without a network and sends nothing by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the file now is backed up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the file was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the file was brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation type="unfinished"></translation>
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
    <name>CheckDialog</name>
    <message>
        <source>Check of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pages, references, history and records are in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
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
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was stored is safe; a step that was under way was not carried out. You can go on working. The report below helps to find the fault. It stays on this machine unless you pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPlacesDialog</name>
    <message>
        <source>Where does my data lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder: {name}</source>
        <translation type="unfinished"></translation>
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
    <name>FileCommands</name>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy written: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is backed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} goes back to the state of the backup. What is in it now is backed up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mintgremium files (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStepsView</name>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries to check</source>
        <translation>
            <numerusform>%n Angabe prüfen</numerusform>
            <numerusform>%n Angaben prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandbookDialog</name>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line is one step that was carried out whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back, replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log holds no names and no texts from your file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Undone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagesDialog</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages, newest first</source>
        <translation type="unfinished"></translation>
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
    <name>PathField</name>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder and a name for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the file lie?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults for this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipePage</name>
    <message>
        <source>Go on with the open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only organiser and backups are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both committees, with their past meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All seats are there and vacant. Publicly known meetings come with a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both committees, without past meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All seats are there and vacant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data to try out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons and coming meetings are invented and marked as a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the 16 Länder; committees are added by hand.</source>
        <translation type="unfinished"></translation>
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
    <name>SearchField</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>SetUpCommands</name>
    <message>
        <source>The set-up is complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpWizard</name>
    <message>
        <source>Set up mintgremium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall the file start with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the file lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who invites to the meetings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall backups go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of this machine is best. Folders that a cloud service keeps in step can damage the file; backups may lie there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who invites?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on invitations and minutes. It can be changed for each committee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to invitations go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to keep them beside the file. Another drive protects from a defect too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K finds every command, also those without a key. Tab leaves a list; arrows move inside it.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. Stored data is safe. The report helps to find the fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look at this file, but not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lies on a network drive. That is slower, and only one may have it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes that were confirmed are missing in this file. An older copy may have taken its place. Restore a backup, or go on with what is there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Text size {size} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>No file is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file holds everything: committees, people, meetings and minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a file, with both committees or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try out with &amp;sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file with invented persons, marked as a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a proven copy of the file somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a backup into the folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup and go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;heck the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for damage and contradictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the file and go back to the choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, back up and end the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the step taken back again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who changed what and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search and do …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find meetings, persons and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the filter field of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, appearance and backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make everything larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make everything smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours like the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the light or dark setting of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the focus from navigation to list to details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the focus the other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;efresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Messages …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again what the window said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go where you came back from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set up again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the questions of the first start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where does my data lie? …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and open the folders of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what the program has noted; no personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the handbook at the page for this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is set up and what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About mintgremium …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence and the work of others</source>
        <translation type="unfinished"></translation>
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
        <translation>Ähn&amp;liche planen&#xa0;…</translation>
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
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xtras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
