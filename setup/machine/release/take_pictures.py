# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The five moments in a browser; run with the project's Python, which has playwright.

Arguments: Odoo's address, the folder to fill, and what ``picture_world.py`` told.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
SIZE = {"width": 1366, "height": 768}
DRAWN = 3000  # milliseconds, until a page and the letter in it are drawn


class Photographer:
    """Somebody who is logged in and takes pictures."""

    def __init__(self, page: Page, address: str, folder: Path):
        self.page, self.address, self.folder = page, address, folder

    def log_in(self, name: str) -> None:
        self.page.goto(f"{self.address}/web/login")
        self.page.fill("input[name=login]", name)
        self.page.fill("input[name=password]", name)
        self.page.click(".oe_login_form button[type=submit]")
        self.page.wait_for_selector(".o_web_client, .o_portal_my_home")

    def open(self, path: str, sign: str) -> None:
        """Go there and wait for what is on it."""
        self.page.goto(self.address + path)
        self.page.wait_for_selector(sign, timeout=60_000)

    def take(self, name: str) -> None:
        self.page.wait_for_timeout(DRAWN)
        self.page.mouse.move(SIZE["width"] / 2, SIZE["height"] - 1)
        self.page.screenshot(path=self.folder / f"{name}.png")


def office(photographer: Photographer, letter: int, pay: str) -> None:
    """What the company's people see."""
    page = photographer.page
    photographer.log_in("admin")
    photographer.open("/odoo/e-box-today", ".o_ebox_today")
    photographer.take("today")
    onboarding = "/odoo/action-ebox_enterprise.action_start_onboarding"
    photographer.open(onboarding, ".o_form_view")
    photographer.take("connect")
    documents = "/odoo/action-ebox_enterprise.action_document"
    photographer.open(f"{documents}/{letter}", ".o_form_view")
    page.wait_for_timeout(DRAWN)  # the letter itself is drawn last
    photographer.take("letter")
    photographer.open(documents, ".o_list_view .o_data_row")
    page.click(".o_list_view thead .o_list_record_selector input")
    page.click(".o_cp_action_menus .dropdown-toggle >> nth=-1")
    page.click(f'.o-dropdown--menu >> text="{pay}"')
    page.wait_for_selector(".modal .o_ebox_qr")
    photographer.take("pay_list")


def accountant(photographer: Photographer) -> None:
    """What an accountant sees."""
    photographer.log_in("accountant")
    photographer.open("/my/ebox", "main")
    photographer.take("portal")


def main(address: str, folder: str, told: str) -> None:
    """Take all of them."""
    facts = json.loads(Path(told).read_text())
    browser_path = next(filter(None, map(shutil.which, NAMES)))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=browser_path, args=["--no-sandbox"]
        )
        for work in (office, accountant):
            context = browser.new_context(viewport=SIZE)
            work(
                Photographer(context.new_page(), address, Path(folder)),
                **(facts if work is office else {}),
            )
            context.close()
        browser.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
