"""Composition roots: one per program; only these name concrete adapters."""
