"""The time zone block for Europe/Berlin that every calendar file of ours carries.

It is fixed text with one yearly BYDAY rule per change: Outlook misreads lists of dates (RDATE) and
rules without BYDAY, and shifts such meetings by an hour. The rules are those of Directive
2000/84/EC, valid for all years that a meeting can have here.
"""

TZID = "Europe/Berlin"

VTIMEZONE = "\r\n".join(
    (
        "BEGIN:VTIMEZONE",
        f"TZID:{TZID}",
        "BEGIN:DAYLIGHT",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "TZNAME:CEST",
        "DTSTART:19700329T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "TZNAME:CET",
        "DTSTART:19701025T030000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "END:STANDARD",
        "END:VTIMEZONE",
        "",
    )
).encode()
