"""Text that a spreadsheet would take for a formula: written with an apostrophe before it, read back without it.

Source: OWASP, CSV Injection (the signs that begin a formula).
"""

SIGNS = ("=", "+", "-", "@", "\t", "\r")


def is_formula_like(text: str) -> bool:
    """Return whether a spreadsheet may run this text, or take its first apostrophe away."""
    return text.startswith(SIGNS) or text.startswith("'")


def guarded(text: str) -> str:
    """Return the text as it can be written into any file that a spreadsheet opens."""
    return "'" + text if is_formula_like(text) else text


def unguarded(text: str) -> str:
    """Return the text that `guarded` was given; other texts stay as they are."""
    return text[1:] if text.startswith("'") and is_formula_like(text[1:]) else text
