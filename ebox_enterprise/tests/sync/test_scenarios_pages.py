# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Reading the list: the edge cases of pages, windows and dates, over a socket."""

from datetime import datetime, timedelta, timezone

from odoo import fields

from ...ebox_simulator import SimAttachment
from ...lib.clock import aware_utc
from ..common import NUMBER, message
from .socket_case import SocketCase


class TestPages(SocketCase):
    def fill(self, count, **values):
        """Publish messages without files, the first one the newest."""
        now = aware_utc(fields.Datetime.now())
        for number in range(count):
            received = now - timedelta(hours=1, minutes=number)
            self.publish(message(number, attachments=[], received=received, **values))

    def test_mail_that_arrives_and_expires_between_pages_loses_nothing(self):
        """Scenario 14: one arrives before page 2, one leaves before page 3."""
        connection = self.connect()
        self.fill(290)
        self.fault(
            "list",
            "meanwhile",
            after=1,
            times=1,
            publish=[message("new", attachments=[], days_ago=0)],
        )
        self.fault("list", "meanwhile", after=1, times=1, withdraw=["message-5"])
        connection._sync()
        there = {m.message_id for m in self.government.messages(NUMBER)}
        self.assertEqual(len(there), 290)
        self.assertLessEqual(there, set(self.documents().mapped("remote_id")))

    def test_many_expire_between_pages(self):
        """Scenario 14: the list moves up by fifty while it is read."""
        connection = self.connect()
        self.fill(350)
        gone = [f"message-{number}" for number in range(50)]
        self.fault("list", "meanwhile", after=1, times=1, withdraw=gone)
        connection._sync()
        there = {m.message_id for m in self.government.messages(NUMBER)}
        self.assertEqual(len(there), 300)
        self.assertLessEqual(there, set(self.documents().mapped("remote_id")))

    def test_a_registry_that_ignores_the_page_is_caught(self):
        """Scenario 15."""
        connection = self.connect()
        self.fill(250)
        self.fault("list", "repeat_page")
        with self.quiet():
            connection._sync()
        provider = connection.provider_ids
        self.assertIn("no e-Box answer", provider.error_message)
        self.assertFalse(provider.high_water or provider.last_full_pass)
        self.assertLess(self.count("list"), 10)
        self.government.faults.clear()
        self.pass_time(minutes=10)
        connection._sync()
        self.assertEqual(len(self.documents()), 250)
        self.assertTrue(provider.high_water)

    def test_a_registry_that_goes_round_two_pages_is_caught(self):
        connection = self.connect()
        self.fill(450)
        for turn in range(12):  # pages 1, 2, 1, 2, 1, 2 and so on
            self.fault("list", "repeat_page", of=turn % 2 + 1, after=2, times=1)
        with self.quiet():
            connection._sync()
        self.government.faults.clear()
        self.pass_time(minutes=10)
        connection._sync()
        self.assertEqual(len(self.documents()), 450)

    def test_no_gap_whether_the_day_is_included_or_not(self):
        """Scenario 16."""
        for boundary in ("inclusive", "exclusive"):
            self.government.settings.set(after_boundary=boundary)
            company = self.make_company(boundary, f"099999{len(boundary)}000")
            company.company_registry = NUMBER
            connection = self.connect(company)
            self.publish(message(f"{boundary}-1", attachments=[], days_ago=1))
            connection._sync()
            late = [
                message(f"{boundary}-{n}", attachments=[], days_ago=n / 4)
                for n in range(2, 5)  # some back-dated, by less than a day
            ]
            self.publish(*late)
            connection._sync()
            ids = set(self.documents(connection_id=connection.id).mapped("remote_id"))
            self.assertLessEqual({m.message_id for m in late}, ids)
            connection.active = False

    def test_back_dated_mail_comes_with_the_nightly_pass(self):
        connection = self.connect()
        self.publish(message(1, attachments=[], days_ago=0))
        connection._sync()
        self.publish(message(2, attachments=[], days_ago=20))
        connection._sync()
        self.assertNotIn("message-2", self.documents().mapped("remote_id"))
        self.pass_time(hours=31)
        connection._sync()
        self.assertIn("message-2", self.documents().mapped("remote_id"))

    def test_the_last_second_of_the_days_on_which_clocks_change(self):
        """Scenario 17."""
        connection = self.connect()
        winter, summer = timezone(timedelta(hours=1)), timezone(timedelta(hours=2))
        cases = {
            "spring": (datetime(2026, 3, 29, 23, 59, 59, tzinfo=summer), "21:59:59"),
            "odd": (datetime(2026, 3, 29, 23, 59, 59, tzinfo=winter), "22:59:59"),
            "autumn": (datetime(2026, 10, 25, 23, 59, 59, tzinfo=winter), "22:59:59"),
        }
        for name, (moment, _utc) in cases.items():
            self.publish(
                message(
                    name,
                    attachments=[],
                    received=moment,
                    expires=moment + timedelta(days=400),
                )
            )
        connection._sync()
        found = {d.remote_id.removeprefix("message-"): d for d in self.documents()}
        for name, (moment, utc) in cases.items():
            document = found[name]
            self.assertEqual(str(document.receipt_date), f"{moment.date()} {utc}")
        self.assertEqual(str(found["spring"].receipt_day), "2026-03-29")
        # half past midnight in Brussels, where summer time runs
        self.assertEqual(str(found["odd"].receipt_day), "2026-03-30")
        self.assertEqual(str(found["autumn"].receipt_day), "2026-10-25")

    def test_dates_in_the_future_and_of_1970_do_not_move_the_cursor(self):
        """Scenario 18."""
        connection = self.connect()
        now = aware_utc(fields.Datetime.now())
        end = now + timedelta(days=90)
        self.publish(
            message("now", attachments=[], days_ago=1),
            message(
                "future",
                attachments=[],
                received=now + timedelta(days=400),
                expires=now + timedelta(days=500),
            ),
            message(
                "epoch",
                attachments=[],
                received=datetime(1970, 1, 1, tzinfo=timezone.utc),
                expires=end,
            ),
        )
        connection._sync()
        self.assertEqual(len(self.documents()), 3)
        provider = connection.provider_ids
        self.assertLess(provider.high_water, fields.Datetime.now())
        self.publish(message("later", attachments=[], days_ago=0))
        connection._sync()
        self.assertIn("message-later", self.documents().mapped("remote_id"))

    def test_expiry_today_past_and_never(self):
        """Scenario 19."""
        connection = self.connect()
        now = aware_utc(fields.Datetime.now())
        never = datetime(9999, 12, 31, 12, tzinfo=timezone.utc)
        self.publish(
            message("today", expires=now + timedelta(hours=1)),
            message("never", expires=never),
            message("past", attachments=[]),
        )
        self.fault(
            "list",
            "edit",
            set={"items/0/expirationDate": "2020-01-01T00:00:00Z"},
        )
        connection._sync()
        found = {d.remote_id.removeprefix("message-"): d for d in self.documents()}
        self.assertEqual(found.keys(), {"today", "never", "past"})
        self.assertEqual(found["never"].expiration_day.year, 9998)
        self.assertEqual(found["today"].file_ids.state, "fetched")
        self.assertEqual(found["never"].file_ids.state, "fetched")
        for document in found.values():  # shown in every zone without an error
            document.with_context(tz="Pacific/Auckland").read(["expiration_date"])

    def test_hostile_json_changes_nothing_that_was_stored(self):
        """Scenario 52."""
        connection = self.connect()
        self.publish(message(1, attachments=[]))
        connection._sync()
        provider = connection.provider_ids
        deep = "[" * 5000 + "]" * 5000
        items = ",".join(['{"messageId":"x"}'] * 20_000)
        cases = {
            "deep": f'{{"items":{deep},"totalItems":1}}',
            "many": f'{{"items":[{items}],"totalItems":20000}}',
        }
        for name, body in cases.items():
            self.publish(message(name, attachments=[], days_ago=0))
            headers = {"Content-Type": "application/json"}
            fault = self.fault("list", "status", status=200, body=body, headers=headers)
            with self.subTest(name), self.quiet():
                connection._sync()
            self.assertTrue(provider.error_message)
            self.government.faults.remove(fault)
            self.pass_time(hours=2)
            connection._sync()
            self.assertFalse(provider.error_message)
        self.assertEqual(len(self.documents()), 3)

    def test_odd_but_valid_json_is_read(self):
        """Scenario 52: a key that stands twice, numbers beyond every type."""
        connection = self.connect()
        body = (
            '{"items":[{"messageId":"a","messageId":"b","registeredMail":true,'
            '"subject":{"nl":"Brief"},"x":1e999999,"y":' + "9" * 350 + "}],"
            '"totalItems":1e400}'
        )
        headers = {"Content-Type": "application/json"}
        self.fault("list", "status", status=200, body=body, headers=headers)
        connection._sync()
        self.assertEqual(self.documents().mapped("remote_id"), ["b"])
        self.assertTrue(self.documents().registered)

    def test_two_large_annexes_and_an_image_arrive_untouched(self):
        """Scenario 23: types outside the list, and none; no byte is changed."""
        connection = self.connect()
        picture = jpeg(3000)
        self.publish(
            message(
                1,
                attachments=[
                    SimAttachment("main", "scan.jpg", "image/jpeg", True, picture),
                    SimAttachment(
                        "raw", "a.bin", "application/octet-stream", False, b"\0\1" * 99
                    ),
                    SimAttachment("none", "b.dat", "text/plain", False, b"{}"),
                ],
            )
        )
        self.fault("list", "edit", remove=["items/0/attachments/items/2/mediaType"])
        connection._sync()
        files = {f.remote_id: f for f in self.documents().file_ids}
        self.assertEqual(files["main"].media_type, "image/jpeg")
        self.assertEqual(files["main"].mimetype, "image/jpeg")
        self.assertEqual(files["main"].attachment_id.raw, picture)
        self.assertEqual(files["raw"].media_type, "application/octet-stream")
        self.assertFalse(files["none"].media_type)
        self.everything_is_there(connection)


def jpeg(width):
    """A real JPEG of that many pixels a side, which Odoo would like to shrink."""
    from io import BytesIO

    from PIL import Image

    image = Image.effect_noise((width, width // 10), 64)
    stream = BytesIO()
    image.save(stream, "JPEG", quality=70)
    return stream.getvalue()

    def test_a_page_that_cannot_be_had_does_not_hold_up_the_letters_before_it(self):
        connection = self.connect()
        now = aware_utc(fields.Datetime.now())
        for number in range(150):
            received = now - timedelta(hours=1, minutes=number)
            self.publish(message(number, received=received))
        self.fault("list", "status", status=500, after=1)
        with self.quiet():
            connection._sync()
        documents = self.documents()
        self.assertEqual(len(documents), 100)
        self.assertEqual(set(documents.file_ids.mapped("state")), {"fetched"})
        self.assertFalse(connection.provider_ids.last_success)
        self.assertEqual(connection.provider_ids.failure_count, 1)
        self.government.faults.clear()
        self.pass_time(minutes=5)
        connection._sync()
        self.assertEqual(len(self.documents()), 150)
        self.assertEqual(set(self.documents().file_ids.mapped("state")), {"fetched"})
