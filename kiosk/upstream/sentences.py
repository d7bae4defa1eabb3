"""Words for numbers of things in the sentences for the user."""


def many(count: int, thing: str) -> str:
    """Return "1 row", "1,200 rows"."""
    return f"{count:,} {thing}{'' if count == 1 else 's'}"
