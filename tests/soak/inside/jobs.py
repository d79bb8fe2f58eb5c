# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What a worker can be ordered to do, each in a process of its own."""

from pathlib import Path
from unittest.mock import patch

import moving
import people
import phases
import steps

from odoo import SUPERUSER_ID, api
from odoo.service.model import retrying

from odoo.addons.ebox_enterprise.ebox_api import generate_key
from odoo.addons.ebox_enterprise.lib import clock
from odoo.addons.ebox_enterprise.models.connection import certificate
from odoo.addons.ebox_enterprise.models.sync import provider_pass

READER = "ebox_enterprise.group_ebox_user"
MANAGER = "ebox_enterprise.group_ebox_manager"
RUN_SECONDS = 60  # of a run that shall come to its end
SMALL_PAGE = 20  # so that a pass has many pages

certificate.generate_key = lambda: generate_key(2048)  # quick
provider_pass.PAGE_SIZE = SMALL_PAGE

work_as_a_person = people.work_as_a_person
begin_at, connect_at, sync_at = moving.begin_at, moving.connect_at, moving.sync_at
decide, hand_over, take_over = moving.decide, moving.hand_over, moving.take_over


def begin(ahead, phase):
    """The clock of this worker, and where it shows its phase."""
    clock.advance(ahead)
    phases.show_in(phase)


def prepare(registry, number, addresses):
    """A company with a connection that waits for its Client ID; ids and PEM."""
    with registry.cursor() as cr:
        env = api.Environment(cr, SUPERUSER_ID, {})
        company = env["res.company"].create(
            {
                "name": f"Soak {number}",
                "company_registry": number,  # and no country: no chart of accounts
            }
        )
        connection = env["ebox.connection"].create(
            {
                "company_id": company.id,
                "environment": "custom",
                "fetch_policy": "automatic",
                **addresses,
            }
        )
        connection.action_make_certificate()
        return {
            "connection": connection.id,
            "reader": _user(env, company, "reader", READER),
            "managers": [_user(env, company, f"manager{n}", MANAGER) for n in range(2)],
            "certificate": connection.certificate_id.pem,
        }


def _user(env, company, name, group):
    user = env["res.users"].create(
        {
            "name": name,
            "login": f"{name}-{company.company_registry}",
            "email": f"{name}@example.org",
            "company_id": company.id,
            "company_ids": [(6, 0, company.ids)],
            "group_ids": [(4, env.ref(group).id)],
        }
    )
    return user.id


def connect(registry, connection, manager, client_id=None):
    """What a manager does: paste the Client ID, if there is one, and connect."""
    with registry.cursor() as cr:
        env = people.environment(cr, manager)
        record = env["ebox.connection"].browse(connection)

        def press():
            if client_id:
                record.client_id = client_id
            record.action_connect()

        retrying(press, env)
        return record.state


def sync(registry):
    """What the scheduler runs."""
    with registry.cursor() as cr:
        env = api.Environment(cr, SUPERUSER_ID, {})
        env["ebox.connection"]._cron_sync()


def share_round(registry, helping):
    """The scheduler's work until nobody is due; whom this worker has asked."""
    with registry.cursor() as cr:
        env = api.Environment(cr, SUPERUSER_ID, {})
        connections, asked = env["ebox.connection"], []
        run = type(connections)._run

        def noted(connection, *words):
            asked.append(connection.id)
            return run(connection, *words)

        with patch.object(type(connections), "_run", noted):
            while connections.search_count(connections._due_domain(clock.now())):
                connections._cron_sync(helping=helping)
                cr.commit()
        return asked


def sync_briefly(registry, connection, seconds):
    """A run that has little time."""
    with registry.cursor() as cr:
        env = api.Environment(cr, SUPERUSER_ID, {})
        return env["ebox.connection"].browse(connection)._sync(seconds)


def sync_to_step(registry, connection, last, trail):
    """A run that is killed after one of its steps; see ``steps.Steps``."""
    with registry.cursor() as cr:
        env = api.Environment(cr, SUPERUSER_ID, {})
        record = env["ebox.connection"].browse(connection)
        addresses = record.provider_ids.mapped("base_url")
        cr.commit()
        steps.Steps(trail, last).watch(addresses)
        record._sync(RUN_SECONDS)


def press_sync(registry, connection, manager):
    """A manager who cannot wait."""
    with registry.cursor() as cr:
        env = people.environment(cr, manager)
        retrying(env["ebox.connection"].browse(connection).action_sync, env)


def grow_old(registry, connection, hours):
    """As if nothing had run for some hours."""
    done = ("last_attempt", "last_success", "next_attempt")
    columns = {"ebox_connection": (*done, "connected_since"), "ebox_provider": done}
    with registry.cursor() as cr:
        for table, names in columns.items():
            key = "id" if table == "ebox_connection" else "connection_id"
            older = ", ".join(f"{n} = {n} - interval '{hours} hours'" for n in names)
            cr.execute(f"UPDATE {table} SET {older} WHERE {key} = %s", [connection])


def archive(registry, connection):
    """The connection has served; the next test has its own."""
    with registry.cursor() as cr:
        env = api.Environment(cr, SUPERUSER_ID, {})
        env["ebox.connection"].browse(connection).active = False


def look(registry, connection):
    """How the connection is, and what is still to be done."""
    with registry.cursor() as cr:
        env = api.Environment(cr, SUPERUSER_ID, {})
        record = env["ebox.connection"].browse(connection)
        documents = env["ebox.document"].search([("connection_id", "=", connection)])
        waiting = documents.filtered(
            lambda d: d.contents_pending or d.is_altered
        ) - documents.filtered("gone_since")
        return {
            "state": record.state,
            "error": record.error_message,
            "health": record.health,
            "health_text": record.health_text,
            "documents": len(documents),
            "waiting": len(waiting),
            "providers": [_provider(p) for p in record.provider_ids],
            "activities": [
                (
                    a.activity_type_id.get_external_id()[a.activity_type_id.id],
                    a.user_id.id,
                )
                for a in record.sudo().activity_ids
            ],
            "chatter": [m.body for m in record.message_ids.sorted("id") if m.body],
            "unreadable": record.unreadable_count,
        }


def _provider(provider):
    names = ("error_message", "pass_page", "high_water", "last_full_pass", "base_url")
    names += ("last_success", "missing_checked", "failure_count", "reported")
    return {name: provider[name] for name in names}


def snapshot(registry, connection, folder):
    """Everything that was received; the bytes go into files of ``folder``."""
    with registry.cursor() as cr:
        env = api.Environment(cr, SUPERUSER_ID, {})
        documents = (
            env["ebox.document"]
            .with_context(active_test=False)
            .search([("connection_id", "=", connection)])
        )
        files = env["ebox.document.file"].search([("document_id", "in", documents.ids)])
        attachments = env["ir.attachment"].search(
            [
                ("res_model", "=", "ebox.document"),
                ("res_id", "in", documents.ids),
                ("res_field", "=", False),
            ]
        )
        return {
            "documents": [_document(d) for d in documents],
            "files": [_file(f, Path(folder)) for f in files],
            "attachments": attachments.ids,
            "uses": [f.attachment_id.id for f in files if f.attachment_id],
        }


def rows(registry, connection):
    """The rows of the mail, by table: id, and the transaction that wrote it last."""
    with registry.cursor() as cr:
        env = api.Environment(cr, SUPERUSER_ID, {})
        documents = (
            env["ebox.document"]
            .with_context(active_test=False)
            .search([("connection_id", "=", connection)])
        )
        mail = [f"ebox.document,{number}" for number in documents.ids]
        mail.append(f"ebox.connection,{connection}")
        of_mail = "concat_ws(',', {}, res_id) = ANY(%(mail)s)"
        tables = {
            "ebox_document": "connection_id = %(connection)s",
            "ebox_document_file": "document_id = ANY(%(documents)s)",
            "ir_attachment": of_mail.format("res_model"),
            "mail_message": of_mail.format("model"),
            "mail_activity": of_mail.format("res_model"),
        }
        values = {"connection": connection, "documents": documents.ids, "mail": mail}
        found = {}
        for table, where in tables.items():
            query = f"SELECT id, xmin::text FROM {table} WHERE {where} ORDER BY id"
            cr.execute(query, values)
            found[table] = cr.fetchall()
        return found


def _document(document):
    names = ("remote_id", "body_state", "body_texts", "gone_since", "registered")
    names += ("state", "deadline", "file_count", "is_unread")
    return {
        "id": document.id,
        "registry": document.provider_id.base_url,
        "opened_by_id": document.opened_by_id.id,
        "responsible_id": document.responsible_id.id,
        **{name: document[name] for name in names},
    }


def _file(file, folder):
    names = ("remote_id", "name", "state", "sha256", "version", "superseded", "digest")
    if file.attachment_id:
        (folder / str(file.id)).write_bytes(file.attachment_id.raw)
    return {
        "id": file.id,
        "document": file.document_id.id,
        "attachment": file.attachment_id.id,
        **{name: file[name] for name in names},
    }
