from . import ebox_certificate_upload
