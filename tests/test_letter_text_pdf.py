# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The text of a PDF: reading order, places of words, limits, broken files."""

from __future__ import annotations

import threading
from io import BytesIO

import pypdf
import pytest
from demo_letters_support import letter_of, mailbox
from pdf_support import read_here
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from letter_text import PROBLEMS, Letter, Page, Word, apart, extract_pages, pages
from letter_text.clean import clean, clean_word
from letter_text.letter import Damaged

WIDTH, HEIGHT = 595.0, 842.0


def drawn(*pages, **options) -> bytes:
    """A PDF; each page is a list of ``(x, distance from the top, text)``."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=(WIDTH, HEIGHT), **options)
    for page in pages:
        canvas.setFont("Helvetica", 12)
        for x, down, text in page:
            canvas.drawString(x, HEIGHT - down, text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def simple(*lines: str) -> bytes:
    return drawn([(72, 100 + 20 * index, line) for index, line in enumerate(lines)])


def changed(pdf: bytes, change) -> bytes:
    writer = pypdf.PdfWriter(clone_from=BytesIO(pdf))
    for page in writer.pages:
        change(page)
    file = BytesIO()
    writer.write(file)
    return file.getvalue()


@pytest.fixture
def by_pypdf(monkeypatch):
    from letter_text import fallback

    monkeypatch.setattr(pages, "load_engine", lambda: fallback)


def test_lines_keep_their_order():
    letter = extract_pages(simple("Geachte heer,", "Betaal dit bedrag."))
    assert letter.problem is None
    assert [page.text for page in letter.pages] == ["Geachte heer,\nBetaal dit bedrag."]


def test_words_have_boxes_from_the_upper_left_corner():
    [page] = extract_pages(drawn([(72, 100, "Totaal 12,50 EUR")])).pages
    assert [word.text for word in page.words] == ["Totaal", "12,50", "EUR"]
    assert (page.width, page.height) == (WIDTH, HEIGHT)
    first = page.words[0]
    assert first.x0 == pytest.approx(72, abs=1)
    assert first.bottom == pytest.approx(100, abs=1)
    assert 88 < first.top < first.bottom
    assert page.words[0].x1 < page.words[1].x0 < page.words[2].x0


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_boxes_follow_the_page_as_it_is_shown(turned):
    pdf = changed(drawn([(72, 100, "Hier")]), lambda page: page.rotate(turned))
    [page] = extract_pages(pdf).pages
    word = page.words[0]
    turned_size = (HEIGHT, WIDTH) if turned in (90, 270) else (WIDTH, HEIGHT)
    assert (page.width, page.height) == turned_size
    expected = {
        0: (72, 100),
        90: (HEIGHT - 100, 72),
        180: (WIDTH - 72, HEIGHT - 100),
        270: (100, WIDTH - 72),
    }[turned]
    near = {
        0: (word.x0, word.bottom),
        90: (word.x0, word.top),
        180: (word.x1, word.top),
        270: (word.x1, word.bottom),
    }[turned]
    assert near == pytest.approx(expected, abs=1.5)


def test_boxes_follow_the_part_of_the_page_that_is_shown():
    def cut(page):
        page.cropbox.lower_left = (50, 0)
        page.cropbox.upper_right = (WIDTH, HEIGHT - 60)

    [page] = extract_pages(changed(drawn([(72, 100, "Hier")]), cut)).pages
    assert page.words[0].x0 == pytest.approx(22, abs=1)
    assert page.words[0].bottom == pytest.approx(40, abs=1)


def test_a_word_that_was_broken_at_the_end_of_a_line_is_whole():
    [page] = extract_pages(simple("Uw ant-", "woord, a.u.b.", "morgen")).pages
    assert page.text == "Uw antwoord,\na.u.b.\nmorgen"
    assert [word.text for word in page.words][:3] == ["Uw", "ant-", "woord,"]


@pytest.mark.parametrize(
    "written, read",
    [
        ("o\ufb03ce \ufb01scal", "office fiscal"),
        ("1\u00a0245,30\u202fEUR", "1 245,30 EUR"),
        ("bin\u00adnen", "binnen"),
        ("bin\u00ad\nnen de maand", "binnen\nde maand"),
        ("bin\x02\r\nnen", "binnen"),
        ("de btw-\naangifte", "de btw-aangifte"),
        ("Sint-\nNiklaas", "Sint-Niklaas"),
        ("2025-\n2026", "2025-\n2026"),
        ("lohn- und", "lohn- und"),
        ("e\u0301te\u0301", "été"),
        ("a\x00b\u200bc\ud800", "abc"),
        ("een \r\ntwee\rdrie\x0cvier\n\n", "een\ntwee\ndrie\nvier"),
        ("§ 2, 3° en m²", "§ 2, 3° en m²"),
    ],
)
def test_text_is_as_people_write_it(written, read):
    assert clean(written) == read
    assert clean(read) == read


def test_a_word_shows_its_hyphen():
    assert clean_word("bin\x02") == "bin-"
    assert clean_word("\ufb01n") == "fin"
    assert clean_word("\u200b") == ""


@pytest.mark.parametrize("content", [b"", b"hello", b"<html>", b"PK\x03\x04", None, 7])
def test_what_is_no_pdf_is_said(content):
    assert extract_pages(content) == Letter([], "not_pdf")


def test_a_header_may_come_a_little_later():
    assert extract_pages(b"\r\n" * 20 + simple("Dag")).pages[0].text == "Dag"


@pytest.mark.parametrize("kept", [20, 200])
def test_a_broken_file_is_said(kept):
    assert extract_pages(simple("Dag")[:kept]).problem == "damaged"


def test_a_password_is_said():
    locked = drawn([(72, 72, "Geheim")], encrypt=StandardEncryption("a", "b"))
    assert extract_pages(locked) == Letter([], "encrypted")
    open_to_all = drawn([(72, 72, "Open")], encrypt=StandardEncryption("", "b"))
    assert extract_pages(open_to_all).pages[0].text == "Open"


def test_a_scan_is_said():
    letter = extract_pages(drawn([], []))
    assert letter.problem == "no_text"
    assert [page.number for page in letter.pages] == [1, 2]


def test_pages_characters_and_time_are_limited_and_the_first_are_kept():
    pdf = drawn(*([(72, 72, f"Pagina {number}")] for number in range(1, 6)))
    assert extract_pages(pdf, max_pages=5).problem is None
    letter = extract_pages(pdf, max_pages=2)
    assert [page.text for page in letter.pages] == ["Pagina 1", "Pagina 2"]
    assert letter.problem == "too_long"
    letter = extract_pages(pdf, max_chars=12)
    assert [page.text for page in letter.pages] == ["Pagina 1", "Pagi"]
    assert letter.problem == "too_long"
    assert extract_pages(pdf, max_seconds=0) == Letter([], "timeout")


def test_of_a_long_letter_the_first_pages_and_the_last_ones_are_read():
    pdf = drawn(*([(72, 72, f"Pagina {number}")] for number in range(1, 13)))
    letter = extract_pages(pdf, max_pages=8)
    assert [page.number for page in letter.pages] == [1, 2, 3, 4, 5, 6, 11, 12]
    assert letter.problem == "too_long"
    assert len(extract_pages(pdf, max_pages=12).pages) == 12


def test_waiting_for_another_thread_is_limited_too(monkeypatch):
    monkeypatch.setattr(apart, "WAIT_SECONDS", 0.05)
    with apart._lock:
        assert extract_pages(simple("Dag")).problem == "timeout"
    assert extract_pages(simple("Dag")).problem is None


def test_threads_read_one_after_the_other():
    pdf, read = simple("Dag"), []
    threads = [
        threading.Thread(target=lambda: read.append(extract_pages(pdf)))
        for _number in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [letter.pages[0].text for letter in read] == ["Dag"] * 8


def test_a_page_that_cannot_be_read_does_not_hide_the_others(monkeypatch):
    engine = pages.load_engine()
    read_page = engine.read_page

    def read(document, index, max_chars):
        if index == 1:
            raise Damaged
        return read_page(document, index, max_chars)

    monkeypatch.setattr(engine, "read_page", read)
    letter = read_here(drawn(*([(72, 72, f"P{number}")] for number in range(3))))
    assert [page.number for page in letter.pages] == [1, 3]
    assert letter.problem == "damaged"


def test_pypdf_reads_the_same_text(by_pypdf):
    pdf = drawn([(72, 100, "Totaal 12,50 EUR")], [(72, 72, "Tot ziens")])
    letter = read_here(pdf)
    assert [page.text for page in letter.pages] == ["Totaal 12,50 EUR", "Tot ziens"]
    word = letter.pages[0].words[0]
    assert word.text == "Totaal"
    assert (word.x0, word.bottom) == pytest.approx((72, 100), abs=1)


def test_pypdf_says_the_same_problems(by_pypdf):
    locked = drawn([(72, 72, "Geheim")], encrypt=StandardEncryption("a", "b"))
    assert read_here(locked).problem == "encrypted"
    assert read_here(b"%PDF-1.4 nothing").problem == "damaged"
    assert read_here(drawn([])).problem == "no_text"


def test_without_any_library_that_is_said(monkeypatch):
    monkeypatch.setattr(pages, "load_engine", lambda: None)
    assert read_here(simple("Dag")).problem == "no_reader"


def test_each_problem_is_explained():
    assert set(PROBLEMS) == {
        *("not_pdf", "encrypted", "damaged", "no_text"),
        *("too_long", "too_large", "timeout", "no_reader"),
    }


def test_the_demo_letters_are_read_with_every_word_in_its_page():
    for message in mailbox().messages:
        if not message.attachments:
            continue
        letter = extract_pages(letter_of(message))
        assert letter.problem is None
        for page in letter.pages:
            assert "".join(word.text for word in page.words) != ""
            assert all(_inside(word, page) for word in page.words)
            assert sum(map(len, page.text.split())) == pytest.approx(
                sum(len(word.text) for word in page.words), abs=5
            )


def _inside(word: Word, page: Page) -> bool:
    across = -1 <= word.x0 <= word.x1 <= page.width + 1
    return across and -1 <= word.top <= word.bottom <= page.height + 1
