"""The templates by name."""

TEMPLATES = {}


def template(*langs):
    """Register a letter with its languages ('bi': fr and nl together)."""

    def keep(write):
        TEMPLATES[write.__name__] = (langs, write)
        return write

    return keep
