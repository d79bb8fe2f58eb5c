# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Lists whose headings take two lines rather than being cut, in any language."""

from pathlib import Path

import pytest
from lxml import etree

ROOT = Path(__file__).resolve().parent.parent
#: Their styles let headings wrap.
WRAPPING = {"o_ebox_list", "o_ebox_documents"}


def lists():
    """(name of the view, classes) of all list views of both add-ons."""
    for name in ("ebox_enterprise", "l10n_be_ebox_payment"):
        for file in sorted((ROOT / name).glob("*/**/*.xml")):
            for found in etree.parse(file).iterfind(".//field[@name='arch']/list"):
                view = found.getparent().getparent().get("id")
                yield view, set((found.get("class") or "").split())


@pytest.mark.parametrize(("view", "classes"), list(lists()))
def test_headings_wrap(view, classes):
    assert WRAPPING & classes, view
