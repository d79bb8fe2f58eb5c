# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Making the connection, check by check, naming the one that fails.

The guide asks for one check after the other, so that each is seen as it passes.
Nothing but the known registries and what the checks told is stored before the last one
has passed.
"""

import logging

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import format_date, format_datetime

from ...ebox_api import AuthenticationError, EboxError, build_assertion
from ...government.explanations import explain, explain_attempt
from .connect import REQUEST_SECONDS

_logger = logging.getLogger(__name__)

CONSUMER_SCOPE = "documentconsumer"
REGISTRY_SCOPE = "federation-rest:registry"
SKEW_SECONDS = 60  # an assertion lives five minutes; be strict before it hurts
CHECKS = (
    "company",
    "certificate",
    "assertion",
    "contact",
    "token",
    "scopes",
    "registry",
    "providers",
    "page",
)


class CheckFailed(Exception):
    """A check that failed: the explanation, translated."""


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    # by name of a check: {"state": …, "text": as it was told}
    last_check = fields.Json(readonly=True, copy=False)
    last_check_date = fields.Datetime("Last checked on", readonly=True, copy=False)
    last_check_text = fields.Text("Last check", compute="_compute_last_check_text")

    @api.depends("last_check")
    @api.depends_context("lang")
    def _compute_last_check_text(self):
        for record in self:
            record.last_check_text = record._last_check_told()

    def _last_check_told(self):
        """What failed, else what was passed with a remark; False without a check."""
        results, labels = self.last_check or {}, dict(self.check_labels())
        for state in ("failed", "warning"):
            told = [
                f"{labels[name]}: {results[name]['text']}"
                if name in labels
                else results[name]["text"]
                for name in results
                if results[name]["state"] == state
            ]
            if told:
                return "\n".join(told)
        return bool(results) and self.env._("All checks passed.")

    def _keep_check(self, name, result):
        """Keep what a check told, for whoever comes back to it.

        :param name: one of ``CHECKS``, or ``connect`` for all at once
        :param result: what ``_run_check`` gave
        """
        first = name not in CHECKS[1:]
        kept = {} if first else dict(self.last_check or {})
        kept[name] = {"state": result["state"], "text": result["text"]}
        if then := result.get("then"):
            kept[then["name"]] = {"state": then["state"], "text": then["text"]}
        self.sudo().write(
            {"last_check": kept, "last_check_date": fields.Datetime.now()}
        )

    def last_check_results(self):
        """What the last checks told, for the guide.

        :return: dict with ``date`` as text, and ``results`` by name; False without
        """
        self.check_access("read")
        if not self.last_check:
            return False
        date = format_datetime(self.env, self.last_check_date, dt_format="short")
        return {"date": date, "results": self.last_check}

    def check_labels(self):
        """The checks in their order, for the guide: list of (name, label)."""
        labels = {
            "company": self.env._("Company number"),
            "certificate": self.env._("Certificate and key"),
            "assertion": self.env._("Client ID and signature"),
            "contact": self.env._("Government reached, clock"),
            "token": self.env._("Login"),
            "scopes": self.env._("Permissions"),
            "registry": self.env._("List of registries"),
            "providers": self.env._("Each registry"),
            "page": self.env._("First page of mail"),
        }
        return [(name, labels[name]) for name in CHECKS]

    def action_check(self, name):
        """Run one check; the last one connects and starts the synchronisation.

        :param name: one of ``CHECKS``
        :return: dict with ``name``, ``state`` (``passed``, ``warning``,
            ``failed``) and ``text``
        """
        self.ensure_one()
        self.check_access("write")
        if name not in CHECKS:
            raise UserError(self.env._("There is no such check."))
        self.connect_requested = False
        result = self._run_check(name)
        self._keep_check(name, result)
        if name == CHECKS[-1] and result["state"] != "failed":
            self.sudo().write({"state": "connected", "error_message": False})
            self.action_sync()
        return {"name": name, **result}

    def _run_check(self, name):
        self._check_not_neutralized()
        self.env["ir.cron"]._commit_progress()  # no transaction during a call
        try:
            return getattr(self, f"_verify_{name}")()
        except CheckFailed as failure:
            text = str(failure)
        except UserError as error:
            text = str(error)
        except AuthenticationError as error:
            text = self._explain_refusal(error)
        except EboxError as error:
            text = explain_attempt(self.env, error)
            _logger.warning("e-Box connection %s, check %s: %s", self.id, name, error)
        return {"state": "failed", "text": text}

    def _verify_company(self):
        self._check_enterprise_number()
        return _passed(self.enterprise_number)

    def _verify_certificate(self):
        certificate = self.certificate_id
        if not certificate:
            raise CheckFailed(
                self.env._("There is no certificate. Go back to step 3 and make one.")
            )
        certificate.private_key()
        now = fields.Datetime.now()
        if not certificate.not_before <= now < certificate.not_after:
            raise CheckFailed(
                self.env._(
                    "The certificate is valid from %(start)s to %(end)s, so not now. "
                    "Make a new one and upload it in ChaMan.",
                    start=format_date(self.env, certificate.not_before),
                    end=format_date(self.env, certificate.not_after),
                )
            )
        day = format_date(self.env, certificate.not_after)
        return _passed(self.env._("valid until %(day)s", day=day))

    def _verify_assertion(self):
        if not self.client_id:
            raise CheckFailed(
                self.env._("Paste the Client ID that ChaMan shows for the account.")
            )
        if nonsense := self._nonsense_client_id():
            raise CheckFailed(nonsense)
        build_assertion(
            self.client_id,
            self.certificate_id.private_key(),
            self._environment().audience,
            fields.Datetime.now().timestamp(),
        )
        if self.client_id_warning:
            return {"state": "warning", "text": self.client_id_warning}
        return _passed(self.client_id)

    def _verify_contact(self):
        """Reach the token endpoint once; a refusal is the next check's subject."""
        with self._open_gateway(REQUEST_SECONDS) as government:
            source = government.token_source
            source.drop()
            try:
                source.token()
            except AuthenticationError as error:
                self._check_clock(source)
                return {
                    **_passed(self.env._("reached")),
                    "then": {"name": "token", **self._refused(error)},
                }
            self._check_clock(source)
        return _passed(self.env._("reached, the clocks agree"))

    def _check_clock(self, source):
        skew = source.clock_skew or 0
        if abs(skew) > SKEW_SECONDS:
            raise CheckFailed(
                self.env._(
                    "The clock of this server is %(seconds)s seconds off (positive: "
                    "fast). Set it by a time service (NTP); the government refuses "
                    "logins of another time.",
                    seconds=round(skew),
                )
            )

    def _refused(self, error):
        _logger.warning("e-Box connection %s: %s", self.id, error)
        return {"state": "failed", "text": self._explain_refusal(error)}

    def _verify_token(self):
        with self._open_gateway(REQUEST_SECONDS) as government:
            government.token_source.token()
        return _passed(self.env._("accepted"))

    def _verify_scopes(self):
        with self._open_gateway(REQUEST_SECONDS) as government:
            government.token_source.token()
            scopes = government.token_source.scopes
        if not scopes:
            return _passed(self.env._("not told by the government"))
        if not any(scope.endswith(CONSUMER_SCOPE) for scope in scopes):
            raise CheckFailed(
                self.env._(
                    "The ChaMan account lacks the permission 'DocConsumer e-Box "
                    "Enterprise'. Tick it in ChaMan; if it is not offered there, step "
                    "2 is not done yet."
                )
            )
        if not any(scope.endswith(REGISTRY_SCOPE) for scope in scopes):
            return {
                "state": "warning",
                "text": self.env._(
                    "The list of registries may not be read; only the registry of the "
                    "social security is used."
                ),
            }
        return _passed(self.env._("Document Consumer"))

    def _verify_registry(self):
        with self._open_gateway(REQUEST_SECONDS) as government:
            self._refresh_providers(government, force=True)
        listed = self.provider_ids.filtered(lambda p: not p.delisted)
        waiting = listed.filtered(lambda p: not p.approved)
        names = ", ".join(listed.mapped("name"))
        if waiting:
            return {
                "state": "warning",
                "text": self.env._(
                    "%(names)s. Not called until you approve the address: %(waiting)s.",
                    names=names,
                    waiting=", ".join(waiting.mapped("name")),
                ),
            }
        return _passed(names)

    def _verify_providers(self):
        return self._verify_each(_counters)

    def _verify_page(self):
        return self._verify_each(lambda client: client.page(1, page_size=1))

    def _verify_each(self, call):
        with self._open_gateway(REQUEST_SECONDS) as government:
            answers = self._ask_each(government, call)
        if isinstance(answers, EboxError):
            raise answers
        failures = [
            f"{provider.name}: {explain(self.env, error)}"
            for provider, error in answers.items()
            if error
        ]
        if failures:
            return {"state": "warning", "text": "\n".join(failures)}
        return _passed(", ".join(provider.name for provider in answers))


def _counters(client):
    """The registry's counters; where it has none, its list (ebox-api j.1)."""
    try:
        return client.summary()
    except EboxError as error:
        if not error.not_offered:
            raise
    return client.page(1, page_size=1)


def _passed(text):
    return {"state": "passed", "text": text or ""}
