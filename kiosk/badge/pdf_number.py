"""How a number is written in the operators of a PDF: plainly, as an exponent is no number there.

Source: ISO 32000-1, 7.3.3, "Numeric objects".
"""


def plain(number: float) -> str:
    """Return a length in dots or points with five decimals at most, without an exponent."""
    text = f"{number:.5f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
