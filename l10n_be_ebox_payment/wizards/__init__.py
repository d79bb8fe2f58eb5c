from . import ebox_pay_list
