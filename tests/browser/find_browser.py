"""Which browser the page is tested in: one of this machine, or the one that playwright has installed.

``python -m tests.browser.find_browser`` prints its path, or says what to do and exits with 1.
"""

import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
ADVICE = "no Chromium on this machine; `make browser` installs one"


def find_browser() -> str | None:
    on_path = next(filter(None, map(shutil.which, NAMES)), None)
    return on_path or _installed_by_playwright()


def _installed_by_playwright() -> str | None:
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


if __name__ == "__main__":
    found = find_browser()
    if found is None:
        sys.exit(ADVICE)
    sys.stdout.write(f"{found}\n")
