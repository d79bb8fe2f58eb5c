# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The accountant's ZIP: what is in it, and how often he may ask for one."""

import io
import threading
import zipfile
from contextlib import suppress
from unittest.mock import patch

import psycopg2
from requests.exceptions import RequestException

from odoo import SUPERUSER_ID
from odoo.api import Environment
from odoo.sql_db import db_connect
from odoo.tests import TransactionCase, tagged
from odoo.tools import mute_logger

from odoo.addons.ebox_enterprise.lib import clock, zip_stream
from odoo.addons.ebox_enterprise.tests.common import OTHER_NUMBER

from ...controllers.portal_zip import _note
from ...models.archive import download_limit
from ...models.archive import stream as stream_module
from .portal_case import PortalCase

ZIP = "/my/ebox/zip"


@tagged("post_install", "-at_install")
class TestPortalZip(PortalCase):
    def setUp(self):
        super().setUp()
        self.access = self.grant(self.accountant)
        self.login(self.accountant)

    def names(self, answer):
        """The letters in a ZIP, as the numbers in its files' names."""
        self.assertEqual(answer.status_code, 200)
        with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
            self.assertIsNone(archive.testzip())
            paths = [name for name in archive.namelist() if name.endswith(".pdf")]
        return sorted(int(path.rpartition("Brief ")[2][0]) for path in paths)

    def test_a_selection_is_sent_and_marked(self):
        answer = self.post(ZIP, {"scope": "ticked", "ids": [self.second.id]})
        self.assertEqual(self.names(answer), [2])
        headers = answer.headers
        self.assertEqual(headers["Content-Type"], "application/zip")
        self.assertTrue(headers["Content-Disposition"].startswith("attachment"))
        self.assertEqual(headers["X-Content-Type-Options"], "nosniff")
        self.assertIn("private", headers["Cache-Control"])
        self.assertEqual(self.shares(self.second), ["download"])
        self.assertEqual(self.shares(self.first), [])
        zipped = [line[:2] for line in self.lines(action="zipped")]
        self.assertEqual(zipped, [("accountant", "zipped")])

    def test_all_that_the_list_shows(self):
        answer = self.post(ZIP, {"scope": "all"})
        self.assertEqual(self.names(answer), [1, 2])
        kind = self.second.message_type_id.id
        answer = self.post(ZIP, {"scope": "all", "type": kind})
        self.assertEqual(self.names(answer), [2])

    def test_no_letter_that_is_not_granted_for_download(self):
        for wrong in (self.closed.id, 2**31 - 1, 10**30, 0, -1, "x", "1,2", "²"):
            answer = self.post(ZIP, {"ids": [self.first.id, wrong]})
            self.assertEqual(answer.status_code, 404, wrong)
        self.access.can_download = False
        answer = self.post(ZIP, {"ids": [self.first.id]})
        self.assertEqual(answer.status_code, 404)
        self.assertEqual(self.lines(action="zipped"), [])

    def test_revoked_is_as_if_it_was_never_there(self):
        self.listed()
        answer = self.open("/my/ebox")
        self.access.action_revoke()
        token = self.csrf(answer)
        for data in ({"scope": "all"}, {"ids": self.first.id}):
            answer = self.url_open(ZIP, data={**data, "csrf_token": token})
            self.assertEqual(answer.status_code, 404)

    def csrf(self, answer):
        """The token of a page."""
        return answer.text.partition('name="csrf_token" value="')[2].partition('"')[0]

    @mute_logger("odoo.http", "odoo.addons.http_routing.models.ir_http")
    def test_only_by_a_form_of_our_own_page(self):
        for data in ({"scope": "all"}, {"scope": "all", "csrf_token": "x"}):
            answer = self.url_open(ZIP, data=data)
            self.assertEqual(answer.status_code, 400)
        self.assertEqual(self.open(f"{ZIP}?scope=all").status_code, 405)
        self.assertEqual(self.lines(), [])

    def test_nothing_ticked_is_told(self):
        answer = self.post(ZIP, {"scope": "ticked"})
        self.assertEqual(answer.status_code, 422)
        self.assertIn("Tick one or more letters", answer.text)

    def test_too_much_is_told_and_frees_the_turn(self):
        params = self.env["ir.config_parameter"].sudo()
        params.set_param("l10n_be_ebox_payment.zip_mb_per_second", "0.000001")
        answer = self.post(ZIP, {"scope": "all"})
        self.assertEqual(answer.status_code, 422)
        self.assertNotIn("Traceback", answer.text)
        self.assertEqual(self.shares(self.first), [])
        params.set_param("l10n_be_ebox_payment.zip_mb_per_second", "10")
        self.assertEqual(self.post(ZIP, {"scope": "all"}).status_code, 200)

    def test_so_many_an_hour(self):
        self.patch(download_limit, "MOST", 2)
        for _time in range(2):
            self.assertEqual(self.post(ZIP, {"scope": "all"}).status_code, 200)
            clock.advance(60)
        answer = self.post(ZIP, {"scope": "all"})
        self.assertEqual(answer.status_code, 429)
        self.assertTrue(0 < int(answer.headers["Retry-After"]) <= 3600)
        self.assertIn("Nothing is lost", answer.text)
        clock.advance(int(answer.headers["Retry-After"]))
        self.assertEqual(self.post(ZIP, {"scope": "all"}).status_code, 200)
        self.assertEqual(len(self.lines(action="zipped")), 6)

    def test_one_at_a_time_for_each_user(self):
        turns = self.env["ebox.zip.turn"]
        turn, wait = turns._take(self.accountant)
        self.assertEqual((turn.user_id, wait), (self.accountant, 0))
        answer = self.post(ZIP, {"scope": "all"})
        self.assertEqual(answer.status_code, 429)
        self.assertTrue(turns._take(self.make_accountant("another"))[0])
        turn._end()
        self.assertEqual(self.post(ZIP, {"scope": "all"}).status_code, 200)
        turn._take(self.accountant)  # whose process is killed
        clock.advance(download_limit.BUSY.total_seconds() + 1)
        self.assertEqual(self.post(ZIP, {"scope": "all"}).status_code, 200)

    def test_a_download_that_is_broken_off_frees_the_turn(self):
        turns = self.env["ebox.zip.turn"]
        turn, _wait = turns._take(self.accountant)
        sent = turn._until_sent([b"a", b"b"])
        self.assertEqual(next(sent), b"a")
        self.env.flush_all()
        sent.close()
        self.env.invalidate_all()
        self.assertFalse(turn.busy_until)
        turn, _wait = turns._take(self.accountant)
        late = turn._until_sent([b"c"])
        clock.advance(download_limit.BUSY.total_seconds() + 1)
        turn, _wait = turns._take(self.accountant)
        self.env.flush_all()
        self.assertEqual(list(late), [b"c"])  # of a turn that is over
        self.env.invalidate_all()
        self.assertTrue(turn.busy_until)

    def test_the_turn_is_over_before_the_last_byte(self):
        turn, _wait = self.env["ebox.zip.turn"]._take(self.accountant)
        noted = []
        sent = turn._until_sent([b"ab", b"", b"cd"], noted.append)
        self.env.flush_all()
        self.assertEqual([next(sent), next(sent), noted], [b"ab", b"c", []])
        self.assertEqual(next(sent), b"d")
        self.env.invalidate_all()
        self.assertFalse(turn.busy_until)
        self.assertEqual(len(noted), 1)
        with patch.object(self.registry, "cursor", side_effect=AssertionError):
            self.assertEqual(list(sent), [])
            sent.close()

    def test_a_zip_that_breaks_off_marks_nothing(self):
        letters = self.first + self.second
        self.patch(stream_module, "READY_LETTERS", 0)
        self.patch(zip_stream, "BLOCK", 16)

        def take():
            self.env.invalidate_all()
            return self.env["ebox.zip.turn"]._take(self.accountant)[0]

        def started():
            complete = []
            chunks = letters._archive(complete=complete).chunks
            note = _note(self.accountant, None, complete)
            turn = take()
            self.env.flush_all()
            return turn._until_sent(chunks, note)

        def broken():
            yield b"PK"
            raise OSError

        sent = started()
        for _time in range(4):
            next(sent)
        sent.close()
        turn = take()
        self.env.flush_all()
        note = _note(self.accountant, None, letters.ids)
        with suppress(OSError):  # assertRaises would undo what is written meanwhile
            self.fail(list(turn._until_sent(broken(), note)))
        self.env.invalidate_all()
        self.assertFalse(turn.busy_until)
        self.assertEqual(self.shares(letters), [])
        self.assertTrue(all(started()))
        self.assertEqual(self.shares(letters), ["download"] * 2)
        self.assertEqual(letters.share_ids.user_id, self.accountant)

    @mute_logger("werkzeug", "odoo.http")
    def test_a_zip_that_is_on_its_way_ends_with_the_access(self):
        access, registry = self.access, self.registry

        sent = download_limit._Sent

        class Revoking(sent):
            def __next__(self):
                piece = sent.__next__(self)
                with registry.cursor() as cursor:
                    grant = access.with_env(access.env(cr=cursor))
                    if not grant.revoked_date:
                        grant.action_revoke()
                return piece

        self.patch(download_limit, "_Sent", Revoking)
        self.patch(zip_stream, "PAUSE", 0)
        for ready in (2000, 0):  # with its length, and without
            self.patch(stream_module, "READY_LETTERS", ready)
            self.patch(zip_stream, "BLOCK", 64)
            with suppress(RequestException):
                answer = self.post(ZIP, {"scope": "all"})
                with self.assertRaises(zipfile.BadZipFile):
                    zipfile.ZipFile(io.BytesIO(answer.content))
            self.assertTrue(access.revoked_date)
            self.assertEqual(self.shares(self.first + self.second), [])
            access = self.access = self.grant(self.accountant)

    def test_a_letter_of_which_something_is_missing_is_still_to_be_downloaded(self):
        for ready in (2000, 0):
            self.patch(stream_module, "READY_LETTERS", ready)
            self.first.share_ids.sudo().unlink()
            self.second.share_ids.sudo().unlink()
            self.env.cr.execute(
                "UPDATE ir_attachment SET store_fname = 'aa/nothing', db_datas = NULL"
                " WHERE id = %s",
                (self.first.file_ids.attachment_id.id,),
            )
            answer = self.post(ZIP, {"scope": "all"})
            self.assertEqual(self.names(answer), [2])
            self.assertEqual(self.shares(self.first), [])
            self.assertEqual(self.shares(self.second), ["download"])
            zipped = {line[0] for line in self.lines(action="zipped")}
            self.assertEqual(zipped, {"accountant"})

    def test_a_filter_that_is_over_is_refused_and_does_not_become_everything(self):
        other = self.make_company("Slagerij Web BV", OTHER_NUMBER)
        access = self.grant(self.accountant, other)
        company = {"scope": "all", "company": other.id}
        self.assertEqual(self.post(ZIP, company).status_code, 422)  # has no letters
        access.action_revoke()
        wrong = ("company", "type", "handover")
        asked = [{"scope": "all", name: 2**31 - 1} for name in wrong]
        asked += [{"scope": "all", name: "x"} for name in wrong]
        asked += [{"ids": self.first.id, "company": other.id}]
        for data in (company, *asked):
            answer = self.post(ZIP, data)
            self.assertEqual(answer.status_code, 404, data)
        self.assertEqual(self.lines(action="zipped"), [])
        nothing = {"scope": "all", "company": "", "type": "", "handover": ""}
        self.assertEqual(self.names(self.post(ZIP, nothing)), [1, 2])

    def test_the_zip_of_a_handover_that_has_expired_is_told(self):
        handover = self.handover_of(self.access, self.second, days=1)
        clock.advance(2 * 86400)
        for more in ({"scope": "all"}, {"ids": self.second.id}):
            answer = self.post(ZIP, {**more, "handover": handover.id})
            self.assertEqual(answer.status_code, 410)
            self.assertIn("This link has expired", answer.text)
        answer = self.post(
            ZIP, {"scope": "all", "handover": handover.id, "company": 2**31 - 1}
        )
        self.assertEqual(answer.status_code, 404)
        self.assertEqual(self.lines(action="zipped"), [])

    def test_the_zip_of_a_handover_is_marked_as_such(self):
        handover = self.handover_of(self.access, self.second)
        answer = self.post(
            ZIP,
            {"scope": "all", "handover": handover.id},
            page=f"/my/ebox/handover/{handover.id}",
        )
        self.assertEqual(self.names(answer), [2])
        self.assertEqual(self.second.share_ids.handover_id, handover)
        self.assertEqual(self.shares(self.second), ["download"])


@tagged("post_install", "-at_install")
class TestZipTurnAtTheSameTime(TransactionCase):
    """Two real connections, which the test's own transaction would hide."""

    def setUp(self):
        super().setUp()
        database = db_connect(self.env.cr.dbname)
        self.cursors = [database.cursor() for _number in range(3)]
        for cursor in self.cursors:
            self.addCleanup(cursor.close)
        environments = [Environment(c, SUPERUSER_ID, {}) for c in self.cursors]
        self.setup, self.first, self.second = environments
        self.setup.cr.execute("SELECT min(id) FROM res_users")
        self.user = self.setup.cr.fetchone()[0]
        self.addCleanup(self.forget)
        self.forget()

    def forget(self):
        """No turn of this user is left in the database."""
        for cursor in self.cursors:
            cursor.rollback()
        self.setup.cr.execute(
            "DELETE FROM ebox_zip_turn WHERE user_id = %s", (self.user,)
        )
        self.setup.cr.commit()

    def take(self, env):
        """The answer to one request: whether it may make a ZIP, and the wait."""
        turn, wait = env["ebox.zip.turn"]._take(env["res.users"].browse(self.user))
        return bool(turn), wait

    def assertSecondIsLate(self):
        """Refused at once, or, as it saw what was before, when Odoo repeats it."""
        for env in (self.first, self.second):  # both see what is there now
            env.cr.execute("SELECT busy_until FROM ebox_zip_turn")
        self.assertEqual(self.take(self.first), (True, 0))
        may, wait = self.take(self.second)
        self.assertFalse(may)
        self.assertGreater(wait, 0)
        self.first.cr.commit()
        with mute_logger("odoo.sql_db"), self.assertRaises(psycopg2.Error) as caught:
            self.take(self.second)
        self.assertEqual(caught.exception.pgcode, "40001")  # which Odoo repeats
        self.second.cr.rollback()
        self.second.clear()
        may, wait = self.take(self.second)
        self.assertFalse(may)
        self.assertGreater(wait, 0)

    def test_of_two_first_requests_one_wins(self):
        self.assertSecondIsLate()

    def test_of_six_requests_at_once_one_wins_and_none_waits(self):
        database, answers = db_connect(self.env.cr.dbname), []
        barrier = threading.Barrier(6)
        cursors = [database.cursor() for _number in range(6)]
        for cursor in cursors:
            self.addCleanup(cursor.close)

        def ask(cursor):
            env = Environment(cursor, SUPERUSER_ID, {})
            barrier.wait()
            answers.append(self.take(env)[0])

        asking = [threading.Thread(target=ask, args=[c], daemon=True) for c in cursors]
        for thread in asking:
            thread.start()
        for thread in asking:  # nobody commits before all are answered
            thread.join(60)
        self.assertEqual(sorted(answers), [False] * 5 + [True])

    def test_of_two_later_requests_one_wins(self):
        self.setup["ebox.zip.turn"]._of(self.setup["res.users"].browse(self.user))
        self.setup.cr.commit()
        self.assertSecondIsLate()
