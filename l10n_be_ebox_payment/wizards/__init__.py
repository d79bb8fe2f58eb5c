from .archive import zip_export
from .bank import bank_entry
from .bank import link_payment
from .books import create_bill
from .payment import pay_list
from .sharing import grant_access
