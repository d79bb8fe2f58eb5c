# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""python -m maker_frames OUT --seed N --per-template K: letters as PDF with their truth."""
import argparse
import json
import pathlib

from playwright.sync_api import sync_playwright

from . import (  # noqa: F401  (they fill TEMPLATES)
    federal,
    finance,
    flanders,
    harder,
    local,
    others,
    wallonia,
)
from .letters import TEMPLATES, build


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("out", type=pathlib.Path)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--per-template", type=int, default=4)
    ap.add_argument("--only", default="", help="templates whose name has this in it")
    ap.add_argument("--chromium", default="/usr/bin/chromium")
    args = ap.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    documents = []
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=args.chromium, args=["--no-sandbox"])
        page = browser.new_page()
        for tpl in TEMPLATES:
            if args.only not in tpl[0].__name__:
                continue
            for turn in range(args.per_template):
                html, truth = build(*tpl, args.seed, turn)
                name = f"{len(documents) + 1:04d}.pdf"
                page.set_content(html)
                page.pdf(path=str(args.out / name), prefer_css_page_size=True, print_background=True)
                documents.append({"file": name, **truth})
        browser.close()
    text = json.dumps({"documents": documents}, ensure_ascii=False, indent=1)
    (args.out / "truth.json").write_text(text + "\n", encoding="utf-8")
    print(f"{len(TEMPLATES)} templates, {len(documents)} letters in {args.out}")


if __name__ == "__main__":
    main()
