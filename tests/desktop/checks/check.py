"""A check: a function with a name, which gets the desk and raises Failed where something is not as it should be."""

ALL = []


def check(name):
    def note(function):
        ALL.append((name, function))
        return function
    return note
