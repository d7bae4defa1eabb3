"""Calls for help: this desk's own, and those of the others."""
