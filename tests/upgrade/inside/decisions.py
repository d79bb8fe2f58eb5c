"""What people decide about mail, as far as the add-ons of a commit know it."""


def take(env, cast):
    return
