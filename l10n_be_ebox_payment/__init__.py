from . import controllers
from . import models
from . import wizards
from .hooks import read_payments_of_received_mail
