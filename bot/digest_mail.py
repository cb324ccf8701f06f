"""A digest -> the body of a mail: plain text, and HTML with its pictures beside it (mail programs block others).

To whom, from whom and when is bot/mail_transport.py's. The same digest gives the same bytes, so that what is tried
again is the same mail.
"""

import unicodedata
from email.message import EmailMessage
from email.policy import SMTP

from bot.digest_page import html, pictures
from flows.digest_text import plain_text
from flows.digest_value import Digest

_OUTER, _INNER = "icquick-digest", "icquick-digest-page"
_LONGEST_SUBJECT = 150


def body(digest: Digest) -> bytes:
    """A message with a subject and its parts, and no other header."""
    drawn = pictures(digest)
    message = EmailMessage(policy=SMTP)
    message["Subject"] = one_line(digest.title)
    message["Content-Language"] = digest.language
    message.set_content(plain_text(digest), cte="quoted-printable")
    sources = {name: f"cid:{name}@icquick" for name in drawn}
    message.add_alternative(html(digest, sources), subtype="html", cte="quoted-printable")
    if drawn:
        page = message.get_payload(1)
        assert isinstance(page, EmailMessage), "it has just been added"
        for name, png in drawn.items():
            page.add_related(
                png, "image", "png", cid=f"<{name}@icquick>", filename=f"{name}.png", disposition="inline"
            )
        page.set_boundary(_INNER)
    message.set_boundary(_OUTER)
    return message.as_bytes()


def one_line(text: str) -> str:
    """What may stand in a header: names come from files, and a line break would begin another header."""
    bare = "".join(" " if unicodedata.category(sign) in ("Cc", "Cf", "Zl", "Zp") else sign for sign in text)
    return " ".join(bare.split())[:_LONGEST_SUBJECT]
