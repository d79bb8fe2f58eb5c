from . import attachment
from . import download
from . import letter
