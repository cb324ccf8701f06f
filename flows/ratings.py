"""Answers as scoring wants them: which ratings stand, how long each one took; and the fact of handing them in."""

from itertools import pairwise

import scoring
from flows.instrument import Instrument
from flows.outcome import Submitted
from flows.situation import Assessment
from scoring.model import Rating


def ratings_of(instrument: Instrument, assessment: Assessment) -> dict[str, Rating]:
    """Item id -> rating, for the ratings that "does not apply" has left standing."""
    values = assessment.values
    return {
        question.id: int(values[question.id]) if values[question.id].isdigit() else values[question.id]
        for question in instrument.relevant(values)
        if question.aspect and question.id in values
    }


def seconds_of(instrument: Instrument, assessment: Assessment) -> list[float]:
    """Seconds that each rating took, in order: the time since the answer before it."""
    rated = {question.id for question in instrument.asked if question.aspect}
    given = sorted(assessment.answers.items(), key=lambda entry: entry[1].at)
    return [later.at - earlier.at for (_, earlier), (q, later) in pairwise(given) if q in rated]


def submission_of(instrument: Instrument, assessment: Assessment) -> Submitted:
    """What handing in these answers means: the scored result and the signs of careless answering."""
    ratings = ratings_of(instrument, assessment)
    signs = scoring.signs(ratings, seconds_of(instrument, assessment))
    profile = scoring.score(ratings)
    return Submitted(profile.scoring_version, scoring.figures(profile, signs), tuple(sign.value for sign in signs))
