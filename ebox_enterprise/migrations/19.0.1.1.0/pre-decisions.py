"""Record rules are ours to mend: until now an update left them as they were."""


def migrate(cr, version):
    cr.execute(
        "UPDATE ir_model_data SET noupdate = false "
        "WHERE module = 'ebox_enterprise' AND model = 'ir.rule'"
    )
