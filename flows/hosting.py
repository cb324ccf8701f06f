"""The facilitator's side: what she looks after, and the ways to it.

This is the only home of what somebody with a post sees first.
"""

from markupsafe import Markup

from flows.journey import Post
from flows.press import Verb
from flows.programme import Role
from flows.turn import Turn, lines, paragraphs

ANY = "-"  # the workshop that is nearest


def is_host(turn: Turn) -> bool:
    return bool(turn.situation.posts)


def looks_after(turn: Turn) -> tuple[str, ...]:
    """The clusters of which she may see single companies, within what each company allows; not of observers."""
    return tuple(
        cluster for post in turn.situation.posts if post.role is not Role.OBSERVER for cluster in post.clusters
    )


def show(turn: Turn, lead: str = "") -> None:
    told = lines(turn.voice("hosting.title"), *(post_line(turn, post) for post in turn.situation.posts))
    onward = turn.button("asking.continue", Verb.HERE)
    who_came = [turn.button("attendance.button", Verb.ATTENDANCE, ANY, "0")] if looks_after(turn) else []
    turn.show(paragraphs(lead, told), [who_came, [onward]])


def post_line(turn: Turn, post: Post) -> Markup:
    role = turn.voice(f"hosting.role.{post.role}")
    return turn.voice("hosting.post", facilitator=post.facilitator, role=role, clusters=", ".join(post.clusters))
