"""From how many companies on somebody who only observes reads a number: the only home of that border."""

from typing import Final

FEWEST: Final = 5  # below, an observer reads "fewer than 5": a number of one or two is a company
