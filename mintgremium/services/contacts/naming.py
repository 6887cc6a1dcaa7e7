"""Fragments that several hot reads share, and how they are put in."""

# Joins `n`, the name of `o` on the day `:on`: the valid one; else the last before; else the first
# after. So a document of any day shows a name, and an old one the name of its time.
_NAME_ON_DAY = """
LEFT JOIN organization_name n ON n.id = (
    SELECT x.id FROM organization_name x WHERE x.organization_id = o.id
    ORDER BY
        CASE WHEN (x.start_date IS NULL OR x.start_date <= :on)
              AND (x.end_date IS NULL OR x.end_date >= :on) THEN 0
             WHEN x.start_date IS NULL OR x.start_date <= :on THEN 1
             ELSE 2 END,
        CASE WHEN x.start_date > :on THEN x.start_date END,
        x.start_date DESC,
        x.id
    LIMIT 1)
"""

# The address that `p` is written to.
_FIRST_EMAIL = """
(SELECT e.address FROM person_email e WHERE e.person_id = p.id ORDER BY e.position, e.id LIMIT 1)
"""

# The ministry that speaks on the day `:on` for the Land of the seat `s`, where the seat names none.
# Of two the one that ended later on is meant: the other one took its place.
_LEAD_MINISTRY = """
(SELECT m.id FROM organization m
 WHERE m.land_id = s.land_id AND m.organization_kind = 'ministry' AND m.lead
   AND NOT (m.status = 'ended' AND coalesce(m.status_since, '') <= :on)
 ORDER BY CASE WHEN m.status = 'ended' THEN m.status_since ELSE '9999-12-31' END, m.id LIMIT 1)
"""

# The organisation that bore the seat `s` on the day `:on`, if one is named.
_BEARER = """
coalesce((SELECT b.organization_id FROM seat_bearer b
          WHERE b.seat_id = s.id AND b.end_date >= :on ORDER BY b.end_date LIMIT 1),
         s.organization_id)
"""

_FRAGMENTS = {
    "$NAME_ON_DAY": _NAME_ON_DAY,
    "$FIRST_EMAIL": _FIRST_EMAIL,
    "$LEAD_MINISTRY": _LEAD_MINISTRY,
    "$BEARER": _BEARER,
}


def woven(sql: str) -> str:
    """Put the shared fragments in place of their names, such as `$NAME_ON_DAY`."""
    for name, fragment in _FRAGMENTS.items():
        sql = sql.replace(name, fragment)
    return sql
