# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""How to talk to the Belgian e-Box Enterprise. Pure Python, never imports odoo.

A typical use::

    environment = ENVIRONMENTS["production"]
    with Transport(environment.origins) as transport:
        tokens = TokenSource(environment, client_id, key, transport)
        for provider in discover(environment, transport, tokens):
            ...  # an administrator approves its host: transport.approve(...)
            client = Client(provider.base_url, provider.api_version, tokens, transport)
            page = client.page(1)
            ...
"""

from .addresses import check_provider_url, check_url, origin_of
from .cache import parse_max_age
from .cbe import normalise_cbe
from .client import Client, path_segment
from .contents import MAX_CONTENT_BYTES, ContentStream
from .dates import bounded, brussels_day, is_plausible, parse_datetime, parse_day
from .dialects import DIALECTS, Dialect, dialect_for
from .digests import decode_digest, verify
from .environments import (
    ENVIRONMENTS,
    Environment,
    custom_environment,
    simulator_environment,
)
from .errors import (
    AuthenticationError,
    BlockedHost,
    ConfigurationError,
    DeadlineExceeded,
    CallError,
    EboxError,
    InvalidRequestError,
    MandateRefused,
    NetworkError,
    NoAnswer,
    NotAuthorizedError,
    NotFoundError,
    RateLimitError,
    RedirectRefused,
    TemporaryError,
    TlsError,
    TokenRefused,
    TooLarge,
    UnexpectedAnswer,
)
from .fetching import FileContent, body_texts, file_content
from .key_trial import opens_in_time
from .keys import (
    MIN_SECRET,
    CertificateInfo,
    certificate_der,
    certificate_info,
    certificate_pem,
    check_secret,
    decrypt_key,
    encrypt_key,
    generate_key,
    is_old,
    load_certificate,
    load_key_and_certificate,
    matches,
    secret_fingerprint,
    self_signed_certificate,
)
from .messages import (
    Addressee,
    ApiPayment,
    Attachment,
    BadItem,
    BusinessData,
    Message,
    MessageAction,
    Page,
    Reference,
    Summary,
    TranslatedText,
)
from .names import safe_name
from .pace import MOST_IN_FLIGHT, USUAL_IN_FLIGHT, Pace
from .payments import read_payment
from .reader import read_attachment, read_body, read_items, read_message, read_summary
from .redaction import RedactingFilter, get_logger, mask_number, redact
from .registry import (
    FIXED_PROVIDER_ID,
    Maintenance,
    MessageProvider,
    discover,
    fixed_provider,
    read_providers,
)
from .retry import BREAKER_FAILURES, backoff, parse_retry_after, retry_after
from .tokens import CONSUMER_SCOPE, TokenSource, build_assertion, with_token
from .calls import JsonAnswer, StreamAnswer
from .transport import Transport
from .unknown import KNOWN_NAMES, safe_name as safe_field_name, unknown_names
from .windows import OVERLAP_DAYS, newest, window_start
