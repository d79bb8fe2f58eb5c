def read_payments_of_received_mail(env):
    """After the installation: read what the mail received before asks to pay."""
    env["ebox.document"]._trigger_reading()
