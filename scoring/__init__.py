"""What the answers mean as numbers: ratings in, exact figures out. Pure; only two cohort files know libraries."""

from scoring.figures import figures
from scoring.profile import SCORING_VERSION, score
from scoring.quality import signs

__all__ = ["SCORING_VERSION", "figures", "score", "signs"]
