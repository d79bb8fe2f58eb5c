def migrate(cr, version):
    """Letters of which the present readers have read the payment are not read again."""
    cr.execute(
        "UPDATE ebox_document SET reader_version = 'text 1, payment 1' "
        "WHERE payment_read IS NOT NULL"
    )
