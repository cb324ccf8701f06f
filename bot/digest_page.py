"""A digest -> HTML: one page for a browser that needs nothing else, or with its pictures beside it for mail.

The only home of the template. The same digest gives the same bytes.
"""

from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from bot.step_picture import draw_steps
from flows.digest_value import Digest
from flows.picture import Steps

_TEMPLATES = Path(__file__).parent / "templates"


def page(digest: Digest) -> bytes:
    """A file that can be opened anywhere: its pictures are part of it."""
    sources = {name: f"data:image/png;base64,{b64encode(png).decode()}" for name, png in pictures(digest).items()}
    return html(digest, sources).encode()


def html(digest: Digest, sources: Mapping[str, str]) -> str:
    """``sources``: where the picture of each section is found."""
    told = {each.name: _description(each.picture) for each in digest.sections if each.picture is not None}
    return _template().render(digest=digest, pictures=sources, descriptions=told)


def pictures(digest: Digest) -> dict[str, bytes]:
    """By the name of their section, as PNG."""
    return {each.name: draw_steps(each.picture) for each in digest.sections if each.picture is not None}


def _description(picture: Steps) -> str:
    """What is seen, for those who do not see it."""
    groups = (
        f"{group.label}: " + ", ".join(f"{step.label} {step.count}/{step.of}" for step in group.steps)
        for group in picture.groups
    )
    return "; ".join(groups)


@cache
def _template() -> Template:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("digest.html")
