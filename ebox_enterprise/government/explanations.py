# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What a typed error of ``ebox_api`` means to a user: what, what is safe, what now."""

from ..ebox_api import (
    AuthenticationError,
    BlockedHost,
    ConfigurationError,
    DeadlineExceeded,
    EboxError,
    InvalidRequestError,
    MandateRefused,
    NetworkError,
    NotAuthorizedError,
    NotFoundError,
    RateLimitError,
    TemporaryError,
    TlsError,
    TooLarge,
    UnexpectedAnswer,
)
from .own_error import OwnError, RepeatedError


def explain(env, error):
    """A translated explanation, with the trace id that support asks for.

    :param error: an ``ebox_api.EboxError``
    """
    if isinstance(error, ConfigurationError):
        return env._(
            "A setting of this connection is wrong: %(what)s", what=error.message
        )
    text = next(
        (text for kind, text in _texts(env) if isinstance(error, kind)),
        env._(
            "The e-Box answered in a way that Odoo did not expect. Nothing was lost; "
            "the next run tries again."
        ),
    )
    return with_trace(env, text, error)


def explain_attempt(env, error):
    """What a failed attempt to connect means: nobody repeats it but the user.

    :param error: an ``ebox_api.EboxError``
    """
    if isinstance(error, MandateRefused):
        return explain(env, error)
    if isinstance(error, NotAuthorizedError):
        text = env._(
            "The government knows this connection but does not allow the call. Check "
            "in ChaMan that the account has the permission 'DocConsumer e-Box "
            "Enterprise', then try again."
        )
    elif isinstance(error, TemporaryError):
        text = env._(
            "The e-Box cannot be reached, or is not available at the moment. Try again "
            "in a few minutes. If it stays so, ask your system administrator whether "
            "this server may reach the internet; letters can be read on the "
            "government's portal meanwhile."
        )
    else:
        return explain(env, error)
    return with_trace(env, text, error)


def facts_of(error):
    """What is needed to explain an error later: plain values, or None.

    :param error: an ``ebox_api.EboxError``; of anything else nothing is kept
    """
    if not isinstance(error, EboxError):
        return None
    facts = {"type": type(error).__name__, "trace": error.trace_id}
    if isinstance(error, ConfigurationError):
        facts["message"] = error.message
    return facts


def explain_again(env, facts):
    """The explanation of an error of which ``facts_of`` kept the facts."""
    kinds = {kind.__name__: kind for kind in _kinds(EboxError)}
    kind = kinds.get(facts["type"], EboxError)
    error = kind.__new__(kind)  # without what only the call knew
    error.message, error.trace_id = facts.get("message") or "", facts["trace"]
    return explain(env, error)


def _kinds(kind):
    yield kind
    for narrower in kind.__subclasses__():
        yield from _kinds(narrower)


def with_trace(env, text, error):
    """The explanation with the trace id of the failed call, if there is one."""
    if error.trace_id:
        text += " " + env._(
            "Reference for the e-Box support: %(trace)s", trace=error.trace_id
        )
    return text


def _texts(env):
    return [
        *_what_needs_a_person(env),
        *_what_may_pass(env),
        *_what_one_answer_means(env),
        *_what_is_ours(env),
    ]


def _what_needs_a_person(env):
    """(error class, explanation) of what somebody has to mend."""
    return [
        (
            AuthenticationError,
            env._(
                "The government refused the login of this connection. Possible causes: "
                "the Client ID is wrong; the certificate is not linked to the ChaMan "
                "account yet, or has expired; the environment is another one; the "
                "server's clock is off. Received mail is safe. Correct the cause and "
                "connect again; Odoo does not retry by itself, since repeated failures "
                "can lock the account."
            ),
        ),
        (
            MandateRefused,
            env._(
                "The government does not let the firm read this mailbox: the mandate "
                "is missing, not accepted by both sides yet, or has ended (they begin "
                "and end with a quarter). Check it in Mahis, then connect again. Other "
                "mailboxes are not concerned, and received mail is safe."
            ),
        ),
        (
            NotAuthorizedError,
            env._(
                "The government knows this connection but does not allow the call. "
                "Check in ChaMan that the account has the permission 'DocConsumer "
                "e-Box Enterprise'. Received mail is safe; the next run tries again."
            ),
        ),
        (
            TlsError,
            env._(
                "The certificate of the government's server could not be verified, so "
                "nothing was sent. Check the clock and the trusted certificates of "
                "your server. Received mail is safe."
            ),
        ),
        (
            BlockedHost,
            env._(
                "The address is not approved, so nothing was sent to it. An e-Box "
                "manager can check and approve it on the connection. Received mail "
                "is safe."
            ),
        ),
    ]


def _what_may_pass(env):
    """(error class, explanation) of what the next run may mend, special ones first."""
    return [
        (
            RateLimitError,
            env._(
                "The e-Box asks for patience: too many calls. Received mail is safe; "
                "Odoo tries again later."
            ),
        ),
        (
            DeadlineExceeded,
            env._(
                "The e-Box answered too slowly. Received mail is safe; Odoo goes on "
                "where it was in the next run."
            ),
        ),
        (
            NetworkError,
            env._(
                "The e-Box could not be reached. Received mail is safe; Odoo tries "
                "again later. Letters can be read on the government's portal."
            ),
        ),
        (
            TemporaryError,
            env._(
                "The e-Box is not available at the moment. Received mail is safe; "
                "Odoo tries again later. Letters can be read on the portal."
            ),
        ),
    ]


def _what_one_answer_means(env):
    """(error class, explanation) of an answer that says nothing of the others."""
    return [
        (
            NotFoundError,
            env._("The e-Box no longer has this. What Odoo received before is kept."),
        ),
        (
            InvalidRequestError,
            env._(
                "The e-Box refused the request as wrong, which is a fault of this "
                "add-on or a new version of the e-Box. Nothing was changed. Please "
                "report it with the server's log."
            ),
        ),
        (
            UnexpectedAnswer,
            env._(
                "The answer was no e-Box answer, such as a login or maintenance page. "
                "Nothing was changed; Odoo tries again later."
            ),
        ),
        (
            TooLarge,
            env._(
                "The file is larger than Odoo accepts. It stays on the government's "
                "portal; an administrator can raise the limit."
            ),
        ),
    ]


def _what_is_ours(env):
    """(error class, explanation) of what failed in Odoo itself."""
    return [
        (
            RepeatedError,
            env._(
                "Odoo itself fails in the same way on several letters, so this "
                "registry is stopped instead of setting each of them aside. They are "
                "safe at the government and come when the error is mended. Give the "
                "server's log to your administrator, who updates this add-on or "
                "reports it, and read the letters on the government's portal "
                "meanwhile: one of them "
                "can have a deadline."
            ),
        ),
        (OwnError, env._("An unexpected error; it is in the server's log.")),
    ]
