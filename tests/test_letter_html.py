# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A letter's HTML stays in its place on the page, and none of its text is lost."""

import random
import re
import sys

import pytest
from letter_html import inert_html
from linear_support import grows_too_fast

TAG = re.compile(r"<(/?)([a-z0-9]+)[^>]*>")
VOID = {"br", "col", "hr"}
BLOCKS = set(
    "blockquote caption center dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre table"
    " tbody td tfoot th thead tr ul".split()
)
ROWS = {"colgroup", "table", "tbody", "tfoot", "thead", "tr"}
PARENTS = {
    "li": {"ol", "ul"},
    "dt": {"dl"},
    "dd": {"dl"},
    "td": {"tr"},
    "th": {"tr"},
    "tr": ROWS - {"colgroup", "tr"},
    "tbody": {"table"},
    "thead": {"table"},
    "tfoot": {"table"},
    "caption": {"table"},
    "colgroup": {"table"},
    "col": {"colgroup", "table"},
}
BREAKS_OUT = {
    "list": "<li><div>" * 14 + "<li>x</li>" + "</div></li>" * 14 + "<h2>y</h2>",
    "terms": "<dd><div>" * 14 + "<dt>x</dt>" + "</div></dd>" * 14 + "<h2>y</h2>",
    "tables": "<table>" * 14 + "x" + "</table></div>" * 14 + "<h2>y</h2>",
    "list in lines": "<ul><li><b><div><li>x</li></div></b></li></ul></div>",
    "headings": "<h1><b><h2>x</h2></b></h1></div>",
    "paragraphs": "<p><b><div>x<p>y</p></div></b></p></div>",
}
PIECES = (
    "ul li ol dl dt dd table tr td th tbody caption colgroup col p div b i a span h1 h2"
    " hr br pre center q svg title font html body head input"
).split()


def check(text):
    """Browsers leave every element where it stands, and every end tag has its start."""
    opened = []
    for closing, tag in TAG.findall(inert_html(text)):
        if closing:
            assert opened.pop() == tag
            continue
        parent = opened[-1] if opened else ""
        assert parent in PARENTS[tag] if tag in PARENTS else parent not in ROWS
        assert not (tag in BLOCKS and "p" in opened)
        heads = [name for name in opened if re.fullmatch("h[1-6]", name)]
        assert not (re.fullmatch("h[1-6]", tag) and heads)
        if tag not in VOID:
            opened.append(tag)
        assert len(opened) <= 30
    assert not opened


@pytest.mark.parametrize("name", BREAKS_OUT)
def test_no_end_tag_closes_a_part_of_the_page(name):
    check(BREAKS_OUT[name])


def test_no_mix_of_tags_breaks_out():
    choose = random.Random(14)
    for _round in range(1500):
        parts = (
            f"<{choose.choice(('', '', '/'))}{choose.choice(PIECES)}>x"
            for _part in range(choose.randrange(1, 60))
        )
        check("".join(parts))


@pytest.mark.parametrize("tag", ["div", "font", "b", "li", "table", "blockquote"])
@pytest.mark.parametrize("depth", [29, 200, 260, 5000])
def test_no_depth_hides_a_text(tag, depth):
    deep = f"a{f'<{tag}>' * depth}5000{f'</{tag}>' * depth}<p>end</p>"
    check(deep)
    assert "5000" in inert_html(deep)
    assert "end" in inert_html(deep)


def test_a_deep_letter_has_no_script_as_its_text():
    deep = "<div>" * 300 + "<script>secret</script><title>secret</title>text"
    assert "secret" not in inert_html(deep)


@pytest.mark.parametrize(
    "text",
    [
        "<p>a</p></body></html>5000",
        "<html><body>a</body></html><p>5000</p>",
        "<html><head><title>x</title></head><body>a</body></html>\n<HTML><body>5000",
        "<p>a\0</p>5000",
        "a\0 5000",
    ],
)
def test_no_end_of_a_page_hides_a_text(text):
    assert "5000" in inert_html(text)


@pytest.mark.parametrize("text", ["</p>", "<p><!--", "<html>", "</div></div></p>"])
def test_html_without_text_is_empty(text):
    assert not TAG.sub("", inert_html(text))


def test_signs_that_stand_for_nothing_are_left_out():
    assert inert_html("\0\ud800a\x01") == "  a "


@pytest.mark.parametrize("piece", ["<b>", "<p/>", "<br>", "<ul><li>", "<h1><h2>"])
def test_an_element_costs_few_steps(piece):
    """Counted, since seconds differ by machine: as ``Markup`` each took over 50."""
    elements, steps = 2000, 0

    def count(_frame, event, _argument):
        nonlocal steps
        steps += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        inert_html(piece * (elements // piece.count("<")))
    finally:
        sys.setprofile(None)
    assert steps < 30 * elements


def test_an_element_of_many_attributes_is_read_in_linear_time():
    def work(text):
        names = (f"n{number}" for number in range(len(text)))
        inert_html(f"<p {' '.join(names)}>a")

    assert not grows_too_fast(work, "a")


def test_a_long_text_without_attributes_is_the_same_page():
    words = " ".join(f"n{number}" for number in range(4000))
    text = "<!-- no --><p class='x>y'>a < b <b title=1>c</b></p><script>d</script>"
    shown = f"y'&gt;a &lt; b <b>c</b></p>{words}</div>"
    assert inert_html(text + words) == f"<div><p>{shown}"
    assert inert_html("<p>a" + " b" * 4000 + "<br/>c") == (
        "<div><p>a" + " b" * 4000 + "<br>c</p></div>"
    )


def test_of_a_link_s_text_the_beginning_is_compared_with_its_address():
    """Links can stand in links, and the text of all of them in each."""
    address = "https://voorbeeld.example"
    text = f"<a href='{address}'>{'x<br>' * 50}{address}</a>"
    assert f"({address})" not in inert_html(text)
    text = f"<a href='{address}'>{'x<br>' * 200}{address}</a>"
    assert f"({address})" in inert_html(text)


def test_good_html_stays_as_it_is():
    good = (
        "<div><h1>a</h1><p>b <b>c</b><br>d</p><ul><li>e<ul><li>f</li></ul></li></ul>"
        "<table><caption>g</caption><thead><tr><th>h</th></tr></thead><tbody><tr><td>"
        "<table><tr><td>i</td></tr></table></td></tr></tbody></table>"
        "<dl><dt>j</dt><dd>k</dd></dl></div>"
    )
    assert inert_html(good) == f"<div>{good}</div>"
