"""A service that draws once, tells the number of the process that did it, and waits to be killed."""

import os
import time

from bot.drawing import DrawingRoom
from flows.document import Document, Words

if __name__ == "__main__":
    room = DrawingRoom()
    room.draw(Document("note.txt", Words("one")))
    print(room.run(os.getpid), flush=True)  # noqa: T201  read by the test
    time.sleep(60)
