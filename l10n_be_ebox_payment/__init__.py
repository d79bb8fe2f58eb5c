from . import models
from .hooks import read_payments_of_received_mail
