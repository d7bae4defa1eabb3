"""Madang: check-in, badges and lists for events; docs/architecture.md says how the folders fit together."""
