"""Loading changes what a file says and nothing else: told before it is done, repeatable, and never taking away."""

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.naming import key_of
from flows.programme import Programme
from flows.programme_plan import Plan, Verb, conflicts, plan
from flows.programme_records import Id, Records, Thing, programme_of, records_of
from tests.flows.walking import LIBRARY
from tests.programmes import FULL, OTHER, SMALL, applied, everywhere, programme, programmes

SHIPPED = {each.id: each for each in LIBRARY.programmes.values()}
NOTHING: Records = {}


def loaded(*programmes: Programme, into: Records = NOTHING) -> Records:
    for each in programmes:
        assert conflicts("p.toml", into, each) == []
        into = applied(into, plan(into, each))
    return into


def done(found: Plan) -> list[tuple[str, str]]:
    return [(each.verb, each.name) for each in found if each.verb in (Verb.ADDED, Verb.CHANGED)]


def changes(kept: Records, text: str, verb: Verb) -> dict[str, dict[str, object]]:
    """Name -> the fields after."""
    found = plan(kept, programme(text))
    return {each.name: {n: after for n, (_, after) in each.fields.items()} for each in found if each.verb is verb}


# -- the algebra


@settings(deadline=None, max_examples=60)
@given(programmes())
def test_what_was_read_is_kept_and_given_back(one: Programme) -> None:
    back = programme_of(loaded(one), one.id)

    assert records_of(back) == records_of(one)
    assert back == replace(one, facilitators=back.facilitators)  # in the order of roles
    assert sorted(map(repr, back.facilitators)) == sorted(map(repr, one.facilitators))


@settings(deadline=None, max_examples=60)
@given(programmes())
def test_a_programme_that_is_loaded_twice_changes_nothing(one: Programme) -> None:
    kept = loaded(one)

    assert plan(kept, one) == ()
    assert loaded(one, into=kept) == kept


@settings(deadline=None, max_examples=60)
@given(st.lists(programmes(), max_size=3).map(everywhere), programmes())
def test_whatever_was_there_loading_again_changes_nothing(before: list[Programme], one: Programme) -> None:
    [one] = everywhere([one])
    kept = loaded(one, into=loaded(*before))

    assert done(plan(kept, one)) == []


@settings(deadline=None, max_examples=60)
@given(st.lists(programmes(), min_size=1, max_size=4).map(everywhere))
def test_nothing_that_was_there_is_ever_gone(several: list[Programme]) -> None:
    kept: Records = {}
    for one in several:
        after = loaded(one, into=kept)
        assert kept.keys() <= after.keys()
        for id, fields in kept.items():
            assert all(after[id][name] is not None for name, cell in fields.items() if cell is not None)
        kept = after


@settings(deadline=None, max_examples=60)
@given(st.lists(programmes(), min_size=1, max_size=3).map(everywhere), programmes("c"))
def test_what_another_programme_keeps_to_itself_is_not_touched(several: list[Programme], one: Programme) -> None:
    [one] = everywhere([one])
    before = loaded(*several)
    after = loaded(one, into=before)
    own = {Thing.PROGRAMME, Thing.SCOPE, Thing.PARTICIPATION, Thing.STAGE, Thing.MEETING, Thing.DAYS_OFF}

    assert {id: after[id] for id in before if id.thing in own} == {
        id: before[id] for id in before if id.thing in own
    }


def test_the_options_side_by_side_lose_nothing_in_whatever_order_they_come() -> None:
    ends = [loaded(*order) for order in permutations(SHIPPED.values())]

    assert all(end == ends[0] for end in ends)
    for id, shipped in SHIPPED.items():
        assert records_of(programme_of(ends[0], id)) == records_of(shipped)


def test_a_full_file_comes_back_whole() -> None:
    full = programme(FULL)

    back = programme_of(loaded(full), "full")
    assert replace(back, facilitators=()) == replace(full, facilitators=())
    assert [(each.name, each.role, each.clusters) for each in back.facilitators] == [
        (each.name, each.role, each.clusters) for each in full.facilitators
    ]


# -- what is told


def test_the_first_loading_adds_everything_in_an_order_in_which_it_can_be_written() -> None:
    found = plan({}, programme(FULL))
    order = [each.id.thing for each in found]

    assert {each.verb for each in found} == {Verb.ADDED}
    assert order == sorted(order, key=list(Thing).index)


def test_a_change_tells_before_and_after_and_touches_nothing_else() -> None:
    found = plan(loaded(programme(FULL)), programme(FULL.replace("size = 12", "size = 120")))

    [change] = found
    assert (change.verb, change.name, change.fields) == (
        Verb.CHANGED,
        "Société d’Œuvres",
        {"size": ("10-49", "50-249")},
    )


def test_what_a_file_leaves_out_is_kept_and_told() -> None:
    kept = loaded(programme(FULL))
    shorter = FULL.replace("size = 12\n", "").replace(
        '[[meetings]]\nname = "Kick-off"', '[[meetings]]\nname = "New"'
    )

    assert changes(kept, shorter, Verb.ADDED).keys() == {"New"}
    assert changes(kept, shorter, Verb.CHANGED) == {}
    assert changes(kept, shorter, Verb.KEPT) == {"Kick-off": {}, "Société d’Œuvres": {"size": "10-49"}}


def test_everything_that_can_be_left_out_is_kept() -> None:
    kept = loaded(programme(FULL))
    found = plan(kept, programme(FULL.split("holidays")[0] + 'clusters = [{ name = "Blue" }, { name = "Red" }]'))

    assert {each.verb for each in found} == {Verb.KEPT}
    assert {each.id.thing for each in found if not each.fields} >= {
        Thing.PARTICIPATION,
        Thing.ROLE,
        Thing.STAGE,
        Thing.MEETING,
        Thing.DAYS_OFF,
    }
    assert (
        loaded(
            programme(FULL.split("holidays")[0] + 'clusters = "Blue"'.replace('"Blue"', '[{ name = "Blue" }]')),
            into=kept,
        )
        == kept
    )


def test_a_contact_that_the_file_no_longer_names_is_kept() -> None:
    found = plan(loaded(programme(FULL)), programme(FULL.replace('mail = "zweite@example.org"\n', "")))

    assert [(each.verb, each.id.thing, each.name) for each in found] == [(Verb.KEPT, Thing.CONTACT, "Zweite GmbH")]


def test_what_is_to_end_is_said_and_stays_known() -> None:
    kept = loaded(programme(SMALL))
    left = SMALL.replace('name = "Acme"', 'name = "Acme", takes_part = false')
    after = loaded(programme(left), into=kept)

    assert changes(kept, left, Verb.CHANGED) == {"Acme": {"takes_part": 0}}
    assert programme_of(after, "small").companies[0].takes_part is False


def test_somebody_who_has_a_role_no_more_is_known_without_it() -> None:
    text = SMALL + '[[facilitators]]\nname = "Ann"\nclusters = ["Blue"]\n'
    ended = text.replace('clusters = ["Blue"]', 'no_longer = ["Blue"]')
    kept = loaded(programme(text))

    assert changes(kept, ended, Verb.CHANGED) == {"Ann, Blue": {"role": "none"}}
    assert programme_of(loaded(programme(ended), into=kept), "small").facilitators == ()


def test_who_was_erased_is_left_out() -> None:
    full = programme(FULL)
    barred = frozenset(id for id in records_of(full) if id.thing is Thing.CONTACT)
    found = plan({}, full, barred)

    assert [(each.id.thing, each.name) for each in found if each.verb is Verb.LEFT_OUT] == [
        (Thing.CONTACT, "Société d’Œuvres"),
        (Thing.CONTACT, "Zweite GmbH"),
    ]
    assert not barred & applied({}, found).keys()


def test_the_companies_of_another_programme_are_taken_over_without_those_that_left() -> None:
    kept = loaded(programme(FULL))
    text = SMALL.replace('companies = [{ name = "Acme" }]', 'companies_as_in = "full"').replace("Blue", "Green")
    after = programme_of(loaded(programme(text), into=kept), "small")

    assert [each.name for each in after.companies] == ["Société d’Œuvres"]
    assert [each.name for each in after.clusters] == ["Blue", "Green"]
    assert done(plan(loaded(programme(text), into=kept), programme(text))) == []


# -- what cannot be loaded


@pytest.mark.parametrize(
    ("text", "place", "what"),
    [
        (OTHER.replace('"Other"', '"FULL"'), "name", "the programme 'full' has the name 'Full' already."),
        (
            SMALL + 'companies_as_in = "nobody"',
            "companies_as_in",
            "there is no programme 'nobody' in the database.",
        ),
        (
            SMALL.replace("Acme", "societe d'oeuvres").replace("Blue", "Green"),
            "company societe d'oeuvres",
            "it takes part in 'full' too, which has no cluster 'Green'.",
        ),
    ],
)
def test_what_does_not_fit_to_what_is_there_is_refused(text: str, place: str, what: str) -> None:
    [found] = conflicts("p.toml", loaded(programme(FULL)), programme(text))

    assert (found.place, found.what) == (place, what)


def test_a_company_may_move_to_a_cluster_that_all_its_programmes_have() -> None:
    kept = loaded(programme(FULL), programme(OTHER))
    moved = FULL.replace('cluster = "Blue"\ncluster_documented = false', 'cluster = "Red"')
    after = loaded(programme(moved), into=kept)

    assert after[Id(Thing.COMPANY, (key_of("Société d’Œuvres"),))]["cluster"] == "red"
    assert programme_of(after, "other").companies[0].cluster == "Red"


def test_a_programme_may_be_given_another_name() -> None:
    kept = loaded(programme(FULL))

    assert conflicts("p.toml", kept, programme(FULL.replace('name = "Full"', 'name = "Fuller"'))) == []
