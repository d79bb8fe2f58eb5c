"""The list of templates."""

TEMPLATES = {}


def letter(langs, senders):
    """A template: the languages it is written in, the senders that send it."""

    def add(write):
        TEMPLATES[write.__name__] = (langs.split(), senders, write)
        return write

    return add
