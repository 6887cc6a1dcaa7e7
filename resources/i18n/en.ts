<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttendanceCommands</name>
    <message numerus="yes">
        <source>%n answer(s) noted: {answer}.</source>
        <translation>
            <numerusform>%n answer noted: {answer}.</numerusform>
            <numerusform>%n answers noted: {answer}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken off the list.</source>
        <translation>
            <numerusform>%n person taken off the list.</numerusform>
            <numerusform>%n people taken off the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) back on the list.</source>
        <translation>
            <numerusform>%n person back on the list.</numerusform>
            <numerusform>%n people back on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added from the seats.</source>
        <translation>
            <numerusform>%n line added from the seats.</numerusform>
            <numerusform>%n lines added from the seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) deleted.</source>
        <translation>
            <numerusform>%n line deleted.</numerusform>
            <numerusform>%n lines deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>One finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitteeCommands</name>
    <message numerus="yes">
        <source>%n address(es) taken.</source>
        <translation>
            <numerusform>%n address taken.</numerusform>
            <numerusform>%n addresses taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) have none.</source>
        <translation>
            <numerusform>%n seat has none.</numerusform>
            <numerusform>%n seats have none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitteePage</name>
    <message numerus="yes">
        <source>%n seat(s) are vacant</source>
        <translation>
            <numerusform>%n seat is vacant</numerusform>
            <numerusform>%n seats are vacant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message numerus="yes">
        <source>%n person(s) know the old date and need an update: {names}.</source>
        <translation>
            <numerusform>%n person knows the old date and needs an update: {names}.</numerusform>
            <numerusform>%n persons know the old date and need an update: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactCommands</name>
    <message numerus="yes">
        <source>%n contact(s) confirmed</source>
        <translation>
            <numerusform>%n contact confirmed</numerusform>
            <numerusform>%n contacts confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnclosedList</name>
    <message numerus="yes">
        <source>%n file(s) come along</source>
        <translation>
            <numerusform>%n file comes along</numerusform>
            <numerusform>%n files come along</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message numerus="yes">
        <source>%n tasks deleted</source>
        <translation>
            <numerusform>%n task deleted</numerusform>
            <numerusform>%n tasks deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message numerus="yes">
        <source>%n rows were read from {file}.</source>
        <translation>
            <numerusform>One row was read from {file}.</numerusform>
            <numerusform>%n rows were read from {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns are left out: {names}</source>
        <translation>
            <numerusform>One column is left out: {names}</numerusform>
            <numerusform>%n columns are left out: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsView</name>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an open step</source>
        <translation>
            <numerusform>%n with an open step</numerusform>
            <numerusform>%n with an open step</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovePanel</name>
    <message numerus="yes">
        <source>{tag} meets %n days later.</source>
        <translation>
            <numerusform>{tag} meets one day later.</numerusform>
            <numerusform>{tag} meets %n days later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tag} meets %n days before.</source>
        <translation>
            <numerusform>{tag} meets one day before.</numerusform>
            <numerusform>{tag} meets %n days before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must hear of it again.</source>
        <translation>
            <numerusform>One person must hear of it again.</numerusform>
            <numerusform>%n people must hear of it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and one more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationPanel</name>
    <message numerus="yes">
        <source>%n to clarify</source>
        <translation>
            <numerusform>%n to clarify</numerusform>
            <numerusform>%n to clarify</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear</source>
        <translation>
            <numerusform>%n unclear</numerusform>
            <numerusform>%n unclear</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message numerus="yes">
        <source>Send %n now</source>
        <translation>
            <numerusform>Send %n now</numerusform>
            <numerusform>Send %n now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n files …</source>
        <translation>
            <numerusform>Write one file …</numerusform>
            <numerusform>Write %n files …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperCommands</name>
    <message numerus="yes">
        <source>%n file(s) attached.</source>
        <translation>
            <numerusform>%n file attached.</numerusform>
            <numerusform>%n files attached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PollCommands</name>
    <message numerus="yes">
        <source>%n mails written</source>
        <translation>
            <numerusform>One mail written</numerusform>
            <numerusform>%n mails written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers taken in</source>
        <translation>
            <numerusform>One answer taken in</numerusform>
            <numerusform>%n answers taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PollView</name>
    <message numerus="yes">
        <source>Remind %n …</source>
        <translation>
            <numerusform>Remind one seat …</numerusform>
            <numerusform>Remind %n seats …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyCommands</name>
    <message numerus="yes">
        <source>%n contact(s) confirmed</source>
        <translation>
            <numerusform>%n contact confirmed</numerusform>
            <numerusform>%n contacts confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderCommands</name>
    <message numerus="yes">
        <source>%n mail(s) prepared</source>
        <translation>
            <numerusform>%n mail prepared</numerusform>
            <numerusform>%n mails prepared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindersView</name>
    <message numerus="yes">
        <source>Prepare %n due</source>
        <translation>
            <numerusform>Prepare %n due</numerusform>
            <numerusform>Prepare %n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message numerus="yes">
        <source>%n messages are written</source>
        <translation>
            <numerusform>%n message is written</numerusform>
            <numerusform>%n messages are written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotationCommands</name>
    <message numerus="yes">
        <source>%n turn(s) planned</source>
        <translation>
            <numerusform>%n turn planned</numerusform>
            <numerusform>%n turns planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message numerus="yes">
        <source>%n meetings planned</source>
        <translation>
            <numerusform>One meeting planned</numerusform>
            <numerusform>%n meetings planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %n meetings</source>
        <translation>
            <numerusform>Plan one meeting</numerusform>
            <numerusform>Plan %n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksView</name>
    <message numerus="yes">
        <source>%n task(s) done</source>
        <translation>
            <numerusform>Task done</numerusform>
            <numerusform>%n tasks done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) open again</source>
        <translation>
            <numerusform>Task open again</numerusform>
            <numerusform>%n tasks open again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) no longer needed</source>
        <translation>
            <numerusform>Task no longer needed</numerusform>
            <numerusform>%n tasks no longer needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) deleted</source>
        <translation>
            <numerusform>Task deleted</numerusform>
            <numerusform>%n tasks deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message numerus="yes">
        <source>%n own text(s)</source>
        <translation>
            <numerusform>%n own text</numerusform>
            <numerusform>%n own texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message numerus="yes">
        <source>%n changes that were confirmed are missing in this file. An older copy may have taken its place. Restore a backup, or go on with what is there.</source>
        <translation>
            <numerusform>One change that was confirmed is missing in this file. An older copy may have taken its place. Restore a backup, or go on with what is there.</numerusform>
            <numerusform>%n changes that were confirmed are missing in this file. An older copy may have taken its place. Restore a backup, or go on with what is there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Weeks</name>
    <message numerus="yes">
        <source>{holiday} in %n Länder</source>
        <translation>
            <numerusform>{holiday} in one Land</numerusform>
            <numerusform>{holiday} in %n Länder</numerusform>
        </translation>
    </message>
</context>
</TS>
