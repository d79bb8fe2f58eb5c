from . import test_payment_data
