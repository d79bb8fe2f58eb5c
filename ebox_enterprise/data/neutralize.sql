-- SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
-- SPDX-License-Identifier: LGPL-3.0-only
-- A copy of a database must never read, and so mark as read, the company's real mail.
UPDATE ebox_connection
   SET state = 'draft', client_id = NULL
 WHERE environment <> 'demo';
UPDATE ebox_certificate
   SET key_pem = NULL, secret_fingerprint = NULL, has_key = FALSE, state = 'retired'
 WHERE connection_id IN (SELECT id FROM ebox_connection WHERE environment <> 'demo');
