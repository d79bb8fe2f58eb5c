"""The list that the decorator fills."""
TEMPLATES = []


def letter(*languages):
    """A template and the languages it exists in."""
    def add(function):
        TEMPLATES.append((function, languages))
        return function
    return add
