from . import attachment
from . import download
