"""A document -> the bytes of its file: a report is printed, words are written, several files become one zip.

The same document always gives the same bytes; so a zip bears no moment of its own.
"""

import io
import zipfile

from flows.document import Bundle, DigestMail, DigestPage, Document, TheCopy, Words
from flows.paper import Paper
from flows.preparation_sheet import Preparation

_NO_MOMENT = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can say


def made(document: Document) -> bytes:
    """The file. What prints is imported with the first report, not with the program."""
    match document.content:
        case Paper() as paper:
            from bot.paper import printed

            return printed(paper)
        case Preparation() as sheet:
            from bot.paper import preparation_printed

            return preparation_printed(sheet)
        case DigestPage(digest):
            from bot.digest_page import page

            return page(digest)
        case DigestMail(digest):
            from bot.digest_mail import body

            return body(digest)
        case Words(text):
            return text.encode()
        case Bundle(files):
            return _zipped(files)
        case TheCopy():
            raise ValueError("a copy that nobody has filled in")


def _zipped(files: tuple[Document, ...]) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        for file in files:
            entry = zipfile.ZipInfo(file.name, _NO_MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, made(file))
    return whole.getvalue()
