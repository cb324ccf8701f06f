"""The facilitator's side: what she looks after, and the ways to it.

This is the only home of what somebody with a post sees first.
"""

from markupsafe import Markup

from flows.journey import Post
from flows.turn import Turn, lines, paragraphs


def show(turn: Turn, lead: str = "") -> None:
    told = lines(turn.voice("hosting.title"), *(post_line(turn, post) for post in turn.situation.posts))
    turn.show_onward(paragraphs(lead, told))


def post_line(turn: Turn, post: Post) -> Markup:
    role = turn.voice(f"hosting.role.{post.role}")
    return turn.voice("hosting.post", facilitator=post.facilitator, role=role, clusters=", ".join(post.clusters))
