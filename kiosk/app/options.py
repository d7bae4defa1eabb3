"""The options that every command shares."""

from typing import Any

import typer

DataOption: Any = typer.Option(..., "--data", help="The data directory.", metavar="DIR")
LeadOption: Any = typer.Option(
    False, "--lead", help="Also people whose presence is not confirmed; for the lead alone."
)
KeyFileOption: Any = typer.Option(
    None, "--key-file", help="The file with the store's key; outside the data directory.", metavar="FILE"
)
