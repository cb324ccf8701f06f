"""``python -m bot`` is ``icquick``."""

from bot.cli import main

main()
