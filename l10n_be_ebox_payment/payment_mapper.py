"""From the payment data of the API to the payment fields of a document."""

from .belgian_payment import format_ogm


def payment_values(payment):
    """The values that a message's payment data fills, each with its source.

    The amount is what is to be paid, VAT included (dossier d.2.2). Values that
    the API gave in a form nobody can use stay empty.

    :param payment: ``ebox_api.ApiPayment`` or None
    """
    if payment is None:
        return {}
    found = {
        "amount": payment.total,
        "iban": payment.iban,
        "bic": payment.bic,
        "communication": _communication(payment),
        "due_date": payment.due_day,
    }
    found = {name: value for name, value in found.items() if value}
    return {
        **found,
        "payment_state": "to_check",
        "payment_source": dict.fromkeys(found, "api"),
    }


def _communication(payment):
    if payment.communication_type == "ogm":
        return format_ogm(payment.communication)
    return payment.communication
