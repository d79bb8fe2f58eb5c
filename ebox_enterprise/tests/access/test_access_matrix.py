# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Every kind of user against every way to the data (scenario 53).

Two letters, one of them confidential; for each user the test says which of them he
may have, and every way must give exactly those: no more, no less, and no count, name
or file of the others.
"""

from odoo.exceptions import AccessError, UserError
from odoo.tests import new_test_user

from ..common import OTHER_NUMBER, EboxCase
from ..reading.test_letter_text import letter

USER = "ebox_enterprise.group_ebox_user"
MANAGER = "ebox_enterprise.group_ebox_manager"
ALL = "ebox_enterprise.group_ebox_confidential"
EXPORT = "base.group_allow_export"
REFUSED = object()
MODEL = "ebox.document"


def mine(env, documents):
    return [("id", "in", documents.ids)]


def read(env, documents):
    found = []
    for document in documents.with_env(env):
        try:
            found += [row["id"] for row in document.read(["name", "body"])]
        except AccessError:
            continue
    return found


def exported(env, documents):
    found = []
    for document in documents.with_env(env):
        try:
            rows = document.export_data([".id", "name"])["datas"]
        except (AccessError, UserError):  # the latter without the right to export
            continue
        found += [int(row[0]) for row in rows]
    return found


def grouped(env, documents):
    groups = env[MODEL].formatted_read_group(
        mine(env, documents), ["remote_id"], ["__count", "id:array_agg"]
    )
    return [record for group in groups for record in group["id:array_agg"]]


def counted(env, documents):
    """A count that differs from what is found tells of letters one may not have."""
    found, number = (
        searched(env, documents),
        env[MODEL].search_count(mine(env, documents)),
    )
    if number != len(found):
        raise AssertionError(f"{number} are counted, {len(found)} are found")
    return found


def through_files(env, documents):
    files = env["ebox.document.file"].search([("document_id", "in", documents.ids)])
    return files.document_id.ids


def through_deadlines(env, documents):
    found = env["ebox.deadline"].search([("document_id", "in", documents.ids)])
    return found.document_id.ids


def attachments(env, documents):
    found = []
    ids = documents.sudo().file_ids.attachment_id.ids
    for attachment in env["ir.attachment"].browse(ids):
        try:
            attachment.read(["raw", "name"])
        except AccessError:
            continue
        found.append(attachment.sudo().res_id)
    return found


def attachments_searched(env, documents):
    found = env["ir.attachment"].search(
        [("res_model", "=", MODEL), ("res_id", "in", documents.ids)]
    )
    return found.mapped("res_id")


def chatter(env, documents):
    found = env["mail.message"].search(
        [("model", "=", MODEL), ("res_id", "in", documents.ids)]
    )
    return found.mapped("res_id")


def chatter_read(env, documents):
    found = []
    for note in documents.sudo().message_ids:
        try:
            note.with_env(env).read(["body"])
        except AccessError:
            continue
        found.append(note.res_id)
    return found


def activities(env, documents):
    found = env["mail.activity"].search(
        [("res_model", "=", MODEL), ("res_id", "in", documents.ids)]
    )
    return found.mapped("res_id")


def worded(env, documents):
    return env[MODEL].search([("search_text", "ilike", "matrixwoord")]).ids


def named(env, documents):
    return [row[0] for row in env[MODEL].name_search("Matrix", limit=None)]


def search_read(env, documents):
    domain = mine(env, documents)
    return [row["id"] for row in env[MODEL].search_read(domain, ["name"])]


def searched(env, documents):
    return env[MODEL].search(mine(env, documents)).ids


WAYS = {
    "search": searched,
    "search_count": counted,
    "search_read": search_read,
    "read": read,
    "read_group": grouped,
    "name_search": named,
    "full text": worded,
    "export": exported,
    "files": through_files,
    "deadlines": through_deadlines,
    "attachment": attachments,
    "attachment search": attachments_searched,
    "chatter": chatter,
    "chatter read": chatter_read,
    "activities": activities,
}


class TestAccessMatrix(EboxCase):
    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        person = {"name": "Ysolde Voorbeeld-Fictief"}
        due = "Gelieve te antwoorden binnen 15 dagen na ontvangst van deze brief."
        self.publish(
            letter(1, "matrixwoord", due, subject={"nl": "Matrix een"}),
            letter(
                2, "matrixwoord", due, subject={"nl": "Matrix 2"}, attention_of=person
            ),
        )
        self.connection._sync()
        self.open, self.closed = self.documents()
        author = self.make_user("author", ALL)
        for document in self.open | self.closed:
            document.sudo().message_post(body="matrix note")
            document.sudo().activity_schedule(
                "mail.mail_activity_data_todo", user_id=author.id
            )
        other = self.make_company("Slagerij Test BV", OTHER_NUMBER)
        self.users = {
            "reader": self.make_user("reader", USER, EXPORT),
            "manager": self.make_user("boss", MANAGER, EXPORT),
            "insider": self.make_user("insider", ALL, EXPORT),
            "other company": self.make_user(
                "stranger", MANAGER, ALL, EXPORT, company=other
            ),
            "employee": self.make_user("employee", "base.group_user", EXPORT),
            "portal": new_test_user(
                self.env,
                "portal",
                groups="base.group_portal",
                company_id=self.company.id,
                company_ids=[(6, 0, self.company.ids)],
            ),
            "public": self.env.ref("base.public_user"),
        }

    def got(self, way, user):
        """The ids that a user gets in one way, or REFUSED."""
        documents = self.open | self.closed
        try:
            env = self.env(user=user)
            return sorted(set(way(env, documents)) & set(documents.ids))
        except AccessError:
            return REFUSED

    def test_every_user_gets_exactly_his_letters_in_every_way(self):
        both = sorted((self.open | self.closed).ids)
        expected = {
            "reader": self.open.ids,
            "manager": self.open.ids,
            "insider": both,
            "other company": [],
            "employee": None,
            "portal": None,
            "public": None,
        }
        for way_name, way in WAYS.items():
            for user_name, user in self.users.items():
                self.env.invalidate_all()
                got = self.got(way, user)
                with self.subTest(way=way_name, user=user_name):
                    if expected[user_name] is None:  # nothing at all
                        self.assertIn(got, ([], REFUSED))
                    else:
                        self.assertEqual(got, expected[user_name])

    def test_nobody_without_the_group_writes_or_runs_anything(self):
        for name in ("reader", "other company", "employee", "portal", "public"):
            document = self.closed.with_user(self.users[name])
            for action in (
                lambda d=document: d.write({"state": "done"}),
                lambda d=document: d.action_mark_opened(),
                lambda d=document: d.action_mark_unread(),
                lambda d=document: d.action_done(),
                lambda d=document: d.action_hide_at_source(),
                lambda d=document: d.action_fetch_now(),
                lambda d=document: d.action_open_elsewhere(),
                lambda d=document: d.action_add_document([1]),
                lambda d=document: d.action_confirm_deadline(),
                lambda d=document: d.message_post(body="x"),
                lambda d=document: d.unlink(),
                lambda d=document: d.copy(),
            ):
                with self.subTest(user=name), self.assertRaises(AccessError):
                    action()
        self.assertEqual(self.closed.state, "new")
        self.assertFalse(self.closed.opened_by_id)

    def test_the_count_in_the_menu_counts_what_one_may_see(self):
        counts = {
            name: self.env["ebox.document"]
            .with_user(self.users[name])
            .with_context(allowed_company_ids=self.company.ids)
            .get_unread_count()
            for name in ("reader", "insider")
        }
        self.assertEqual(counts, {"reader": 1, "insider": 2})

    def test_the_counts_of_the_connection_leak_nothing(self):
        connection = self.connection.with_user(self.users["manager"])
        self.assertEqual(connection.document_count, 1)
        self.assertEqual(connection.unread_count, 1)
