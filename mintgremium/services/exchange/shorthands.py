"""Shorter ways to write an object, turned into the full one: `"email": …`, `"responsible": …`."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from mintgremium.core.vocabulary import Kind
from mintgremium.services.exchange.values import Json

Object = dict[str, Any]
BEARER = ("committee", "land", "organization", "label")  # what a readable key of a seat is made of


def _person(given: Object) -> Object:
    mail, mails = given.get("email"), given.get("emails")
    if mails is None and mail is not None and mail != "":
        mails = [mail]
    if not isinstance(mails, list):
        return given if mails is None else {**given, "emails": mails}
    return {**given, "emails": [_address(each) for each in mails]}


def _address(given: Json) -> Json:
    return {"address": given} if isinstance(given, str) else given


def _organization(given: Object) -> Object:
    if given.get("names") is not None or given.get("name") is None:
        return given
    name = {key: given[key] for key in ("name", "short_name") if given.get(key) is not None}
    return {**given, "names": [name]}


def _item(given: Object) -> Object:
    made = dict(given)
    if "label" not in given and "number" in given:
        made["label"] = made.pop("number")
    return _with_actor(made, "rapporteur")


def _action_item(given: Object) -> Object:
    return _with_actor(given, "responsible")


def _with_actor(given: Object, key: str) -> Object:
    """Turn `"a@example.org"`, `"Geschäftsstelle"` or `{"land": …}` into its parts."""
    actor = given.get(key)
    if isinstance(actor, str):
        return {**given, key: {"person" if "@" in actor else "name": actor}}
    if not isinstance(actor, dict) or not any(part in actor for part in BEARER):
        return given
    parts = {part: actor[part] for part in BEARER if part in actor}
    rest = {part: value for part, value in actor.items() if part not in BEARER}
    return {**given, key: {"seat": parts, **rest}}


def _meeting(given: Object) -> Object:
    if "committees" in given or "committee" not in given:
        return given
    return {**given, "committees": [given["committee"]]}


_WAYS: Mapping[Kind, Callable[[Object], Object]] = MappingProxyType(
    {
        Kind.PERSON: _person,
        Kind.ORGANIZATION: _organization,
        Kind.AGENDA_ITEM: _item,
        Kind.ACTION_ITEM: _action_item,
        Kind.MEETING: _meeting,
    }
)

# Keys that are read here or elsewhere beside the fields, references and children of a kind.
BESIDES: Mapping[Kind, frozenset[str]] = MappingProxyType(
    {
        Kind.PERSON: frozenset({"email"}),
        Kind.ORGANIZATION: frozenset({"name", "short_name"}),
        Kind.AGENDA_ITEM: frozenset({"number", "rapporteur"}),
        Kind.MEMBERSHIP: frozenset({"committee"}),
        Kind.MEETING: frozenset({"committee", "committees", "committee_ids"}),
        Kind.ATTACHMENT: frozenset({"content"}),
    }
)


def written_out(kind: Kind, given: Object) -> Object:
    """Return the object with its shorthands written out."""
    way = _WAYS.get(kind)
    return given if way is None else way(given)
