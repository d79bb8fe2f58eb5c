from . import ebox_certificate_upload
from . import ebox_disconnect
