"""References and numbers that are drawn once."""

from mintgremium.core.references import meetings_of, parse_reference, resolutions_of


def test_that_a_meeting_is_referred_to_by_committee_year_and_running_number():
    assert meetings_of("LRT", 2027).label(1) == "LRT-2027-1"
    assert meetings_of("LRT", 2027).key == "meeting:LRT:2027"


def test_that_a_resolution_has_a_number_of_another_series():
    assert resolutions_of("LRT", 2027).label(12) == "LRT 2027/12"
    assert resolutions_of("LRT", 2027).key != meetings_of("LRT", 2027).key


def test_that_a_reference_can_be_read_back_even_with_hyphens_in_the_short_name():
    assert parse_reference("KMK-AG-2021-3") == (meetings_of("KMK-AG", 2021), 3)


def test_that_other_labels_are_no_references():
    assert [parse_reference(text) for text in ("", "LRT", "LRT-27-1", "LRT 2027/1")] == [None] * 4
