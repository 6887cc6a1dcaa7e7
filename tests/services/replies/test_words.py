"""Every reason has its words, and a comment is what somebody wrote, not what they quote."""

import pytest

from mintgremium.documents.phrases import LANGUAGES, Phrases
from mintgremium.documents.received.faults import Fault
from mintgremium.services.replies.first_lines import comment_in, own_words
from mintgremium.services.replies.reasons import Reason


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_reason_has_words(language):
    phrases = Phrases.load(language)
    missing = [each for each in (*Reason, *Fault) if not phrases.has(f"reply_reasons.{each}")]
    assert not missing


@pytest.mark.parametrize(
    "quoted",
    [
        "> Einladung",
        "-----Ursprüngliche Nachricht-----",
        "---- Original Message ----",
        "Von: Gremien <gremien@example.org>",
        "Am 25.11.2026 um 12:00 schrieb Gremien:",
        "On Wed, Nov 25, 2026 Gremien wrote:",
        "________________________________",
        "-- ",
    ],
)
def test_that_what_is_quoted_is_left_out(quoted):
    assert (
        own_words(f"Ich komme gern.\n\nGrüße\n{quoted}\nalter Text") == "Ich komme gern.\n\nGrüße"
    )


def test_that_words_of_a_program_are_no_comment():
    assert comment_in("Änne hat die Einladung angenommen\nx", by_machine=False) == ""
    assert comment_in("Komme gern", by_machine=True) == ""
    assert comment_in("Komme eine Stunde später", by_machine=False) == "Komme eine Stunde später"
