from . import ebox_pay_list
from . import ebox_link_payment
from . import ebox_bank_entry
from . import ebox_grant_access
from . import ebox_zip_export
