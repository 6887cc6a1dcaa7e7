"""What the inspector says about how a committee meets and decides, now and at other times."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from mintgremium.services.committees.standing import CommitteeRuleDraft, rhythm_words
from mintgremium.ui.committees.words import majority_words, numbering_words, quorum_words
from mintgremium.ui.day_words import period
from mintgremium.ui.labels import Labels
from mintgremium.ui.widgets.details import Block, Fact, Part, Text


def standing_blocks(
    rules: Sequence[CommitteeRuleDraft], labels: Labels, today: date
) -> list[Block]:
    """Say the rules valid today first, then the others, the newest before the older."""
    translate = QCoreApplication.translate
    if not rules:
        text = translate("committees", "No rules are entered, so the usual ones count.")
        return [Text(text), *_facts(CommitteeRuleDraft(), labels)]
    valid_now = [rule for rule in rules if rule.period.covers(today)]
    others = [rule for rule in reversed(rules) if rule not in valid_now]
    blocks: list[Block] = []
    for rule in (*valid_now, *others):
        valid = period(rule.start_date, rule.end_date, today)
        if blocks:
            blocks.append(Part(valid))
        elif valid:
            blocks.append(Text(valid))
        blocks += _facts(rule, labels)
        if rule.source:
            blocks.append(Fact("book-open", rule.source))
    return blocks


def _facts(rule: CommitteeRuleDraft, labels: Labels) -> list[Block]:
    return [
        Fact("repeat", rhythm_words(rule, labels.text)),
        Fact("users", quorum_words(rule, labels)),
        Fact("vote", majority_words(rule, labels)),
        Fact("tag", numbering_words(rule, labels)),
    ]
