# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The archive check finds what was damaged, exactly that, and what repairs it does."""

import json
import time
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch
from uuid import uuid4

from odoo.exceptions import AccessError, UserError
from odoo.modules import load_script
from odoo.tools import SQL

from ...ebox_simulator import SimAttachment
from ...lib import clock
from ...lib.groups import CONFIDENTIAL, MANAGER
from ...models.integrity import archive_check, finding
from ..common import OTHER_NUMBER, PDF, EboxCase, message

LETTERS = 5
COMMAND = Path(__file__).parents[2] / "cli" / "ebox.py"


def letter(number, **values):
    """A letter with a file that no other test has in the file store."""
    content = PDF + f"%{number} {uuid4()}\n".encode()
    main = SimAttachment(
        "main", f"geheim-{number}.pdf", "application/pdf", True, content
    )
    return message(number, attachments=[main], **values)


class TestArchiveCheck(EboxCase):
    def setUp(self):
        super().setUp()
        attachments = self.registry["ir.attachment"]
        self.patch(attachments, "_storage", lambda self: "file")
        self.connection = self.connect()
        body = {"nl": "<p>Tekst</p>"}
        others = [letter(n) for n in range(1, LETTERS)]
        self.letters = self.receive(letter(0, body=body), *others).sorted("id")
        self.files = self.letters.file_ids
        self.manager = self.make_user("chief", MANAGER)
        self.findings = self.env["ebox.archive.finding"]

    def check(self):
        """All of it, as the button and the job do it; what is open then."""
        self.connection.action_check_archive()
        self.env["ebox.connection"]._cron_check_archive()
        self.assertFalse(self.connection.archive_goal)
        return self.open()

    def open(self):
        found = self.findings.search(finding.OPEN)
        return found.sorted(lambda f: (f.document_id.id, f.id))

    def place(self, file):
        """Where the bytes of a file are; they are put back after the test."""
        attachment = getattr(file, "attachment_id", file)
        path = Path(attachment._full_path(attachment.store_fname))
        self.addCleanup(path.unlink, missing_ok=True)
        return path

    def cut_off(self, file):
        """Delete the attachment of a letter's file behind Odoo's back."""
        self.env.flush_all()
        cr, attachment = self.env.cr, file.attachment_id.id
        cr.execute(
            SQL(
                "UPDATE ebox_document_file SET attachment_id = NULL WHERE id = %s",
                file.id,
            )
        )
        cr.execute(SQL("DELETE FROM ir_attachment WHERE id = %s", attachment))
        self.env.invalidate_all()

    def damage(self):
        """A file altered, one lost, one deleted."""
        self.place(self.files[0]).write_bytes(PDF + b"another")
        self.place(self.files[1]).unlink()
        self.cut_off(self.files[2])
        return [
            ("altered", self.letters[0], self.files[0]),
            ("lost", self.letters[1], self.files[1]),
            ("unattached", self.letters[2], self.files[2]),
        ]

    def told(self, found):
        return [(f.kind, f.document_id, f.file_id) for f in found]

    def test_a_sound_archive_has_no_findings(self):
        self.assertFalse(self.check())
        self.assertEqual(self.connection.archive_files, LETTERS)
        self.assertTrue(self.connection.archive_checked)

    def test_exactly_what_was_damaged_is_found_and_fetched_again(self):
        self.connection.fetch_policy = "metadata"  # a person asks for it
        contents = [file.attachment_id.raw for file in self.files]
        damage = self.damage()
        self.assertEqual(self.told(self.check()), damage)
        self.assertEqual(len(self.check()), 3)  # each once, however often
        found = self.open()
        self.assertEqual(self.connection.finding_count, 3)
        kept = self.files[:2].attachment_id
        mine = found.with_user(self.manager)
        self.assertEqual(mine.mapped("can_fetch"), [True] * 3)
        mine.action_fetch_again()
        self.assertEqual(set(found.mapped("state")), {"checking"})
        self.connection._sync()
        self.env["ebox.connection"]._cron_check_archive()
        self.assertEqual(set(found.mapped("state")), {"repaired"})
        self.assertFalse(self.check())
        self.assertEqual(self.files[:2].attachment_id, kept)
        self.assertEqual(set(self.files.mapped("state")), {"fetched"})
        self.assertEqual([f.attachment_id.raw for f in self.files], contents)
        log = self.env["ebox.access.log"].search([("action", "=", "fetched")])
        self.assertEqual(log.user_id, self.manager)

    def test_what_the_government_has_no_more_is_not_fetched(self):
        self.damage()
        found = self.check()
        self.letters.write({"gone_since": clock.now()})
        self.env.invalidate_all()
        with self.assertRaises(UserError):
            found.with_user(self.manager).action_fetch_again()
        self.assertTrue(all(f.meaning and f.repair for f in found))

    def test_other_bytes_than_the_lost_ones_come_beside_them(self):
        file = self.files[0]
        self.cut_off(file)
        file.write({"sha256": "0" * 64, "digest": False})
        self.check().action_fetch_again()
        self.connection._sync()
        self.assertTrue(file.superseded)
        new = self.letters[0].file_ids
        self.assertEqual((new.version, new.state), (2, "fetched"))
        (left,) = self.check()  # what came first is gone for good
        self.assertEqual((left.file_id, left.can_fetch), (file, False))

    def test_a_failed_attempt_leaves_the_finding(self):
        self.place(self.files[0]).write_bytes(PDF)
        found = self.check()
        found.action_fetch_again()
        self.government.faults.add(route="content", status=404, body="{}")
        self.connection._sync()
        self.env["ebox.connection"]._cron_check_archive()
        self.assertEqual(self.files[0].state, "failed")
        self.assertEqual(found.state, "checking")
        self.assertTrue(found.fetch_error)
        self.government.faults.clear()
        self.files[0].next_attempt = False
        self.connection._sync()
        self.assertFalse(self.check())

    def test_texts_files_and_letters_that_are_gone(self):
        text, *others = self.documents()
        unlisted, orphan = others[:2]
        attachment = orphan.file_ids.attachment_id
        self.env.flush_all()
        for statement in (
            SQL("UPDATE ebox_document SET body_texts = NULL WHERE id = %s", text.id),
            SQL("DELETE FROM ebox_document_file WHERE document_id = %s", unlisted.id),
            SQL("DELETE FROM ebox_document WHERE id = %s", orphan.id),
        ):
            self.env.cr.execute(statement)
        self.env.invalidate_all()
        found = self.check()
        kinds = {f.kind: f for f in found}
        self.assertEqual(len(found), len(kinds))
        self.assertEqual(set(kinds), {"text", "unlisted", "orphan"})
        self.assertEqual(kinds["text"].document_id, text)
        self.assertEqual(kinds["unlisted"].document_id, unlisted)
        self.assertEqual(kinds["orphan"].attachment_ref, attachment.id)
        found.action_fetch_again()
        self.env["ebox.connection"]._cron_check_archive()
        self.assertNotIn("repaired", found.mapped("state"))  # it is not here yet
        self.connection._sync()
        self.assertEqual(self.check().mapped("kind"), ["orphan"])
        self.assertTrue(text.body)
        self.assertTrue(unlisted.file_ids.attachment_id)

    def test_what_people_added_is_compared_with_odoos_own_hash(self):
        added = self.env["ir.attachment"].create(
            {
                "name": "nota.txt",
                "raw": f"nota {uuid4()}".encode(),
                "res_model": "ebox.document",
                "res_id": self.letters[0].id,
            }
        )
        self.assertFalse(self.check())
        self.place(added).write_bytes(b"iets anders")
        (found,) = self.check()
        self.assertEqual((found.kind, found.attachment_ref), ("altered", added.id))
        self.assertFalse(found.can_fetch)
        added.unlink()
        self.assertFalse(self.check())

    def test_a_slice_a_night_until_all_had_their_turn(self):
        self.place(self.files[-1]).unlink()
        connections, nights = self.env["ebox.connection"], []
        with self.small(LEAST=2, BATCH=1):
            while not self.connection.archive_checked:
                connections._cron_check_archive()
                nights.append(self.connection.archive_files)
                self.assertFalse(self.connection.archive_goal)
                connections._cron_check_archive()  # the same night: no more
                self.assertEqual(self.connection.archive_files, nights[-1])
                clock.advance(24 * 3600)
        self.assertEqual(nights, [2, 4, 5])
        self.assertEqual(self.open().file_id, self.files[-1])

    def test_a_check_that_was_cut_off_goes_on_where_it_was(self):
        self.connection.action_check_archive()
        seen, check = [], type(self.letters)._check_archive

        def note(letters, end):
            seen.extend(letters.ids)
            return check(letters, end)

        with (
            self.small(BATCH=2),
            patch.object(type(self.letters), "_check_archive", note),
        ):
            self.connection._check_slice(time.monotonic() - 1)
            self.assertEqual(self.connection.archive_position, self.letters[0].id)
            self.assertTrue(self.connection.archive_goal)
            seen.clear()
            self.connection._check_slice(time.monotonic() + 60)
        self.assertEqual(seen, self.letters[1:].ids)
        self.assertFalse(self.connection.archive_goal)

    def test_a_letter_that_fails_stops_no_other(self):
        self.place(self.files[-1]).unlink()
        broken, wrong = self.files[1].attachment_id, type(self.letters)._wrong_with

        def fail(letters, stored):
            if stored.attachment == broken.id:
                raise ValueError
            return wrong(letters, stored)

        with (
            self.small(BATCH=2),
            patch.object(type(self.letters), "_wrong_with", fail),
            self.quiet(),
        ):
            found = self.check()
        self.assertEqual(found.file_id, self.files[-1])

    def test_a_store_that_is_away_ends_the_slice(self):
        def fail(letters, stored):
            raise ValueError

        with (
            self.small(BATCH=1),
            patch.object(type(self.letters), "_wrong_with", fail),
            self.quiet(),
        ):
            self.assertFalse(self.check())
        self.assertFalse(self.connection.archive_checked)
        self.assertLess(self.connection.archive_position, self.letters[-1].id)

    def test_no_transaction_is_open_while_a_file_is_hashed(self):
        steps, cron = [], type(self.env["ir.cron"])
        read = type(self.env["ir.attachment"])._ebox_content
        commit, sha256 = cron._commit_progress, archive_check.hashlib.sha256

        def noted(step, work):
            def do(*words, **options):
                steps.append(step)
                return work(*words, **options)

            return do

        with (
            patch.object(
                type(self.env["ir.attachment"]), "_ebox_content", noted("read", read)
            ),
            patch.object(cron, "_commit_progress", noted("commit", commit)),
            patch.object(archive_check.hashlib, "sha256", noted("hash", sha256)),
        ):
            self.letters._check_archive(time.monotonic() + 60)
        hashed = [n for n, step in enumerate(steps) if step == "hash"]
        self.assertEqual(len(hashed), LETTERS)
        for place in hashed:
            self.assertEqual(steps[place - 2 : place], ["read", "commit"])

    def test_no_more_is_kept_than_people_can_read(self):
        self.damage()
        with patch.object(finding, "MOST", 2):
            self.assertEqual(len(self.check()), 2)
        self.assertEqual(len(self.check()), 3)

    def test_only_managers_see_findings_of_letters_that_they_see(self):
        self.damage()
        self.letters[0].confidential_choice = "closed"
        found = self.check()
        own = self.findings.with_user(self.manager)
        self.assertEqual(set(own.search([])), set(found[1:]))
        with self.assertRaises(AccessError):
            found[0].with_user(self.manager).action_fetch_again()
        with self.assertRaises(AccessError):
            found[1].with_user(self.make_user("clerk")).action_check_again()
        insider = self.make_user("insider", MANAGER, CONFIDENTIAL)
        self.assertEqual(len(self.findings.with_user(insider).search([])), 3)
        other = self.make_company("Slagerij Test BV", OTHER_NUMBER)
        stranger = self.make_user("stranger", MANAGER, CONFIDENTIAL, company=other)
        self.assertFalse(self.findings.with_user(stranger).search([]))
        text = json.dumps(found.sudo().read(["kind", "meaning", "repair"]))
        self.assertNotIn("geheim", text)

    def test_a_file_without_its_letter_is_for_those_who_see_all(self):
        values = dict.fromkeys(("found_on", "last_seen"), clock.now())
        values |= {"kind": "orphan", "attachment_ref": 1}
        ours = self.findings.create({**values, "company_id": self.company.id})
        whose = self.findings.create({**values, "attachment_ref": 2})
        seen = {
            self.manager: self.findings,
            self.make_user("insider", MANAGER, CONFIDENTIAL): ours,
            self.make_user("root", MANAGER, "base.group_system"): whose,
        }
        for user, own in seen.items():
            self.assertEqual(self.findings.with_user(user).search([]), own, user.login)

    def test_today_and_monitoring_tell_of_it(self):
        self.assertEqual(self.today(), 0)
        self.damage()
        self.check()
        self.assertEqual(self.today(), 3)
        told = self.env["ebox.connection"]._status()
        (one,) = (c for c in told["connections"] if c["id"] == self.connection.id)
        self.assertEqual((one["status"], one["archive_findings"]), ("warning", 3))
        clerk = self.make_user("clerk")
        cards = self.env["ebox.today"].with_user(clerk).get_today()["cards"]
        self.assertNotIn("archive", [card["name"] for card in cards])

    def today(self):
        today = self.env["ebox.today"].with_user(self.manager)
        cards = {card["name"]: card for card in today.get_today()["cards"]}
        return cards["archive"]["total"]["count"]

    def test_the_command_tells_numbers_and_no_word_of_a_letter(self):
        command = load_script(str(COMMAND), "odoo.cli.ebox")
        number = {"--connection": str(self.connection.id)}
        told = command.check(self.env.cr.dbname, number)
        self.assertEqual(command._code_of(told), 0)
        self.damage()
        told = command.check(self.env.cr.dbname, number)
        self.assertEqual([f["kind"] for f in told["findings"]], self.kinds())
        self.assertEqual(command._code_of(told), 1)
        words = command.findings_in_words(told)
        self.assertIn("3 findings", words)
        self.assertIn(f"letter {self.letters[0].id}", words)
        for secret in ("geheim", "Brief", self.connection.client_id):
            self.assertNotIn(secret, words)
        with self.assertRaises(command.CannotAsk):
            command.check(self.env.cr.dbname, {"--connection": "0"})

    def kinds(self):
        return self.open().mapped("kind")

    @contextmanager
    def small(self, **sizes):
        with patch.multiple(archive_check, **sizes):
            yield
