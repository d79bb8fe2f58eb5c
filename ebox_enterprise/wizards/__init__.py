from .alerts import assign
from .connection import contract_check
from .connection import certificate_upload
from .connection import disconnect
from .connection import move
from .connection import uninstall
from .document import done
