from . import ebox_document
from . import ebox_deadline
