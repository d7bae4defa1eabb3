"""Printing: printer profiles, encoders, transports, status and the spool."""

from kiosk.printing.encode import encode

__all__ = ["encode"]
