"""Scanning devices: from key presses to raw scans."""
