# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Tables of the state file. Times are seconds since 1970, texts are JSON."""

VERSION = 5

_PARTITIONS = (
    # A box has GENERAL always. ``human``: whether people with the human token see it.
    """CREATE TABLE partitions (
        enterprise_number TEXT NOT NULL,
        partition_id TEXT NOT NULL,
        human INTEGER NOT NULL,
        PRIMARY KEY (enterprise_number, partition_id)
    )""",
    # The first that fits a new message says where it goes; criteria are JSON.
    """CREATE TABLE routing_rules (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        enterprise_number TEXT NOT NULL,
        criteria TEXT NOT NULL,
        partition_id TEXT NOT NULL
    )""",
    # Keys of replies: the same one of a sender and application only once.
    """CREATE TABLE replies (
        enterprise_number TEXT NOT NULL,
        application TEXT NOT NULL,
        key TEXT NOT NULL,
        PRIMARY KEY (enterprise_number, application, key)
    )""",
    """CREATE TABLE mandates (
        client TEXT NOT NULL,
        mandatary TEXT NOT NULL,
        state TEXT NOT NULL,
        PRIMARY KEY (client, mandatary)
    )""",
)

SCHEMA = (
    *_PARTITIONS,
    """CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)""",
    """CREATE TABLE boxes (
        enterprise_number TEXT PRIMARY KEY,
        company_name TEXT NOT NULL,
        created INTEGER NOT NULL
    )""",
    # Moved by every consultation, per registry: a box is seen once per provider.
    """CREATE TABLE consultations (
        enterprise_number TEXT NOT NULL,
        registry TEXT NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (enterprise_number, registry)
    )""",
    """CREATE TABLE messages (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        enterprise_number TEXT NOT NULL REFERENCES boxes,
        registry TEXT NOT NULL,
        message_id TEXT NOT NULL,
        received INTEGER NOT NULL,
        expires INTEGER NOT NULL,
        read INTEGER NOT NULL,
        visible INTEGER NOT NULL,
        registered INTEGER NOT NULL,
        body INTEGER NOT NULL,
        files INTEGER NOT NULL,
        size INTEGER NOT NULL,
        message_type_id TEXT NOT NULL,
        sender_organization_id TEXT NOT NULL,
        sender_application_id TEXT,
        partition TEXT NOT NULL DEFAULT 'GENERAL',
        action TEXT,
        search_nl TEXT NOT NULL,
        search_fr TEXT NOT NULL,
        search_de TEXT NOT NULL,
        data TEXT NOT NULL,
        UNIQUE (enterprise_number, registry, message_id)
    )""",
    # Counting and paging read this index alone, not the messages.
    """CREATE INDEX messages_newest ON messages (
        enterprise_number, registry, received DESC, id DESC, expires,
        read, visible, registered, body, files, size
    )""",
    # The bytes stand apart and once: a list never reads them, a broadcast
    # message shares them.
    """CREATE TABLE contents (
        sha256 TEXT PRIMARY KEY,
        content BLOB NOT NULL
    )""",
    """CREATE TABLE attachments (
        message INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
        position INTEGER NOT NULL,
        attachment_id TEXT NOT NULL,
        file_name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        main INTEGER NOT NULL,
        signed INTEGER NOT NULL,
        title TEXT NOT NULL,
        size INTEGER NOT NULL,
        sha256 TEXT NOT NULL REFERENCES contents,
        PRIMARY KEY (message, position)
    )""",
    """CREATE INDEX attachments_content ON attachments (sha256)""",
    """CREATE TABLE reference (
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        search_nl TEXT NOT NULL,
        search_fr TEXT NOT NULL,
        search_de TEXT NOT NULL,
        data TEXT NOT NULL,
        PRIMARY KEY (kind, id)
    )""",
    """CREATE TABLE providers (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        provider_id TEXT NOT NULL UNIQUE,
        data TEXT NOT NULL
    )""",
    """CREATE TABLE accounts (
        client_id TEXT PRIMARY KEY,
        enterprise_number TEXT NOT NULL,
        name TEXT NOT NULL,
        certificate BLOB NOT NULL,
        scopes TEXT,
        removed INTEGER NOT NULL DEFAULT 0
    )""",
    # Only a digest of a token: the file opens no box.
    """CREATE TABLE tokens (
        digest TEXT PRIMARY KEY,
        client_id TEXT NOT NULL,
        scope TEXT NOT NULL,
        expires REAL NOT NULL
    )""",
    """CREATE TABLE assertions (
        client_id TEXT NOT NULL,
        jti TEXT NOT NULL,
        expires REAL NOT NULL,
        PRIMARY KEY (client_id, jti)
    )""",
    """CREATE TABLE faults (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        rule TEXT NOT NULL,
        skip INTEGER NOT NULL,
        remaining INTEGER,
        draws INTEGER NOT NULL DEFAULT 0
    )""",
    """CREATE TABLE journal (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at REAL NOT NULL,
        method TEXT NOT NULL,
        route TEXT NOT NULL,
        path TEXT NOT NULL,
        query TEXT NOT NULL,
        registry TEXT,
        client_id TEXT,
        enterprise_number TEXT,
        message_id TEXT,
        attachment_id TEXT,
        status INTEGER NOT NULL,
        trace_id TEXT NOT NULL,
        authorization INTEGER NOT NULL,
        fault TEXT
    )""",
    """CREATE INDEX journal_route ON journal (route)""",
)

# From an earlier format to the next one.
UPGRADES = {
    3: ("ALTER TABLE faults ADD COLUMN draws INTEGER NOT NULL DEFAULT 0",),
    4: (
        *_PARTITIONS,
        "ALTER TABLE messages ADD COLUMN partition TEXT NOT NULL DEFAULT 'GENERAL'",
        "ALTER TABLE messages ADD COLUMN action TEXT",
    ),
}
