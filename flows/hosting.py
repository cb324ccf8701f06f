"""The facilitator's side: what she looks after, and the ways to it.

This is the only home of what somebody with a post sees first.
"""

from markupsafe import Markup

from flows.journey import Post
from flows.press import Verb
from flows.programme import Role
from flows.turn import Turn, lines, paragraphs

ANY = "-"  # the workshop that is nearest, the programme that is the only one


def looks_after(turn: Turn) -> tuple[str, ...]:
    """The clusters of which she may see single companies, within what each company allows; not of observers."""
    return tuple(
        cluster for post in turn.situation.posts if post.role is not Role.OBSERVER for cluster in post.clusters
    )


def show(turn: Turn, lead: str = "") -> None:
    told = lines(turn.voice("hosting.title"), *(post_line(turn, post) for post in turn.situation.posts))
    onward = turn.button("asking.continue", Verb.HERE)
    rows = [
        [
            turn.button("digest.button", Verb.DIGEST, ANY),
            turn.button("hosting.companies.button", Verb.COMPANIES, "0"),
        ]
    ]
    if looks_after(turn):
        rows.append([turn.button("hosting.invite.button", Verb.UNSTARTED, "0")])
        rows.append([turn.button("attendance.button", Verb.ATTENDANCE, ANY, "0")])
    turn.show(paragraphs(lead, told), [*rows, [onward]])


def post_line(turn: Turn, post: Post) -> Markup:
    role = turn.voice(f"hosting.role.{post.role}")
    return turn.voice("hosting.post", facilitator=post.facilitator, role=role, clusters=", ".join(post.clusters))
