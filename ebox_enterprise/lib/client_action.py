"""What a button answers the web client with, beside the windows that it opens."""

CLOSE = {"type": "ir.actions.act_window_close"}
RELOAD = {"type": "ir.actions.client", "tag": "soft_reload"}


def notification(text, kind="success", *, sticky=False, then=CLOSE):
    """An action that tells of something in the corner.

    :param kind: ``success``, ``info``, ``warning`` or ``danger``
    :param sticky: it stays until the person closes it
    :param then: the action that follows at once
    """
    return {
        "type": "ir.actions.client",
        "tag": "display_notification",
        "params": {"type": kind, "message": text, "sticky": sticky, "next": then},
    }
