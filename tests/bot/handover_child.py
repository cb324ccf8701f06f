"""Takes a company over and dies just before the commit: python -m tests.bot.handover_child FOLDER CHAT CODE"""

import sys
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy import event as hooks

from tests.bot.crash_child import die
from tests.world import World


def main(folder: Path, name: str, code: str) -> None:
    world = World(folder)
    world.clock.passes(days=1)
    hooks.listen(Engine, "commit", die)
    world.chat(name).presses_raw(f"join:{code[:11]}:{code[11:]}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
