# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from .alerts import assign
from .connection import contract_check
from .connection import certificate_upload
from .connection import disconnect
from .connection import mandate
from .connection import move
from .connection import uninstall
from .document import done
from .document import confirm_deadlines
