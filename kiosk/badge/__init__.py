"""Badges: template, script runs, layout, PDF and bitmap; no printer, no store, no window."""
