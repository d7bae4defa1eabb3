"""The names of cells: columns from 0 to their letters and back."""


def column_of(letters: str) -> int:
    """Return the column (from 0) that letters name: A is 0, AA is 26."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter.upper()) - 64
    return number - 1


def letters_of(column: int) -> str:
    """Return the letters of a column (from 0)."""
    text = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text
