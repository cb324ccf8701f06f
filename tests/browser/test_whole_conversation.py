"""The try-out as a facilitator meets it: the real command, a real browser, from first question to result."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import OpenPage

# The worked example of the scoring specification: importance, condition, systematics of the 15 factors.
EXAMPLE = "432 331 421 322 411 222 333 433 210 331 433 232 111 243 32?"
WORDS: Mapping[str, Mapping[str, Any]] = {
    "en-GB": {
        "start": "Start",
        "begin": "let’s go",
        "name": "Atlantic Bubbles Ltd",
        "details": [
            "10–49",
            "6–10 years",
            "France",
            "Pays de la Loire",
            "Research and development, incl. biotech",
        ],
        "skip": "Leave it out",
        "later": ["Both", "Businesses", "Growth", "Owner or CEO"],
        "unknown": "I don’t know",
        "all": "All of it",
        "submit": "Get my result",
        "anyway": "They are right",
        "total": "Your intangible strengths stand at 56 of 100",
        "first": "1. Internal cooperation and knowledge transfer",
        "useful": "How useful is this result to you",
    },
    "de-CH": {
        "start": "Starten",
        "begin": "los geht’s",
        "name": "Präzisionsbau Huber GmbH & Co. KG",
        "details": ["10–49", "11–20 Jahre", "Frankreich", "Alsace", "Forschung und Entwicklung, auch Biotech"],
        "skip": "Auslassen",
        "later": ["Beides", "Unternehmen", "Wachstum", "Geschäftsführung oder Inhaberschaft"],
        "unknown": "Weiß ich nicht",
        "all": "Alles",
        "submit": "Mein Ergebnis holen",
        "anyway": "Sie stimmen",
        "total": "Ihre immateriellen Stärken stehen bei 56 von 100",
        "first": "1. Interne Kooperation und Wissenstransfer",
        "useful": "Wie nützlich ist dieses Ergebnis",
    },
    "es-ES": {
        "start": "Empezar",
        "begin": "empecemos",
        "name": "Conservas del Cantábrico, S. L.",
        "details": ["10 a 49", "6 a 10 años", "Francia", "Aquitaine", "Agricultura, mar, alimentación"],
        "skip": "Omitir",
        "later": ["Ambos", "Empresas", "Crecer", "Propiedad o dirección general"],
        "unknown": "No lo sé",
        "all": "Todo",
        "submit": "Ver mi resultado",
        "anyway": "Están bien",
        "total": "Sus fortalezas intangibles alcanzan 56 de 100",
        "first": "1. Cooperación interna y transferencia de conocimiento",
        "useful": "¿Le resulta útil este resultado",
    },
    "fr-FR": {
        "start": "Démarrer",
        "begin": "c’est parti",
        "name": "Bulles de l’Atlantique",
        "details": [
            "10 à 49",
            "6 à 10 ans",
            "France",
            "Pays de la Loire",
            "Recherche et développement, dont biotech",
        ],
        "skip": "Passer",
        "later": ["Les deux", "Des entreprises", "La croissance", "Dirigeant ou propriétaire"],
        "unknown": "Je ne sais pas",
        "all": "Tout",
        "submit": "Obtenir mon résultat",
        "anyway": "Elles sont justes",
        "total": "Vos forces immatérielles se situent à 56 sur 100",
        "first": "1. Coopération interne et transmission des savoirs",
        "useful": "Ce résultat vous est-il utile",
    },
}
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
DESKTOP = {"viewport": {"width": 1280, "height": 900}}


@contextmanager
def try_out(folder: Path, port: int = 0) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """The address of a running ``icquick try``, and its process."""
    environment = {**os.environ, "ICQUICK_STORAGE__URL": f"sqlite:///{folder / 'page.sqlite'}"}
    command = [sys.executable, "-m", "bot", "try", "--no-browser", "--port", str(port)]
    running = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    assert running.stdout is not None
    try:
        match = re.search(r"http://\S+", running.stdout.readline())
        assert match, "the try-out prints its address first"
        yield match[0], running
    finally:
        running.terminate()
        running.wait(timeout=60)
        running.stdout.close()


def newest(page: Page) -> Locator:
    """The newest message of the bot."""
    return page.locator("#log .message.bot .bubble").last


def press(page: Page, label: str) -> None:
    """Presses a button of the newest keyboard and waits until the page has taken the answer."""
    before = page.locator("#log").inner_text()
    words = re.compile(rf"^(✓ |▶ |◀ )?.*{re.escape(label)}.*$")
    exact = page.locator(".keys").last.get_by_role("button", name=re.compile(rf"^(✓ )?{re.escape(label)}( \d)?$"))
    button = exact if exact.count() else page.locator(".keys").last.get_by_role("button", name=words)
    button.first.click()
    expect(page.locator("#log")).not_to_have_text(before, use_inner_text=True)


def write(page: Page, text: str) -> None:
    page.locator("#field").fill(text)
    page.locator("#field").press("Enter")


def answer_details(page: Page, words: Mapping[str, Any]) -> None:
    write(page, str(words["name"]))
    expect(newest(page)).to_contain_text("2/55")
    for label in [*words["details"], words["skip"], *words["later"]]:
        press(page, str(label))
    press(page, str(words["all"]))
    expect(newest(page)).to_contain_text("11/55")


@pytest.mark.parametrize(
    ("language", "screen"),
    [("en-GB", DESKTOP), ("fr-FR", PHONE), ("de-CH", PHONE), ("es-ES", PHONE)],
    ids=["en", "fr", "de", "es"],
)
def test_the_whole_of_icquick_runs_on_the_page(
    language: str, screen: dict[str, Any], open_page: OpenPage, tmp_path: Path
) -> None:
    words = WORDS[language]
    with try_out(tmp_path) as (url, _):
        page = open_page(f"{url}?name=ana", locale=language, **screen)
        page.get_by_role("button", name=str(words["start"]), exact=True).click()
        press(page, str(words["begin"]))
        answer_details(page, words)
        for rating in EXAMPLE.replace(" ", ""):
            press(page, str(words["unknown"]) if rating == "?" else rating)
        press(page, str(words["submit"]))
        press(page, str(words["anyway"]))  # a browser answers faster than any person

        log = page.locator("#log")
        expect(log).to_contain_text(str(words["useful"]))
        expect(log).to_contain_text(str(words["total"]))
        expect(log).to_contain_text(str(words["first"]))
        expect(page.locator("#log img")).to_have_count(2)
        drawn = page.eval_on_selector_all("#log img", "all => all.map(i => i.complete && i.naturalWidth)")
        assert drawn == [1080, 1080]
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        saves_the_report(page)


def saves_the_report(page: Page) -> None:
    link = page.locator("#log .download")
    expect(link).to_have_count(1)
    with page.expect_download() as saving:
        link.click()
    assert re.fullmatch(r"[a-z0-9-]+-\d{4}-\d\d-\d\d\.pdf", saving.value.suggested_filename)
    assert Path(saving.value.path()).read_bytes().startswith(b"%PDF-1.7")


def test_an_answer_survives_a_killed_server_and_the_open_page_goes_on(open_page: OpenPage, tmp_path: Path) -> None:
    words = WORDS["en-GB"]
    with try_out(tmp_path) as (url, running):
        page = open_page(f"{url}?name=ana")
        page.get_by_role("button", name="Start", exact=True).click()
        press(page, str(words["begin"]))
        answer_details(page, words)
        press(page, "4")
        running.send_signal(signal.SIGKILL)
        running.wait(timeout=60)

    port = int(url.rstrip("/").rpartition(":")[2])
    with try_out(tmp_path, port):
        page.locator(".keys").last.get_by_role("button", name="3", exact=True).click()
        expect(newest(page)).to_contain_text("13/55")
        expect(newest(page)).to_contain_text("Condition today: 3 · Fully sufficient")


def test_two_people_chat_side_by_side_each_in_her_own_language(open_page: OpenPage, tmp_path: Path) -> None:
    with try_out(tmp_path) as (url, _):
        ana = open_page(f"{url}?name=ana", locale="en-GB")
        luc = open_page(f"{url}?name=luc", locale="fr-FR")
        ana.get_by_role("button", name="Start", exact=True).click()
        luc.get_by_role("button", name="Démarrer", exact=True).click()
        press(ana, "let’s go")
        press(luc, "c’est parti")
        write(luc, "Bulles")

        expect(newest(luc)).to_contain_text("2/55 · Votre entreprise")
        expect(newest(ana)).to_contain_text("1/55 · Your company")
        expect(ana.locator("#log")).not_to_contain_text("Bulles")


def test_the_language_changes_in_mid_course_from_the_menu(open_page: OpenPage, tmp_path: Path) -> None:
    with try_out(tmp_path) as (url, _):
        page = open_page(f"{url}?name=ana")
        page.get_by_role("button", name="Start", exact=True).click()
        press(page, "let’s go")
        write(page, "Bubbles")
        expect(newest(page)).to_contain_text("2/55")
        page.locator("#menu").click()
        page.locator("#commands").get_by_text("/language").click()
        expect(newest(page)).to_contain_text("Which language")
        press(page, "Français")

        expect(newest(page)).to_contain_text("2/55 · Votre entreprise")
        expect(newest(page)).to_contain_text("Combien de personnes")
