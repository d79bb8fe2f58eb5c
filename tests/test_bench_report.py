# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The numbers of ``setup/bench``: medians, ratios, verdicts, the table, the line."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "setup"))

from machine.bench.browsing import asked_fields, typed_domain  # noqa: E402
from machine.bench.report import AT_LEAST, Finding, Report, Samples  # noqa: E402


def finding(measured, against=None, target=None, **values):
    against = Samples.of(against) if against else None
    return Finding("key", "title", Samples.of(measured), against, target, **values)


def test_the_ratio_is_that_of_the_medians_not_of_the_means():
    assert finding([1, 2, 90], [4, 4, 4]).value == 0.5


def test_a_ratio_at_its_target_meets_it():
    assert finding([3], [2], 1.5).met is True
    assert finding([3.01], [2], 1.5).met is False


def test_at_least_turns_the_verdict_round():
    assert finding([12], [2], 5, kind=AT_LEAST).met is True
    assert finding([8], [2], 5, kind=AT_LEAST).met is False


def test_without_a_target_there_is_no_verdict():
    assert finding([3], [2]).met is None
    assert "met" not in finding([3], [2]).summary()


def test_a_value_without_comparison_is_its_own_median():
    assert finding([40, 38, 39], target=40).value == 39


def test_nothing_measured_is_an_error():
    with pytest.raises(ValueError):
        Samples.of([])


def test_samples_show_their_spread_only_when_there_is_one():
    assert Samples.of([1.5]).text() == "1.500 s"
    assert Samples.of([1, 2, 30], "ms").text() == "2 ms (1-30, n=3)"
    assert Samples.of([1234.5], "ms").text() in ("1,234 ms", "1,235 ms")


def test_the_table_names_what_was_missed_and_the_line_holds_all():
    report = Report(notes={"quick": False})
    report.add("One", [finding([3], [2], 1.0)], ["a note"])
    report.add("Two", [Finding("other", "more", Samples.of([1]), target=2)])
    table = report.table()
    assert table.index("One") < table.index("a note") < table.index("Two")
    assert "1.50x   <= 1x   missed" in table
    line = report.json()
    assert "\n" not in line
    data = json.loads(line)
    assert data["missed"] == ["key"] and data["all_met"] is False
    assert data["results"]["key"]["value"] == 1.5
    assert data["results"]["other"]["met"] is True
    assert data["quick"] is False


def test_unknown_benchmarks_are_refused_before_any_work():
    done = subprocess.run(
        [str(ROOT / "setup" / "bench"), "--only", "first,tea"],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 2
    assert "choose of first,nonews,list,linear" in done.stderr


def test_what_is_typed_is_searched_in_the_first_field():
    plain = """<search><field name="subject"/><field name="b"/></search>"""
    assert typed_domain(plain, "x") == [("subject", "ilike", "x")]
    own = """<search><group><field name="name"
        filter_domain="['|', ('name', 'ilike', self), ('ref', '=', self)]"/></group>
    </search>"""
    assert typed_domain(own, "it's") == [
        "|",
        ("name", "ilike", "it's"),
        ("ref", "=", "it's"),
    ]


def test_a_list_asks_what_the_web_client_asks():
    arch = """<list>
        <field name="name" widget="ebox_subject"/>
        <field name="sender_id"/>
        <field name="journal_id" column_invisible="1"/>
        <field name="company_id" column_invisible="True"/>
        <field name="company_id" optional="hide"/>
        <field name="activity_ids" widget="list_activity"/>
        <field name="duplicate_ids" column_invisible="True"/>
    </list>"""
    kinds = {
        "name": "char",
        "sender_id": "many2one",
        "journal_id": "many2one",
        "company_id": "many2one",
        "activity_ids": "one2many",
        "duplicate_ids": "many2many",
    }
    asked = asked_fields(arch, {name: {"type": kind} for name, kind in kinds.items()})
    named = {"fields": {"display_name": {}}}
    assert asked["name"] == asked["environment"] == {}
    assert asked["sender_id"] == asked["company_id"] == named
    assert asked["journal_id"] == {"fields": {}}
    assert asked["activity_ids"] == {"fields": {}}
    assert asked["duplicate_ids"] == {}
    assert asked["activity_type_id"] == named
