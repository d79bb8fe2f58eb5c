# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What a letter's text can do to who opens it, in Odoo and in the portal."""

import json
from html import escape

from odoo.tests import tagged

from odoo.addons.ebox_enterprise.tests.common import message

from ..portal.portal_case import PortalCase

EVIL = "https://evil.example/"
VIDEO = escape(
    json.dumps({"platform": "youtube", "videoId": "aaaaaaaaaaa"}), quote=True
)
FILE = escape(
    json.dumps(
        {
            "fileData": {
                "access_token": "x",
                "checksum": "x",
                "extension": "pdf",
                "filename": "brief.pdf",
                "id": 1,
                "mimetype": "application/pdf",
                "name": "brief.pdf",
                "type": "url",
                "url": f"{EVIL}file",
            }
        }
    ),
    quote=True,
)
LINE = escape(f'<iframe src="{EVIL}snippet"></iframe>', quote=True)
#: Each would ask another host for something, or bring something of Odoo's to life.
HOSTILE = f"""
<html><head><base href="{EVIL}"><link rel="stylesheet" href="{EVIL}css">
<link rel="preconnect" href="{EVIL}"><link rel="prefetch" href="{EVIL}prefetch">
<meta http-equiv="refresh" content="0;url={EVIL}meta">
<style>@import url({EVIL}import); p {{ background: url({EVIL}rule) }}</style></head>
<body background="{EVIL}body" onload="fetch('{EVIL}load')">
<p id="told" style="background: url({EVIL}style)" onclick="a()">Geachte,</p>
<p style="background-image: u\\72l({EVIL}escaped)">a</p>
<table background="{EVIL}table"><tr><td background="{EVIL}cell" rowspan="2">b</td></tr>
</table>
<div data-embedded="video" data-embedded-props="{VIDEO}"></div>
<div data-embedded="file" data-embedded-props="{FILE}"></div>
<div data-embedded="readonlyVideo" data-embedded-props="{VIDEO}"></div>
<div class="media_iframe_video" data-oe-expression="{EVIL}media"
  data-src="{EVIL}data"><div class="css_editable_mode_display"></div></div>
<div class="s_embed_code"><template class="s_embed_code_saved">{LINE}</template></div>
<section class="s_map" data-map-address="{EVIL}"></section>
<div class="s_dynamic_snippet o_animate oe_structure" data-js="x"></div>
<owl-component name="x" props="{{}}"></owl-component>
<span t-out="x" t-att-src="x" class="o_image" data-mimetype="image/png">d</span>
<a href="{EVIL}link" ping="{EVIL}ping" target="_blank" id="a" name="b">klik</a>
<p>Met vriendelijke groeten</p>
<img src="{EVIL}img" srcset="{EVIL}set 2x"><img src="//evil.example/scheme">
<img src="x" onerror="fetch('{EVIL}error')">
<picture><source srcset="{EVIL}source"><img src="x"></picture>
<video src="{EVIL}video" poster="{EVIL}poster" autoplay></video>
<audio src="{EVIL}audio" autoplay></audio><embed src="{EVIL}embed">
<object data="{EVIL}object"></object><iframe src="{EVIL}frame"></iframe>
<iframe srcdoc="<img src='{EVIL}srcdoc'>"></iframe>
<svg><image href="{EVIL}svg"/><use href="{EVIL}use#a"/><style>@import '{EVIL}s'</style>
<foreignObject><img src="{EVIL}foreign"></foreignObject></svg>
<math><mtext><img src="{EVIL}math"></mtext><style><img src="{EVIL}mxss"></style></math>
<form action="{EVIL}form"><input type="image" src="{EVIL}input" autofocus
  onfocus="fetch('{EVIL}focus')"><button>c</button></form>
<noscript><p title="</noscript><img src={EVIL}noscript>"></noscript>
<template><img src="{EVIL}template"></template><script src="{EVIL}script"></script>
<p>Einde</p></body></html>
"""
SHOWN = ".o_ebox_body"
CHECK = f"""
(async () => {{
    const sleep = (time) => new Promise((resolve) => setTimeout(resolve, time));
    const text = () => document.querySelector("{SHOWN}")?.innerText || "";
    for (let waited = 0; waited < 100 && !text().includes("groeten"); waited++) {{
        await sleep(1000); // for as long as a busy machine takes to draw the page
    }}
    // what Odoo brings to life, and what is loaded late, comes after the first drawing
    await sleep(3000);
    const shown = document.querySelector("{SHOWN}");
    if (!text().includes("Einde")) {{
        console.error("the letter is not shown");
    }} else if (shown.querySelector("iframe, img, svg, form, [data-embedded]")) {{
        console.error(shown.innerHTML);
    }} else {{
        console.log("test successful");
    }}
}})();
"""


@tagged("post_install", "-at_install")
class TestTourHostile(PortalCase):
    browser_size = "1366x768"

    def setUp(self):
        super().setUp()
        self.asked = []
        self.letter = self.receive_more(
            message(9, attachments=[], body={"nl": HOSTILE}, body_main=True)
        )
        self.assertEqual(self.letter.body_state, "fetched")
        # as an earlier version of the add-on stored it
        self.letter.sudo().body_texts = {"nl": HOSTILE}

    def fetch_proxy(self, url):
        """Every request to another host comes here; none gets an answer."""
        self.asked.append(url)
        return super().fetch_proxy(url)

    def look(self, address, user):
        """Open a page as a user, and wait for what it loads."""
        self.env.flush_all()
        try:
            self.browser_js(address, CHECK, login=user.login, timeout=120)
        finally:
            # Odoo's own page asks Google for a font
            others = [url for url in self.asked if "//fonts.googleapis.com/" not in url]
            self.assertFalse(others)

    def test_a_hostile_letter_asks_no_other_host_for_anything(self):
        self.look(f"/odoo/e-box/{self.letter.id}", self.clerk)

    def test_nor_does_it_in_the_portal(self):
        self.grant(self.accountant)
        self.look(f"/my/ebox/{self.letter.id}", self.accountant)

    def test_the_test_would_see_it(self):
        self.authenticate(None, None)
        look = f"new Image().src = '{EVIL}seen'; setTimeout(() =>"
        self.browser_js("/web/login", f"{look} console.log('test successful'), 1000);")
        self.assertEqual(self.asked, [f"{EVIL}seen"])
