"""The accountant's ZIP: what is in it, and how often he may ask for one."""

import io
import threading
import zipfile

import psycopg2

from odoo.tests import tagged
from odoo.tools import mute_logger

from odoo.addons.ebox_enterprise import clock

from ..models import ebox_zip_turn
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
        self.patch(ebox_zip_turn, "MOST", 2)
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
        clock.advance(ebox_zip_turn.BUSY.total_seconds() + 1)
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
        clock.advance(ebox_zip_turn.BUSY.total_seconds() + 1)
        turn, _wait = turns._take(self.accountant)
        self.env.flush_all()
        self.assertEqual(list(late), [b"c"])  # of a turn that is over
        self.env.invalidate_all()
        self.assertTrue(turn.busy_until)

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
class TestZipTurnAtTheSameTime(PortalCase):
    """Two real connections, which the test's own transaction would hide."""

    def test_the_database_lets_one_of_two_requests_win(self):
        name = self.env.cr.dbname
        connect = lambda: psycopg2.connect(_dsn(name))  # noqa: E731
        setup, first, second = connect(), connect(), connect()
        for connection in (first, second):
            connection.set_session(isolation_level="REPEATABLE READ")
        with setup, setup.cursor() as cursor:
            cursor.execute("SELECT min(id) FROM res_users")
            user = cursor.fetchone()[0]
            cursor.execute(
                "INSERT INTO ebox_zip_turn (user_id) VALUES (%s) RETURNING id", (user,)
            )
            turn = cursor.fetchone()[0]
        self.addCleanup(self._clean, setup, turn, first, second)
        update = "UPDATE ebox_zip_turn SET busy_until = now() WHERE id = %s"
        for connection in (first, second):  # both have seen that the turn is free
            connection.cursor().execute("SELECT busy_until FROM ebox_zip_turn")
        first.cursor().execute(update, (turn,))
        failed = []
        waits = threading.Thread(
            target=self._update, args=(second, update, turn, failed)
        )
        waits.start()
        first.commit()
        waits.join(10)
        self.assertEqual(failed, ["40001"])  # which Odoo repeats

    def _update(self, connection, update, turn, failed):
        try:
            connection.cursor().execute(update, (turn,))
        except psycopg2.Error as error:
            failed.append(error.pgcode)

    def _clean(self, setup, turn, *others):
        for connection in others:
            connection.rollback()
            connection.close()
        with setup, setup.cursor() as cursor:
            cursor.execute("DELETE FROM ebox_zip_turn WHERE id = %s", (turn,))
        setup.close()


def _dsn(name):
    from odoo.sql_db import connection_info_for

    return psycopg2.extensions.make_dsn(**connection_info_for(name)[1])
