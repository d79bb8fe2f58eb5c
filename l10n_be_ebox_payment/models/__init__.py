from . import ebox_document
