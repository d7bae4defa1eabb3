"""Benchmarks: `python -m tests.bench` prints the table of docs/performance.md. Out of the default test run."""
