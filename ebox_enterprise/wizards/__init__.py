from . import ebox_certificate_upload
from . import ebox_disconnect
from . import ebox_assign
