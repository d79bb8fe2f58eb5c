from . import test_payment_data
from . import test_payment_log
from . import test_translations
from . import test_paying
from . import test_bill
from . import test_reconcile
from . import test_linking
from . import test_matching
