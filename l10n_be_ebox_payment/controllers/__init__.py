from . import zip
from . import portal
from . import portal_files
from . import portal_mail
from . import portal_zip
