# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from . import zip
from . import portal
from . import portal_files
from . import portal_language
from . import portal_mail
from . import portal_zip
