# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A company with a demo government in memory, ready to be synchronised."""

import os
import sys
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from functools import cache
from unittest.mock import patch

from odoo import fields, http
from odoo.models import BaseModel
from odoo.tests import TransactionCase, new_test_user, tagged
from odoo.tests.common import get_db_name

from odoo.addons.base.models import ir_attachment

from ..ebox_api import decrypt_key, generate_key
from ..ebox_simulator import SimAttachment, SimMessage
from ..ebox_simulator.lab import LabSimulator
from ..government import gateway, silence, soundings
from ..lib import clock
from ..lib.clock import aware_utc
from ..lib.groups import CONFIDENTIAL
from ..models.connection import certificate
from ..models.sync import run as run_module

SENDER = "0999999130"  # fictional, with valid check digits
NUMBER, OTHER_NUMBER = "0999999922", "0999999031"
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
UNINVITED = {"no_reset_password": True}  # a mail for each new user takes long
SECRET = {"EBOX_ENTERPRISE_SECRET": "a secret only for tests"}

_key = None


def quick_key():
    """One RSA-2048 key for all tests: making keys is slow and tested once."""
    global _key
    _key = _key or generate_key(2048)
    return _key


#: Whether a stored key is sound takes a tenth of a second, and is tested once.
quick_decrypt = cache(decrypt_key)


def message(number=1, *, registry="nsso", days_ago=1, **values):
    """A message with one PDF; every part can be replaced."""
    received = aware_utc(fields.Datetime.now()) - timedelta(days=days_ago)
    values.setdefault(
        "attachments",
        [SimAttachment("main", f"letter-{number}.pdf", "application/pdf", True, PDF)],
    )
    return SimMessage(
        **{
            "message_id": f"message-{number}",
            "registry": registry,
            "subject": {"nl": f"Brief {number}"},
            "received": received,
            "expires": received + timedelta(days=180),
            "message_type_id": "Letter",
            "sender_organization_id": SENDER,
            **values,
        }
    )


def worded(activities, name="note"):
    """The notes, or the summaries, of these activities as their readers see them."""
    return " ".join(row[name] or "" for row in activities.read([name]))


def end_readers():
    """End the processes in which letters are read; the next letter starts a new one.

    After each class Odoo terminates what still runs, and waits 10 seconds for what
    ignores that, as they do. Tests without Odoo know the module by another name.
    """
    for name, module in list(sys.modules.items()):
        if name.endswith("letter_text.apart") and module._child:
            module._child.end()
            module._child = None


class _Request:
    """The request, or, where a test makes none, what finds files: its database."""

    db = property(lambda _self: get_db_name())

    def __getattr__(self, name):
        return getattr(http.request, name)


class GovernmentMixin:
    """A demo government in memory instead of the files of the demo mode."""

    #: seconds that a request waits for the one before it, on a busy machine
    test_cursor_lock_timeout = 120

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.addClassCleanup(end_readers)
        cls.classPatch(ir_attachment, "request", _Request())
        # to install gives nobody that right; the administrator of tests looks at all
        cls.env.ref(CONFIDENTIAL).user_ids += cls.env.ref("base.user_admin")

    @classmethod
    def _request_handler(cls, session, request, /, **options):
        # Odoo's guard, which blocks other hosts, takes the time-out for one
        # number; ours is a pair
        if isinstance(options.get("timeout"), tuple):
            options["timeout"] = max(options["timeout"])
        return super()._request_handler(session, request, **options)

    def browser_js(self, *words, **options):
        """A tour on a busy machine takes longer than Odoo's minute."""
        return super().browser_js(*words, **{"timeout": 240, **options})

    def url_open(self, *words, **options):
        """So does a request, than Odoo's 12 seconds.

        Of a file that is read as text nobody guesses the encoding, letter by letter.
        """
        answer = super().url_open(*words, **{"timeout": 60, **options})
        answer.encoding = answer.encoding or "utf-8"
        return answer

    def start_government(self, **options):
        """A government; every demo connection of this test meets it."""
        options.setdefault("base_url", "https://localhost/ebox-demo")
        self.government = LabSimulator(None, **options)
        self.addCleanup(self.government.close)
        self.patch(
            type(self.env["ebox.connection"]),
            "_demo_simulator",
            lambda connection: self.government,
        )
        for patcher in (
            patch.dict(os.environ, SECRET),
            patch.object(certificate, "generate_key", quick_key),
            patch.object(certificate, "decrypt_key", quick_decrypt),
            # one run is enough, also on a slow machine
            patch.object(run_module, "PIECE_SECONDS", 250),
        ):
            patcher.start()
            self.addCleanup(patcher.stop)
        self.addCleanup(gateway._token_sources.clear)
        self.addCleanup(clock.reset)
        self.addCleanup(silence.reset)
        self.addCleanup(soundings.reset)  # before that: its threads end first

    def enter_world(self):
        """Have what was made for the class, and a government like its own."""
        _same_state(self.world["government"], self.government)
        vars(self).update(self.world | {"government": self.government})


def _same_state(source, target):
    """What one government in memory knows, another one knows then, too."""
    _lock, source = source._database._here()
    _lock, target = target._database._here()
    source.backup(target)


def made_once(cls):
    """What a method ``make_world`` sets, for all tests of a class: dict by name.

    It has a government and may commit; what a test does in the database is undone.
    A class keeps it as ``world``.
    """
    world = cls("make_world")
    world.addCleanup = cls.addClassCleanup  # what it patches holds for the class
    before = set(vars(world))
    world.start_government()
    world.make_world()
    return {n: each for n, each in vars(world).items() if n not in before}


def new_company(env, name, number):
    """A company with a Belgian number that exists nowhere."""
    country = env.ref("base.be").id
    return env["res.company"].create(
        {"name": name, "company_registry": number, "country_id": country}
    )


def new_users(env, users):
    """Many users at once, in a fraction of the time that ``new_test_user`` takes.

    :param users: by login, a tuple of groups and a dict of other values
    :return: the users in this order
    """
    return (
        env["res.users"]
        .with_context(**UNINVITED)
        .create(
            [
                {
                    "login": login,
                    "password": login.ljust(8, "x"),
                    "name": f"{login} ({','.join(groups)})",
                    "email": f"{login[0]}.{login[0]}@example.com",
                    "group_ids": [(6, 0, [env.ref(group).id for group in groups])],
                    **values,
                }
                for login, (groups, values) in users.items()
            ]
        )
    )


@tagged("post_install", "-at_install")
class EboxCase(GovernmentMixin, TransactionCase):
    """``self.env`` may commit: a cursor of the test's own transaction.

    ``ours`` is ``self.company`` as the class has made it, once for all its tests. So is
    what a method ``make_world`` sets; each test finds it as it was.
    """

    world = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.ours = cls.make_ours()
        if hasattr(cls, "make_world"):
            cls.world = cls.make_once()

    @classmethod
    def make_ours(cls):
        """The company, whose number is ``NUMBER``."""
        return new_company(cls.env, "Bakkerij Test BV", NUMBER)

    @classmethod
    def make_once(cls):
        """What ``make_world`` sets, as ``made_once`` gives it."""
        maker = cls("make_world")
        kept = LabSimulator(None, base_url="https://localhost/ebox-demo")
        cls.addClassCleanup(kept.close)
        with ExitStack() as stack:
            maker.addCleanup = stack.callback
            maker.begin()
            before = set(vars(maker))
            maker.make_world()
            maker.env.cr.commit()
            _same_state(maker.government, kept)
        made = {n: each for n, each in vars(maker).items() if n not in before}
        return made | {"government": kept}

    def setUp(self):
        super().setUp()
        self.begin()
        if self.world:
            self.enter_world()
            for name in self.world:
                if isinstance(each := getattr(self, name), BaseModel):
                    setattr(self, name, each.with_env(self.env))

    def begin(self):
        """A cursor that may commit, no other connections, a government."""
        test_mode = self.enter_registry_test_mode()
        test_mode.__enter__()
        self.addCleanup(test_mode.__exit__, None, None, None)
        cursor = self.registry.cursor()
        self.addCleanup(cursor.close)
        self.env = self.env(cr=cursor)
        if not self.world:
            self.env["ebox.connection"].search([]).active = False
        self.start_government()
        self.company = self.ours.with_env(self.env)

    def make_company(self, name, number):
        """Another company."""
        return new_company(self.env, name, number)

    def connect(self, company=None, *, demo=False, **values):
        """A connected demo connection; its box is empty unless ``demo``."""
        company = company or self.company
        self.government.add_box(company.company_registry, demo=demo)
        connection = self.env["ebox.connection"].create(
            {"company_id": company.id, "environment": "demo", **values}
        )
        connection.action_connect()
        self.government.journal.clear()
        return connection

    def publish(self, *messages, number=NUMBER):
        """Put messages into the box of a company."""
        self.government.publish(number, *messages)

    def receive(self, *messages):
        """Publish messages to ``self.connection``, synchronise it: all documents."""
        self.publish(*messages)
        self.connection._sync()
        return self.documents()

    def documents(self, **equal):
        """The documents in the order of their message ids."""
        domain = [(name, "=", value) for name, value in equal.items()]
        return self.env["ebox.document"].search(domain, order="remote_id")

    def make_user(self, login, *groups, company=None):
        """An internal user of one company with these groups."""
        company = company or self.company
        return new_test_user(
            self.env,
            login,
            context=UNINVITED,
            groups=",".join(groups or ["ebox_enterprise.group_ebox_user"]),
            company_id=company.id,
            company_ids=[(6, 0, company.ids)],
        )

    @contextmanager
    def quiet(self):
        """A run that fails: it must warn in the log, which stays off the screen."""
        with self.assertLogs("odoo.addons.ebox_enterprise", "WARNING") as logs:
            yield logs
