from . import attachment
from . import download
from . import export
from . import letter
