"""Numbers of agenda items."""

from hypothesis import given
from hypothesis import strategies as st

from mintgremium.core.numbering import Numbered, letter, numbers


def flat(*labels):
    return [Numbered(i, None, label) for i, label in enumerate(labels)]


def shown(items, *, frozen=False):
    found = numbers(items, frozen=frozen)
    return [found[item.key] for item in items]


@st.composite
def forests(draw):
    """Items in reading order, each under an earlier one or on the first level."""
    items = []
    for key in range(draw(st.integers(0, 12))):
        parent = draw(st.sampled_from([None, *range(key)]))
        items.append(Numbered(key, parent, "", draw(st.booleans())))
    return items


def test_that_numbers_count_from_one_and_nest():
    items = [Numbered("a", None), Numbered("b", None), Numbered("c", "b"), Numbered("d", "b")]
    assert numbers(items) == {"a": "1", "b": "2", "c": "2.1", "d": "2.2"}


def test_that_headings_and_breaks_carry_no_number_and_break_no_count():
    items = [Numbered(1, None, counts=False), Numbered(2, None), Numbered(3, None, counts=False)]
    assert shown([*items, Numbered(4, None)]) == ["", "1", "", "2"]


def test_that_items_under_a_heading_count_as_if_beside_it():
    items = [
        Numbered("h", None, counts=False),
        Numbered("a", "h"),
        Numbered("b", "h"),
        Numbered("c", None),
    ]
    assert numbers(items) == {"h": "", "a": "1", "b": "2", "c": "3"}


def test_that_a_label_set_by_hand_is_kept_and_not_given_twice():
    assert shown(flat("", "3/5/46", "2", "", "2a", "")) == ["1", "3/5/46", "2", "3", "2a", "4"]


def test_that_a_late_item_takes_the_number_before_it_with_a_letter():
    assert shown(flat("1", "2", "3", "", "", "4"), frozen=True) == ["1", "2", "3", "3a", "3b", "4"]


def test_that_a_late_item_at_the_end_or_the_start_is_lettered_too():
    assert shown(flat("", "1", "2", ""), frozen=True) == ["0a", "1", "2", "2a"]


def test_that_a_late_letter_skips_one_that_was_sent():
    assert shown(flat("3", "", "3a"), frozen=True) == ["3", "3b", "3a"]


def test_that_sub_items_of_a_sent_item_are_counted_when_none_was_sent():
    items = [Numbered("a", None, "4"), Numbered("b", "a"), Numbered("c", "a")]
    assert numbers(items, frozen=True) == {"a": "4", "b": "4.1", "c": "4.2"}


def test_that_letters_go_on_after_z():
    assert [letter(n) for n in (1, 26, 27, 28, 52, 53)] == ["a", "z", "aa", "ab", "az", "ba"]


@given(forests())
def test_that_every_counting_item_has_a_number_of_its_own(items):
    found = numbers(items)
    counting = [found[item.key] for item in items if item.counts]
    assert len(set(counting)) == len(counting)
    assert all(counting)
    assert all(found[item.key] == "" for item in items if not item.counts)


@given(forests())
def test_that_freezing_changes_no_number(items):
    found = numbers(items)
    sent = [Numbered(i.key, i.parent, found[i.key], i.counts) for i in items]
    assert numbers(sent, frozen=True) == found


@given(forests(), st.data())
def test_that_sent_numbers_stay_when_a_late_item_comes_in(items, data):
    found = numbers(items)
    sent = [Numbered(i.key, i.parent, found[i.key], i.counts) for i in items]
    place = data.draw(st.integers(0, len(sent)))
    parent = data.draw(st.sampled_from([None, *range(len(items))]))
    late = [*sent[:place], Numbered(99, parent), *sent[place:]]
    again = numbers(late, frozen=True)
    assert {key: again[key] for key in found} == found
    assert again[99]
    assert again[99] not in found.values()
